import { expect, it } from 'vitest';
import { LETTER_CLASSES, writeOutLetterClasses } from './letter-classes.mjs';

/** The sources of this project are written out before a test sees them: a property name made of pieces is not. */
const property = (name: string, negated = false): string => `\\${negated ? 'P' : 'p'}{${name}}`;
const written = (source: string): string => {
  let out = writeOutLetterClasses(source, 'sample.ts');
  for (const [name, letters] of Object.entries(LETTER_CLASSES)) out = out.replaceAll(letters, `<${name}>`);
  return out;
};

it('gives a class of its own brackets outside brackets, and lets it join others inside', () => {
  expect(written(`const a = /\\\\[${property('L')}\\d]${property('Lu')}/gu;`)).toBe('const a = /\\\\[<L>\\d][<Lu>]/gu;');
  expect(written(`const a = /\\[${property('L')}]/u;`)).toBe('const a = /\\[[<L>]]/u;');
});

it('reads raw and ordinary templates and strings, with what is put into them', () => {
  expect(written(`String.raw\`[\${x}${property('Ll')}]${property('Ll')}\``)).toBe('String.raw`[${x}<Ll>][<Ll>]`');
  expect(written(`'(?<!\\${property('L')})' + \`[\\${property('L')}]\``)).toBe("'(?<![<L>])' + `[<L>]`");
});

it('turns a negated class round, and refuses one inside brackets', () => {
  expect(written(`/${property('M', true)}/u`)).toBe('/[^<M>]/u');
  expect(() => written(`/[${property('M', true)}]/u`)).toThrow('sample.ts: ');
});

it('leaves other classes and sources without any alone', () => {
  expect(written(`/${property('Script=Latin')}${property('N')}/u; // ${property('L')}`)).toBe(
    `/${property('Script=Latin')}${property('N')}/u; // ${property('L')}`,
  );
});

it.each(Object.entries(LETTER_CLASSES))('%s holds the letters of Vietnamese and nothing that Unicode does not hold', (name, letters) => {
  const own = new RegExp(`^[${letters}]$`, 'u');
  const unicode = new RegExp(`^${property(name)}$`, 'u');
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
