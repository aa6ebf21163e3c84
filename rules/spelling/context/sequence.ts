/** The symbols of a document in a row, with the costs of every pair and triple of neighbours. */
import type { SyllableModel } from './packed-model.ts';
import { PairFilter } from './pair-filter.ts';
import { BREAK, FIRST_SYLLABLE, UNKNOWN } from './symbols.ts';

/** Positions before the first and after the last symbol that read as breaks. */
const PAD = 3;

/** How often pairs of ids occur in a document; open addressing, grows as needed. */
export class PairCounts {
  #keys: Int32Array;
  #counts: Int32Array;
  #used = 0;
  /** Holds the counted pairs beside those that it held when it was given. */
  readonly filter: PairFilter;

  /** @param pairs number of pairs to have room for at first; @param filter takes in every pair that is counted. */
  constructor(pairs = 256, filter = PairFilter.for(pairs)) {
    let slots = 1024;
    while (slots < pairs * 2) slots *= 2;
    this.#keys = new Int32Array(slots);
    this.#counts = new Int32Array(slots);
    this.filter = filter;
  }

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  /** Adds `by` (negative to take away) to the count of a pair of syllable ids. */
  add(a: number, b: number, by: number): void {
    const key = a * 65536 + b + 1;
    let slot = this.#slot(key | 0);
    if (this.#keys[slot] === 0) {
      if (this.#used * 2 > this.#keys.length) {
        this.#grow();
        slot = this.#slot(key | 0);
      }
      this.#keys[slot] = key;
      this.#used++;
      this.filter.add(a, b);
    }
    this.#counts[slot] = (this.#counts[slot] ?? 0) + by;
  }

  /** The count of a pair, 0 when it never occurred. */
  get(a: number, b: number): number {
    const slot = this.#slot((a * 65536 + b + 1) | 0);
    return this.#keys[slot] === 0 ? 0 : (this.#counts[slot] ?? 0);
  }

  #grow(): void {
    const keys = this.#keys;
    const counts = this.#counts;
    this.#keys = new Int32Array(keys.length * 4);
    this.#counts = new Int32Array(keys.length * 4);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0;
      if (key === 0) continue;
      const slot = this.#slot(key);
      this.#keys[slot] = key;
      this.#counts[slot] = counts[i] ?? 0;
    }
  }
}

/** A sequence of model ids. Positions are those of the token stream that it was made from. */
export class Sequence {
  readonly length: number;
  readonly #ids: Int32Array;
  readonly #pairs: Int32Array;
  readonly #triples: Int32Array;
  readonly #model: SyllableModel;
  readonly #isName: (index: number) => boolean;

  /**
   * @param tokens ids of the tokens, of which the first `length` count; one that the model does not have is unknown to it
   * @param isName tells whether a token is part of a name, which vouches for no neighbour
   */
  constructor(model: SyllableModel, tokens: Int32Array, length: number, isName: (index: number) => boolean = () => false) {
    this.#model = model;
    this.#isName = isName;
    this.length = length;
    const { size } = model;
    const ids = new Int32Array(length + 2 * PAD);
    for (let i = 0; i < length; i++) {
      const id = tokens[i] ?? BREAK;
      ids[i + PAD] = id < size ? id : UNKNOWN;
    }
    this.#ids = ids;
    this.#pairs = new Int32Array(length + 2 * PAD).fill(-1);
    this.#triples = new Int32Array(length + 2 * PAD);
    this.#measure(0, length + 2 * PAD - 1);
  }

  #measure(from: number, to: number): void {
    const model = this.#model;
    const { bigramCost, bigramBackoff, trigramCost, unigramBackoff, unigramCost } = model.tables;
    const ids = this.#ids;
    const last = ids.length - 1;
    for (let p = Math.max(0, from - 1); p <= Math.min(last - 1, to); p++) this.#pairs[p] = model.bigram(ids[p] ?? 0, ids[p + 1] ?? 0);
    for (let p = Math.max(0, from - 2); p <= Math.min(last - 2, to); p++) {
      const pair = this.#pairs[p] ?? -1;
      const next = this.#pairs[p + 1] ?? -1;
      const third = ids[p + 2] ?? 0;
      if (pair >= 0) {
        const triple = model.trigram(pair, third);
        if (triple >= 0) {
          this.#triples[p] = trigramCost[triple] ?? 0;
          continue;
        }
      }
      const lower = next >= 0 ? (bigramCost[next] ?? 0) : (unigramBackoff[ids[p + 1] ?? 0] ?? 0) + (unigramCost[third] ?? 0);
      this.#triples[p] = lower + (pair >= 0 ? (bigramBackoff[pair] ?? 0) : 0);
    }
  }

  /** The id at a position; a break outside the sequence. */
  at(index: number): number {
    return this.#ids[index + PAD] ?? BREAK;
  }

  /** True when a syllable stands at the position that may vouch for its neighbours. */
  vouches(index: number): boolean {
    return this.at(index) >= FIRST_SYLLABLE && !this.#isName(index);
  }

  /** Index in the bigram sections of the pair that begins at the position, or −1. */
  pairAt(index: number): number {
    return this.#pairs[index + PAD] ?? -1;
  }

  /** Cost of the third of the three symbols that begin at the position. */
  tripleAt(index: number): number {
    return this.#triples[index + PAD] ?? 0;
  }

  /** Costs of the three triples that hold the position. */
  costAround(index: number): number {
    return this.tripleAt(index - 2) + this.tripleAt(index - 1) + this.tripleAt(index);
  }

  /** Puts another id in a place, as when a slip has been recognised and its neighbours are to be judged by what was meant. */
  replace(index: number, id: number): void {
    this.#ids[index + PAD] = id;
    this.#measure(index + PAD, index + PAD);
  }

  /** Adds the pairs of the sequence to `counts`, `by` each (negative to take them away). */
  countPairs(counts: PairCounts, by: number): void {
    const ids = this.#ids;
    for (let p = PAD; p + 1 < ids.length - PAD; p++) {
      const a = ids[p] ?? 0;
      const b = ids[p + 1] ?? 0;
      if (a >= FIRST_SYLLABLE && b >= FIRST_SYLLABLE) counts.add(a, b, by);
    }
  }
}
