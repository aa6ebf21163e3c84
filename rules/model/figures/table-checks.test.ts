import { describe, expect, it } from 'vitest';
import { wrongCellsOf } from './table-checks.ts';
import { cellTables, figureTable } from './tables.ts';

/** The wrong cells of a table written in lines with bars, with what they should be. */
function wrongIn(...lines: readonly string[]): readonly string[] {
  const cells = lines.flatMap((line, row) =>
    line
      .split('|')
      .map((text) => text.trim().toLowerCase())
      .flatMap((text, column) => (text === '' ? [] : [{ block: row, row, column, start: column, end: column + 1, text }])),
  );
  const [rows] = cellTables(cells);
  const table = rows === undefined ? undefined : figureTable(rows);
  return table === undefined ? [] : wrongCellsOf(table).map(({ cell, right }) => `${cell.text} → ${String(Math.round(right * 10) / 10)}`);
}

describe('the figures of a table', () => {
  it('are blamed where several relations fail, not at the sums they spoil', () => {
    expect(
      wrongIn(
        'TT | Danh mục | Kế hoạch | Giải ngân | Còn lại | Tỷ lệ (%)',
        'I | Giao thông | 18.500 | 15.725 | 2.775 | 85,0',
        '1 | Đường | 10.500 | 9.450 | 1.050 | 90,0',
        '2 | Cầu | 7.000 | 6.275 | 1.725 | 78,4',
        'II | Giáo dục | 12.400 | 9.920 | 2.480 | 80,0',
        ' | Tổng cộng | 30.900 | 25.645 | 5.255 | 83,0',
      ),
    ).toEqual(['7.000 → 8000']);
  });

  it('are summed by rank only: rows below others are theirs', () => {
    expect(
      wrongIn(
        'TT | Nội dung | Số hộ',
        'I | Hộ nghèo | 42',
        '1 | Dân tộc | 12',
        '2 | Chính sách | 9',
        'II | Cận nghèo | 58',
        ' | Tổng | 100',
      ),
    ).toEqual([]);
  });

  it('may stand under a first row of totals', () => {
    expect(wrongIn('Nội dung | Số lượng', 'Tổng số | 60', 'Thôn Một | 21', 'Thôn Hai | 32')).toEqual(['60 → 53']);
  });

  it('are not added up where words stand among them, or where they are averages', () => {
    expect(wrongIn('Thôn | Số hộ', 'Một | 21', 'Hai | chưa có', 'Ba | 12', 'Cộng | 63')).toEqual([]);
    expect(wrongIn('Thôn | Bình quân', 'Một | 21', 'Hai | 32', 'Cộng | 26')).toEqual([]);
  });

  it('keep the sign of a fall that turns into a rise', () => {
    expect(
      wrongIn('Khối | 2024 | 2025 | Giảm', 'Tỉnh | 1.680 | 1.596 | 84', 'Xã | 3.050 | 3.960 | -910', 'Huyện | 1.120 | 0 | 1.120'),
    ).toEqual([]);
  });
});
