/** From the letters of a word in running text to the id of its syllable, without making strings. */
import { analyseSyllable, composeSyllable, type Syllable } from '../../vietnamese/syllable.ts';
import { lowerCode } from './char-classes.ts';
import type { WordTables } from './packed-tables.ts';
import { FIRST_SYLLABLE } from './symbols.ts';

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
  const forms = rimes.flatMap((each) => [
    composeSyllable({ onset, rime: each, tone }, 'old'),
    composeSyllable({ onset, rime: each, tone }, 'new'),
  ]);
  return [...new Set(forms.filter((form) => form !== undefined))];
}

/** Beginning and multipliers of the two hashes of a spelling; the scanner works them out while it reads. */
export const HASH_A = 0x811c9dc5;
export const HASH_B = 0x9747b28c;
export const FACTOR_A = 0x01000193;
export const FACTOR_B = 0x5bd1e995;

/**
 * Hash table of the spellings of a vocabulary. One hash chooses the slot, the other, independent one tells the spelling.
 * @param words the key of each id; ids below {@link FIRST_SYLLABLE} are symbols and are left out.
 */
export function indexWords(words: readonly string[]): WordTables {
  let size = 1024;
  while (size < words.length * 2.5) size *= 2;
  const wordHash = new Int32Array(size);
  const wordId = new Uint16Array(size);
  const add = (word: string, id: number): void => {
    let a = HASH_A;
    let b = HASH_B;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      a = Math.imul(a ^ code, FACTOR_A);
      b = Math.imul(b + code, FACTOR_B) ^ (b >>> 13);
    }
    let slot = (a ^ (a >>> 15)) & (size - 1);
    while (wordId[slot] !== 0) {
      if (wordHash[slot] === b) return;
      slot = (slot + 1) & (size - 1);
    }
    wordHash[slot] = b;
    wordId[slot] = id;
  };
  for (let id = FIRST_SYLLABLE; id < words.length; id++) {
    for (const spelling of spellingsOf(words[id] ?? '')) add(spelling, id);
  }
  return { wordHash, wordId };
}

/** Looks spellings up. */
export class WordIndex {
  readonly #hash: Int32Array;
  readonly #ids: Uint16Array;
  readonly #mask: number;

  constructor({ wordHash, wordId }: WordTables) {
    this.#hash = wordHash;
    this.#ids = wordId;
    this.#mask = wordId.length - 1;
  }

  /** The id of the spelling with these hashes, or 0. */
  lookUp(a: number, b: number): number {
    const ids = this.#ids;
    let slot = (a ^ (a >>> 15)) & this.#mask;
    for (;;) {
      const id = ids[slot] ?? 0;
      if (id === 0 || this.#hash[slot] === b) return id;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** The id of a whole word in NFC or NFD and in any letter case, or 0. */
  findWord(word: string): number {
    const nfc = word.normalize('NFC');
    let a = HASH_A;
    let b = HASH_B;
    for (let i = 0; i < nfc.length; i++) {
      const code = lowerCode(nfc.charCodeAt(i));
      a = Math.imul(a ^ code, FACTOR_A);
      b = Math.imul(b + code, FACTOR_B) ^ (b >>> 13);
    }
    return this.lookUp(a, b);
  }
}
