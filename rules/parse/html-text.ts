/** A run of text or a line break inside a piece, in offsets of the HTML source. */
export interface HtmlRun {
  readonly start: number;
  readonly end: number;
  readonly lineBreak: boolean;
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
  /** Of a tag, in small letters. */
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
      if (close.test(source)) yield { start, end: (end = close.lastIndex), kind: 'raw', name: '' };
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
]);

/** Blanks within a line. */
const BLANK = /^[ \t\u00A0]+$/;

/** Cuts the source of an HTML block into comments and the texts between block-level tags; inline tags vanish, `<br>` is a line break. */
export function cutHtml(source: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let runs: HtmlRun[] = [];
  let cell = false;
  let row = -1;
  let column = -1;
  let done = 0;
  const text = (start: number, end: number): void => {
    const before = runs[runs.length - 1];
    const blanks = /^\s*/u.exec(source.slice(start, end))?.[0] ?? '';
    // A blank beside an inline tag parts two words; one that begins a line, or a line end, does not.
    const from = before !== undefined && !before.lineBreak && BLANK.test(blanks) ? start : start + blanks.length;
    const value = source.slice(from, end);
    const kept = value.trimEnd();
    const tail = kept !== '' && BLANK.test(value.slice(kept.length)) ? value.length : kept.length;
    const to = from + (kept === '' && from === start ? value.length : tail);
    if (to > from) runs.push({ start: from, end: to, lineBreak: false });
  };
  const close = (): void => {
    for (let last = runs.pop(); last !== undefined; last = runs.pop()) {
      const length = last.lineBreak ? 0 : source.slice(last.start, last.end).trimEnd().length;
      if (length === 0) continue;
      runs.push({ ...last, end: last.start + length });
      break;
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
      if (runs.length > 0) runs.push({ start, end, lineBreak: true });
    } else if (BLOCK_TAGS.has(name)) {
      close();
      if (name === 'tr' && !closes) {
        row++;
        column = -1;
      }
      if (name === 'td' || name === 'th') {
        cell = !closes;
        if (cell) column++;
      }
    }
  }
  text(done, source.length);
  close();
  return pieces;
}
