import { abbreviationByForm, abbreviationByNearMiss, isNotAbbreviation } from '../../../data/abbreviations.ts';
import type { DocumentWords } from '../../../model/abbreviations/document-words.ts';
import type { LetterWord } from '../../../model/abbreviations/letter-words.ts';

/** Letters from which on one wrong letter is more likely a slip than another abbreviation. */
const LONG = 5;

/** The abbreviation a word is a slip of: a known slip, or one letter away from a long abbreviation that the document uses. */
export function slipOf({ text }: LetterWord, words: DocumentWords): string | undefined {
  if (abbreviationByForm(text) !== undefined || isNotAbbreviation(text)) return undefined;
  const listed = abbreviationByNearMiss(text);
  if (listed !== undefined) return listed.abbr;
  if (text.length < LONG || words.introduced.some(({ word }) => word.text === text)) return undefined;
  const near = new Set<string>();
  for (const { word } of [...words.introduced, ...words.used]) {
    const sure = abbreviationByForm(word.text) !== undefined || words.introduced.some((other) => other.word.text === word.text);
    if (sure && word.text !== text && word.text.length >= LONG && isOneLetterAway(text, word.text)) near.add(word.text);
  }
  const [only] = near;
  return near.size === 1 ? only : undefined;
}

/** True when one letter replaced, or two neighbours swapped, turn one word into the other. */
function isOneLetterAway(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differing = [...a].flatMap((letter, i) => (letter === b.charAt(i) ? [] : [i]));
  const [i, j] = differing;
  if (i === undefined) return false;
  return j === undefined || (differing.length === 2 && j === i + 1 && a.charAt(i) === b.charAt(j) && a.charAt(j) === b.charAt(i));
}
