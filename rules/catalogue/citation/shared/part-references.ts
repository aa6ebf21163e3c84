import { documentParts } from '../../../data/capitals.ts';
import { LETTER, regex, TOKEN_END, TOKEN_START } from '../../../pattern/regex.ts';
import { everyMatch } from '../../../text/every-match.ts';
import { smallLetters } from '../../../vietnamese/small-letters.ts';

/** One part named in a reference: `khoản 2`, `Điều 103`, `điểm a, b`. */
export interface PartReference {
  readonly start: number;
  readonly end: number;
  /** The word as typed: `Khoản`. */
  readonly word: string;
  /** 0 điểm, 1 khoản, 2 Điều, 3 Tiểu mục, 4 Mục, 5 Chương, 6 Phần. */
  readonly level: number;
  /** What follows the word: `2`, `a, b`. */
  readonly value: string;
}

const PARTS = [...documentParts].sort((a, b) => b.rank - a.rank);
const LEVELS = PARTS.map(({ word }) => word);
const RIGHT_WORDS = PARTS.map(({ word, capital }) => (capital ? word.charAt(0).toUpperCase() + word.slice(1) : word));
const ARTICLE_WORD = 'điều';
/** The article (Điều), in small letters and by its level. */
export const ARTICLE = { word: ARTICLE_WORD, level: LEVELS.indexOf(ARTICLE_WORD) } as const;
const VALUES = {
  letters: String.raw`[a-zđ]\d?(?:\.\d+)?${TOKEN_END}(?:(?:\s*,\s*|\s+và\s+|\s+hoặc\s+)[a-zđ]\d?${TOKEN_END})*`,
  figures: String.raw`\d{1,4}[a-zđ]?(?![${LETTER}\d/%]|[.,]\d)(?:(?:\s*,\s*|\s+và\s+|\s+hoặc\s+)\d{1,3}[a-zđ]?(?![${LETTER}\d/%]|[.,]\d))*`,
  numerals: String.raw`(?:[ivxlc]{1,7}|\d{1,2})(?![${LETTER}\d/%]|[.,]\d)`,
} as const;
/** In small letters. */
const PART = regex.gu`
  ${TOKEN_START}
  (?:
    điểm\s+(?<letters>${VALUES.letters})|(?:khoản|${ARTICLE_WORD})\s+(?<figures>${VALUES.figures})
    |(?:tiểu\s+mục|mục|chương|phần)\s+(?<numerals>${VALUES.numerals})
  )`;
const BETWEEN = /^(?:\s*,)?\s*(?:(?:thuộc|của|tại)\s+)?$/u;

/**
 * References to parts of a document in `text` (NFC): runs of parts that stand next to each other, with blanks or a comma between
 * (`điểm a khoản 2 Điều 103`). A run of one part alone is a run too.
 */
export function findPartReferences(text: string): PartReference[][] {
  const runs: PartReference[][] = [];
  for (const { 0: found, index: start, groups } of everyMatch(PART, smallLetters(text))) {
    const end = start + found.length;
    const value = text.slice(end - (groups?.['letters'] ?? groups?.['figures'] ?? groups?.['numerals'] ?? '').length, end);
    const word = text.slice(start, end - value.length).trimEnd();
    const part: PartReference = { start, end, level: LEVELS.indexOf(word.toLowerCase().replace(/\s+/u, ' ')), word, value };
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run !== undefined && previous !== undefined && BETWEEN.test(text.slice(previous.end, part.start))) run.push(part);
    else runs.push([part]);
  }
  return runs;
}

/** The word as it is written in a reference: `khoản`, `điểm` in lower case, the larger parts with a capital. */
export function rightWord(part: PartReference): string {
  return RIGHT_WORDS[part.level] ?? part.word;
}
