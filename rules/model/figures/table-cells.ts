import type { TextRange } from '../../text/span.ts';
import type { BlockContent } from '../block-content.ts';
import { perContent } from '../per-content.ts';

/** A cell of a table as it stands in one block: a Markdown or HTML cell is the whole block, a text table holds all of its cells in one. */
export interface CellReading extends TextRange {
  /** Counted from 0 at the head of the table. */
  readonly row: number;
  readonly column: number;
  /** What the cell says, in small letters. */
  readonly text: string;
}

const NONE: readonly CellReading[] = [];

/** The cells that a block holds, in order. */
export const cellsOf: (content: BlockContent) => readonly CellReading[] = perContent(({ place, plain, cells }) => {
  if (cells.length > 0)
    return cells.map(({ row, column, start, end }) => ({
      row,
      column,
      start,
      end,
      text: plain.slice(start, end).replace(/\s+/gu, ' ').trim(),
    }));
  if (place.kind === 'table-cell') {
    const start = plain.length - plain.trimStart().length;
    const text = plain.trim();
    return place.row < 0 ? NONE : [{ row: place.row, column: place.column, start, end: start + text.length, text }];
  }
  return place.laidOut ? cellsOfLines(plain) : NONE;
});

/** A rule of a grid or simple table. */
const RULE = /^[\s|+]*[-=:][-=:+|\s]*$/u;
const LEAST_COLUMNS = 3;
const LEAST_ROWS = 3;
const TOTAL = /^(?:tổng|cộng)/u;
const FIGURE = /^[-+]?\d[\d.,]*%?$/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** The cells of a text table: between bars, or set off by tabs or by two blanks and more. Nothing where its rows do not fit its head. */
function cellsOfLines(text: string): readonly CellReading[] {
  const barred = /(?:^|\n)[ \t]*\+[-=:+]{3}/u.test(text);
  const rows: CellReading[][] = [];
  let open: CellReading[] | undefined;
  let width = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const from = start;
    start += line.length + 1;
    if (RULE.test(line)) {
      open = undefined;
      continue;
    }
    let cells = barred ? betweenBars(line, from) : setOff(line, from);
    if (width === 0) {
      if (cells.length < LEAST_COLUMNS) continue;
      width = cells.length;
      // The heads stand above a rule, in a block of their own.
      if (cells.filter(({ text: words }) => FIGURE.test(words) && !YEAR.test(words)).length > 1) rows.push([]);
    } else if (!barred && cells.length === width - 1 && TOTAL.test(cells[0]?.text ?? '')) {
      // The blank under the ordinals is lost at the head of the line.
      cells = cells.map((cell) => ({ ...cell, column: cell.column + 1 }));
    } else if (cells.length !== width) return NONE;
    if (barred && open !== undefined) joinRows(open, cells);
    else {
      const row = rows.length;
      open = cells.map((cell) => ({ ...cell, row }));
      rows.push(open);
    }
  }
  return rows.filter(({ length }) => length > 0).length < LEAST_ROWS ? NONE : rows.flat().filter((cell) => cell.text !== '');
}

/** Adds the next line of a row whose cells run over several lines. */
function joinRows(row: CellReading[], line: readonly CellReading[]): void {
  for (const [i, cell] of line.entries()) {
    const above = row[i];
    if (above === undefined || cell.text === '') continue;
    row[i] = above.text === '' ? { ...cell, row: above.row } : { ...above, text: `${above.text} ${cell.text}` };
  }
}

function betweenBars(line: string, offset: number): CellReading[] {
  const bars: number[] = [];
  for (let at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1)) bars.push(at);
  return bars.slice(1).map((close, column) => cellOf(line, (bars[column] ?? 0) + 1, close, column, offset));
}

function setOff(line: string, offset: number): CellReading[] {
  const cells: CellReading[] = [];
  let start = 0;
  for (const piece of line.split(/(\t| {2,})/u)) {
    // Every second piece is what sets two cells off.
    if (!/^(?:\t| {2,})$/u.test(piece) && (piece !== '' || start > 0))
      cells.push(cellOf(line, start, start + piece.length, cells.length, offset));
    start += piece.length;
  }
  return cells;
}

function cellOf(line: string, from: number, to: number, column: number, offset: number): CellReading {
  const raw = line.slice(from, to);
  const text = raw.trim();
  const start = offset + from + (raw.length - raw.trimStart().length);
  return { row: 0, column, start, end: start + text.length, text };
}
