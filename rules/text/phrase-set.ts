import { isWordCode } from './text-words.ts';

interface Entry {
  /** Pieces between blanks: `phòng,` `chống`. */
  readonly pieces: readonly string[];
}

/**
 * A set of literal phrases that is asked what stands at a place of a text, where a sticky regular expression of the same phrases would
 * have to be compiled. A blank of a phrase stands for any blanks; letter case counts.
 */
export class PhraseSet {
  private readonly byFirstWord = new Map<string, Entry[]>();

  /** @param phrases each begins and ends with a letter or digit; the longest that stands at a place counts */
  constructor(phrases: Iterable<string>) {
    for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
      const word = phrase.slice(0, wordEnd(phrase, 0));
      const entry = { pieces: phrase.split(' ') };
      const found = this.byFirstWord.get(word);
      if (found === undefined) this.byFirstWord.set(word, [entry]);
      else found.push(entry);
    }
  }

  /** Length of the longest phrase that begins at offset `at` and ends with a whole word; 0 when none does. */
  lengthAt(text: string, at: number): number {
    const entries = this.byFirstWord.get(text.slice(at, wordEnd(text, at)));
    if (entries === undefined) return 0;
    for (const { pieces } of entries) {
      const end = endOf(pieces, text, at);
      if (end > at) return end - at;
    }
    return 0;
  }

  /** True when the words are one of the phrases, whole. */
  has(words: string): boolean {
    return words !== '' && this.lengthAt(words, 0) === words.length;
  }
}

function endOf(pieces: readonly string[], text: string, at: number): number {
  let end = at;
  for (const piece of pieces) {
    const start = end === at ? at : blankEnd(text, end);
    if ((start === end && end !== at) || !text.startsWith(piece, start)) return -1;
    end = start + piece.length;
    if (isWordCode(text.charCodeAt(end))) return -1;
  }
  return end;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  return end;
}

function blankEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charAt(end).trim() === '') end++;
  return end;
}
