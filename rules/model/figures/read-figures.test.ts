import { describe, expect, it } from 'vitest';
import { readFigures } from './read-figures.ts';

/** What is read of a text: kind, value, unit and hedge of every figure. */
function read(text: string): readonly string[] {
  return readFigures(text.toLowerCase()).figures.map(({ kind, value, whole, unit, hedge }) =>
    [kind, whole === undefined ? value : `${String(value)}/${String(whole)}`, unit, hedge ?? ''].join(' ').trim(),
  );
}

describe('the figures of a sentence', () => {
  it.each([
    ['counts with their units', 'Xã có 1.250 hộ nghèo và 03 tổ.', ['count 1250 hộ nghèo', 'count 3 tổ']],
    ['scale words', 'Chi 1,5 tỷ đồng, thu 640 triệu đồng.', ['count 1500000000 đồng', 'count 640000000 đồng']],
    ['percentages and points', 'Đạt 12,5%, tăng 0,6 điểm phần trăm.', ['percent 12.5 %', 'points 0.6 %']],
    ['ratios', 'Đạt 45/60 hồ sơ; 3,2/4 tỷ đồng.', ['count 45/60 hồ sơ', 'count 3200000000/4000000000 đồng']],
    [
      'hedges',
      'Gần 40%, hơn 300 lượt, bình quân 75 người/lớp.',
      ['percent 40 % gần', 'count 300 lượt hơn', 'count 75 người/lớp bình quân'],
    ],
    ['what a count of poor households is', 'Người dân tộc thiểu số 157 người.', ['count 157 người']],
  ])('are read: %s', (_, text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  it.each([
    ['dates and years', 'Ngày 15/6/2026, dịp 30/4, quý 2 năm 2026, giai đoạn 2021 - 2025.'],
    ['symbols', 'Kế hoạch số 12/KH-UBND và Nghị định 30/2020/NĐ-CP.'],
    ['ordinals', 'Bảng 1, điều 5, mục 2 tháng 9, số 12.'],
    ['ages and times of day', 'Trẻ dưới 5 tuổi họp lúc 14 giờ 30 trong 6 tháng đầu năm.'],
    ['names with digits', 'Đường D400, khối m3.'],
  ])('are none: %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['groups out of order', '12.500.00 đồng'],
    ['doubled signs', '98,,5%'],
    ['letters for digits', '16O đơn'],
    ['a letter before the digits', 'đạt l9.856 người'],
    ['ranges', '4 - 5 buổi'],
  ])('are unclear and go into no sum: %s', (_, text) => {
    const [first] = readFigures(text.toLowerCase()).figures;
    expect(first?.kind).toBe('unclear');
    expect(first?.value).toBeNaN();
  });

  it('covers every figure in the mask, unit for unit', () => {
    const text = 'có 12 hộ, đạt 30%';
    const { mask } = readFigures(text);
    expect(mask).toHaveLength(text.length);
    expect(mask).not.toMatch(/\d/);
  });
});
