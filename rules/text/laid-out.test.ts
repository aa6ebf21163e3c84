import { describe, expect, it } from 'vitest';
import { isAligned, isLaidOut } from './laid-out.ts';

describe('isLaidOut', () => {
  it.each([
    ['a grid table', '+-----+------+\n| STT | Thôn |\n+=====+======+\n'],
    ['a simple table', 'Thôn        Số hộ\n---------- ------\nMột           12'],
    ['rows of three columns', 'Nhà máy           Công suất   Sản lượng'],
    ['two columns of narrow gaps in three lines', 'Một  12 hộ\nHai  15 hộ\nBa   09 hộ'],
    ['two columns of two blanks in two lines', 'Thôn Một  12 hộ\nThôn Hai  15 hộ'],
    ['figures that end at one column', 'Thôn Bình An   12\nThôn Hòa Phú    5'],
    ['columns of decomposed letters', 'Thôn Một  12 hộ\nThon Hai  15 hộ'.normalize('NFD')],
    ['columns of blanks that do not break', 'Một\u00A0\u00A012 hộ\nHai\u00A0\u00A015 hộ'],
    ['figures behind a word of time', 'Số hộ đầu năm  12\nSố hộ giữa kỳ  15'],
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
    ['days to be filled in under one another', '- ngày  tháng 3 năm 2026\n- ngày  tháng 4 năm 2026'],
    ['a day to be filled in', 'Bình An, ngày      tháng 12 năm 2026'],
    ['one slip each in two lines', '- Hỗ trợ  12 hộ; xã\n  đã kịp thời chi  trả.'],
    ['lines that are wrapped and indented', '     Thực hiện kế hoạch,\n     xã đã trao quà.'],
  ])('does not take %s for columns', (_, source) => {
    expect(isLaidOut(source)).toBe(false);
  });
});

describe('isAligned', () => {
  it('compares with the line above and the line below, and with no other', () => {
    const source = '- Thôn Một  12 hộ\n- Thôn Hai  15 hộ\n\n- Thôn Tư là  đơn vị\n- Thôn  Năm\n';
    const aligned = (line: string): boolean => isAligned(source, source.indexOf(line), source.indexOf(line) + line.length);
    expect(['Thôn Một  12 hộ', 'Thôn Hai  15 hộ'].map(aligned)).toEqual([true, true]);
    expect(['Thôn Tư là  đơn vị', 'Thôn  Năm'].map(aligned)).toEqual([false, false]);
  });

  it('counts columns from the beginning of the line', () => {
    const source = '   Một  12 hộ\r\n   Hai  15 hộ\r\n';
    expect(isAligned(source, 3, source.length)).toBe(true);
    expect(isAligned('   Một  12 hộ\r\nHai  15 hộ\r\n', 3, source.length)).toBe(false);
  });
});
