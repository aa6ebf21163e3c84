/** Tells most pairs of ids that are not in a set without looking them up. */

/** Factors of the hash of a pair: `a × first` and `b × second`, joined bit by bit and folded by {@link FOLD}; both probes are parts of it. */
export const FIRST_FACTOR = 0x2c1b3c6d;
export const SECOND_FACTOR = 0x297a2d39;
export const FOLD = 15;
export const SECOND_PROBE = 12;

/** A set of pairs of ids that may hold more than was put in: two bits for every pair, in a power of two of bits. */
export class PairFilter {
  readonly bits: Int32Array;

  /** `bits` is used in place; its length is a power of two. */
  constructor(bits: Int32Array) {
    this.bits = bits;
  }

  /** An empty filter for about so many pairs. */
  static for(pairs: number): PairFilter {
    let words = 256;
    while (words * 32 < pairs * 8) words *= 2;
    return new PairFilter(new Int32Array(words));
  }

  /** Puts a pair in. */
  add(a: number, b: number): void {
    const { bits } = this;
    const mask = bits.length * 32 - 1;
    let hash = Math.imul(a, FIRST_FACTOR) ^ Math.imul(b, SECOND_FACTOR);
    hash ^= hash >>> FOLD;
    const one = hash & mask;
    const two = (hash >>> SECOND_PROBE) & mask;
    bits[one >>> 5] = (bits[one >>> 5] ?? 0) | (1 << (one & 31));
    bits[two >>> 5] = (bits[two >>> 5] ?? 0) | (1 << (two & 31));
  }
}

/** True when both bits of a folded hash are set. */
export function holds(bits: Int32Array, hash: number): boolean {
  const mask = bits.length * 32 - 1;
  const one = hash & mask;
  const two = (hash >>> SECOND_PROBE) & mask;
  return (((bits[one >>> 5] ?? 0) >>> (one & 31)) & ((bits[two >>> 5] ?? 0) >>> (two & 31)) & 1) === 1;
}
