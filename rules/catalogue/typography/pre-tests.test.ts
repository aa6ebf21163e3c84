import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintWith } from '../../engine/lint.ts';
import { DEFAULT_SETTINGS } from '../../settings.ts';
import { catalogue } from '../index.ts';

/** The texts at which the rule of the group reports something in the document. */
function reported(rule: string, document: string): readonly string[] {
  const rules = catalogue.filter(({ id }) => id === `typography/${rule}`);
  const settings = { ...DEFAULT_SETTINGS, stage: 'presign' as const };
  return lintWith(rules, document, { settings }).findings.map(({ span }) => document.slice(span.start, span.end));
}

const figures = (length: number): fc.Arbitrary<string> =>
  fc.integer({ min: 10 ** (length - 1), max: 10 ** length - 1 }).map((number) => String(number));

describe('the cheap tests of the group', () => {
  it('let every number with the separators of English through', () => {
    const thousands = fc.tuple(fc.constantFrom(...[1, 2, 3]).chain(figures), fc.array(figures(3), { minLength: 2, maxLength: 3 }));
    const numbers = fc.oneof(
      thousands.map(([first, rest]) => [first, ...rest].join(',')),
      fc.tuple(figures(2), figures(3), figures(2)).map(([a, b, c]) => `${a},${b}.${c}`),
      fc.tuple(figures(2), figures(1)).map(([a, b]) => `${a}.${b}%`),
    );
    fc.assert(
      fc.property(numbers, (number) => {
        expect(reported('number-separators', `Kết quả đạt ${number} trong kỳ; còn 12,5% chưa đạt.\n`)).toEqual([number.replace('%', '')]);
      }),
      { numRuns: 200 },
    );
  });

  it('let every date in figures through, whatever its sign', () => {
    const date = fc.tuple(fc.integer({ min: 10, max: 28 }), fc.integer({ min: 10, max: 12 }), fc.integer({ min: 2000, max: 2030 }));
    fc.assert(
      fc.property(date, fc.constantFrom('-', '.'), ([day, month, year], sign) => {
        const odd = [day, month, year].join(sign);
        expect(reported('mixed-date-form', `Họp ngày 15/10/2024, ngày 16/10/2024; xong ngày ${odd} tại xã.\n`)).toEqual([odd]);
      }),
      { numRuns: 100 },
    );
  });

  it('let both spellings of every word with i or y through', () => {
    const pairs = [
      ['kỹ thuật', 'kĩ thuật'],
      ['kỷ luật', 'kỉ luật'],
      ['kỳ họp', 'kì họp'],
      ['ký kết', 'kí kết'],
      ['lý do', 'lí do'],
      ['tỷ lệ', 'tỉ lệ'],
      ['hy vọng', 'hi vọng'],
      ['mỹ thuật', 'mĩ thuật'],
      ['quý báu', 'quí báu'],
      ['sỹ quan', 'sĩ quan'],
      ['quản lý', 'quản lí'],
      ['đăng ký', 'đăng kí'],
      ['nhiệm kỳ', 'nhiệm kì'],
      ['thế kỷ', 'thế kỉ'],
      ['thẩm mỹ', 'thẩm mĩ'],
      ['bác sỹ', 'bác sĩ'],
    ] as const;
    for (const [withY, withI] of pairs) {
      const found = reported('mixed-i-y', `Xã nêu ${withY}; xã nêu ${withY}.\n\nXã nêu ${withI} tại xã.\n`);
      expect(found.length, withI).toBe(1);
    }
  });

  it.each(['\u00A0', '\u2003', '\u2009', '\u202F', '\u3000'])('let every odd space through: %j', (space) => {
    expect(reported('no-break-space', `Xã hỗ${space}trợ người dân.\n`)).toEqual([space]);
  });

  it.each(['\u00AD', '\u200B', '\u200E', '\u202A', '\u2060', '\u2069', '\uFEFF'])('let every invisible character through: %j', (sign) => {
    expect(reported('invisible-character', `Xã hỗ${sign}trợ người dân.\n`)).toHaveLength(1);
  });

  it.each([...'аеорсухіѕјονðɖĐƉĐ'].filter((letter) => letter !== 'Đ'))('let every look-alike letter through: %s', (letter) => {
    expect(reported('look-alike-letter', `Xã b${letter}n hành kế hoạch.\n`)).toEqual([`b${letter}n`]);
  });
});
