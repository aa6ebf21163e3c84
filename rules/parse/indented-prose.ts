import { startsWithSmallLetter } from '../pattern/letters.ts';
import { regex } from '../pattern/regex.ts';
import type { TextRange } from '../text/span.ts';
import { everyMatch } from '../text/every-match.ts';

/** A letter that Vietnamese has and programs do not. */
const VIETNAMESE = /[À-ỹ]/u;
const ITEM = /^[ \t]*(?:[-+*]|\d{1,3}[.)])[ \t]/u;

/**
 * The paragraphs and items of a code node that begins at `start` and ends at `end` of `source`, when it is prose pushed in by blanks (a
 * signature, a first line indented by a tab) and not code: each without the indentation of its first line. Empty for fenced code and for
 * text without a Vietnamese letter.
 */
export function indentedProse(source: string, start: number, end: number): TextRange[] {
  const text = source.slice(start, end);
  if (/^[ \t]*(?:`{3}|~{3})/u.test(text) || !VIETNAMESE.test(text)) return [];
  const out: TextRange[] = [];
  let open: TextRange | undefined;
  for (const line of everyMatch(/[^\r\n]+/gu, text)) {
    const from = line[0].search(/[^ \t]/u);
    const place = { start: start + line.index + Math.max(from, 0), end: start + line.index + line[0].trimEnd().length };
    const blankBetween = open !== undefined && /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/u.test(source.slice(open.end, place.start));
    if (from < 0) continue;
    if (open === undefined || blankBetween || ITEM.test(line[0])) {
      if (open !== undefined) out.push(open);
      open = place;
    } else open = { start: open.start, end: place.end };
  }
  if (open !== undefined) out.push(open);
  return out;
}

/** From this length on a line that ends without a sign was wrapped. */
const WRAPPED_LENGTH = 40;
const BELOW = /^[ \t]*(?:\r\n|\r|\n)[ \t]*(?=\S)/u;
const BEGINS_ITEM = regex.u`^(?:[-–+*•#>|]|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zđ]|[IVX]{1,5})[.)/](?:\s|$)|(?:Điều|Chương|Mục|PHỤ LỤC|Phụ lục)\s)`;

/**
 * True when the line at `next` of `source` goes on with the sentence of `piece`, which ends on the line above it: the piece ends in
 * the middle of a sentence, and the line begins small or the line above is a long one. A new item goes on with nothing.
 */
export function goesOn(source: string, piece: TextRange, next: number): boolean {
  const text = source.slice(piece.start, piece.end);
  const line = text.slice(text.lastIndexOf('\n') + 1).trim();
  const first = source.slice(next, next + 24);
  if (!BELOW.test(source.slice(piece.end, next + 1)) || /[.;:!?…]$/u.test(line) || BEGINS_ITEM.test(first)) return false;
  return startsWithSmallLetter(first) || line.length >= WRAPPED_LENGTH;
}
