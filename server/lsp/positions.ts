/**
 * The only place where a coordinate of the program becomes a position of the protocol or the other way round.
 *
 * Two units exist. Inside, a {@link Span} is a half-open range of UTF-16 code units counted from the start of the text. On the wire,
 * a position is a 0-based line and a 0-based number of UTF-16 code units from the start of that line; UTF-16 is the encoding every
 * client must offer and the only one the server announces. Both count the same units of the same text, so the line table of
 * {@link SourceText} is all that is needed: a letter typed as base letter and combining marks counts each of them, an emoji outside the
 * first plane counts two, and LF, CRLF and a lone CR each end a line. Nothing here looks at the text to find a place again.
 */
import type { Position, Range } from 'vscode-languageserver/node';
import type { Position as Place, SourceText } from '../../rules/index.ts';
import type { Span } from '../../rules/vocabulary.ts';

/** Protocol position of an offset in UTF-16 units; offsets outside the text are clamped to it. */
export function positionOf(source: SourceText, offset: number): Position {
  const { line, column } = source.positionAt(offset);
  return { line: line - 1, character: column - 1 };
}

/** Protocol range of a span. */
export function rangeOf(source: SourceText, span: Span): Range {
  return { start: positionOf(source, span.start), end: positionOf(source, span.end) };
}

/** Protocol range between two places that are known by 1-based line and column already (in a configuration file). */
export function rangeOfPlaces(start: Place, end: Place): Range {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}

/** Offset in UTF-16 units of a protocol position; a position past the end of its line means the line's end, before its line break. */
export function offsetOf(source: SourceText, position: Position): number {
  if (position.line >= source.lineCount) return source.text.length;
  return source.offsetAt({ line: position.line + 1, column: position.character + 1 });
}

/** Span of a protocol range; a range given backwards is turned round. */
export function spanOf(source: SourceText, range: Range): Span {
  const start = offsetOf(source, range.start);
  const end = offsetOf(source, range.end);
  return start <= end ? { start, end } : { start: end, end: start };
}

/** Index (0-based, as in the protocol) of the line that holds an offset. */
export function lineIndexOf(source: SourceText, offset: number): number {
  return source.positionAt(offset).line - 1;
}
