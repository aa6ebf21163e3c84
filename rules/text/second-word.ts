const NEXT_WORD = /[^\p{L}\n]{1,6}(\p{L}+)/uy;

/**
 * Tells quickly whether a phrase can begin at a word of a text: compares the phrase's second word with the one that follows, so that
 * expressions are compiled and run for the few phrases that pass only. `text` and `phrase` in one tone style; case does not matter.
 */
export class SecondWord {
  private at = -1;
  private word = '';

  /** @param text the text that is scanned from left to right */
  constructor(private readonly text: string) {}

  /** True when `second` (lower case; empty for a phrase of one word) is the word after the one that ends at `end`. */
  follows(second: string, end: number): boolean {
    if (second === '') return true;
    if (this.at !== end) {
      NEXT_WORD.lastIndex = end;
      this.word = NEXT_WORD.exec(this.text)?.[1]?.toLowerCase() ?? '';
      this.at = end;
    }
    return this.word === second;
  }
}

/** The second word of a phrase in lower case, empty when it has one word. */
export function secondWordOf(phrase: string): string {
  return [...phrase.matchAll(/\p{L}+/gu)][1]?.[0].toLowerCase() ?? '';
}
