import { everyMatch } from '../text/every-match.ts';

/** A run of text, a line break, or code or an image inside a piece, in offsets of the HTML source. */
export interface HtmlRun {
  readonly start: number;
  readonly end: number;
  readonly kind: 'text' | 'break' | 'object';
}

/** A comment, or the text of one cell or paragraph of an HTML block, in offsets of its source. */
export type HtmlPiece =
  | { readonly kind: 'comment'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'text';
      readonly start: number;
      readonly end: number;
      readonly runs: readonly HtmlRun[];
      readonly cell: boolean;
      readonly row: number;
      readonly column: number;
    };

const TAG = /<\/?([A-Za-z][A-Za-z\d-]*)\b[^>]*>/uy;
/** Elements whose text is no prose, or keeps its blanks. */
const RAW_TEXT = /<(script|style|pre|textarea|code)\b/iuy;

const CLOSING: Readonly<Record<string, RegExp>> = {
  script: /<\/script\s*>/giu,
  style: /<\/style\s*>/giu,
  pre: /<\/pre\s*>/giu,
  textarea: /<\/textarea\s*>/giu,
  code: /<\/code\s*>/giu,
};

/** A comment, an element that holds no prose with what it holds, or a tag. */
interface Markup {
  readonly start: number;
  readonly end: number;
  readonly kind: 'comment' | 'raw' | 'tag';
  /** Of a tag or element, in small letters. */
  readonly name: string;
}

/** All markup of a source in order. What nothing closes is looked for once only, however often it is opened. */
function* markupOf(source: string): Generator<Markup> {
  const lastComment = source.lastIndexOf('-->');
  const lastTag = source.lastIndexOf('>');
  const neverClosed = new Set<string>();
  for (let start = source.indexOf('<'); start >= 0 && start <= lastTag;) {
    let end = start + 1;
    const raw = matchAt(RAW_TEXT, source, start)?.[1]?.toLowerCase();
    if (source.startsWith('<!--', start)) {
      const close = lastComment < start + 4 ? -1 : source.indexOf('-->', start + 4);
      if (close >= 0) yield { start, end: (end = close + 3), kind: 'comment', name: '' };
    } else if (raw !== undefined && !neverClosed.has(raw)) {
      const close = CLOSING[raw] ?? /<\/style\s*>/giu;
      close.lastIndex = start;
      if (close.test(source)) yield { start, end: (end = close.lastIndex), kind: 'raw', name: raw };
      else neverClosed.add(raw);
    }
    if (end === start + 1) {
      const tag = matchAt(TAG, source, start);
      if (tag !== null) yield { start, end: (end = start + tag[0].length), kind: 'tag', name: (tag[1] ?? '').toLowerCase() };
    }
    start = source.indexOf('<', end);
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const SPANS = /\b(?<name>row|col)span\s*=\s*["']?(?<count>\d{1,2})/giu;

/** Tells the column in which a cell stands, those that reach down from rows above or over several columns counted. */
class CellGrid {
  private column = 0;
  /** For each column how many rows are left of the cell that reaches down into it. */
  private reaching: number[] = [];

  nextRow(): void {
    this.column = 0;
    this.reaching = this.reaching.map((rows) => Math.max(0, rows - 1));
  }

  /** Puts a cell with this opening tag into the row and tells its column. */
  place(tag: string): number {
    while ((this.reaching[this.column] ?? 0) > 0) this.column++;
    const at = this.column;
    let [rows, columns] = [1, 1];
    for (const { groups } of everyMatch(SPANS, tag)) {
      const count = Math.max(1, Number(groups?.['count']));
      if (groups?.['name']?.toLowerCase() === 'row') rows = count;
      else columns = count;
    }
    for (let i = at; i < at + columns; i++) this.reaching[i] = rows;
    this.column = at + columns;
    return at;
  }
}

const BLOCK_TAGS = new Set([
  'table',
  'thead',
  'tbody',
  'tr',
  'td',
  'th',
  'p',
  'div',
  'center',
  'ul',
  'ol',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'section',
  'pre',
  'textarea',
]);

/** Cuts the source of an HTML block into comments and the texts between block-level tags; inline tags vanish, `<br>` is a line break. */
export function cutHtml(source: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let runs: HtmlRun[] = [];
  let cell = false;
  let row = -1;
  let column = -1;
  let done = 0;
  const grid = new CellGrid();
  // Blanks between words stay, whatever stands between the words as well; those at the edges of a line go.
  const text = (start: number, end: number): void => {
    const before = runs.at(-1);
    const atEdge = before === undefined || before.kind === 'break';
    const from = atEdge ? end - source.slice(start, end).trimStart().length : start;
    if (from < end) runs.push({ start: from, end, kind: 'text' });
  };
  const trimEnd = (): void => {
    for (let last = runs.at(-1); last?.kind === 'text'; last = runs.at(-1)) {
      runs.pop();
      const length = source.slice(last.start, last.end).trimEnd().length;
      if (length > 0) {
        runs.push({ ...last, end: last.start + length });
        return;
      }
    }
  };
  const close = (): void => {
    trimEnd();
    while (runs.at(-1)?.kind === 'break') {
      runs.pop();
      trimEnd();
    }
    const first = runs[0];
    const last = runs[runs.length - 1];
    if (first !== undefined && last !== undefined)
      pieces.push({ kind: 'text', start: first.start, end: last.end, runs, cell, row, column });
    runs = [];
  };
  for (const { start, end, kind, name } of markupOf(source)) {
    text(done, start);
    done = end;
    const closes = source.startsWith('</', start);
    if (kind === 'comment') pieces.push({ kind, start, end });
    else if (name === 'br') {
      trimEnd();
      if (runs.length > 0) runs.push({ start, end, kind: 'break' });
    } else if (name === 'img' || name === 'code') runs.push({ start, end, kind: 'object' });
    else if (BLOCK_TAGS.has(name)) {
      close();
      if (name === 'tr' && !closes) {
        row++;
        grid.nextRow();
      }
      if (name === 'td' || name === 'th') {
        cell = !closes;
        if (cell) column = grid.place(source.slice(start, end));
      }
    }
  }
  text(done, source.length);
  close();
  return pieces;
}
