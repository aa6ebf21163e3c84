import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commaSeries, missingCommaForms } from '../../../data/series.ts';
import { lintWith } from '../../../engine/lint.ts';
import { fixTextWith } from '../../../engine/fix-text.ts';
import { DEFAULT_SETTINGS } from '../../../settings.ts';
import missingComma from '../missing-comma.ts';

const settings = DEFAULT_SETTINGS;
const found = (text: string): string[] =>
  lintWith([missingComma], text, { settings }).findings.map((f) => `${f.severity} ${text.slice(f.span.start, f.span.end)}`);

describe('fixed series with lost commas', () => {
  const reported = commaSeries.filter((row) => !row.disabled && row.right !== 'đơn thư, khiếu nại, tố cáo');

  it.each(reported.filter(({ onlyMixed }) => !onlyMixed).map((row) => row.right))(
    'finds “%s” with all commas lost and writes them again',
    (right) => {
      const last = missingCommaForms(right).at(-1) ?? '';
      const text = `Xã chú trọng ${last} trong năm.\n`;
      expect(found(text).map((line) => line.replace(/^\S+ /u, ''))).toEqual([last]);
      expect(fixTextWith([missingComma], text, { settings }, { safeties: ['safe', 'ask'] }).text).toBe(
        `Xã chú trọng ${right} trong năm.\n`,
      );
    },
  );

  it('is silent on every form with its commas', () => {
    for (const row of reported) {
      for (const form of [row.right, ...row.alt]) expect(found(`Xã chú trọng ${form} trong năm.\n`), form).toEqual([]);
    }
  });

  it('weighs a loose series by whether the document has its commas elsewhere', () => {
    const loose = 'Các cơ quan đơn vị phối hợp.\n';
    expect(found(loose)).toEqual([expect.stringMatching(/^(?:hint|info) cơ quan đơn vị$/u)]);
    const raised = lintWith([missingComma], `${loose}\nTại cơ quan, đơn vị có nội quy.\n`, { settings }).findings;
    expect(raised.map((f) => [f.related.length])).toEqual([[1]]);
    expect(raised[0]?.severity).not.toBe('hint');
  });

  it('says of a series that is usual without commas only that the text has both forms', () => {
    const bare = 'Phong trào thể dục thể thao phát triển.\n';
    expect(found(bare)).toEqual([]);
    expect(found(`${bare}\nXã chăm lo thể dục, thể thao.\n`)).toEqual(['info thể dục thể thao']);
  });

  it('takes the commas of a law for granted', () => {
    expect(found('Công tác phòng chống ma túy và Luật Phòng chống ma túy được quan tâm.\n')).toEqual([
      'hint phòng chống ma túy',
      'info Phòng chống ma túy',
    ]);
  });

  it('joins series that share a member into one finding', () => {
    expect(found('Công tác lãnh đạo chỉ đạo điều hành được đổi mới.\n')).toHaveLength(1);
  });

  it('never reports overlapping places', () => {
    const member = fc.constantFrom(
      'cán bộ',
      'công chức',
      'viên chức',
      'người lao động',
      'ban',
      'ngành',
      'đoàn thể',
      'bộ',
      'sở',
      'lãnh đạo',
      'chỉ đạo',
      'điều hành',
      'rà soát',
      'sửa đổi',
      'bổ sung',
    );
    const sign = fc.constantFrom(' ', ', ', '\n', ' và ');
    fc.assert(
      fc.property(fc.array(fc.tuple(member, sign), { maxLength: 12 }), (parts) => {
        const text = `Xã ${parts.map(([word, after]) => word + after).join('')}xong.\n`;
        const spans = lintWith([missingComma], text, { settings }).findings.map((f) => f.span);
        for (const [i, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
        const fixed = fixTextWith([missingComma], text, { settings }, { safeties: ['safe', 'ask'] }).text;
        expect(fixed.replaceAll(',', '')).toBe(text.replaceAll(',', ''));
        expect(lintWith([missingComma], fixed, { settings }).findings).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
