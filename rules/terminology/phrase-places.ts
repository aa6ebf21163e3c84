import { foldTonePlacement } from '../data/fold.ts';
import type { TextRange } from '../model/block-content.ts';

/** A pattern of literal phrases of a table (lower case, old tone style), the longest first; blanks match any blanks, case is ignored. */
export function phrasePattern(phrases: readonly string[]): RegExp {
  const sources = [...phrases].sort((a, b) => b.length - a.length).map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replace(/ /gu, String.raw`\s+`));
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${sources.join('|')})(?![\p{L}\d])`, 'giu');
}

/** Matches of `pattern` in a visible text that lie in none of the matches of `except`. */
export function phrasePlaces(text: string, pattern: RegExp, except: RegExp | undefined): readonly TextRange[] {
  const folded = foldTonePlacement(text);
  const places = [...folded.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  if (except === undefined || places.length === 0) return places;
  const kept = [...folded.matchAll(except)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return places.filter((place) => !kept.some((range) => range.start <= place.start && place.end <= range.end));
}
