import type { CellReading } from './table-cells.ts';

/** A cell of an assembled table, with the block it stands in. */
export interface TableCell<B> {
  readonly block: B;
  /** Range of the block's visible text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The number of the cell, where it is nothing but one. */
  readonly number?: CellNumber;
}

/** A number that is all a cell holds. */
export interface CellNumber {
  readonly value: number;
  readonly decimals: number;
  readonly percent: boolean;
  /** True with a plus or minus before it. */
  readonly signed: boolean;
}

/** A row below the heads. */
export interface TableRow<B> {
  readonly cells: readonly (TableCell<B> | undefined)[];
  /** The first words of the row without their enumerator. */
  readonly label: string;
  /** `total`: a row named Cộng, Tổng …; `title`: one that begins with Tổng and goes on with words of its own. */
  readonly kind: 'total' | 'title' | 'item';
  /** Depth by its enumerator, 0 for the highest; rows without one lie below all others. */
  readonly rank: number;
  /** True with an enumerator before its words. */
  readonly enumerated: boolean;
}

/** A table as its reader sees it. */
export interface FigureTable<B> {
  /** Words at the head of each column, heads over several columns with what stands below them. */
  readonly heads: readonly string[];
  readonly rows: readonly TableRow<B>[];
}

/** The cells of a table in the rows in which they stand. */
export type CellRows<B> = readonly (readonly (TableCell<B> | undefined)[])[];

/** Puts cells, given in the order of the document, together to tables: a new one begins where rows or columns begin anew. */
export function cellTables<B>(cells: readonly (CellReading & { readonly block: B })[]): CellRows<B>[] {
  const tables: (TableCell<B> | undefined)[][][] = [];
  let table: (TableCell<B> | undefined)[][] = [];
  let last = { row: Number.POSITIVE_INFINITY, column: 0 };
  for (const { row, column, block, start, end, text } of cells) {
    if (row < last.row || (row === last.row && column < last.column)) {
      table = [];
      tables.push(table);
    }
    last = { row, column };
    const own = (table[row] ??= []);
    const above = own[column];
    // A cell of two paragraphs is no number.
    own[column] = above === undefined ? cellWith(block, start, end, text) : { block, start, end, text: `${above.text} ${text}` };
  }
  return tables.map((rows) => Array.from(rows, (row) => row ?? []));
}

function cellWith<B>(block: B, start: number, end: number, text: string): TableCell<B> {
  const number = numberOf(text);
  return { block, start, end, text, ...(number === undefined ? {} : { number }) };
}

const NUMBER =
  /^(?<sign>[-–−+])?\s?(?<whole>[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(?<decimals>\d+))?(?:\s?(?<percent>%)|\s(?!tháng|ngày|năm|tuổi|giờ|phút|quý|lần)[a-zà-ỹđ]{1,9}\d?(?:\s[a-zà-ỹđ]{1,9})?)?$/u;

function numberOf(text: string): CellNumber | undefined {
  if (text.length > 24) return undefined;
  const groups = NUMBER.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { sign, whole = '', decimals = '', percent } = groups;
  const size = Number(`${whole.replaceAll('.', '')}.${decimals || '0'}`);
  return {
    value: sign === undefined || sign === '+' ? size : -size,
    decimals: decimals.length,
    percent: percent !== undefined,
    signed: sign !== undefined,
  };
}

/** True for a cell in which nothing is counted. */
export function isBlank(cell: TableCell<unknown> | undefined): boolean {
  return cell === undefined || /^[-–—−.…_x*\s]*$/u.test(cell.text);
}

const INDEX = /^\(?(?:\d{1,2}|[a-c])\)?(?:\s?=.*)?$/u;

/** The rows of a table with what its heads and enumerators tell; undefined for a table without numbers. */
export function figureTable<B>(rows: CellRows<B>): FigureTable<B> | undefined {
  const first = rows.findIndex((row, at) => at > 0 && isBody(row));
  if (first < 0) return undefined;
  const width = Math.max(...rows.map(({ length }) => length));
  const heads = Array.from({ length: width }, (_, column) =>
    rows
      .slice(0, first)
      .filter((row) => !isIndexRow(row))
      .map((row) => row[column]?.text ?? '')
      .join(' ')
      .trim(),
  );
  const body = rows.slice(first).filter((row) => !isIndexRow(row) && row.some((cell) => cell !== undefined));
  const ranks = body.map((row) => rankOf(row));
  const levels = [...new Set(ranks)].sort((a, b) => a - b);
  return {
    heads,
    rows: body.map((cells, at) => {
      const label = labelOf(cells);
      return { cells, label, kind: kindOf(label), rank: levels.indexOf(ranks[at] ?? 0), enumerated: ranks[at] !== BELOW_ALL };
    }),
  };
}

function isBody(row: readonly (TableCell<unknown> | undefined)[]): boolean {
  return !isIndexRow(row) && row.some((cell, column) => column > 0 && cell?.number !== undefined && !isYear(cell.number));
}

function isYear({ value, decimals, signed }: CellNumber): boolean {
  return decimals === 0 && !signed && value >= 1990 && value <= 2100;
}

/** True for the row under the heads that numbers the columns. */
function isIndexRow(row: readonly (TableCell<unknown> | undefined)[]): boolean {
  const filled = row.filter((cell) => cell !== undefined);
  if (filled.length < 3 || !filled.every(({ text }) => INDEX.test(text))) return false;
  const numbers = filled.map(({ text }) => Number(/\d+/u.exec(text)?.[0] ?? Number.NaN)).filter((value) => !Number.isNaN(value));
  return numbers.length >= 2 && numbers.every((value, at) => at === 0 || value === (numbers[at - 1] ?? 0) + 1);
}

const ENUMERATOR = /^(?<sign>[-+*•]|(?:[ivx]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])(?=[.)\s]|$))[.)]?\s*/u;

/** The words that name a row. */
function labelOf(cells: readonly (TableCell<unknown> | undefined)[]): string {
  for (const cell of cells) {
    if (cell === undefined || cell.number !== undefined) continue;
    const words = /[a-zà-ỹđ]{2}/u.test(cell.text.replace(/^[ivx]{1,5}[.)]?(?=\s|$)/u, '')) ? cell.text : '';
    if (words !== '') return words.replace(/^(?:[-+*•]|[ivx]{1,5}[.)]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)])\s*/u, '');
  }
  return '';
}

const BELOW_ALL = 9;

/** Lower for higher ranks: roman numbers above arabic ones, these above letters and dashes. */
function rankOf(cells: readonly (TableCell<unknown> | undefined)[]): number {
  const [first, second] = cells;
  const text = first?.text ?? second?.text ?? '';
  const sign = ENUMERATOR.exec(text)?.groups?.['sign'];
  if (
    sign === undefined ||
    (first !== undefined && text.length > sign.length + 1 && !/^(?:[ivx]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)]|^[-+*•]/u.test(text))
  )
    return BELOW_ALL;
  if (/^[ivx]+$/u.test(sign)) return 1;
  if (/^\d/u.test(sign)) return 2 + (sign.split('.').length - 1);
  return /^[a-zđ]$/u.test(sign) ? 6 : 7;
}

const TOTAL =
  /^(?:tổng(?: cộng| số| chung)?|cộng(?: chung)?|toàn (?:xã|phường|tỉnh|thành phố|ngành|trường|công ty))(?:\s*:)?(?:\s*\([^()]*\))?$/u;

function kindOf(label: string): TableRow<unknown>['kind'] {
  return TOTAL.test(label) ? 'total' : /^(?:tổng|cộng)(?:\s|$)/u.test(label) ? 'title' : 'item';
}
