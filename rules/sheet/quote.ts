import type { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';

/** The text of a finding as a sheet quotes it: on one line, without Markdown signs, at most 80 characters in all. */
export interface Quote {
  /** What stands before on the same line, cut at the left. */
  readonly before: string;
  /** The offending text; empty where the finding points at a place between characters. */
  readonly text: string;
  /** What stands behind on the same line, cut at the right. */
  readonly after: string;
}

const LONGEST = 80;
const CONTEXT = 24;
/** A whole line may be long: no more of it than this is read for a quote. */
const REACH = 400;
const MARKUP = /<br\s{0,3}\/?>|\*{2,3}|[\t\n\r|\\]|\u00a0/giu;

/** Quotes a place of the text. The three parts hold at most 80 characters (code points) together, the signs of cutting included. */
export function quoteOf(source: SourceText, span: Span): Quote {
  const text = cutEnd(plain(source.text.slice(span.start, Math.min(span.end, span.start + REACH))).trim(), LONGEST);
  const room = Math.min(CONTEXT, Math.floor((LONGEST - [...text].length) / 2));
  if (room < 4) return { before: '', text, after: '' };
  const first = source.lineSpan(source.positionAt(span.start).line);
  const last = source.lineSpan(source.positionAt(span.end).line);
  const before = plain(source.text.slice(Math.max(first.start, span.start - REACH), span.start)).trimStart();
  const after = plain(source.text.slice(span.end, Math.min(last.end, span.end + REACH))).trimEnd();
  return { before: cutStart(before, room), text, after: cutEnd(after, room) };
}

function plain(text: string): string {
  return text.replace(MARKUP, ' ').replace(/ {2,}/gu, ' ');
}

/** The text, or its beginning and `…`, in at most `longest` characters; marks stay with their letters. */
export function cutEnd(text: string, longest: number): string {
  const signs = [...text];
  if (signs.length <= longest) return text;
  let end = longest - 1;
  while (end > 0 && isMark(signs[end])) end--;
  return `${signs.slice(0, end).join('')}…`;
}

function cutStart(text: string, longest: number): string {
  const signs = [...text];
  if (signs.length <= longest) return text;
  let start = signs.length - longest + 1;
  while (start < signs.length && isMark(signs[start])) start++;
  return `…${signs.slice(start).join('')}`;
}

function isMark(sign: string | undefined): boolean {
  return sign !== undefined && /^[\u0300-\u036f]/u.test(sign);
}
