import { LETTER, regex } from '../pattern/regex.ts';
import { everyMatch } from './every-match.ts';

/**
 * Words of a text: runs of letters and digits, as `[${LETTER}\d]+` finds them, without a match object or a string for each.
 */
export class TextWords {
  /** Start and end of every word in the text, UTF-16 offsets. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Number of every word, see {@link wordNumber}: words of different numbers differ. */
  readonly numbers: readonly number[];

  /** @param text NFC text; give it in small letters and one tone style to compare its words */
  constructor(readonly text: string) {
    const starts: number[] = [];
    const ends: number[] = [];
    const numbers: number[] = [];
    const { length } = text;
    const codes = (table ??= wordCodes());
    let start = -1;
    let number = 0;
    for (let i = 0; i <= length; i++) {
      const code = i < length ? text.charCodeAt(i) : 0;
      if (code < TABLE_SIZE && codes[code] === 1) {
        if (start < 0) {
          start = i;
          number = code;
        } else number = (Math.imul(number, FACTOR) + code) | 0;
      } else if (start >= 0) {
        starts.push(start);
        ends.push(i);
        numbers.push(number);
        start = -1;
      }
    }
    this.starts = starts;
    this.ends = ends;
    this.numbers = numbers;
  }

  /** Number of words. */
  get count(): number {
    return this.starts.length;
  }

  /** True when word `at` is `word`, which has the number `number`. */
  is(at: number, word: string, number: number): boolean {
    const start = this.starts[at];
    return start !== undefined && this.numbers[at] === number && this.ends[at] === start + word.length && this.text.startsWith(word, start);
  }
}

const FACTOR = 31;

/** The number of a word among {@link TextWords.numbers}: equal for equal words, mostly different for others. 32 bits. */
export function wordNumber(word: string): number {
  let number = word.charCodeAt(0);
  for (let i = 1; i < word.length; i++) number = (Math.imul(number, FACTOR) + word.charCodeAt(i)) | 0;
  return number;
}

/** Codes below this are looked up in a table; no code from there on is a letter or digit of a word. */
const TABLE_SIZE = 0x1f00;
let table: Uint8Array | undefined;

/** True for the code unit of a letter or digit; false for NaN, the code past the end of a text. */
export function isWordCode(code: number): boolean {
  return code < TABLE_SIZE && (table ??= wordCodes())[code] === 1;
}

const WORD = regex.gu`[${LETTER}\d]+`;

function wordCodes(): Uint8Array {
  const codes = new Uint8Array(TABLE_SIZE);
  let all = '';
  for (let code = 0; code < TABLE_SIZE; code++) all += String.fromCharCode(code);
  for (const { 0: run, index } of everyMatch(WORD, all)) codes.fill(1, index, index + run.length);
  return codes;
}
