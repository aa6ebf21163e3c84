import { isWordCode, TextWords, wordNumber } from './text-words.ts';

/** A phrase found in a text. */
export interface PhraseMatch<T> {
  readonly value: T;
  /** UTF-16 offsets in the text: from the start of its first word to the end of its last. */
  readonly start: number;
  readonly end: number;
  /** Positions of its first and last word among the words of the text. */
  readonly firstWord: number;
  readonly lastWord: number;
}

interface Entry<T> {
  readonly phrase: string;
  readonly value: T;
  /** Cut into words when its first word is first met. */
  parts: PhraseParts | undefined;
}

interface PhraseParts {
  readonly words: readonly string[];
  /** Their {@link wordNumber}s. */
  readonly numbers: readonly number[];
  /** What stands between one word and the next. */
  readonly gaps: readonly string[];
}

/**
 * Finds many literal phrases in one pass over the words of a text, where one regular expression a phrase would have to be compiled and
 * tried. A blank of a phrase stands for any blanks, ` - ` for a hyphen or en dash with or without blanks, every other sign between its words for itself.
 */
export class PhraseIndex<T> {
  /** Entries by the number of their first word, which several words may share. */
  private readonly byFirstWord = new Map<number, Entry<T>[]>();

  /**
   * @param entries phrases that begin and end with a letter or digit, in the small letters and tone style of the texts to come; where several
   *   begin at one word, their matches come in this order
   * @param gapFits tells whether the text between two words (offsets) is what a phrase has there; {@link isGap} unless given
   */
  constructor(
    entries: Iterable<readonly [phrase: string, value: T]>,
    private readonly gapFits: (text: string, start: number, end: number, gap: string) => boolean = isGap,
  ) {
    for (const [phrase, value] of entries) {
      const number = wordNumber(firstWordOf(phrase));
      const found = this.byFirstWord.get(number);
      const entry = { phrase, value, parts: undefined };
      if (found === undefined) this.byFirstWord.set(number, [entry]);
      else found.push(entry);
    }
  }

  /** Phrases whose first word is word `at` of the text, in the order of the entries; always the same array when there is none. */
  matchesAt(words: TextWords, at: number): readonly PhraseMatch<T>[] {
    const entries = this.byFirstWord.get(words.numbers[at] ?? 0);
    return entries === undefined ? NONE : this.standing(entries, words, at);
  }

  private standing(entries: readonly Entry<T>[], words: TextWords, at: number): readonly PhraseMatch<T>[] {
    let out: PhraseMatch<T>[] | undefined;
    for (const entry of entries) {
      const parts = (entry.parts ??= partsOf(entry.phrase));
      const last = at + parts.words.length - 1;
      if (last >= words.count || !this.stands(words, at, parts)) continue;
      (out ??= []).push({ value: entry.value, start: words.starts[at] ?? 0, end: words.ends[last] ?? 0, firstWord: at, lastWord: last });
    }
    return out ?? NONE;
  }

  private stands(words: TextWords, at: number, { words: own, numbers, gaps }: PhraseParts): boolean {
    for (let i = own.length - 1; i >= 0; i--) if (!words.is(at + i, own[i] ?? '', numbers[i] ?? 0)) return false;
    for (let i = 1; i < own.length; i++) {
      if (!this.gapFits(words.text, words.ends[at + i - 1] ?? 0, words.starts[at + i] ?? 0, gaps[i - 1] ?? '')) return false;
    }
    return true;
  }
}

const NONE: readonly never[] = [];

/** True when the text at `[start, end)` is the gap of a phrase: see {@link PhraseIndex}. */
export function isGap(text: string, start: number, end: number, gap: string): boolean {
  if (gap === ' ' && end - start === 1) return isBlank(text, start);
  const found = text.slice(start, end);
  if (gap === ' ') return found.trim() === '';
  if (gap === ' - ') return found.trim() === '-' || found.trim() === '–';
  return found.replace(/\s+/gu, ' ') === gap;
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x0a || text.charAt(at).trim() === '';
}

function firstWordOf(phrase: string): string {
  let end = 0;
  while (end < phrase.length && isWordCode(phrase.charCodeAt(end))) end++;
  return phrase.slice(0, end);
}

function partsOf(phrase: string): PhraseParts {
  const { starts, ends, numbers } = new TextWords(phrase);
  if (starts[0] !== 0 || ends.at(-1) !== phrase.length) throw new Error(`a phrase begins and ends with a letter or digit: “${phrase}”`);
  return {
    words: starts.map((start, i) => phrase.slice(start, ends[i])),
    numbers,
    gaps: starts.slice(1).map((start, i) => phrase.slice(ends[i], start)),
  };
}
