import { describe, expect, it } from 'vitest';
import { isLaidOut } from './laid-out.ts';

describe('isLaidOut', () => {
  it.each([
    ['a grid table', '+-----+------+\n| STT | Thôn |\n+=====+======+\n'],
    ['a simple table', 'Thôn        Số hộ\n---------- ------\nMột           12'],
    ['rows of three columns', 'Nhà máy           Công suất   Sản lượng'],
    ['two columns of narrow gaps in three lines', 'Một  12 hộ\nHai  15 hộ\nBa   09 hộ'],
    ['tabs between words', 'Xã Bình An\t12\t15'],
    ['a form with dots', 'Họ và tên: ................'],
    ['a drawing', '│ Chủ tịch │'],
    ['half a table row', '| Một | 12 |'],
  ])('sees %s', (_, source) => {
    expect(isLaidOut(source)).toBe(true);
  });

  it.each([
    ['a sentence with a slip', 'Công trình  hoàn thành trước hạn.   Nhân dân phấn khởi.'],
    ['an item set off by blanks', '-   Hỗ trợ 12 hộ\n-   Hỗ trợ 15 hộ'],
    ['a number to be filled in', 'Số:        /BC-UBND'],
    ['a day to be filled in', 'Bình An, ngày      tháng 12 năm 2026'],
    ['one slip each in two lines', '- Hỗ trợ  12 hộ; xã\n  đã chi  trả.'],
    ['lines that are wrapped and indented', '     Thực hiện kế hoạch,\n     xã đã trao quà.'],
  ])('does not take %s for columns', (_, source) => {
    expect(isLaidOut(source)).toBe(false);
  });
});
