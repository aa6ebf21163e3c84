/** Look-ups in the syllable model by id. */
import { ModelError, textOf, TRIGRAM_BLOCK_BITS, type ModelTables } from './packed-tables.ts';
import { FIRST_SYLLABLE } from './symbols.ts';

/** Index of a value in the ascending values from `low` to `high` (included), or −1. */
export function search(values: Uint16Array, low: number, high: number, value: number): number {
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = values[middle] ?? 0;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** A loaded model. All ids are 0…V−1. */
export class SyllableModel {
  readonly tables: ModelTables;
  /** Number of ids. */
  readonly size: number;
  #words: readonly string[] | undefined;
  #idByWord: ReadonlyMap<string, number> | undefined;
  readonly #start: Uint32Array;
  readonly #next: Uint16Array;
  readonly #trigramBlock: Uint32Array;
  readonly #trigramOffset: Uint16Array;
  readonly #trigramNext: Uint16Array;

  /** @throws {@link ModelError} when the tables do not go together. */
  constructor(tables: ModelTables) {
    this.tables = tables;
    this.size = tables.unigramCost.length;
    this.#start = tables.bigramStart;
    this.#next = tables.bigramNext;
    this.#trigramBlock = tables.trigramBlock;
    this.#trigramOffset = tables.trigramOffset;
    this.#trigramNext = tables.trigramNext;
    const pairs = tables.bigramNext.length;
    if (
      tables.bigramStart.length !== this.size + 1 ||
      tables.bigramStart[this.size] !== pairs ||
      tables.neighbourStart[this.size] !== tables.neighbour.length
    ) {
      throw new ModelError('the sections of the spelling data do not fit');
    }
    if (tables.trigramOffset.length !== pairs + 1 || this.#trigramsBefore(pairs) !== tables.trigramNext.length) {
      throw new ModelError('the trigrams of the spelling data do not fit');
    }
  }

  /** The spelling (see `syllableKey`) of an id, empty for one that is none. */
  wordOf(id: number): string {
    const { vocabulary, vocabularyStart } = this.tables;
    return textOf(vocabulary.subarray(vocabularyStart[id], vocabularyStart[id + 1]));
  }

  /** The spelling of each id; for tools. */
  get words(): readonly string[] {
    this.#words ??= Array.from({ length: this.size }, (_, id) => this.wordOf(id));
    return this.#words;
  }

  /** The id of a syllable key, or undefined when the model does not know it. For tools: running text goes through `WordIndex`. */
  idOf(key: string): number | undefined {
    this.#idByWord ??= new Map(this.words.map((word, id) => [word, id]));
    const id = this.#idByWord.get(key);
    return id === undefined || id < FIRST_SYLLABLE ? undefined : id;
  }

  /** Index of the pair in the bigram sections, or −1. */
  bigram(a: number, b: number): number {
    return search(this.#next, this.#start[a] ?? 0, (this.#start[a + 1] ?? 0) - 1, b);
  }

  #trigramsBefore(pair: number): number {
    return (this.#trigramBlock[pair >>> TRIGRAM_BLOCK_BITS] ?? 0) + (this.#trigramOffset[pair] ?? 0);
  }

  /** Index of `pair` + third id in the trigram sections, or −1. */
  trigram(pair: number, c: number): number {
    return search(this.#trigramNext, this.#trigramsBefore(pair), this.#trigramsBefore(pair + 1) - 1, c);
  }

  /** Cost of `b` after `a`, in tenths of a bit. */
  pairCost(a: number, b: number): number {
    const j = this.bigram(a, b);
    return j >= 0 ? (this.tables.bigramCost[j] ?? 0) : (this.tables.unigramBackoff[a] ?? 0) + (this.tables.unigramCost[b] ?? 0);
  }

  /** Cost of `c` after `a b`, in tenths of a bit; `ab` is the index of the pair or −1. */
  tripleCost(ab: number, b: number, c: number): number {
    if (ab < 0) return this.pairCost(b, c);
    const t = this.trigram(ab, c);
    return t >= 0 ? (this.tables.trigramCost[t] ?? 0) : (this.tables.bigramBackoff[ab] ?? 0) + this.pairCost(b, c);
  }
}
