import { expect, it } from 'vitest';
import { anyOf, CAPITAL, LETTER, MARK, regex, SMALL, TOKEN_END, TOKEN_START, WORD_END, WORD_START } from './regex.ts';

it('reads a template as a literal, with sources and expressions put in', () => {
  const year = /(?<year>\d{4})/u;
  const made = regex.giu`\bnăm\s${year}[${'a-c'}]\/\x60`;
  expect([made.source, made.flags]).toEqual([String.raw`\bnăm\s(?<year>\d{4})[a-c]\/\x60`, 'giu']);
});

it('reads over line breaks and their indentation, but not over those of what is put in', () => {
  const part = regex.source`
    c
    \d`;
  const made = regex.u`
    (?:a|b b
      |${part}${'e\n f'})
    \n`;
  expect(made.source).toBe(String.raw`(?:a|b b|c\de\n f)\n`);
});

it('gives each name the flags that it says', () => {
  const { source: _source, ...byFlags } = regex;
  for (const [flags, make] of Object.entries(byFlags)) expect(make`x`.flags).toBe(flags);
});

it('tells words and tokens apart at both ends', () => {
  const found = (start: string, end: string): string[] => [...'đan an2 an 2an ăn'.matchAll(regex.gu`${start}an${end}\S?`)].map(String);
  expect(found(WORD_START, WORD_END)).toEqual(['an2', 'an', 'an']);
  expect(found(TOKEN_START, TOKEN_END)).toEqual(['an']);
});

it('finds any one of some phrases over any blanks', () => {
  const pattern = regex.u`^${anyOf('ban hành|quyết định', 'giao')}$`;
  expect(['ban\u00A0 hành', 'quyết\nđịnh', 'giao'].every((text) => pattern.test(text))).toBe(true);
  expect(['banhành', 'ban', 'quyết định giao'].some((text) => pattern.test(text))).toBe(false);
});

it.each([
  ['L', LETTER],
  ['Lu', CAPITAL],
  ['Ll', SMALL],
  ['M', MARK],
])('the class for %s holds the letters of Vietnamese and nothing that Unicode does not hold', (name, letters) => {
  const own = new RegExp(`^[${letters}]$`, 'u');
  const unicode = new RegExp(`^\\p{${name}}$`, 'u');
  const vietnamese = new Set(
    [...'aăâeêioôơuưyđ'].flatMap((vowel) =>
      ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
    ),
  );
  const wrong: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const letter = String.fromCharCode(code);
    // Unassigned codes and Cyrillic number signs inside a range.
    if (own.test(letter) && !unicode.test(letter) && !(code === 0x3a2 || (code >= 0x482 && code <= 0x489))) wrong.push(letter);
  }
  expect(wrong).toEqual([]);
  if (name === 'L' || name === 'Ll') expect([...vietnamese].filter((letter) => letter.length === 1 && !own.test(letter))).toEqual([]);
  if (name === 'L' || name === 'Lu')
    expect([...vietnamese].filter((letter) => letter.length === 1 && !own.test(letter.toUpperCase()))).toEqual([]);
});
