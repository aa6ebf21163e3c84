import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTonePlacement } from '../../vietnamese/tone-placement.ts';
import { convertTonePlacement } from '../../vietnamese/tone-mark.ts';
import { findCitationFacts } from '../citation-facts.ts';
import { findWrittenCodes, mayHoldCode } from './code.ts';
import { findUnnumbered, mayHoldUnnumbered } from './unnumbered.ts';

/** Pieces of which numbers, symbols and names of documents are made, and words around them. */
const PIECES = [
  'Nghị quyết',
  'nghị định',
  'CHỈ THỊ',
  'Kết luận',
  'Hướng dẫn',
  'thông báo',
  'Kế hoạch',
  'Công văn',
  'Thông tri',
  'Luật Đất đai',
  'Bộ luật Dân sự',
  'luật',
  'Pháp lệnh Ưu đãi',
  'liên tịch',
  'hỏa tốc',
  'số',
  'số:',
  'SỐ',
  '12',
  '05a',
  '145',
  '66.25',
  '2024',
  'năm',
  'ngày 05/3/2026',
  'của Bộ Chính trị',
  'về việc',
  '/',
  '-',
  '–',
  '_',
  'QĐ',
  'UBND',
  'NQ',
  'TW',
  'QH15',
  'ttg',
  ' ',
  ' ',
  ' ',
  '\n',
  '%',
  '.',
  ',',
  'xã',
  'đạt',
];
const loose = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((pieces) => pieces.join(''));
const one = (...pieces: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...pieces);
const joined = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.tuple(...parts).map((pieces) => pieces.join(''));
/** Number, year and symbol with every sign and blank between them. */
const coded = joined(
  one('theo ', 'số ', '', '('),
  one('12', '05', '145', '66.25', '3'),
  one('', 'a', 'đ'),
  one('', '/2024', ' - 2025'),
  one('/', '-', ' / ', '–', '_', '−', '\n/'),
  one('QĐ', 'nq', 'KH', 'TTr'),
  one('', '-UBND', '/TW', ' - QH15'),
  loose,
);
/** Types with and without what narrows them and the number word. */
const unnumbered = joined(
  one('theo ', '', 'của '),
  fc.constantFrom(...PIECES.slice(0, 13)),
  one('', ' liên tịch', ' hỏa tốc', ' kiểm tra'),
  one(' ', ' số ', ' số: ', ' SỐ ', '\nsố\n', ' năm '),
  one('05', '12a', '30/2020', '2024'),
  one('', ' của Bộ Chính trị', ' ngày 05/3/2026', ' về việc'),
);
const text = fc.oneof(loose, coded, unnumbered);

describe('the cheap tests before the forms of citations', () => {
  it('let every number with a symbol through', () => {
    let found = 0;
    fc.assert(
      fc.property(text, (written) => {
        if (findWrittenCodes(written).length === 0) return;
        found++;
        expect(mayHoldCode(written)).toBe(true);
      }),
      { numRuns: 5_000, seed: 1 },
    );
    expect(found).toBeGreaterThan(500);
  });

  it('let every mention without a symbol through, in both tone styles', () => {
    let found = 0;
    fc.assert(
      fc.property(text, (written) => {
        if (findUnnumbered(foldTonePlacement(written)).length === 0) return;
        found++;
        expect(mayHoldUnnumbered(written)).toBe(true);
        expect(mayHoldUnnumbered(convertTonePlacement(written, 'new'))).toBe(true);
      }),
      { numRuns: 5_000, seed: 2 },
    );
    expect(found).toBeGreaterThan(200);
  });

  it.each([
    ['theo 12a/KH-UBND của UBND tỉnh', '12a/KH-UBND'],
    ['thực hiện Kết luận 05 của Bộ Chính trị', 'Kết luận 05'],
    ['thực hiện NGHỊ QUYẾT SỐ 19 của Bộ Chính trị', 'NGHỊ QUYẾT SỐ 19'],
  ])('leave no form out: %s', (sentence, mention) => {
    expect(findCitationFacts(sentence).map(({ start, code }) => sentence.slice(start, code.end))).toEqual([mention]);
  });
});
