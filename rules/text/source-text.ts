import type { Span } from './span.ts';

/** A place for people: 1-based line and 1-based column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * A document's text and its line table. LF, CRLF and lone CR end a line, as in the editor. Offsets are UTF-16 units of `text`.
 */
export class SourceText {
  private readonly starts: readonly number[];

  /** @param text the decoded text exactly as the editor holds it */
  constructor(readonly text: string) {
    this.starts = lineStarts(text);
  }

  /** Number of lines; an empty text has one. */
  get lineCount(): number {
    return this.starts.length;
  }

  /** Place of an offset; offsets outside the text are clamped to it. */
  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: clamped - (this.starts[low] ?? 0) + 1 };
  }

  /** Offset of a place; columns past the line end are clamped to it (before its line break). */
  offsetAt(position: Position): number {
    const line = this.lineSpan(position.line);
    return Math.min(line.start + Math.max(0, position.column - 1), line.end);
  }

  /** Range of a 1-based line without its line break; lines outside the text are clamped. */
  lineSpan(line: number): Span {
    const index = Math.max(0, Math.min(line - 1, this.starts.length - 1));
    const start = this.starts[index] ?? 0;
    let end = this.starts[index + 1] ?? this.text.length;
    if (index + 1 < this.starts.length) {
      if (this.text.charCodeAt(end - 1) === 10) end--;
      if (end > start && this.text.charCodeAt(end - 1) === 13) end--;
    }
    return { start, end };
  }

  /** Source text of a range. */
  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /** The line break that most lines of the text end with; `\n` for a text of one line. */
  get lineBreak(): '\n' | '\r\n' | '\r' {
    const first = this.starts[1];
    if (first === undefined) return '\n';
    if (this.text.charCodeAt(first - 1) === 13) return '\r';
    return this.text.charCodeAt(first - 2) === 13 ? '\r\n' : '\n';
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) starts.push(i + 1);
    else if (code === 13) {
      if (text.charCodeAt(i + 1) === 10) i++;
      starts.push(i + 1);
    }
  }
  return starts;
}
