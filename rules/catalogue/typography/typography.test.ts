import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../index.ts';
import { fixTextWith } from '../../engine/fix-text.ts';
import { lintWith } from '../../engine/lint.ts';
import { DEFAULT_SETTINGS } from '../../settings.ts';

const rules = catalogue.filter((rule) => rule.id.startsWith('typography/'));
const settings = { ...DEFAULT_SETTINGS, stage: 'presign' } as const;

const FRAGMENTS = [
  'kinh tế-xã hội',
  'KT – XH',
  'giai đoạn 2021-2025',
  'giai đoạn 2021 – 2025',
  'nhiệm kỳ 2020 - 2025',
  'đạt 12 %',
  '120ha',
  '“một cửa"',
  '"hai cửa"',
  '“ba cửa”',
  'hộ , xã',
  'hộ;xã',
  'xong.Tiếp theo',
  'công  trình',
  'văn hóa',
  'văn hoá',
  'ðã',
  'tổ ch\u200Bức',
  'hỗ\u00A0trợ',
  'sách,...',
  'sách…',
  'cộng đồng'.normalize('NFD'),
  '**đậm**',
  '*nghiêng*',
  'ngày 05/4/2026',
  'ngày 05-4-2026',
  'quản lý',
  'quản lí',
];
const text = fc
  .array(
    fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 6 }).map((parts) => `Xã ${parts.join(', ')} theo kế hoạch.`),
    { minLength: 1, maxLength: 5 },
  )
  .map((paragraphs) => `${paragraphs.join('\n\n')}\n`);

describe('fixes of the group', () => {
  it('leave no safe fix behind, whatever stands together', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { text: fixed, remaining } = fixTextWith(rules, source, { settings }, { safeties: ['safe'] });
        expect(
          remaining
            .filter((finding) => finding.fixes.some((fix) => fix.safety === 'safe'))
            .map((finding) => `${finding.ruleId} ${fixed.slice(finding.span.start, finding.span.end)}`),
        ).toEqual([]);
        expect(fixed).toBe(fixed.normalize('NFC'));
      }),
      { numRuns: 60 },
    );
  });

  it('find the same places whatever ends the lines', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('\r\n', '\r'), (source, lineEnd) => {
        const other = source.replaceAll('\n', lineEnd);
        const places = (t: string): string[] =>
          lintWith(rules, t, { settings }).findings.map((f) => `${f.ruleId} ${t.slice(f.span.start, f.span.end)}`);
        expect(places(other)).toEqual(places(source));
      }),
      { numRuns: 40 },
    );
  });
});
