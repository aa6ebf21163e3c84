import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceText } from '../../../rules/index.ts';
import { displayWidth } from '../display-width.ts';
import { excerptOf } from '../excerpt.ts';
import { drawExcerpt } from './drawn-excerpt.ts';

/** The two lines of the excerpt at a word, as they are printed without colours. */
function drawn(text: string, word: string, width: number): readonly [string, string] {
  const start = text.indexOf(word);
  const excerpt = excerptOf(new SourceText(text), { start, end: start + word.length });
  if (excerpt === undefined) return ['', ''];
  const { text: parts, indent, length } = drawExcerpt(excerpt, width, '…');
  return [parts.join(''), `${' '.repeat(indent)}${'^'.repeat(length)}`];
}

describe('the drawn place of a finding', () => {
  test('a line that fits is shown whole', () => {
    expect(drawn('Một\nxã Bình An đạt 45 hộ\n', '45', 40)).toEqual(['xã Bình An đạt 45 hộ', '               ^^']);
  });

  test('a long line is cut on both sides around the place', () => {
    expect(drawn(`${'trước '.repeat(30)}45 hộ ${'sau '.repeat(30)}`, '45', 30)).toEqual([
      '… trước trước 45 hộ sau sau s…',
      '              ^^',
    ]);
  });

  test('marks that stand on a letter take no cell, wide letters take two', () => {
    const nfd = 'Xã Bình An: 45'.normalize('NFD');
    expect(drawn(nfd, '45', 40)).toEqual([nfd, '            ^^']);
    expect(drawn('漢字 45', '45', 40)).toEqual(['漢字 45', '     ^^']);
  });

  test('a place of no length and one beyond the line get one mark', () => {
    expect(drawExcerpt({ text: 'abc', start: 1, end: 1, cutBefore: false, cutAfter: false }, 40, '…')).toMatchObject({
      indent: 1,
      length: 1,
    });
    expect(excerptOf(new SourceText('một hai\nba'), { start: 4, end: 10 })).toMatchObject({ text: 'một hai', start: 4, end: 7 });
  });

  test('what stands on a blank line is not shown', () => {
    expect(excerptOf(new SourceText('một\n  \nba'), { start: 4, end: 5 })).toBeUndefined();
  });

  test('nothing in it moves the cursor, and tabs are one cell', () => {
    expect(drawn('a\tb\u001b[31m 45', '45', 40)).toEqual(['a b␛[31m 45', '         ^^']);
  });

  test('whatever the text, it fits the width and the mark stands under the place', () => {
    const letter = fc.constantFrom('a', 'ế', 'e\u0302\u0301', '漢', ' ', '😀', '\t', '1');
    fc.assert(
      fc.property(
        fc.array(letter, { minLength: 1, maxLength: 400 }),
        fc.nat(),
        fc.nat(30),
        fc.integer({ min: 24, max: 160 }),
        (letters, from, long, width) => {
          const at = from % letters.length;
          const start = letters.slice(0, at).join('').length;
          const end = start + letters.slice(at, at + long).join('').length;
          const excerpt = excerptOf(new SourceText(letters.join('')), { start, end });
          if (excerpt === undefined) return;
          const { text, indent, length } = drawExcerpt(excerpt, width, '…');
          expect(displayWidth(text.join(''))).toBeLessThanOrEqual(width);
          expect(indent).toBe(displayWidth(text[0]));
          expect(indent + length).toBeLessThanOrEqual(width + 1);
        },
      ),
    );
  });
});
