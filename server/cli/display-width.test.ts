import { expect, test } from 'vitest';
import { displayWidth, padEndCells, printable } from './display-width.ts';

test.each<readonly [string, number]>([
  ['', 0],
  ['cảnh báo', 8],
  ['cảnh báo'.normalize('NFD'), 8],
  ['“Nghị định” – 1…', 16],
  ['汉字', 4],
  ['👍', 2],
  ['ＡＢ', 4],
  ['a\u200bb', 2],
])('%j takes %i cells', (text, cells) => {
  expect(displayWidth(text)).toBe(cells);
});

test('padding counts cells', () => {
  expect(padEndCells('báo'.normalize('NFD'), 5)).toBe(`${'báo'.normalize('NFD')}  `);
  expect(padEndCells('quá dài', 3)).toBe('quá dài');
});

test('nothing in a text acts on the terminal', () => {
  expect(printable('a\u001b[31mb\nc\td\u202ee\u009b')).toBe('a␛[31mb c d\ufffde\ufffd');
});
