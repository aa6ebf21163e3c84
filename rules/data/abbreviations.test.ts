import { describe, expect, test } from 'vitest';
import { abbreviationByForm, abbreviationByNearMiss, abbreviations, isKnown, isNotAbbreviation, notAbbreviations } from './abbreviations.ts';
import { duplicates } from './data-checks.ts';

describe('abbreviations', () => {
  test('no form occurs twice, and none is also a technical name', () => {
    const forms = abbreviations.flatMap((row) => [row.abbr, ...row.alt]);
    expect(duplicates(forms)).toEqual([]);
    expect(forms.filter((form) => isNotAbbreviation(form))).toEqual([]);
  });

  test('a near miss is never a right form, and belongs to one row', () => {
    const misses = abbreviations.flatMap((row) => row.nearMiss);
    expect(duplicates(misses)).toEqual([]);
    for (const miss of misses) expect(abbreviationByForm(miss)).toBeUndefined();
  });

  test('expansions can be inserted as they stand', () => {
    for (const row of abbreviations) expect(row.full).not.toMatch(/[()|]/u);
  });

  test('look-ups', () => {
    expect(abbreviationByForm('CCHC')?.full).toBe('cải cách hành chính');
    expect(abbreviationByForm('KTXH')?.abbr).toBe('KT-XH');
    expect(abbreviationByForm('CCVC')?.full).toBe('công chức, viên chức');
    expect(abbreviationByForm('T/M')?.regime).toBe('party');
    expect(abbreviationByForm('TT')?.clash).toContain('Trung tâm');
    expect(abbreviationByForm('PCT')?.scope).toEqual(['recipients']);
    expect(abbreviationByForm('cchc')).toBeUndefined();
    expect(abbreviationByNearMiss('CBCCVN')?.abbr).toBe('CBCCVC');
    expect(abbreviationByNearMiss('CBCCVC')).toBeUndefined();
  });

  test('isKnown', () => {
    for (const token of ['UBND', 'HĐND', 'HTX', 'TP.', 'v.v.', 'KT.', 'ASEAN', 'COVID-19', 'XIV', 'LX']) expect(isKnown(token), token).toBe(true);
    for (const token of ['CCHC', 'NTM', 'ABCXYZ', '', 'IIII', 'VX', 'CC']) expect(isKnown(token), token).toBe(false);
  });

  test('technical names and Roman numerals are no abbreviations', () => {
    expect(notAbbreviations.has('VNeID')).toBe(true);
    for (let i = 0; i < 16; i++) expect(isNotAbbreviation(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI'][i] ?? '')).toBe(true);
    expect(isNotAbbreviation('UBND')).toBe(false);
  });
});
