/**
 * The one coordinate of the program: a half-open range of UTF-16 code units in the text exactly as the editor holds it
 * (after decoding and without the byte-order mark that the file may begin with). Lines, columns, bytes and LSP positions are
 * derived from it at the edge.
 */
export interface Span {
  /** Offset of the first code unit, 0-based. */
  readonly start: number;
  /** Offset after the last code unit; never smaller than `start`. */
  readonly end: number;
}

/** True when the two ranges share at least one code unit; an empty range overlaps the range that contains its offset. */
export function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

/** The range moved by `by` code units. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** A line of a block's visible text, without its line end. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A range of a block's visible text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
