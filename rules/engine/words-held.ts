/** Units of a table of trigrams; a power of two. */
const SIZE = 1 << 16;
const SMALL_SIZE = 1 << 12;

/**
 * Tells which words a text holds, asked about very many of them. Nearly all of them it does not hold, and nearly all of those are told by
 * three letters that stand beside one another nowhere in the text.
 */
export class WordsHeld {
  private readonly known = new Map<string, boolean>();
  private readonly trigrams = new Trigrams(SIZE);

  constructor(private readonly text: string) {
    this.trigrams.note(text);
  }

  /** True when the words stand in the text as they are, in whatever other words. */
  holds(words: string): boolean {
    let held = this.known.get(words);
    if (held === undefined) {
      held = this.trigrams.mayHold(words) && this.text.includes(words);
      this.known.set(words, held);
    }
    return held;
  }
}

/** The same for one short text after another, each asked about many words. */
export class WordsOfTexts {
  private readonly trigrams = new Trigrams(SMALL_SIZE);
  private noted: string | undefined;

  /** True when one of the words stands in the text. */
  holdsOne(text: string, words: readonly string[]): boolean {
    if (text !== this.noted) {
      this.trigrams.clear();
      this.trigrams.note(text);
      this.noted = text;
    }
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? '';
      if (this.trigrams.mayHold(word) && text.includes(word)) return true;
    }
    return false;
  }
}

/** Which three UTF-16 units stand beside one another; some that do not may be taken for some that do. */
class Trigrams {
  private readonly table: Uint8Array;
  private readonly mask: number;

  /** @param size a power of two */
  constructor(size: number) {
    this.table = new Uint8Array(size);
    this.mask = size - 1;
  }

  clear(): void {
    this.table.fill(0);
  }

  note(text: string): void {
    for (let i = 2; i < text.length; i++) this.table[this.at(text, i)] = 1;
  }

  mayHold(words: string): boolean {
    for (let i = 2; i < words.length; i++) if (this.table[this.at(words, i)] === 0) return false;
    return true;
  }

  private at(text: string, end: number): number {
    const a = text.charCodeAt(end - 2);
    const b = text.charCodeAt(end - 1);
    return (Math.imul(Math.imul(a, 0x9e5) ^ b, 0x3f1) ^ text.charCodeAt(end)) & this.mask;
  }
}
