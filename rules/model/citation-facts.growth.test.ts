import { expect, it } from 'vitest';
import { growth } from '../testing/growth.ts';
import { findCitationFacts } from './citation-facts.ts';

const units = [
  '1/',
  '1   ',
  'Kế hoạch số ',
  'Quyết định số 12 ',
  'Quyết định số 12 của Sở A ',
  '12/KH-UBND, ',
  '1-A-',
  'Luật A ',
  '“12/QĐ-UBND” ',
  'Kế hoạch số 45/KH-UBND ngày 09/4/2026 của UBND tỉnh về việc này, ',
];

it.each(units)('mentions are found in time that grows no faster than the text: %j', (unit) => {
  const text = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
  // Eight times the text: eight times the time, with room for noise; quadratic growth would give sixty-four.
  expect(growth(findCitationFacts, text(62_500), text(500_000))).toBeLessThan(24);
});
