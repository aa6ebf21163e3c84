import { hasSmallLetter } from '../pattern/letters.ts';
import { CAPITAL, LETTER, MARK, regex, WORD_END, WORD_START } from '../pattern/regex.ts';
import { lookupKey } from '../vietnamese/tone-placement.ts';

/** How two subjects (trích yếu) stand to each other; `unclear` when nothing follows from them. */
export type SubjectRelation = 'same' | 'different' | 'unclear';

/** A subject made ready for comparison. */
export interface ComparedSubject {
  readonly words: readonly string[];
  /** Written with an abbreviation, so that words may be missing without a difference of meaning. */
  readonly abbreviated: boolean;
}

const JOINING: ReadonlySet<string> = new Set(['và', 'của', 'các', 'về', 'việc', 'trên', 'tại', 'ở', 'cho', 'do', 'ban', 'hành']);
const SAME_SHARE = 0.7;
const DIFFERENT_SHARE = 0.3;
const FEWEST_WORDS = 4;

const BETWEEN_WORDS = regex.u`[^${LETTER}${MARK}\d]+`;
const ABBREVIATION = regex.u`${WORD_START}[${CAPITAL}]{2,}${WORD_END}`;

/** Takes a subject apart: words in lower case, figures without leading zeros, joining words and signs left out. */
export function comparedSubject(text: string): ComparedSubject {
  const words = lookupKey(text)
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '' && !JOINING.has(word))
    .map((word) => word.replace(/^0+(?=\d)/u, ''));
  return { words, abbreviated: ABBREVIATION.test(text) && hasSmallLetter(text) };
}

/**
 * Compares two subjects as far as both go: a citation may cut a subject, and the text after it may run on. `different`: another figure
 * where the words before agree (năm 2025, năm 2026), or hardly a word in common. Abbreviations make a difference of words unclear.
 */
export function compareSubjects(a: ComparedSubject, b: ComparedSubject): SubjectRelation {
  const shorter = Math.min(a.words.length, b.words.length);
  if (shorter === 0) return 'unclear';
  let agreeing = 0;
  while (agreeing < shorter && a.words[agreeing] === b.words[agreeing]) agreeing++;
  if (agreeing === shorter) return shorter >= 2 ? 'same' : 'unclear';
  if (agreeing >= 3 && [a, b].every(({ words }) => /^\d/u.test(words[agreeing] ?? ''))) return 'different';
  const there = new Set(b.words);
  const common = [...new Set(a.words)].filter((word) => there.has(word)).length;
  if (common >= SAME_SHARE * shorter && shorter >= FEWEST_WORDS) return 'same';
  if (common <= DIFFERENT_SHARE * shorter && shorter >= FEWEST_WORDS && !a.abbreviated && !b.abbreviated) return 'different';
  return 'unclear';
}
