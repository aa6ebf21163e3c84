import type { Emphasis, PhrasingContent, Strong, Text } from 'mdast';
import type { Point, Position } from 'unist';
import { LETTER, regex } from '../pattern/regex.ts';
import { everyMatch } from '../text/every-match.ts';

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

/**
 * Signs that may mean something where they stand: escapes, code, tags, character references, targets of links, a quotation or a fence at
 * the beginning, a low line that is not inside a word, and blanks that the parser would drop.
 */
const SPECIAL = regex.u`
  [\x60\u0000\t\uFEFF]|\\(?:[!-/:-@[-\x60{-~]|$)|<[A-Za-z/!?]|&(?:#|[A-Za-z][A-Za-z\d]*;)|\][(:]|
  ^(?:>|~{3})|(?<![${LETTER}\d])_|_(?![${LETTER}\d_])|^ | $`;

/** Where blocks may begin: a line of a paragraph must not look like this. */
const BLOCK_START = /^(?:#{1,6}(?: |$)|[-+=](?:[-+= ]|$)|\*(?: |$)|\d{1,9}[.)](?: |$)|[-: ]+$|[:| ]*-[-:| ]*$)/u;

/** Of these only the number 1 ends a paragraph. */
const LATER_NUMBER = /^(?!1[.)])\d{1,9}[.)] (?=\S)/u;

/** True when the line cannot begin a heading, list, rule, underline or table. */
export function isParagraphLine(text: string): boolean {
  return !BLOCK_START.test(text);
}

/** True when the line, behind a line of a paragraph, goes on with it. */
export function isLaterParagraphLine(text: string): boolean {
  return !BLOCK_START.test(text) || LATER_NUMBER.test(text);
}

const STARS = /\*+/gu;

/**
 * The nodes of a stretch of a line in which nothing but `*`, `**` and `***` means anything, each pair closed without another inside it
 * and between blanks or the ends, so that what opens cannot close; undefined for anything else. `start` and `end` are columns of the line.
 */
export function inlineNodes(line: SourceLine, start: number, end: number): PhrasingContent[] | undefined {
  const text = line.text.slice(start, end);
  if (text === '' || SPECIAL.test(text)) return undefined;
  if (!text.includes('*')) return [textNode(line, text, start, end)];
  const nodes: PhrasingContent[] = [];
  const stars = everyMatch(STARS, text);
  if (stars.length % 2 !== 0) return undefined;
  let done = 0;
  for (let i = 0; i < stars.length; i += 2) {
    const open = stars[i];
    const close = stars[i + 1];
    if (open === undefined || close === undefined || open[0] !== close[0] || open[0].length > 3) return undefined;
    const inner = open.index + open[0].length;
    const behind = close.index + close[0].length;
    if (!opens(text, open.index, inner) || !closes(text, close.index, behind)) return undefined;
    if (open.index > done) nodes.push(textNode(line, text.slice(done, open.index), start + done, start + open.index));
    nodes.push(emphasised(line, text.slice(inner, close.index), start + open.index, start + behind, open[0].length));
    done = behind;
  }
  if (done < text.length) nodes.push(textNode(line, text.slice(done), start + done, end));
  return nodes;
}

/** True when signs between a blank or the start and anything but a blank can only open. */
function opens(text: string, at: number, after: number): boolean {
  return (at === 0 || text.charAt(at - 1) === ' ') && /^\S/u.test(text.charAt(after));
}

const STOP = /^[.,;:?!)]/u;
const LETTER_OR_DIGIT = regex.u`^[${LETTER}\d]`;

/** True when signs behind anything but a blank and before a blank or the end can only close; before a stop, when a letter is before them. */
function closes(text: string, at: number, after: number): boolean {
  const before = text.charAt(at - 1);
  const next = text.charAt(after);
  return next === '' || next === ' ' ? /^\S/u.test(before) : STOP.test(next) && LETTER_OR_DIGIT.test(before);
}

function textNode(line: SourceLine, value: string, start: number, end: number): Text {
  return { type: 'text', value, position: rangeOf(line, start, end) };
}

function emphasised(line: SourceLine, inner: string, start: number, end: number, signs: number): Emphasis | Strong {
  const content = textNode(line, inner, start + signs, end - signs);
  if (signs === 1) return emphasis(content, rangeOf(line, start, end));
  if (signs === 2) return strong(content, rangeOf(line, start, end));
  return emphasis(strong(content, rangeOf(line, start + 1, end - 1)), rangeOf(line, start, end));
}

function strong(child: PhrasingContent, position: Position): Strong {
  return { type: 'strong', children: [child], position };
}

function emphasis(child: PhrasingContent, position: Position): Emphasis {
  return { type: 'emphasis', children: [child], position };
}
