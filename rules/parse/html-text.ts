import { ordinalText, romanNumeral } from '../model/section-marker.ts';
import { everyMatch } from '../text/every-match.ts';

/** A run of text, a line break, code or an image, or the sign of an item inside a piece, in offsets of the HTML source. */
export interface HtmlRun {
  readonly start: number;
  readonly end: number;
  readonly kind: 'text' | 'break' | 'object' | 'sign';
  /** What a reader sees of the tag that begins an item: `- `, `2. `; empty for other runs. */
  readonly sign: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
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
      /** 1 to 6 for a heading, 0 for everything else. */
      readonly headingDepth: number;
      /** Number of lists around it. */
      readonly listDepth: number;
      /** Of the first text of an item in an ordered list; otherwise 0. */
      readonly listNumber: number;
      readonly quoted: boolean;
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
  'blockquote',
]);

const STRONG = new Set(['strong', 'b']);
const EMPHASIS = new Set(['em', 'i']);

/** A list that is open; items of an unordered one have no number. */
interface OpenList {
  next: number;
  readonly type: string;
}

/** The list that a tag opens, its numbers from `start="3"` on in the manner of `type="a"`. */
function listOf(tag: string, name: string): OpenList {
  const start = /\sstart\s*=\s*["']?(\d{1,4})/iu.exec(tag)?.[1];
  return {
    next: start === undefined ? 1 : Number(start),
    type: name === 'ul' ? '-' : (/\stype\s*=\s*["']?([1aAiI])/u.exec(tag)?.[1] ?? '1'),
  };
}

/** What a reader sees before an item: the sign as the Markdown of a report has it. */
function signOf({ type, next }: OpenList): string {
  switch (type) {
    case '-':
      return '- ';
    case 'a':
      return `${ordinalText('lower-letter', next)}) `;
    case 'A':
      return `${ordinalText('upper-letter', next)}. `;
    case 'I':
      return `${romanNumeral(next)}. `;
    case 'i':
      return `${romanNumeral(next).toLowerCase()}. `;
    default:
      return `${String(next)}. `;
  }
}

/** An item whose text has not begun yet. */
interface OpenItem {
  readonly start: number;
  readonly end: number;
  readonly sign: string;
  readonly number: number;
}

/** An enumerator typed in the text of an item: the program that wrote it made an item of a typed line. */
const TYPED_SIGN = /^(?:[-–—+*•]\s|\d{1,3}[.)]|[a-zđ]\)|[IVX]{1,5}[.)])/u;

/**
 * Cuts the source of an HTML block into comments and the texts between block-level tags; inline tags vanish, `<br>` is a line break, and
 * the tag that begins an item stands for its sign.
 */
export function cutHtml(source: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let runs: HtmlRun[] = [];
  let cell = false;
  let row = -1;
  let column = -1;
  let done = 0;
  let grid = new CellGrid();
  let strong = 0;
  let emphasis = 0;
  let quotes = 0;
  let headingDepth = 0;
  let item: OpenItem | undefined;
  let listNumber = 0;
  const lists: OpenList[] = [];
  const add = (start: number, end: number, kind: HtmlRun['kind'], sign = ''): void => {
    runs.push({ start, end, kind, sign, strong: strong > 0, emphasis: emphasis > 0 });
  };
  // The tag of the item stands for its sign, unless the sign is typed.
  const beginItem = (typed: string): void => {
    if (item === undefined || runs.length > 0) return;
    if (!TYPED_SIGN.test(typed)) {
      add(item.start, item.end, 'sign', item.sign);
      listNumber = item.number;
    }
    item = undefined;
  };
  // Blanks between words stay, whatever stands between the words as well; those at the edges of a line go.
  const text = (start: number, end: number): void => {
    const before = runs.at(-1);
    const atEdge = before === undefined || before.kind === 'break' || before.kind === 'sign';
    const from = atEdge ? end - source.slice(start, end).trimStart().length : start;
    if (from >= end) return;
    beginItem(source.slice(from, Math.min(end, from + 8)));
    add(from, end, 'text');
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
      pieces.push({
        kind: 'text',
        start: first.start,
        end: last.end,
        runs,
        cell,
        row,
        column,
        headingDepth,
        listDepth: lists.length,
        listNumber,
        quoted: quotes > 0,
      });
    runs = [];
    listNumber = 0;
  };
  for (const { start, end, kind, name } of markupOf(source)) {
    text(done, start);
    done = end;
    const closes = source.startsWith('</', start);
    if (kind === 'comment') pieces.push({ kind, start, end });
    else if (name === 'br') {
      trimEnd();
      if (runs.length > 0) add(start, end, 'break');
    } else if (name === 'img' || name === 'code') {
      beginItem('');
      add(start, end, 'object');
    } else if (STRONG.has(name)) strong = Math.max(0, strong + (closes ? -1 : 1));
    else if (EMPHASIS.has(name)) emphasis = Math.max(0, emphasis + (closes ? -1 : 1));
    else if (BLOCK_TAGS.has(name)) {
      close();
      if (name === 'ul' || name === 'ol') {
        item = undefined;
        if (closes) lists.pop();
        else lists.push(listOf(source.slice(start, end), name));
      }
      if (name === 'li') {
        const list = closes ? undefined : lists.at(-1);
        item = list === undefined ? undefined : { start, end, sign: signOf(list), number: list.type === '-' ? 0 : list.next++ };
      }
      if (name === 'blockquote') quotes = Math.max(0, quotes + (closes ? -1 : 1));
      if (/^h[1-6]$/u.test(name)) headingDepth = closes ? 0 : Number(name.charAt(1));
      if (name === 'table' && !closes) {
        row = -1;
        grid = new CellGrid();
      }
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
