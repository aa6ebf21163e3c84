import { foldTonePlacement } from '../data/fold.ts';
import type { TextRange } from '../model/block-content.ts';

/** Literal phrases of a table to look for; see {@link phrasePattern}. */
export interface PhrasePattern {
  /** Lower case, old tone style. */
  readonly phrases: readonly string[];
  /** Alternatives for a regular expression with the flags `iu`, the longest first; blanks match any blanks. */
  readonly source: string;
}

/** A pattern of literal phrases (lower case, old tone style); case is ignored. */
export function phrasePattern(phrases: readonly string[]): PhrasePattern {
  const sources = [...phrases].sort((a, b) => b.length - a.length).map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replace(/ /gu, String.raw`\s+`));
  return { phrases, source: String.raw`(?<![\p{L}\d])(?:${sources.join('|')})(?![\p{L}\d])` };
}

const compiled = new WeakMap<PhrasePattern, RegExp>();

/** Every match of a pattern; the expression is compiled when a text first holds one of its phrases. */
function matches(text: string, pattern: PhrasePattern): TextRange[] {
  const { plain, folded } = readings(text);
  if (!pattern.phrases.some((phrase) => plain.includes(phrase))) return [];
  let expression = compiled.get(pattern);
  if (expression === undefined) compiled.set(pattern, (expression = new RegExp(pattern.source, 'giu')));
  return [...folded.matchAll(expression)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** True when a text holds one of the phrases. */
export function holdsPhrase(text: string, pattern: PhrasePattern): boolean {
  return matches(text, pattern).length > 0;
}

let last = { text: '', folded: '', plain: '' };

/** The text in one tone style, and that in lower case with single blanks; kept for the text asked about last. */
function readings(text: string): { readonly folded: string; readonly plain: string } {
  if (last.text !== text) {
    const folded = foldTonePlacement(text);
    last = { text, folded, plain: folded.toLowerCase().replace(/\s+/gu, ' ') };
  }
  return last;
}

/** Matches of `pattern` in a visible text that lie in none of the matches of `except`. */
export function phrasePlaces(text: string, pattern: PhrasePattern, except: PhrasePattern | undefined): readonly TextRange[] {
  const places = matches(text, pattern);
  if (except === undefined || places.length === 0) return places;
  const kept = matches(text, except);
  return places.filter((place) => !kept.some((range) => range.start <= place.start && place.end <= range.end));
}
