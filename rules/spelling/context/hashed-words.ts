/** A set of words as a table of hashes. */

/** Hash of a string, never 0. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0 || 1;
}

/** The table of a set: open addressing over a power of two of slots, 0 in those that are empty. */
export function hashWords(words: Iterable<string>): Uint32Array {
  const hashes = new Set([...words].map(hashOf));
  let slots = 32;
  while (slots < hashes.size * 2) slots *= 2;
  const table = new Uint32Array(slots);
  for (const hash of hashes) {
    let slot = hash & (slots - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (slots - 1);
    table[slot] = hash;
  }
  return table;
}

/** Asks a table of {@link hashWords}. Of four thousand million words that are not in the set it takes one for one that is, per word of the set. */
export class HashedWords {
  readonly #table: Uint32Array;

  constructor(table: Uint32Array) {
    this.#table = table;
  }

  /** True when the set holds the word. */
  has(word: string): boolean {
    const hash = hashOf(word);
    const mask = this.#table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const found = this.#table[slot] ?? 0;
      if (found === hash) return true;
      if (found === 0) return false;
    }
  }
}
