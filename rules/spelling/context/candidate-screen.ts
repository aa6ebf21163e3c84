/** Sorts out, before anything is weighed, the candidates for a place that no neighbour supports. */
import { search, type SyllableModel } from './packed-model.ts';
import { FIRST_FACTOR, FOLD, holds, SECOND_FACTOR, SECOND_PROBE, type PairFilter } from './pair-filter.ts';

/** More neighbours than the model lists for any syllable. */
const ROOM = 256;

/** The candidates that are left, in the first elements of the arrays. */
export class CandidateScreen {
  readonly #model: SyllableModel;
  /** Index in the neighbour sections. */
  readonly at = new Int32Array(ROOM);
  /** Index of the pair of the candidate with the symbol before and after it in the bigram sections, or −1. */
  readonly left = new Int32Array(ROOM);
  readonly right = new Int32Array(ROOM);

  constructor(model: SyllableModel) {
    this.#model = model;
  }

  /**
   * Chooses among the neighbours of `id` those that are listed beside `before` or `after` (as far as these vouch) or that `documents` may
   * hold beside one of them, and returns their number.
   */
  select(
    id: number,
    before: number,
    after: number,
    vouchesBefore: boolean,
    vouchesAfter: boolean,
    documents: PairFilter | undefined,
  ): number {
    const { neighbourStart, neighbour, bigramStart, bigramNext, bigramFilter } = this.#model.tables;
    const { at, left, right } = this;
    const counted = documents?.bits;
    const begin = neighbourStart[id] ?? 0;
    const end = Math.min(neighbourStart[id + 1] ?? 0, begin + ROOM);
    const rowStart = bigramStart[before] ?? 0;
    const rowEnd = (bigramStart[before + 1] ?? 0) - 1;
    const hashBefore = Math.imul(before, FIRST_FACTOR);
    const hashAfter = Math.imul(after, SECOND_FACTOR);
    let chosen = 0;
    const mask = bigramFilter.length * 32 - 1;
    for (let n = begin; n < end; n++) {
      const c = neighbour[n] ?? 0;
      let hashLeft = hashBefore ^ Math.imul(c, SECOND_FACTOR);
      hashLeft ^= hashLeft >>> FOLD;
      let hashRight = Math.imul(c, FIRST_FACTOR) ^ hashAfter;
      hashRight ^= hashRight >>> FOLD;
      // `holds`, written out: this is the innermost loop of a check.
      let one = hashLeft & mask;
      let two = (hashLeft >>> SECOND_PROBE) & mask;
      const mayLeft = (((bigramFilter[one >>> 5] ?? 0) >>> (one & 31)) & ((bigramFilter[two >>> 5] ?? 0) >>> (two & 31)) & 1) === 1;
      one = hashRight & mask;
      two = (hashRight >>> SECOND_PROBE) & mask;
      const mayRight = (((bigramFilter[one >>> 5] ?? 0) >>> (one & 31)) & ((bigramFilter[two >>> 5] ?? 0) >>> (two & 31)) & 1) === 1;
      const l = mayLeft ? search(bigramNext, rowStart, rowEnd, c) : -1;
      const r = mayRight ? search(bigramNext, bigramStart[c] ?? 0, (bigramStart[c + 1] ?? 0) - 1, after) : -1;
      if (!(l >= 0 && vouchesBefore) && !(r >= 0 && vouchesAfter)) {
        if (counted === undefined || !(holds(counted, hashLeft) || holds(counted, hashRight))) continue;
      }
      at[chosen] = n;
      left[chosen] = l;
      right[chosen] = r;
      chosen++;
    }
    return chosen;
  }
}
