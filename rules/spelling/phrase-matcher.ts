/** Finds the phrases of the memory in a token stream: whole syllables, any letter case, either tone placement. */
import type { TokenStream } from './model/scanner.ts';
import { BREAK, PUNCTUATION } from './model/symbols.ts';

/** A phrase as ids, and what it stands for. */
export interface CompiledPhrase<T> {
  readonly ids: readonly number[];
  readonly value: T;
}


/** True when the ids stand in the stream from `at` on. */
export function standsAt(stream: TokenStream, at: number, ids: readonly number[]): boolean {
  if (at < 0 || at + ids.length > stream.length) return false;
  for (let i = 0; i < ids.length; i++) if (stream.id[at + i] !== ids[i]) return false;
  return true;
}

/** Phrases by their first two ids. */
export class PhraseTable<T> {
  readonly #byPair = new Map<number, CompiledPhrase<T>[]>();
  readonly #byFirst = new Map<number, CompiledPhrase<T>[]>();
  readonly #starts = new Uint8Array(65536);
  /** Length in tokens of the longest phrase. */
  longest = 0;

  /** Adds a phrase of one or more ids. */
  add(ids: readonly number[], value: T): void {
    const first = ids[0];
    if (first === undefined) return;
    const second = ids[1];
    const table = second === undefined ? this.#byFirst : this.#byPair;
    const key = second === undefined ? first : first * 65536 + second;
    const list = table.get(key);
    if (list === undefined) table.set(key, [{ ids, value }]);
    else list.push({ ids, value });
    this.#starts[first] = 1;
    this.longest = Math.max(this.longest, ids.length);
  }

  /** The phrases that begin at token `at`. */
  *at(stream: TokenStream, at: number): Generator<CompiledPhrase<T>> {
    const first = stream.id[at] ?? 0;
    if (at >= stream.length || this.#starts[first] !== 1) return;
    yield* this.#byFirst.get(first) ?? [];
    const second = at + 1 < stream.length ? (stream.id[at + 1] ?? 0) : -1;
    for (const phrase of this.#byPair.get(first * 65536 + second) ?? []) if (standsAt(stream, at, phrase.ids)) yield phrase;
  }

  /** True when a phrase may begin with this id; cheap. */
  mayBegin(id: number): boolean {
    return this.#starts[id] === 1;
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
