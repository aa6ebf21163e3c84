import { describe, expect, test } from 'vitest';
import { duplicates, ISO_DATE } from './data-checks.ts';
import {
  currentProvinces, districtLevelEnd, dongNaiCityDate, formerProvinces, isGoneAt, mergerDate, olderProvinces, provinceAt, provinceByName, provinceCountAt, provinceTypeAt, successorAt,
} from './provinces.ts';

describe('provinces', () => {
  test('34 units of today, 63 before, 23 formed by merging', () => {
    expect(currentProvinces).toHaveLength(34);
    expect(formerProvinces).toHaveLength(63);
    expect(currentProvinces.filter((unit) => unit.formedFrom.length > 1)).toHaveLength(23);
    expect(duplicates(currentProvinces.flatMap((unit) => unit.code ?? []))).toEqual([]);
    expect(duplicates(currentProvinces.map((unit) => unit.name))).toEqual([]);
    expect(duplicates(formerProvinces.map((unit) => unit.name))).toEqual([]);
  });

  test('seven cities today, six on 30/6/2025', () => {
    expect(currentProvinces.filter((unit) => unit.type === 'thành phố').map((unit) => unit.name)).toEqual([
      'Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Đồng Nai', 'Hồ Chí Minh', 'Cần Thơ',
    ]);
    expect(formerProvinces.filter((unit) => unit.type === 'thành phố')).toHaveLength(6);
  });

  test('every unit of today was formed from former units that point back to it', () => {
    for (const unit of currentProvinces) {
      expect(unit.formedFrom).toContain(unit.name);
      for (const name of unit.formedFrom) expect(formerProvinces.find((former) => former.name === name)?.now).toBe(unit.name);
    }
    for (const unit of [...formerProvinces, ...olderProvinces]) expect(currentProvinces.map((now) => now.name)).toContain(unit.now);
  });

  test('dates are well formed and ordered', () => {
    for (const date of [mergerDate, districtLevelEnd, dongNaiCityDate]) expect(date).toMatch(ISO_DATE);
    for (const unit of [...currentProvinces, ...formerProvinces, ...olderProvinces]) {
      if (unit.from !== null) expect(unit.from).toMatch(ISO_DATE);
      if (unit.until !== null) expect(unit.until).toMatch(ISO_DATE);
      if (unit.from !== null && unit.until !== null) expect(unit.from < unit.until).toBe(true);
    }
  });

  test.each([
    ['Gia Lai', 'tỉnh Gia Lai'], ['TỈNH THANH HOÁ', 'tỉnh Thanh Hóa'], ['TP.HCM', 'Thành phố Hồ Chí Minh'], ['TP. Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
    ['thành phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh'], ['Bà Rịa–Vũng Tàu', 'tỉnh Bà Rịa - Vũng Tàu'], ['Thủ đô Hà Nội', 'thành phố Hà Nội'], ['Đắc Lắc', 'tỉnh Đắk Lắk'],
    ['tỉnh Hoà Bình', 'tỉnh Hòa Bình'], ['Thừa Thiên - Huế', 'tỉnh Thừa Thiên Huế'], ['Hà Tây', 'tỉnh Hà Tây'], ['Huế', 'thành phố Huế'],
  ])('provinceByName(%s)', (name, fullName) => {
    expect(provinceByName(name)?.fullName).toBe(fullName);
  });

  test('provinceByName does not know other names', () => {
    expect(provinceByName('Bình An')).toBeUndefined();
    expect(provinceByName('')).toBeUndefined();
    expect(provinceByName('tỉnh')).toBeUndefined();
  });

  test('provinceAt tells a unit in force from one that was given up', () => {
    expect(provinceAt('Bình Định', '2025-06-30')?.current?.fullName).toBe('tỉnh Bình Định');
    expect(provinceAt('Bình Định', '2025-07-01')).toEqual({ current: null, formerOf: provinceByName('Gia Lai') });
    expect(provinceAt('Gia Lai', '2024-01-01')?.current?.formedFrom).toEqual([]);
    expect(provinceAt('Gia Lai', '2026-01-01')?.current?.formedFrom).toEqual(['Bình Định', 'Gia Lai']);
    expect(provinceAt('Huế', '2024-06-01')).toEqual({ current: null });
    expect(provinceAt('Thừa Thiên Huế', '2025-01-01')?.formerOf?.name).toBe('Huế');
    expect(provinceAt('Bình An', '2026-01-01')).toBeUndefined();
  });

  test('isGoneAt and successorAt', () => {
    expect(isGoneAt('Kontum', '2025-07-01')).toBe(true);
    expect(isGoneAt('Kon Tum', '2025-06-30')).toBe(false);
    expect(isGoneAt('Quảng Ngãi', '2026-11-01')).toBe(false);
    expect(isGoneAt('Bình An', '2026-11-01')).toBe(false);
    expect(successorAt('Bình Dương', '2025-07-01')?.fullName).toBe('Thành phố Hồ Chí Minh');
    expect(successorAt('Bình Dương', '2025-06-30')).toBeUndefined();
    expect(formerProvinces.filter((unit) => isGoneAt(unit.name, '2025-07-01'))).toHaveLength(29);
  });

  test('Đồng Nai is a city from 30/4/2026', () => {
    expect(provinceTypeAt('Đồng Nai', '2026-04-29')).toBe('tỉnh');
    expect(provinceTypeAt('Đồng Nai', '2026-04-30')).toBe('thành phố');
    expect(provinceTypeAt('Đồng Nai', '2024-04-30')).toBe('tỉnh');
    expect(provinceTypeAt('Bình Phước', '2026-04-30')).toBeUndefined();
  });

  test('provinceCountAt', () => {
    expect(provinceCountAt('2025-06-30')).toBe(63);
    expect(provinceCountAt('2025-07-01')).toBe(34);
    expect(provinceCountAt('2008-07-31')).toBeUndefined();
  });
});
