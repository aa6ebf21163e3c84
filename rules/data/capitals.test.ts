import { describe, expect, test } from 'vitest';
import {
  standsAsName, capitalNameOf, capitalNames, capitalNamesByFirstWord, documentParts, honouredNames, isLowerCompound, landformNouns, lowerNhaNuoc, lowerNhanDan, lunarYearNames, monthNames, overCapitalised,
  weekdayNames,
} from './capitals.ts';
import { duplicates } from './data-checks.ts';
import { lookupKey } from '../vietnamese/tone-placement.ts';

describe('capitals', () => {
  test('at least 300 names, each under one key only, longest first', () => {
    expect(capitalNames.length).toBeGreaterThanOrEqual(300);
    expect(duplicates(capitalNames.map((name) => lookupKey(name.right)))).toEqual([]);
    const lengths = capitalNames.map((name) => name.right.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });

  test('the key of a name is the one it is looked up by', () => {
    for (const name of capitalNames) expect(name.key).toBe(lookupKey(name.right));
  });

  test('every name holds a capital letter', () => {
    for (const name of capitalNames) expect(name.right).toMatch(/\p{Lu}/u);
  });

  test.each([
    ['bộ giáo dục và đào tạo', 'Bộ Giáo dục và Đào tạo'], ['Bộ Công thương', 'Bộ Công Thương'], ['SỞ NỘI VỤ', 'Sở Nội vụ'], ['Uỷ Ban Nhân Dân', 'Ủy ban nhân dân'],
    ['huân chương lao động hạng nhất', 'Huân chương Lao động hạng Nhất'], ['nghệ sĩ nhân dân', 'Nghệ sĩ Nhân dân'], ['thành phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
    ['cách mạng Tháng Tám', 'Cách mạng tháng Tám'], ['ngày quốc tế lao động', 'ngày Quốc tế Lao động'], ['bộ luật hình sự', 'Bộ luật Hình sự'], ['liên hợp quốc', 'Liên hợp quốc'],
    ['Trung tâm phục vụ hành chính công', 'Trung tâm Phục vụ hành chính công'], ['kiểm toán Nhà nước', 'Kiểm toán nhà nước'], ['phòng văn hóa – xã hội', 'Phòng Văn hóa - Xã hội'],
  ])('capitalNameOf(%s)', (text, right) => {
    expect(capitalNameOf(text)?.right).toBe(right);
  });

  test('ordinary words are only suggestions or no names', () => {
    expect(capitalNameOf('đông bắc')?.sure).toBe(false);
    expect(capitalNameOf('nhân dân')?.sure).toBe(false);
    expect(capitalNameOf('thanh tra')).toBeUndefined();
    expect(capitalNameOf('công an')).toBeUndefined();
    expect(capitalNameOf('đảng ủy')?.sure).toBe(false);
  });

  test.each([
    ['bộ y tế', 'cán', '', false], ['sở y tế', 'Cơ', '', false], ['luật đất đai', 'pháp', '', false], ['hội người cao tuổi', 'xã', '', false], ['cục thuế', 'chi', '', false],
    ['chính phủ', '', 'điện tử', false], ['chính phủ', 'phi', '', false], ['nam bộ', '', 'đội', false], ['bộ y tế', 'của', 'về', true], ['sở y tế', '', '', true],
    ['luật đất đai', 'theo', 'năm 2024', true], ['chính phủ', 'của', 'về số hóa', true],
  ])('standsAsName(%s) after “%s” before “%s”: %s', (text, before, after, stands) => {
    const name = capitalNameOf(text);
    if (name === undefined) throw new Error(`no name ${text}`);
    expect(standsAsName(name, before, after)).toBe(stands);
  });

  test('capitalNamesByFirstWord holds every name once, longest first', () => {
    for (const name of capitalNames) {
      const names = capitalNamesByFirstWord.get(lookupKey(name.right).split(' ')[0] ?? '') ?? [];
      expect(names.filter((other) => other === name)).toHaveLength(1);
      expect(names).toEqual(capitalNames.filter((other) => names.includes(other)));
    }
    expect(capitalNamesByFirstWord.get('huân')?.[0]?.right.length).toBeGreaterThan('Huân chương Sao vàng'.length);
  });

  test('compounds with a small nhân dân or nhà nước', () => {
    for (const phrase of lowerNhanDan) expect(phrase).toContain('nhân dân');
    for (const phrase of lowerNhaNuoc) expect(phrase).toContain('nhà nước');
    expect(duplicates([...lowerNhanDan, ...lowerNhaNuoc].map(lookupKey))).toEqual([]);
    expect(isLowerCompound('quản lý Nhà nước')).toBe(true);
    expect(isLowerCompound('Uỷ ban nhân dân')).toBe(true);
    expect(isLowerCompound('phục vụ nhân dân')).toBe(false);
    expect(isLowerCompound('Ngân hàng Nhà nước')).toBe(false);
  });

  test('a compound that is also an official name has the same capitals there', () => {
    for (const phrase of [...lowerNhanDan, ...lowerNhaNuoc]) {
      const name = capitalNameOf(phrase);
      if (name !== undefined) expect(name.right).toBe(phrase);
    }
  });

  test('parts, days, months, lunar years', () => {
    expect(documentParts.filter((part) => part.capital).map((part) => part.word)).toEqual(['phần', 'chương', 'mục', 'tiểu mục', 'điều']);
    expect(documentParts.map((part) => part.rank)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(weekdayNames).toHaveLength(7);
    expect(monthNames).toContain('tháng Tám');
    expect(duplicates([...lunarYearNames])).toEqual([]);
    expect(lunarYearNames).toHaveLength(60);
    // 2026 - 1984 = 42 years after Giáp Tý.
    expect(lunarYearNames[42]).toBe('Bính Ngọ');
    for (const name of ['Kỷ Tỵ', 'Mậu Tuất', 'Tân Hợi', 'Mậu Thân']) expect(lunarYearNames).toContain(name);
    for (const noun of [...landformNouns, ...overCapitalised]) expect(noun).toBe(noun.toLowerCase());
    expect(duplicates([...landformNouns, ...honouredNames, ...overCapitalised])).toEqual([]);
  });
});
