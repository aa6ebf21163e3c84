import { expect, it } from 'vitest';
import { PhraseSet } from './phrase-set.ts';

const set = new PhraseSet(['ủy ban', 'ủy ban nhân dân', 'phòng, chống dịch', 'xã', 'V/v']);

it('tells the length of the longest phrase at a place', () => {
  expect(set.lengthAt('các ủy ban nhân dân xã', 4)).toBe('ủy ban nhân dân'.length);
  expect(set.lengthAt('ủy ban nhân lực', 0)).toBe('ủy ban'.length);
  expect(set.lengthAt('ủy\u00A0\nban nhân', 0)).toBe('ủy\u00A0\nban'.length);
  expect(set.lengthAt('phòng,  chống dịch.', 0)).toBe('phòng,  chống dịch'.length);
  expect(set.lengthAt('V/v báo cáo', 0)).toBe(3);
});

it('knows no phrase inside a word, in other letters or with other signs', () => {
  for (const text of ['xãx', 'Ủy ban', 'ủy, ban', 'ủyban', 'phòng chống dịch', 'ủy ', '']) expect(set.lengthAt(text, 0)).toBe(0);
});

it('knows whole phrases', () => {
  expect(['ủy ban', 'ủy ban nhân', 'xã', ''].map((words) => set.has(words))).toEqual([true, false, true, false]);
});
