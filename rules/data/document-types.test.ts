import { describe, expect, test } from 'vitest';
import {
  administrativeTypes, citableTypeNames, codeReadings, copyTypes, documentTypes, typeByTitle, typeByWrongCode, typesByCode, typesByCodeAnyCase, typesByName,
} from './document-types.ts';
import { duplicates } from './data-checks.ts';

describe('document types', () => {
  test('29 administrative types with the codes of Phụ lục III', () => {
    expect(administrativeTypes.map((type) => type.code)).toEqual([
      'NQ', 'QĐ', 'CT', 'QC', 'QyĐ', 'TC', 'TB', 'HD', 'CTr', 'KH', 'PA', 'ĐA', 'DA', 'BC', 'BB', 'TTr', 'HĐ', null, 'CĐ', 'BGN', 'BTT', 'GUQ', 'GM', 'GGT', 'GNP', 'PG', 'PC', 'PB', null,
    ]);
    expect(administrativeTypes).toHaveLength(29);
    expect(copyTypes.map((type) => [type.title, type.code])).toEqual([['SAO Y', 'SY'], ['TRÍCH SAO', 'TrS'], ['SAO LỤC', 'SL']]);
  });

  test('codes, titles and names are unique within the state regime', () => {
    const state = documentTypes.filter((type) => type.regime === 'state');
    expect(duplicates(state.flatMap((type) => type.code ?? []))).toEqual([]);
    expect(duplicates(state.flatMap((type) => type.title ?? []))).toEqual([]);
    expect(duplicates(state.map((type) => type.name))).toEqual([]);
    expect(duplicates(documentTypes.map((type) => `${type.regime} ${type.name} ${type.issuer ?? ''}`))).toEqual([]);
  });

  test('a wrong code is never the right code of the same regime', () => {
    for (const regime of ['state', 'copy', 'qppl', 'party'] as const) {
      const codes = new Set(documentTypes.filter((type) => type.regime === regime).map((type) => type.code));
      for (const type of documentTypes.filter((item) => item.regime === regime)) {
        for (const wrong of type.wrongCodes) expect(codes.has(wrong), `${regime} ${wrong}`).toBe(false);
      }
    }
  });

  test('a type with a heading has a title; only công văn has none', () => {
    expect(documentTypes.filter((type) => type.heading && type.title === null)).toEqual([]);
    expect(documentTypes.filter((type) => type.title === null).map((type) => type.name)).toEqual(['công văn', 'công văn']);
  });

  test('typeByTitle accepts both tone styles and any case, within one regime', () => {
    expect(typeByTitle('BÁO CÁO', 'state')?.code).toBe('BC');
    expect(typeByTitle('GIẤY UỶ QUYỀN', 'state')?.code).toBe('GUQ');
    expect(typeByTitle('Bản thoả thuận', 'state')?.code).toBe('BTT');
    expect(typeByTitle('QUY ĐỊNH', 'party')?.code).toBe('QĐ');
    expect(typeByTitle('THÔNG TƯ', 'state')).toBeUndefined();
    expect(typeByTitle('CÔNG VĂN', 'state')).toBeUndefined();
  });

  test('typesByCode is exact, typesByCodeAnyCase is not', () => {
    expect(typesByCode('KH').map((type) => `${type.regime} ${type.name}`)).toEqual(['state kế hoạch', 'party kế hoạch']);
    expect(typesByCode('QyĐ').map((type) => type.name)).toEqual(['quy định']);
    expect(typesByCode('CTR')).toEqual([]);
    expect(typesByCodeAnyCase('CTR').map((type) => type.code)).toEqual(['CTr', 'CTr']);
  });

  test('typeByWrongCode', () => {
    expect(typeByWrongCode('QCh')?.name).toBe('quy chế');
    expect(typeByWrongCode('QĐi')?.regime).toBe('state');
    expect(typeByWrongCode('QĐi', 'party')?.name).toBe('quy định');
    expect(typeByWrongCode('ND')?.name).toBe('nghị định');
    expect(typeByWrongCode('BC')).toBeUndefined();
  });

  test('typesByName finds a name with and without its leading bản', () => {
    expect(typesByName('kế hoạch').map((type) => type.code)).toEqual(['KH', 'KH']);
    expect(typesByName('Thoả thuận').map((type) => type.code)).toEqual(['BTT']);
    expect(typesByName('nghị định').map((type) => type.issuer)).toEqual(['Chính phủ']);
    expect(typesByName('biên bản').map((type) => type.code)).toEqual(['BB', 'BB']);
    expect(typesByName('thực đơn')).toEqual([]);
  });

  test('citable names are distinct, longest first, and hold the common ones', () => {
    expect(duplicates([...citableTypeNames])).toEqual([]);
    for (let i = 1; i < citableTypeNames.length; i++) {
      expect(citableTypeNames[i]?.length ?? 0).toBeLessThanOrEqual(citableTypeNames[i - 1]?.length ?? 0);
    }
    for (const name of ['kế hoạch', 'quyết định', 'nghị định', 'thông tư', 'thông tư liên tịch', 'công văn', 'văn bản', 'luật', 'tờ trình']) {
      expect(citableTypeNames).toContain(name);
    }
    expect(citableTypeNames).not.toContain('thư công');
  });

  test('ambiguous codes are codes', () => {
    for (const code of codeReadings.keys()) expect(typesByCode(code)).not.toEqual([]);
  });
});
