/** What the spelling checker is given and what it returns. */
import { LETTER, MARK, regex } from '../pattern/regex.ts';
import { CharClass, charClass, isUpper } from './context/char-classes.ts';
import type { TextRange } from './context/scanner.ts';

/** One paragraph to be checked. */
export interface SpellingParagraph {
  /** Visible text in NFC. */
  readonly text: string;
  /** Protected ranges (citations, addresses, code, abbreviations), UTF-16 offsets in `text`: never reported, still context. */
  readonly skip: readonly TextRange[];
  readonly kind: 'prose' | 'heading' | 'table' | 'quote';
  /** True when the paragraph before runs on into this one, as at a page break. */
  readonly continues: boolean;
}

/** How a suspect was found. */
export type SuspectKind = 'orthography' | 'word-list' | 'context' | 'confusion' | 'missing-syllable' | 'doubled' | 'split';

/** How sure the checker is. */
export type SuspectConfidence = 'error' | 'warning' | 'info' | 'hint';

/** A suspected spelling error (lỗi chính tả). */
export interface SpellingSuspect {
  /** Index of the paragraph; a suspect across a seam is reported in the later paragraph. */
  readonly paragraph: number;
  /** UTF-16 offsets in the text of that paragraph. */
  readonly start: number;
  readonly end: number;
  readonly kind: SuspectKind;
  readonly confidence: SuspectConfidence;
  /** Replacements of the span, best first. */
  readonly suggestions: readonly string[];
  readonly message: { readonly vi: string; readonly en: string };
  /** True when the first suggestion may be applied without asking: the rules leave one right form. */
  readonly safe: boolean;
}

const ENDS_IN_WORD = regex.u`[${LETTER}${MARK},–-]\s*$`;

/** True when the first sign that is no space is a small letter. */
function beginsSmall(text: string): boolean {
  let at = 0;
  while (at < text.length && charClass(text.charCodeAt(at)) === CharClass.Space) at++;
  const unit = text.charCodeAt(at);
  return charClass(unit) === CharClass.Letter && !isUpper(unit);
}

/** True when a sentence seems to run on from one paragraph into the next: the first ends in a word or comma, the second begins small. */
export function runsOn(before: string, after: string): boolean {
  if (!beginsSmall(after)) return false;
  const tail = before.slice(-40);
  return ENDS_IN_WORD.test(tail) && tail !== tail.toUpperCase() && !/^\s*[a-zđ]\s*[).]/u.test(after.slice(0, 8));
}
