import { LETTER, regex, WORD_END } from '../pattern/regex.ts';

/** First words, a blank between, and the source of what must stand behind each of them; empty when the word is enough. */
export type OpeningPattern = readonly [words: string, rest: string];

const WORD_AT = regex.uy`[${LETTER}]+`;

/**
 * Patterns that begin with one of a few words each, asked what stands at a place of a text. One expression of them all would have to be
 * compiled though most places begin with none of the words: here a pattern is compiled when its first word is met.
 */
export class OpeningPatterns {
  private readonly rests = new Map<string, string[]>();
  private readonly compiled = new Map<string, RegExp>();

  /** @param patterns those of one word in the order in which they are tried; each ends with a whole word */
  constructor(patterns: Iterable<OpeningPattern>) {
    for (const [words, rest] of patterns) {
      for (const word of words.split(' ')) {
        const found = this.rests.get(word);
        if (found === undefined) this.rests.set(word, [rest]);
        else found.push(rest);
      }
    }
  }

  /** Length of the pattern that stands at offset `at`, where a word begins; 0 when none does. Letter case counts. */
  lengthAt(text: string, at: number): number {
    WORD_AT.lastIndex = at;
    const word = WORD_AT.exec(text)?.[0] ?? '';
    const rests = this.rests.get(word);
    if (rests === undefined) return 0;
    let pattern = this.compiled.get(word);
    if (pattern === undefined) this.compiled.set(word, (pattern = regex.uy`(?:${rests.join('|')})${WORD_END}`));
    pattern.lastIndex = at + word.length;
    const found = pattern.exec(text);
    return found === null ? 0 : word.length + found[0].length;
  }
}
