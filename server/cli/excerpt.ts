import type { SourceText } from '../../rules/index.ts';
import type { Span } from '../../rules/vocabulary.ts';

/** What stands at a place, for people to see: a piece of its first line. */
export interface Excerpt {
  readonly text: string;
  /** The place in `text`, UTF-16 units; where the place goes on over the line, up to the end of the line. */
  readonly start: number;
  readonly end: number;
  /** True when the line has more before and after it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** UTF-8 bytes of the line before `text`; absent where `text` begins so far into its line that counting them at every place would be dear. */
  readonly bytesBefore?: number;
}

/** Most of a line that is kept before a place and from its start on, in UTF-16 units: enough for the widest terminal. */
const BEFORE = 120;
const AFTER = 280;
/** Most of a line before a piece whose bytes are counted: many places in one long line must not cost more than the line is long. */
const COUNTED = 10_000;

/** What stands at a range of the source; undefined on a blank line. */
export function excerptOf(source: SourceText, span: Span): Excerpt | undefined {
  const line = source.lineSpan(source.positionAt(span.start).line);
  const start = Math.min(span.start, line.end);
  const from = letterAt(source.text, Math.max(line.start, start - BEFORE));
  const to = letterAt(source.text, Math.min(line.end, start + AFTER));
  const text = source.text.slice(from, to);
  if (text.trim() === '') return undefined;
  return {
    text,
    start: start - from,
    end: Math.min(Math.max(span.end, start), to) - from,
    cutBefore: from > line.start,
    cutAfter: to < line.end,
    ...(from - line.start <= COUNTED && { bytesBefore: Buffer.byteLength(source.text.slice(line.start, from)) }),
  };
}

/** The offset, or the next one that stands in no letter made of several units. */
function letterAt(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && at < text.length && /^(?:\p{Mark}|[\udc00-\udfff])/u.test(text.slice(at, at + 2))) at++;
  return at;
}
