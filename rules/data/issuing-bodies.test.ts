import { describe, expect, test } from 'vitest';
import { duplicates, ISO_DATE } from './data-checks.ts';
import {
  authorityPatterns, bodiesByCode, bodiesByName, bodyByName, bodyByWrongCode, bodyExistsAt, fieldUnits, issuingBodies, successorOf,
} from './issuing-bodies.ts';
import { fieldByCode } from './symbol-fields.ts';

describe('issuing bodies', () => {
  test('dates are well formed and ordered; only bodies of the past have a successor', () => {
    for (const body of issuingBodies) {
      for (const date of [body.from, body.until]) if (date !== undefined) expect(date).toMatch(ISO_DATE);
      if (body.from !== undefined && body.until !== undefined) expect(body.from < body.until).toBe(true);
      if (body.until === undefined) expect(body.now, body.name).toBeUndefined();
    }
  });

  test('every successor is a body of the list that exists after its predecessor, or a named unit of a ministry', () => {
    for (const body of issuingBodies) {
      for (const name of [body.now, ...(body.transfers ?? []).map((transfer) => transfer.body)]) {
        if (name === undefined || name === 'Cục Thuế') continue;
        expect(bodyByName(name, '2025-07-01')?.name, name).toBe(name);
      }
    }
  });

  test('no name twice within a level, no letters twice among the main codes of a level', () => {
    const levels = new Set(issuingBodies.map((body) => body.level));
    for (const level of levels) {
      const rows = issuingBodies.filter((body) => body.level === level);
      expect(duplicates(rows.map((body) => body.name))).toEqual([]);
      expect(duplicates(rows.map((body) => body.code))).toEqual([]);
    }
  });

  test('bodiesByCode with and without a day', () => {
    expect(bodiesByCode('UBND').map((body) => body.level)).toEqual(['province', 'commune', 'district']);
    expect(bodiesByCode('UBND', '2026-11-01').map((body) => body.level)).toEqual(['province', 'commune']);
    expect(bodiesByCode('BNN', '2025-02-28').map((body) => body.name)).toEqual(['Bộ Nông nghiệp và Phát triển nông thôn']);
    expect(bodiesByCode('BNN', '2025-03-01')).toEqual([]);
    expect(bodiesByCode('SNN&MT', '2025-02-28')).toEqual([]);
    expect(bodiesByCode('ZZZ')).toEqual([]);
    expect(bodyByWrongCode('TTG')?.code).toBe('TTg');
  });

  test.each([
    ['SỞ NỘI VỤ', 'Sở Nội vụ'],
    ['Sở Nội vụ tỉnh Bình An', 'Sở Nội vụ'],
    ['Sở Tài chính Lạng Sơn', 'Sở Tài chính'],
    ['UBND XÃ BÌNH AN', 'Ủy ban nhân dân xã'],
    ['UỶ BAN NHÂN DÂN PHƯỜNG ĐIỆN BIÊN PHỦ', 'Ủy ban nhân dân xã'],
    ['ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI', 'Ủy ban nhân dân tỉnh'],
    ['UBND TP. Đà Nẵng', 'Ủy ban nhân dân tỉnh'],
    ['UBND thành phố Bình An', 'Ủy ban nhân dân huyện'],
    ['Ban Chỉ đạo chuyển đổi số tỉnh', 'Ban Chỉ đạo'],
    ['Văn phòng HĐND và UBND xã Bình An', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã'],
    ['Hội đồng Thi đua – Khen thưởng tỉnh', 'Hội đồng Thi đua - Khen thưởng tỉnh'],
    ['Bộ Công thương', 'Bộ Công Thương'],
    ['Ngân hàng Nhà nước', 'Ngân hàng Nhà nước Việt Nam'],
  ])('bodyByName(%s)', (name, found) => {
    expect(bodyByName(name)?.name).toBe(found);
  });

  test('bodyByName is undefined for unknown and for ambiguous names', () => {
    expect(bodyByName('Ủy ban nhân dân')).toBeUndefined();
    expect(bodiesByName('ỦY BAN NHÂN DÂN').map((body) => body.level)).toEqual(['province', 'commune', 'district']);
    expect(bodyByName('Ban Dân tộc Hội đồng nhân dân tỉnh')).toBeUndefined();
    expect(bodyByName('Phòng Kinh tế và Hạ tầng huyện')).toBeUndefined();
    expect(bodyByName('Công ty Bình An')).toBeUndefined();
    expect(bodyByName('UBND thành phố Huế', '2022-05-01')?.level).toBe('district');
    expect(bodyByName('UBND thành phố Huế', '2026-05-01')?.level).toBe('province');
  });

  test('successorOf', () => {
    expect(successorOf('Sở Kế hoạch và Đầu tư tỉnh Bình An', '2025-03-01')).toEqual({ name: 'Sở Tài chính', until: '2025-02-28', transfers: [] });
    expect(successorOf('Sở Kế hoạch và Đầu tư', '2025-02-28')).toBeUndefined();
    expect(successorOf('BỘ THÔNG TIN VÀ TRUYỀN THÔNG', '2026-01-01')?.transfers).toEqual([{ field: 'báo chí, xuất bản', body: 'Bộ Văn hóa, Thể thao và Du lịch' }]);
    expect(successorOf('UBND huyện Bình An', '2025-07-01')).toEqual({ name: null, until: '2025-06-30', transfers: [] });
    expect(successorOf('Sở Nội vụ', '2026-01-01')).toBeUndefined();
  });

  test('the district level ends with 30/6/2025', () => {
    const district = issuingBodies.filter((body) => body.level === 'district');
    // The police gave the level up four months before.
    expect(district.filter((body) => !bodyExistsAt(body, '2025-06-30')).map(({ name }) => name)).toEqual(['Công an huyện']);
    expect(district.filter((body) => !bodyExistsAt(body, '2025-02-28'))).toEqual([]);
    expect(district.filter((body) => bodyExistsAt(body, '2025-07-01'))).toEqual([]);
  });

  test('fields and lines of authority', () => {
    expect(fieldByCode('CCHC&PC')?.name).toBe('cải cách hành chính và pháp chế');
    expect(fieldByCode('BTCD')?.code).toBe('TCD');
    expect(fieldByCode('QQ')).toBeUndefined();
    expect(duplicates(fieldUnits.flatMap((field) => [field.code, ...field.alt]))).toEqual([]);
    expect(authorityPatterns.collective.deputy).toEqual([{ mark: 'TM', holder: 'collective' }, { mark: 'KT', holder: 'head' }, { holder: 'deputy' }]);
    expect(authorityPatterns.head.head).toEqual([{ holder: 'head' }]);
  });
});
