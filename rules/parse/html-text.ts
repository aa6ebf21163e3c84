import { everyMatch } from '../text/every-match.ts';

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

const TAG = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<\/?([A-Za-z][A-Za-z\d-]*)\b[^>]*>/giu;
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

/** Cuts the source of an HTML block into comments and the texts between block-level tags; inline tags vanish, `<br>` is a line break. */
export function cutHtml(source: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let runs: HtmlRun[] = [];
  let cell = false;
  let row = -1;
  let column = -1;
  let done = 0;
  const text = (start: number, end: number): void => {
    const from = start + (/^\s*/u.exec(source.slice(start, end))?.[0].length ?? 0);
    const value = source.slice(from, end).trimEnd();
    if (value !== '') runs.push({ start: from, end: from + value.length, lineBreak: false });
  };
  const close = (): void => {
    while (runs[runs.length - 1]?.lineBreak === true) runs.pop();
    const first = runs[0];
    const last = runs[runs.length - 1];
    if (first !== undefined && last !== undefined)
      pieces.push({ kind: 'text', start: first.start, end: last.end, runs, cell, row, column });
    runs = [];
  };
  for (const match of everyMatch(TAG, source)) {
    const end = match.index + match[0].length;
    text(done, match.index);
    done = end;
    const name = match[2]?.toLowerCase();
    if (match[0].startsWith('<!--')) pieces.push({ kind: 'comment', start: match.index, end });
    else if (name === 'br') {
      if (runs.length > 0) runs.push({ start: match.index, end, lineBreak: true });
    } else if (name !== undefined && BLOCK_TAGS.has(name)) {
      close();
      if (name === 'tr' && !match[0].startsWith('</')) {
        row++;
        column = -1;
      }
      if (name === 'td' || name === 'th') {
        cell = !match[0].startsWith('</');
        if (cell) column++;
      }
    }
  }
  text(done, source.length);
  close();
  return pieces;
}
