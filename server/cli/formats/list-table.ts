import type { Language, Localized } from '../../../rules/vocabulary.ts';
import type { ListFormat } from '../command-line.ts';
import { displayWidth, padEndCells, printable } from '../display-width.ts';

/** A day as the reports write it, with its ISO date when it is in the calendar. */
export interface DateCell {
  readonly text: string;
  readonly iso?: string;
}

/** What a cell of a list holds. */
export type ListCell = string | number | DateCell | readonly string[];

/** A list to print: rows of cells under columns. */
export interface ListTable {
  /** Key of the rows in JSON. */
  readonly name: string;
  readonly columns: readonly {
    readonly key: string;
    readonly title: Localized;
    /** Widest cell of the table for people, in columns of the terminal. */ readonly most: number;
  }[];
  readonly rows: readonly Readonly<Record<string, ListCell>>[];
}

/**
 * The list as text with a line break at its end. `csv`: RFC 4180 with every cell quoted, CRLF, and an apostrophe before a cell that a
 * spreadsheet would take for a formula; `json`: `version` and the rows, lists as arrays. Both have dates in ISO form, where they are in the
 * calendar: the only one that nobody reads with day and month exchanged. `table` cuts long cells, the others never.
 *
 * @param width cells of a line that a `table` keeps to as far as it can
 */
export function formatList(table: ListTable, format: ListFormat, language: Language, width = Infinity): string {
  const titles = table.columns.map(({ title }) => title[language]);
  if (format === 'json') return `${JSON.stringify({ version: 1, [table.name]: table.rows.map(plainRow) })}\n`;
  const rows = table.rows.map((row) => table.columns.map(({ key }) => cellText(row[key], format === 'csv')));
  switch (format) {
    case 'csv':
      return [titles, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
    case 'md':
      return [titles, titles.map(() => '---'), ...rows.map((cells) => cells.map(markdownCell))]
        .map((cells) => `| ${cells.join(' | ')} |\n`)
        .join('');
    case 'table': {
      const widths = widthsIn(width, titles, rows, table);
      return alignedTable(
        titles,
        rows.map((cells) => cells.map((cell, i) => cut(printable(cell), widths[i] ?? 40))),
      );
    }
  }
}

/** Narrowest that a column gets so that others fit, in cells. */
const NARROWEST = 12;

/** Widths of the columns: as wide as their cells, at most what the table allows, and the widest ones less until a line fits. */
function widthsIn(width: number, titles: readonly string[], rows: readonly (readonly string[])[], { columns }: ListTable): number[] {
  const widths = titles.map((title, i) => {
    const widest = rows.reduce((most, row) => Math.max(most, displayWidth(row[i] ?? '')), displayWidth(title));
    return Math.min(widest, Math.max(columns[i]?.most ?? 40, displayWidth(title)));
  });
  const line = (): number => widths.reduce((sum, one) => sum + one, 2 * (widths.length - 1));
  while (line() > width) {
    const widest = widths.reduce((most, one, i) => (one > (widths[most] ?? 0) ? i : most), 0);
    const least = Math.max(NARROWEST, displayWidth(titles[widest] ?? ''));
    if ((widths[widest] ?? 0) <= least) return widths;
    widths[widest] = Math.max(least, (widths[widest] ?? 0) - (line() - width));
  }
  return widths;
}

function isDate(cell: ListCell): cell is DateCell {
  return typeof cell === 'object' && 'text' in cell;
}

function plainRow(row: Readonly<Record<string, ListCell>>): object {
  return Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, isDate(cell) ? (cell.iso ?? cell.text) : cell]));
}

function cellText(cell: ListCell = '', iso: boolean): string {
  if (isDate(cell)) return iso ? (cell.iso ?? cell.text) : cell.text;
  return typeof cell === 'object' ? cell.join('; ') : String(cell);
}

function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

function markdownCell(text: string): string {
  return text.replace(/[\\|`*_[\]<>]/gu, '\\$&').replace(/\s+/gu, ' ');
}

function cut(text: string, most: number): string {
  if (displayWidth(text) <= most) return text;
  let out = '';
  for (const sign of text) {
    if (displayWidth(out + sign) >= most) break;
    out += sign;
  }
  return `${out.trimEnd()}…`;
}

function alignedTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = titles.map((title, i) => rows.reduce((width, row) => Math.max(width, displayWidth(row[i] ?? '')), displayWidth(title)));
  const lines = [titles, widths.map((width) => '─'.repeat(width)), ...rows];
  return lines
    .map(
      (cells) =>
        `${cells
          .map((cell, i) => padEndCells(cell, widths[i] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
