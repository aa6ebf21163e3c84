import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, test } from 'vitest';
import { SourceText } from '../../rules/text/source-text.ts';
import { lineIndexOf, offsetOf, positionOf, rangeOf, rangeOfPlaces, spanOf } from './positions.ts';

describe('positions', () => {
  test.each([
    ['composed letters', 'Số: 12', 4, { line: 0, character: 4 }],
    ['decomposed letters count their marks', 'Số: 12'.normalize('NFD'), 6, { line: 0, character: 6 }],
    ['an emoji counts two', '📌 ghi', 3, { line: 0, character: 3 }],
    ['after LF', 'a\nbc', 3, { line: 1, character: 1 }],
    ['after CRLF', 'a\r\nbc', 4, { line: 1, character: 1 }],
    ['after a lone CR', 'a\rbc', 3, { line: 1, character: 1 }],
    ['at the end of a text that ends with a line break', 'a\n', 2, { line: 1, character: 0 }],
    ['past the end', 'ab', 9, { line: 0, character: 2 }],
  ])('%s', (_, text, offset, position) => {
    expect(positionOf(new SourceText(text), offset)).toEqual(position);
  });

  test('a column past the end of its line means the end of the line', () => {
    expect(offsetOf(new SourceText('ab\r\ncd'), { line: 0, character: 99 })).toBe(2);
  });

  test('a line past the end of the text means the end of the text', () => {
    expect(offsetOf(new SourceText('ab\r\ncd'), { line: 7, character: 0 })).toBe(6);
  });

  test('a range given backwards is turned round', () => {
    const range = { start: { line: 1, character: 1 }, end: { line: 0, character: 1 } };
    expect(spanOf(new SourceText('ab\ncd'), range)).toEqual({ start: 1, end: 4 });
  });

  test('1-based places become 0-based positions', () => {
    expect(rangeOfPlaces({ line: 3, column: 1 }, { line: 3, column: 5 })).toEqual({
      start: { line: 2, character: 0 },
      end: { line: 2, character: 4 },
    });
  });

  const texts = fc.string({ unit: fc.constantFrom('a', 'ế', 'e\u0302\u0301', '📌', '\n', '\r\n', '\r', ' ', '\u2028'), maxLength: 40 });

  test('offsets outside line breaks come back from the wire, and agree with the document store', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, seed) => {
        const offset = seed % (text.length + 1);
        const source = new SourceText(text);
        const position = positionOf(source, offset);
        expect(position.line).toBe(lineIndexOf(source, offset));
        const line = source.lineSpan(position.line + 1);
        if (offset <= line.end) {
          expect(offsetOf(source, position)).toBe(offset);
          expect(TextDocument.create('file:///a.md', 'markdown', 1, text).offsetAt(position)).toBe(offset);
        }
      }),
    );
  });

  test('the text of a range is the text of its span', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const source = new SourceText(text);
        const ends = [a, b].map((seed) => offsetOf(source, positionOf(source, seed % (text.length + 1)))).sort((x, y) => x - y);
        const span = { start: ends[0] ?? 0, end: ends[1] ?? 0 };
        expect(spanOf(source, rangeOf(source, span))).toEqual(span);
        expect(TextDocument.create('file:///a.md', 'markdown', 1, text).getText(rangeOf(source, span))).toBe(source.slice(span));
      }),
    );
  });
});
