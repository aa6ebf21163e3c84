import { describe, expect, it } from 'vitest';
import { capitalNames } from '../../../data/capitals.ts';
import { fixTextWith } from '../../../engine/fix-text.ts';
import { lintWith } from '../../../engine/lint.ts';
import { DEFAULT_SETTINGS } from '../../../settings.ts';
import bodyName from '../body-name.ts';
import documentName from '../document-name.ts';
import eventName from '../event-name.ts';
import holidayName from '../holiday-name.ts';
import honourName from '../honour-name.ts';
import { inCaseOf, lowered, raised } from './letter-case.ts';
import officeName from '../office-name.ts';
import personName from '../person-name.ts';
import placeName from '../place-name.ts';
import regionName from '../region-name.ts';

const settings = DEFAULT_SETTINGS;
const RULES = [bodyName, documentName, eventName, holidayName, honourName, officeName, personName, placeName, regionName];

describe('inCaseOf', () => {
  it.each([
    ['bộ công THƯƠNG', 'Bộ Công Thương', 'Bộ Công Thương'],
    ['Uỷ Ban\nNhân Dân', 'Ủy ban nhân dân', 'Uỷ ban\nnhân dân'],
    ['thi đua - khen thưởng', 'Thi đua - Khen thưởng', 'Thi đua - Khen thưởng'],
    ['bộ công', 'Bộ Công Thương', undefined],
  ])('%s', (typed, right, expected) => {
    expect(inCaseOf(typed, right)).toBe(expected);
  });
});

it('raises and lowers the first letter only', () => {
  expect(raised('đảng ủy Xã')).toBe('Đảng ủy Xã');
  expect(lowered('Ủy Ban')).toBe('ủy Ban');
});

describe('listed names', () => {
  it('are silent in their right form', () => {
    for (const name of capitalNames) {
      const text = `Đoàn làm việc tại ${name.right} hôm nay.\n`;
      expect(
        lintWith(RULES, text, { settings }).findings.map((f) => f.message),
        name.right,
      ).toEqual([]);
    }
  });

  it('are silent when all in capitals', () => {
    for (const name of capitalNames)
      expect(lintWith(RULES, `LÀM VIỆC TẠI ${name.right.toUpperCase()}\n`, { settings }).findings, name.right).toEqual([]);
  });

  it('change letter case and nothing else when they are repaired', () => {
    for (const name of capitalNames) {
      const text = `Đoàn đến ${name.right.replace(/(?<=\s)\p{Ll}/gu, (letter) => letter.toUpperCase())} hôm nay.\n`;
      expect(fixTextWith(RULES, text, { settings }, { safeties: ['safe', 'ask'] }).text.toLowerCase(), name.right).toBe(text.toLowerCase());
    }
  });
});
