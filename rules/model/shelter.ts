import { hasCapital, hasLetter, hasSmallLetter } from '../pattern/letters.ts';
import type { Block, BlockRole } from './block.ts';
import type { BlockContent } from './block-content.ts';
import type { TextRange } from '../text/span.ts';
import { findQuotations, insideQuotation } from './citations/quotation.ts';
import type { Report } from './report.ts';
import { perContent } from './per-content.ts';
import { perReport } from './per-report.ts';

const WORDED: ReadonlySet<BlockRole> = new Set([
  'title',
  'subject',
  'addressee',
  'legal-basis',
  'opening',
  'body',
  'closing',
  'appendix',
  'other',
]);

/** True for the parts whose words the writer chooses: all but the letterhead, the signature, the recipients and the foot of the page. */
export function isWorded(role: BlockRole): boolean {
  return WORDED.has(role);
}

/** True for a block whose words the writer chooses; no block quote, and no block without a letter (numbers in cells). */
export function isWordedBlock({ role, content }: Pick<Block, 'role' | 'content'>): boolean {
  return isWorded(role) && !content.place.quoted && hasLetter(content.text);
}

/** Blocks whose words the writer chooses, in order. */
export const wordedBlocks: (report: Report) => readonly Block[] = perReport(({ blocks }) => blocks.filter(isWordedBlock));

/**
 * A test whether an offset of the visible text lies in words that are not the writer's own to change: quotation marks, a name set in
 * italics inside a sentence, a URL, symbol, date or number.
 */
export const shelterOf: (content: BlockContent) => (offset: number) => boolean = perContent((content) => {
  let quoted: ((offset: number) => boolean) | undefined;
  const italics = content.italic ? [] : content.emphasis;
  return (offset: number) => {
    quoted ??= insideQuotation(findQuotations(content.text));
    return quoted(offset) || isWithin(italics, offset) || isWithin(content.tokens, offset);
  };
});

/** A test whether an offset of the visible text lies in the mention of a document, its subject included. */
export const citedOf: (content: BlockContent) => (offset: number) => boolean = perContent((content) => {
  let ranges: readonly TextRange[] | undefined;
  return (offset: number) => {
    ranges ??= content.citationFacts.map((facts) => ({ start: facts.start, end: Math.max(facts.end, facts.subject?.end ?? 0) }));
    return isWithin(ranges, offset);
  };
});

function isWithin(ranges: readonly TextRange[], offset: number): boolean {
  return ranges.some((range) => range.start <= offset && offset < range.end);
}

const SENTENCE_OPENING = /(?:^|[.?!:…\n]|[“"‘(])\s*$/u;

/** True when a capital at `offset` may be there only because a sentence, line, item or quotation begins. */
export function opensSentence(content: BlockContent, offset: number): boolean {
  if (content.marker !== undefined && offset <= content.marker.contentStart) return true;
  return SENTENCE_OPENING.test(content.text.slice(Math.max(0, offset - 4), offset)) || /^[\s\-–+*•]*$/u.test(content.text.slice(0, offset));
}

/** True when the text holds a letter and no small one. */
export function isAllCapitals(text: string): boolean {
  return hasCapital(text) && !hasSmallLetter(text);
}

/** The range of the sentence around an offset: up to the nearest full stop, semicolon or line end on each side. */
export function clauseAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('. ', start - 1), text.lastIndexOf('; ', start - 1)) + 1;
  const ends = ['\n', '. ', '; '].map((sign) => text.indexOf(sign, end)).filter((at) => at >= 0);
  return text.slice(from, Math.min(text.length, ...ends));
}
