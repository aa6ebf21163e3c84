import { CAPITAL, LETTER, regex, SMALL } from './regex.ts';

const SOME_LETTER = regex.u`[${LETTER}]`;
const SOME_CAPITAL = regex.u`[${CAPITAL}]`;
const SOME_SMALL = regex.u`[${SMALL}]`;
const CAPITAL_FIRST = regex.u`^[${CAPITAL}]`;
const SMALL_FIRST = regex.u`^[${SMALL}]`;
const NO_LETTER = regex.gu`[^${LETTER}]`;

/** Whether a letter stands anywhere in the text. */
export function hasLetter(text: string): boolean {
  return SOME_LETTER.test(text);
}

/** Whether a capital letter stands anywhere in the text. */
export function hasCapital(text: string): boolean {
  return SOME_CAPITAL.test(text);
}

/** Whether a small letter stands anywhere in the text. */
export function hasSmallLetter(text: string): boolean {
  return SOME_SMALL.test(text);
}

/** Whether the text begins with a capital letter. */
export function startsWithCapital(text: string): boolean {
  return CAPITAL_FIRST.test(text);
}

/** Whether the text begins with a small letter. */
export function startsWithSmallLetter(text: string): boolean {
  return SMALL_FIRST.test(text);
}

/** The letters of the text, all else left out. */
export function lettersOf(text: string): string {
  return text.replace(NO_LETTER, '');
}
