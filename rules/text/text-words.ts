import { everyMatch } from './every-match.ts';

/**
 * Words of a text: runs of letters and digits, as `[\p{L}\d]+` finds them, without a match object for each.
 */
export class TextWords {
  /** Start and end of every word in the text, UTF-16 offsets. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Every word as the given text has it. */
  readonly forms: readonly string[];

  /** @param text NFC text; give it in small letters and one tone style to compare its words */
  constructor(readonly text: string) {
    const starts: number[] = [];
    const ends: number[] = [];
    const forms: string[] = [];
    const { length } = text;
    let start = -1;
    for (let i = 0; i <= length; i++) {
      if (i < length && isWordCode(text.charCodeAt(i))) {
        if (start < 0) start = i;
      } else if (start >= 0) {
        starts.push(start);
        ends.push(i);
        forms.push(text.slice(start, i));
        start = -1;
      }
    }
    this.starts = starts;
    this.ends = ends;
    this.forms = forms;
  }

  /** Number of words. */
  get count(): number {
    return this.starts.length;
  }
}

/** Codes below this are looked up in a table, the others are tested one by one. */
const TABLE_SIZE = 0x1f00;
let table: Uint8Array | undefined;

/** True for the code unit of a letter or digit; false for NaN, the code past the end of a text. */
export function isWordCode(code: number): boolean {
  if (!(code < TABLE_SIZE)) return false;
  table ??= wordCodes(TABLE_SIZE);
  return table[code] === 1;
}

function wordCodes(size: number): Uint8Array {
  const codes = new Uint8Array(size);
  const all = Array.from({ length: size }, (_, code) => String.fromCharCode(code)).join('');
  for (const { index } of everyMatch(/[\p{L}\d]/gu, all)) codes[index] = 1;
  return codes;
}
