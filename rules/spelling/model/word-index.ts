/** From the letters of a word in running text to the id of its syllable, without making strings. */
import { analyseSyllable, composeSyllable, type Syllable } from '../syllable.ts';
import { FIRST_SYLLABLE } from './symbols.ts';

const SIZE = 0x1f00;

/** What a character is to the scanner. */
export const enum CharClass {
  Other = 0,
  Letter = 1,
  Digit = 2,
  Space = 3,
  Soft = 4,
  Hard = 5,
  Mark = 6,
}

const classes = new Uint8Array(SIZE);
const lower = new Uint16Array(SIZE);
for (let code = 0; code < SIZE; code++) {
  const text = String.fromCharCode(code);
  if (/\p{Script=Latin}/u.test(text) && /\p{L}/u.test(text)) {
    classes[code] = CharClass.Letter;
    const small = text.toLowerCase();
    lower[code] = small.length === 1 ? small.charCodeAt(0) : code;
  } else if (/[0-9]/.test(text)) classes[code] = CharClass.Digit;
  else if (/\s/.test(text)) classes[code] = CharClass.Space;
  else if (/\p{M}/u.test(text)) classes[code] = CharClass.Mark;
  else if ('.!?;:•+*…'.includes(text)) classes[code] = CharClass.Hard;
  else classes[code] = CharClass.Soft;
}

/** The class of a UTF-16 code unit. */
export function charClass(code: number): CharClass {
  if (code < SIZE) return classes[code] ?? CharClass.Other;
  if (code === 0x2026 || code === 0x2022) return CharClass.Hard;
  if (code === 0x2028 || code === 0x2029 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b)) return CharClass.Space;
  return CharClass.Soft;
}

/** The lower-case form of a Latin letter's code unit; the same unit for a letter that has none. */
export function lowerCode(code: number): number {
  return code < SIZE ? (lower[code] ?? code) : code;
}

/** Every accepted spelling of the syllable: both tone placements, and i or y where both are written. */
export function spellingsOf(key: string): readonly string[] {
  const found: Syllable | undefined = analyseSyllable(key);
  if (found === undefined) return [key];
  const { onset, tone, rime } = found;
  const rimes = [rime];
  if (onset === 'qu') {
    if (rime.startsWith('y') && !rime.startsWith('yê')) rimes.push(`i${rime.slice(1)}`);
  } else if (onset !== '') {
    if (rime === 'i') rimes.push('y');
    if (rime === 'y') rimes.push('i');
  }
  const forms = rimes.flatMap((each) => [composeSyllable({ onset, rime: each, tone }, 'old'), composeSyllable({ onset, rime: each, tone }, 'new')]);
  return [...new Set(forms.filter((form) => form !== undefined))];
}

const START_A = 0x811c9dc5;
const START_B = 0x9747b28c;

/** Hash table over the spellings of a vocabulary. Two independent 32-bit hashes identify a spelling. */
export class WordIndex {
  readonly #first: Int32Array;
  readonly #second: Int32Array;
  readonly #ids: Uint16Array;
  readonly #mask: number;

  /** `words[id]` is the key of id; ids below {@link FIRST_SYLLABLE} are symbols and are left out. */
  constructor(words: readonly string[]) {
    let size = 1024;
    while (size < words.length * 4) size *= 2;
    this.#mask = size - 1;
    this.#first = new Int32Array(size);
    this.#second = new Int32Array(size);
    this.#ids = new Uint16Array(size);
    for (let id = FIRST_SYLLABLE; id < words.length; id++) {
      for (const spelling of spellingsOf(words[id] ?? '')) this.#add(spelling, id);
    }
  }

  #add(word: string, id: number): void {
    let a = START_A;
    let b = START_B;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b + code, 0x5bd1e995) ^ (b >>> 13);
    }
    let slot = (a ^ (a >>> 15)) & this.#mask;
    while (this.#ids[slot] !== 0) {
      if (this.#first[slot] === a && this.#second[slot] === b) return;
      slot = (slot + 1) & this.#mask;
    }
    this.#first[slot] = a;
    this.#second[slot] = b;
    this.#ids[slot] = id;
  }

  /** The id of the word at `start`…`end` of `text` in any letter case, or 0 when the vocabulary does not hold it. */
  find(text: string, start: number, end: number): number {
    let a = START_A;
    let b = START_B;
    for (let i = start; i < end; i++) {
      const code = lowerCode(text.charCodeAt(i));
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b + code, 0x5bd1e995) ^ (b >>> 13);
    }
    let slot = (a ^ (a >>> 15)) & this.#mask;
    for (;;) {
      const id = this.#ids[slot] ?? 0;
      if (id === 0 || (this.#first[slot] === a && this.#second[slot] === b)) return id;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** The id of a whole word in NFC or NFD and in any letter case, or 0. */
  findWord(word: string): number {
    const nfc = word.normalize('NFC');
    return this.find(nfc, 0, nfc.length);
  }
}
