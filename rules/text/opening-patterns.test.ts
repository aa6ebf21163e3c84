import { expect, test } from 'vitest';
import { OpeningPatterns } from './opening-patterns.ts';

const patterns = new OpeningPatterns([
  ['đã đang', String.raw`\s+được`],
  ['đã', String.raw`\s+(?:có|được giao)`],
  ['nhưng', ''],
]);

test.each([
  ['đã được', 7],
  ['đang được giao', 9],
  ['đã\n có hiệu lực', 6],
  ['nhưng, xã', 5],
  ['đang có', 0],
  ['Đã được', 0],
  ['đã đượcc', 0],
  ['nhưngg', 0],
  [', nhưng', 0],
  ['', 0],
])('%j begins with a pattern of length %i', (text, length) => {
  expect(patterns.lengthAt(text, 0)).toBe(length);
});

test('the first pattern of a word that stands there counts', () => {
  expect(patterns.lengthAt('xã đã được giao', 3)).toBe(7);
});
