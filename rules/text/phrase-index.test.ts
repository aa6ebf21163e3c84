import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LETTER, regex } from '../pattern/regex.ts';
import { PhraseIndex } from './phrase-index.ts';
import { TextWords, wordNumber } from './text-words.ts';

const index = new PhraseIndex([
  ['ủy ban nhân dân', 1],
  ['ủy ban', 2],
  ['văn hóa - xã hội', 3],
  ['mức độ 4', 4],
  ['phòng, chống dịch', 5],
]);

function found(text: string): string[] {
  const words = new TextWords(text);
  return words.starts.flatMap((_, at) =>
    index.matchesAt(words, at).map(({ value, start, end }) => `${String(value)} ${text.slice(start, end)}`),
  );
}

it('finds phrases at their place, in the order they were given', () => {
  expect(found('các ủy ban nhân dân xã')).toEqual(['1 ủy ban nhân dân', '2 ủy ban']);
  expect(found('mức độ 45; mức độ 4.')).toEqual(['4 mức độ 4']);
});

it('takes any blanks for a blank, either dash for a dash, and other signs for themselves', () => {
  expect(found('ủy\u00A0 ban\nnhân dân')).toEqual(['1 ủy\u00A0 ban\nnhân dân', '2 ủy\u00A0 ban']);
  expect(found('văn hóa–xã hội, văn hóa - xã hội, văn hóa xã hội')).toEqual(['3 văn hóa–xã hội', '3 văn hóa - xã hội']);
  expect(found('phòng, chống dịch; phòng chống dịch; ủy, ban')).toEqual(['5 phòng, chống dịch']);
});

it('tells words of one number apart', () => {
  // “Aa” and “BB” have one number, as words of a polynomial of base 31 do.
  expect(wordNumber('Aa')).toBe(wordNumber('BB'));
  const twins = new PhraseIndex([
    ['Aa ơn', 1],
    ['BB ơn', 2],
  ]);
  expect(twins.matchesAt(new TextWords('BB ơn'), 0).map(({ value }) => value)).toEqual([2]);
  expect(twins.matchesAt(new TextWords('Aa BB'), 0)).toEqual([]);
});

it('refuses a phrase with a sign at its end', () => {
  const broken = new PhraseIndex([['nơi nhận:', 1]]);
  expect(() => broken.matchesAt(new TextWords('nơi nhận: sở'), 0)).toThrow('“nơi nhận:”');
});

it('cuts any text into the words that the expression finds', () => {
  fc.assert(
    fc.property(fc.stringMatching(regex.u`^[${LETTER}\d \n.,–-]*$`), (text) => {
      const expected = [...text.matchAll(regex.gu`[${LETTER}\d]+`)].map((match) => [match.index, match[0]]);
      const words = new TextWords(text);
      const low = expected.every(([, form]) => /^[\0-\u1eff]*$/u.test(String(form)));
      if (low) expect(words.starts.map((start, i) => [start, text.slice(start, words.ends[i])])).toEqual(expected);
    }),
  );
});
