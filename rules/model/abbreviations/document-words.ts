import type { Block } from '../block.ts';
import type { Report } from '../report.ts';
import { isAllCapitals } from '../shelter.ts';
import { perContent } from '../per-content.ts';
import { perReport } from '../per-report.ts';
import { findLetterWords, type Introduction, type LetterWord } from './letter-words.ts';

/** A word of capitals with the block it stands in. */
export interface PlacedWord {
  readonly block: Block;
  readonly word: LetterWord;
}

/** An introduction with the block it stands in. */
export interface PlacedIntroduction {
  readonly block: Block;
  readonly word: Introduction;
}

/** Abbreviations of a document in the order of their places. */
export interface DocumentWords {
  /** Uses in the running text of the content. */
  readonly used: readonly PlacedWord[];
  /** Introductions anywhere before the signature. */
  readonly introduced: readonly PlacedIntroduction[];
}

const wordsOf = perContent(findLetterWords);
const PROSE: ReadonlySet<string> = new Set(['legal-basis', 'opening', 'body', 'closing']);

/** Abbreviations used and introduced in a report; tables, headings in capitals and annexes are read for introductions only. */
export const documentWords: (report: Report) => DocumentWords = perReport(collect);

function collect(report: Report): DocumentWords {
  const used: PlacedWord[] = [];
  const introduced: PlacedIntroduction[] = [];
  for (const block of report.blocks) {
    if (block.content.place.quoted || block.role === 'recipients' || block.role === 'signature') continue;
    const found = wordsOf(block.content);
    for (const word of found.introduced) introduced.push({ block, word });
    if (!PROSE.has(block.role) || block.content.place.kind === 'table-cell' || isAllCapitals(block.textAfterMarker)) continue;
    for (const word of found.used) used.push({ block, word });
  }
  return { used, introduced };
}

/** True when place `a` comes before place `b` in the document. */
export function comesBefore(
  a: { readonly block: Block; readonly word: LetterWord },
  b: { readonly block: Block; readonly word: LetterWord },
): boolean {
  return a.block.index === b.block.index ? a.word.start < b.word.start : a.block.index < b.block.index;
}
