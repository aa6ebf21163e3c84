/** Finds the phrases of the memory in a token stream: whole syllables, any letter case, either tone placement. */
import { NO_SECOND } from './context/packed-tables.ts';
import type { TokenStream } from './context/scanner.ts';
import { BREAK, PUNCTUATION } from './context/symbols.ts';

/** True when the ids stand in the stream from `at` on. */
export function standsAt(stream: TokenStream, at: number, ids: readonly number[]): boolean {
  if (at < 0 || at + ids.length > stream.length) return false;
  for (let i = 0; i < ids.length; i++) if (stream.id[at + i] !== ids[i]) return false;
  return true;
}

/** No phrase of the memory has more ids. */
export const LONGEST_PHRASE = 16;

/** Phrases as rows of tables (see `MemoryTables`), told by their place in the rows. */
export class PhraseTable {
  readonly #first: Uint16Array;
  readonly #second: Uint16Array;
  readonly #start: Uint16Array;
  readonly #ids: Uint16Array;

  constructor(first: Uint16Array, second: Uint16Array, start: Uint16Array, ids: Uint16Array) {
    this.#first = first;
    this.#second = second;
    this.#start = start;
    this.#ids = ids;
  }

  /** The next phrase behind phrase `after` (−1 for the first) that stands in the stream from token `at` on, or −1. */
  at(stream: TokenStream, at: number, after: number): number {
    if (at >= stream.length) return -1;
    const { id } = stream;
    const first = id[at] ?? 0;
    const end = this.#first[first + 1] ?? 0;
    const second = at + 1 < stream.length ? (id[at + 1] ?? 0) : -1;
    for (let phrase = Math.max(this.#first[first] ?? 0, after + 1); phrase < end; phrase++) {
      const next = this.#second[phrase];
      if (next === NO_SECOND) return phrase;
      if (next === second && this.#standsAt(stream, at, phrase)) return phrase;
    }
    return -1;
  }

  #standsAt(stream: TokenStream, at: number, phrase: number): boolean {
    const start = this.#start[phrase] ?? 0;
    const length = (this.#start[phrase + 1] ?? 0) - start;
    if (at + length > stream.length) return false;
    for (let i = 2; i < length; i++) if (stream.id[at + i] !== this.#ids[start + i]) return false;
    return true;
  }

  /** Number of ids of a phrase. */
  lengthOf(phrase: number): number {
    return (this.#start[phrase + 1] ?? 0) - (this.#start[phrase] ?? 0);
  }

  /** True when a phrase may begin with this id; cheap. */
  mayBegin(id: number): boolean {
    return (this.#first[id] ?? 0) !== (this.#first[id + 1] ?? 0);
  }
}

/** True when one of the phrases holds, overlaps or directly touches the tokens `from`…`to` (`to` excluded). */
export function touches(stream: TokenStream, from: number, to: number, phrases: readonly (readonly number[])[]): boolean {
  return phrases.some((ids) => {
    for (let at = from - ids.length; at <= to; at++) if (standsAt(stream, at, ids)) return true;
    return false;
  });
}

/** True when one of the phrases stands within `reach` words before or after the tokens `from`…`to`, inside the sentence. */
export function standsNear(stream: TokenStream, from: number, to: number, phrases: readonly (readonly number[])[], reach: number): boolean {
  const word = (at: number): boolean => stream.id[at] !== PUNCTUATION;
  let low = from;
  for (let words = 0; low > 0 && stream.id[low - 1] !== BREAK && words < reach + 4; low--) if (word(low - 1)) words++;
  let high = to;
  for (let words = 0; high < stream.length && stream.id[high] !== BREAK && words < reach + 4; high++) if (word(high)) words++;
  const distance = (a: number, b: number): number => {
    let words = 0;
    for (let at = a; at < b; at++) if (word(at)) words++;
    return words;
  };
  return phrases.some((ids) => {
    for (let at = low; at + ids.length <= high; at++) {
      if (!standsAt(stream, at, ids)) continue;
      const end = at + ids.length;
      if (end <= from ? distance(end, from) <= reach : at >= to ? distance(to, at) <= reach : true) return true;
    }
    return false;
  });
}
