/** Units of the table of trigrams; a power of two. */
const SIZE = 1 << 16;

/**
 * Tells which words a text holds, asked about very many of them. Nearly all of them it does not hold, and nearly all of those are told by
 * three letters that stand beside one another nowhere in the text.
 */
export class WordsHeld {
  private readonly known = new Map<string, boolean>();
  private readonly trigrams = new Uint8Array(SIZE);

  constructor(private readonly text: string) {
    for (let i = 2; i < text.length; i++) this.trigrams[trigramAt(text, i)] = 1;
  }

  /** True when the words stand in the text as they are, in whatever other words. */
  holds(words: string): boolean {
    let held = this.known.get(words);
    if (held === undefined) {
      held = this.mayHold(words) && this.text.includes(words);
      this.known.set(words, held);
    }
    return held;
  }

  private mayHold(words: string): boolean {
    for (let i = 2; i < words.length; i++) if (this.trigrams[trigramAt(words, i)] === 0) return false;
    return true;
  }
}

/** Where the three UTF-16 units that end at a place are noted; others may be noted there as well. */
function trigramAt(text: string, end: number): number {
  const a = text.charCodeAt(end - 2);
  const b = text.charCodeAt(end - 1);
  return (Math.imul(Math.imul(a, 0x9e5) ^ b, 0x3f1) ^ text.charCodeAt(end)) & (SIZE - 1);
}
