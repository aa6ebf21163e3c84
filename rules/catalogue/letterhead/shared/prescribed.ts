import type { Passage } from '../../../model/report.ts';
import { LETTER, regex } from '../../../pattern/regex.ts';
import { everyMatch } from '../../../text/every-match.ts';
import type { Span } from '../../../text/span.ts';

/** Syllables of the Tiêu ngữ in order. */
export const MOTTO_SYLLABLES = ['Độc', 'lập', 'Tự', 'do', 'Hạnh', 'phúc'] as const;

/** A run of letters of a passage. */
export interface Syllable {
  readonly text: string;
  /** Range of the passage's block text. */
  readonly start: number;
  readonly end: number;
  readonly span: Span;
}

const WORD = regex.gu`[${LETTER}]+`;

/** The runs of letters of a passage, in order. */
export function syllablesOf(part: Passage): Syllable[] {
  return everyMatch(WORD, part.text).map((match) => {
    const start = part.start + match.index;
    const end = start + match[0].length;
    return { text: match[0], start, end, span: part.block.spanOf(start, end) };
  });
}

/** Syllables that differ from the prescribed ones, with the right text; undefined when the two do not pair one to one. */
export function differing(written: readonly Syllable[], right: readonly string[]): { syllable: Syllable; right: string }[] | undefined {
  if (written.length !== right.length) return undefined;
  return written.flatMap((syllable, i) => (syllable.text === right[i] ? [] : [{ syllable, right: right[i] ?? '' }]));
}
