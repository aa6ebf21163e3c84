import { describe, expect, test } from 'vitest';
import { duplicates } from './data-checks.ts';
import { lookupKey } from '../vietnamese/tone-placement.ts';
import { deputyTitleOf, isCollectiveBody, isDeputyOf, isOneHeadBody, isTitle, mayTakeTm, otherTitles, titlePairs } from './signing-titles.ts';

describe('signing titles', () => {
  test('titles are in capitals and unique', () => {
    const all = [...titlePairs.flatMap((pair) => [pair.head, ...pair.deputies]), ...otherTitles];
    for (const title of all) expect(title).toBe(title.toUpperCase());
    expect(duplicates(titlePairs.map((pair) => pair.head))).toEqual([]);
    expect(duplicates([...otherTitles])).toEqual([]);
  });

  test('the keys of a pair are those of its titles', () => {
    for (const pair of titlePairs) expect([pair.headKey, ...pair.deputyKeys]).toEqual([pair.head, ...pair.deputies].map(lookupKey));
  });

  test.each([
    ['CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], ['GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], ['TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'], ['TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG'],
    ['CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'], ['CHÁNH THANH TRA', 'PHÓ CHÁNH THANH TRA'], ['BỘ TRƯỞNG', 'THỨ TRƯỞNG'], ['THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG'],
    ['TỔNG GIÁM ĐỐC', 'PHÓ TỔNG GIÁM ĐỐC'], ['CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG'], ['CHI CỤC TRƯỞNG', 'PHÓ CHI CỤC TRƯỞNG'], ['HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG'],
    ['TỔNG THANH TRA', 'PHÓ TỔNG THANH TRA'], ['TỔNG KIỂM TOÁN NHÀ NƯỚC', 'PHÓ TỔNG KIỂM TOÁN NHÀ NƯỚC'], ['THỐNG ĐỐC', 'PHÓ THỐNG ĐỐC'],
    ['TRƯỞNG PHÒNG NỘI VỤ', 'PHÓ TRƯỞNG PHÒNG NỘI VỤ'], ['GIÁM ĐỐC SỞ NỘI VỤ', 'PHÓ GIÁM ĐỐC SỞ NỘI VỤ'], ['BỘ TRƯỞNG BỘ NỘI VỤ', 'THỨ TRƯỞNG BỘ NỘI VỤ'],
    ['Chính uỷ', 'PHÓ CHÍNH ỦY'], ['TRƯỞNG ĐOÀN', 'PHÓ TRƯỞNG ĐOÀN'], ['TỔ TRƯỞNG', 'TỔ PHÓ'],
  ])('deputyTitleOf(%s)', (head, deputy) => {
    expect(deputyTitleOf(head)).toBe(deputy);
    expect(isDeputyOf(deputy, head)).toBe(true);
    expect(isTitle(head)).toBe(true);
    expect(isTitle(deputy)).toBe(true);
  });

  test('deputyTitleOf knows no deputy of other titles and of names', () => {
    for (const line of ['CHUYÊN VIÊN', 'PHÓ GIÁM ĐỐC', 'GIÁM ĐỐC NGUYỄN VĂN A', 'Nguyễn Văn A', '']) expect(deputyTitleOf(line)).toBeUndefined();
  });

  test('isDeputyOf with additions and unit names on either line', () => {
    expect(isDeputyOf('PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'CHỦ TỊCH')).toBe(true);
    expect(isDeputyOf('PHÓ BAN', 'TRƯỞNG BAN')).toBe(true);
    expect(isDeputyOf('PHÓ TRƯỞNG PHÒNG NỘI VỤ', 'TRƯỞNG PHÒNG')).toBe(true);
    expect(isDeputyOf('THỨ TRƯỞNG', 'BỘ TRƯỞNG BỘ NỘI VỤ')).toBe(true);
    expect(isDeputyOf('PHÓ TRƯỞNG PHÒNG KINH TẾ', 'TRƯỞNG PHÒNG NỘI VỤ')).toBe(false);
    expect(isDeputyOf('PHÓ GIÁM ĐỐC', 'TỔNG GIÁM ĐỐC')).toBe(false);
    expect(isDeputyOf('PHÓ CHỦ TỊCH', 'GIÁM ĐỐC')).toBe(false);
    expect(isDeputyOf('CHÁNH VĂN PHÒNG', 'CHỦ TỊCH')).toBe(false);
  });

  test.each(['TRƯỞNG ĐOÀN', 'CHÁNH VĂN PHÒNG', 'CHỦ TỊCH UBND XÃ', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'QUYỀN GIÁM ĐỐC', 'KẾ TOÁN', 'NGƯỜI LẬP BIỂU', 'Bí thư Đảng uỷ', 'ỦY VIÊN BAN THƯỜNG VỤ TỈNH ỦY', 'PHÓ GIÁM ĐỐC PHỤ TRÁCH'])(
    'isTitle(%s)', (line) => {
      expect(isTitle(line)).toBe(true);
    });

  test.each(['NGUYỄN VĂN A', 'Trần Thị Bình', 'GIÁM ĐỐC NGUYỄN VĂN A', 'ỦY BAN NHÂN DÂN', 'SỞ NỘI VỤ', 'NƠI NHẬN', 'BÁO CÁO', ''])('not isTitle(%s)', (line) => {
    expect(isTitle(line)).toBe(false);
  });

  test.each([
    ['UỶ BAN NHÂN DÂN', true, false, true], ['HỘI ĐỒNG NHÂN DÂN TỈNH BÌNH AN', true, false, true], ['BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ', true, false, true],
    ['HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', true, false, true], ['BỘ CHÍNH TRỊ', true, false, true], ['BAN THƯỜNG VỤ', true, false, true], ['SỞ NỘI VỤ', false, true, false],
    ['BỘ NỘI VỤ', false, true, false], ['BAN QUẢN LÝ KHU KINH TẾ', false, true, false], ['PHÒNG VĂN HÓA - XÃ HỘI', false, true, false], ['ĐOÀN KIỂM TRA', false, false, true],
    ['TỔ CÔNG TÁC', false, false, true], ['CHỦ TỊCH', false, false, false],
  ])('%s: collective %s, one head %s, TM. possible %s', (name, collective, oneHead, tm) => {
    expect(isCollectiveBody(name)).toBe(collective);
    expect(isOneHeadBody(name)).toBe(oneHead);
    expect(mayTakeTm(name)).toBe(tm);
  });
});
