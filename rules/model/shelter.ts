import { insideAny } from '../text/range-at.ts';
import { isProtected } from './tokens.ts';
import { hasCapital, hasLetter, hasSmallLetter } from '../pattern/letters.ts';
import type { Block, BlockRole } from './block.ts';
import type { BlockContent } from './block-content.ts';
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
  'form',
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
  let italics: ((offset: number) => boolean) | undefined;
  return (offset: number) => {
    quoted ??= insideQuotation(findQuotations(content.text));
    italics ??= insideAny(content.italic ? [] : content.emphasis);
    return quoted(offset) || italics(offset) || isProtected(content.tokens, offset);
  };
});

/** A test whether an offset of the visible text lies in the mention of a document, its subject included. */
export const citedOf: (content: BlockContent) => (offset: number) => boolean = perContent((content) => {
  let cited: ((offset: number) => boolean) | undefined;
  return (offset: number) => {
    cited ??= insideAny(content.citationFacts.map((facts) => ({ start: facts.start, end: Math.max(facts.end, facts.subject?.end ?? 0) })));
    return cited(offset);
  };
});

const SENTENCE_OPENING = /$(?<=(?:^|[.?!:…\n]|[“"‘(])\s*)/u;
/** A line of so many characters that no sign ends goes on in the next one. */
const WRAPPED = 50;
const LINE_ENDING = /[.?!:;…]["”’)]*\s*$/u;

/** True when a capital at `offset` may be there only because a sentence, line, item or quotation begins. */
export function opensSentence(content: BlockContent, offset: number): boolean {
  if (content.marker !== undefined && offset <= content.marker.contentStart) return true;
  if (content.text.charAt(offset - 1) === '\n' && isWrappedBefore(content.text, offset - 1)) return false;
  return SENTENCE_OPENING.test(content.text.slice(Math.max(0, offset - 4), offset)) || /^[\s\-–+*•]*$/u.test(content.text.slice(0, offset));
}

/** True when the line that ends at `lineEnd` is so long that a program or a narrow page ended it, not the writer. */
function isWrappedBefore(text: string, lineEnd: number): boolean {
  const line = text.slice(Math.max(0, lineEnd - WRAPPED), lineEnd);
  return line.length === WRAPPED && !line.includes('\n') && !LINE_ENDING.test(line);
}

/** True when the text holds a letter and no small one. */
export function isAllCapitals(text: string): boolean {
  return hasCapital(text) && !hasSmallLetter(text);
}

/** How far a clause is read to either side. */
const LONGEST_CLAUSE = 2000;

/** The words of the sentence around a range: up to the nearest full stop, semicolon or line end on each side. */
export function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - LONGEST_CLAUSE), start);
  const after = text.slice(end, end + LONGEST_CLAUSE);
  const signs = ['\n', '. ', '; '];
  const from = Math.max(...signs.map((sign) => before.lastIndexOf(sign))) + 1;
  const ends = signs.map((sign) => after.indexOf(sign)).filter((at) => at >= 0);
  return before.slice(from) + text.slice(start, end) + after.slice(0, Math.min(after.length, ...ends));
}
