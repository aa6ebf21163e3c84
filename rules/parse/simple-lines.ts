import type { Emphasis, PhrasingContent, Strong, Text } from 'mdast';
import type { Point, Position } from 'unist';

/** A line of a chunk without its line end. */
export interface SourceLine {
  readonly text: string;
  /** Offset in the chunk. */
  readonly offset: number;
  /** 1-based line of the chunk. */
  readonly number: number;
}

/** The lines of a chunk; a final line end opens no further line. */
export function sourceLines(chunk: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let offset = 0;
  while (offset < chunk.length) {
    let end = offset;
    while (end < chunk.length && chunk.charCodeAt(end) !== 10 && chunk.charCodeAt(end) !== 13) end++;
    lines.push({ text: chunk.slice(offset, end), offset, number: lines.length + 1 });
    offset = chunk.charCodeAt(end) === 13 && chunk.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  return lines;
}

/** Place of `column` (0-based) of a line. */
export function pointAt(line: SourceLine, column: number): Point {
  return { line: line.number, column: column + 1, offset: line.offset + column };
}

/** Range from one column to another of a line (0-based, end exclusive). */
export function rangeOf(line: SourceLine, start: number, end: number): Position {
  return { start: pointAt(line, start), end: pointAt(line, end) };
}

/** Characters that mean something inside a paragraph, and blanks that the parser would drop. */
const SPECIAL = /[\\`*_[\]<>&|~\u0000\t\uFEFF]|^ | $/u;
const WRAPPED = /^(\*{1,3})([^*]+)\1$/u;

/** True when the text is itself and nothing else in Markdown, wherever it stands inside a paragraph. */
export function isPlain(text: string): boolean {
  return text !== '' && !SPECIAL.test(text);
}

/** Where blocks may begin: a line of a paragraph must not look like this. */
const BLOCK_START = /^(?:#{1,6}(?: |$)|[-+=](?:[-+= ]|$)|\d{1,9}[.)](?: |$)|[-: ]+$)/u;

/** True when the line cannot begin a heading, list, rule, underline or table. */
export function isParagraphLine(text: string): boolean {
  return !BLOCK_START.test(text);
}

/**
 * The nodes of a stretch of a line that is plain, or plain inside `*`, `**` or `***` from end to end; undefined for anything else.
 * `start` and `end` are columns of the line.
 */
export function inlineNodes(line: SourceLine, start: number, end: number): [PhrasingContent] | undefined {
  const text = line.text.slice(start, end);
  if (isPlain(text)) return [{ type: 'text', value: text, position: rangeOf(line, start, end) }];
  const match = WRAPPED.exec(text);
  const inner = match?.[2];
  if (match === null || inner === undefined || !isPlain(inner) || /^\s|\s$/u.test(inner)) return undefined;
  const signs = match[1]?.length ?? 0;
  const content: Text = { type: 'text', value: inner, position: rangeOf(line, start + signs, end - signs) };
  if (signs === 1) return [emphasis(content, rangeOf(line, start, end))];
  if (signs === 2) return [strong(content, rangeOf(line, start, end))];
  return [emphasis(strong(content, rangeOf(line, start + 1, end - 1)), rangeOf(line, start, end))];
}

function strong(child: PhrasingContent, position: Position): Strong {
  return { type: 'strong', children: [child], position };
}

function emphasis(child: PhrasingContent, position: Position): Emphasis {
  return { type: 'emphasis', children: [child], position };
}
