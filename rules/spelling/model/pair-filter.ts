/** Tells most pairs of ids that are not in a set without looking them up. */

const FACTOR_FIRST = 0x2c1b3c6d;
const FACTOR_SECOND = 0x297a2d39;

/** A set of pairs of ids that may hold more than was put in: two bits for every pair, in a power of two of bits. */
export class PairFilter {
  readonly #bits: Uint32Array;
  readonly #mask: number;

  /** `bits` is used in place; its length is a power of two, at least 32. */
  constructor(bits: Uint32Array) {
    this.#bits = bits;
    this.#mask = bits.length * 32 - 1;
  }

  /** A filter of its own with the same pairs. */
  copy(): PairFilter {
    return new PairFilter(this.#bits.slice());
  }

  /** Puts a pair in. */
  add(a: number, b: number): void {
    let hash = Math.imul(a, FACTOR_FIRST) + Math.imul(b, FACTOR_SECOND);
    hash ^= hash >>> 15;
    for (const bit of [hash & this.#mask, (hash >>> 12) & this.#mask]) this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  /**
   * Writes into `found` the places from `from` to `to` (excluded) of `middles` whose id `c` may make a pair `before c` or `c after`, and
   * returns their number.
   */
  select(before: number, after: number, middles: Uint16Array, from: number, to: number, found: Int32Array): number {
    const bits = this.#bits;
    const mask = this.#mask;
    const left = Math.imul(before, FACTOR_FIRST);
    const right = Math.imul(after, FACTOR_SECOND);
    let count = 0;
    for (let at = from; at < to; at++) {
      const c = middles[at] ?? 0;
      let hash = left + Math.imul(c, FACTOR_SECOND);
      hash ^= hash >>> 15;
      let one = hash & mask;
      let two = (hash >>> 12) & mask;
      if (((bits[one >>> 5] ?? 0) >>> (one & 31)) & ((bits[two >>> 5] ?? 0) >>> (two & 31)) & 1) {
        found[count++] = at;
        continue;
      }
      hash = Math.imul(c, FACTOR_FIRST) + right;
      hash ^= hash >>> 15;
      one = hash & mask;
      two = (hash >>> 12) & mask;
      if (((bits[one >>> 5] ?? 0) >>> (one & 31)) & ((bits[two >>> 5] ?? 0) >>> (two & 31)) & 1) found[count++] = at;
    }
    return count;
  }
}
