import { everyMatch } from '../../text/every-match.ts';
import type { BlockContent } from '../block-content.ts';
import { perContent } from '../per-content.ts';
import { type Figure } from './figure.ts';
import { sentencesOf } from './sentences.ts';
import { fits, oneSlipApart } from './shares.ts';
import { type FigureTable, type TableCell, type TableRow } from './tables.ts';

/** A figure of a paragraph that names a table. */
export interface MentionedFigure {
  readonly kind: 'mention';
  /** Number of the table. */
  readonly table: string;
  readonly figure: Figure;
  /** The words of its clause, figures covered. */
  readonly clause: string;
  /** The percentage that follows as a share of a total: `9.860 triệu đồng, chiếm 52,9% tổng số tiền`. */
  readonly share?: Figure;
}

/** The line that numbers a table. */
export interface TableCaption {
  readonly kind: 'caption';
  readonly table: string;
  readonly text: string;
}

const CAPTION = /^[\s*_]*bảng\s+(?:số\s+)?(?<number>\d{1,2}(?:\.\d{1,2})?)(?=[.:\s]|$)/u;
const MENTION = /bảng\s+(?:số\s+)?(?<number>\d{1,2}(?:\.\d{1,2})?)(?![\d/])/gu;
const NONE: readonly (MentionedFigure | TableCaption)[] = [];
const LONGEST_CAPTION = 300;
/** The figure behind is a change or a comparison and stands in no cell of its own. */
const CHANGE = /(?:tăng|giảm|vượt|so với|cao hơn|thấp hơn|gấp|thêm|bình quân)(?:\s+(?:thêm|được))?\s*$/u;
const SHARE = /^[^\uE000-\uE003;()]*?,\s*(?:chiếm|bằng)\s+(?<share>\uE001+)\s+(?:trong\s+)?tổng\s/u;

/** What a block tells of numbered tables: a caption, or the figures of a paragraph that names one. */
export const tableNoticesOf: (content: BlockContent) => readonly (MentionedFigure | TableCaption)[] = perContent((content) => {
  const { plain, place } = content;
  if (place.kind === 'table-cell' || !plain.includes('bảng')) return NONE;
  const caption = CAPTION.exec(plain)?.groups?.['number'];
  const [line = ''] = plain.split('\n', 1);
  if (
    caption !== undefined &&
    line.length < LONGEST_CAPTION &&
    (place.laidOut || plain.length < LONGEST_CAPTION) &&
    !/[.;]\s*$/u.test(plain)
  )
    return [{ kind: 'caption', table: caption, text: line }];
  return mentionsIn(content);
});

function mentionsIn(content: BlockContent): readonly MentionedFigure[] {
  const inBlock = new Set(numbersIn(content.plain));
  const found: MentionedFigure[] = [];
  for (const { mask, start, figures } of sentencesOf(content)) {
    const own = new Set(numbersIn(mask));
    const [table] = own.size === 0 ? inBlock : own;
    if (table === undefined || (own.size === 0 ? inBlock : own).size > 1) continue;
    let from = 0;
    for (const [i, figure] of figures.entries()) {
      const at = figure.start - start;
      const before = mask.slice(Math.max(from, mask.lastIndexOf(';', at) + 1), at);
      from = figure.end - start;
      if (figure.kind !== 'count' || figure.hedge !== undefined || figure.whole !== undefined || CHANGE.test(before)) continue;
      const next = figures[i + 1];
      const behind = mask.slice(from, next === undefined ? undefined : next.start - start);
      const end = behind.search(/[;.)]|,\s(?:tiếp|trong|còn|riêng|thấp)/u);
      const sign = SHARE.exec(mask.slice(from, from + 160))?.groups?.['share'];
      const share = sign === undefined ? undefined : figures.find(({ start: other }) => other === start + mask.indexOf(sign, from));
      const clause = `${before} ${end < 0 ? behind : behind.slice(0, end)}`.replace(/\s+/gu, ' ');
      found.push({ kind: 'mention', table, figure, clause, ...(share === undefined || share.hedge !== undefined ? {} : { share }) });
    }
  }
  return found;
}

function numbersIn(text: string): string[] {
  return everyMatch(MENTION, text).map(({ groups }) => groups?.['number'] ?? '');
}

/** A figure of the text that differs from the table it speaks of. */
export type TextAgainstTable<B> =
  | { readonly kind: 'figure'; readonly figure: Figure; readonly cell: TableCell<B>; readonly certain: boolean }
  | { readonly kind: 'share'; readonly figure: Figure; readonly cell: TableCell<B>; readonly right: number };

/** Compares a figure with the cell of which its clause names the row; undefined where they agree or nothing tells for certain. */
export function againstTable<B>(mention: MentionedFigure, table: FigureTable<B>, caption: string): TextAgainstTable<B> | undefined {
  const { figure, clause, share } = mention;
  if (figure.scale !== 1 && !scaleIsNamed(figure, table, caption)) return undefined;
  const row = rowNamed(clause, table.rows);
  if (row === undefined) return undefined;
  const value = figure.value / figure.scale;
  const same = row.cells.findIndex((cell) => cell?.number !== undefined && Math.abs(cell.number.value - value) < 1e-6);
  if (same >= 0) return share === undefined ? undefined : shareOfTotal(figure, share, same, table);
  if (table.rows.some(({ cells }) => cells.some((cell) => cell?.number?.value === value))) return undefined;
  const column = columnNamed(
    clause,
    table.heads.map((head, at) => (row.cells[at]?.number === undefined ? '' : head)),
  );
  const text = String(value);
  const slips = row.cells.flatMap((cell, at) =>
    cell?.number !== undefined &&
    !cell.number.percent &&
    (column === undefined || column === at) &&
    oneSlipApart(text, String(cell.number.value))
      ? [cell]
      : [],
  );
  const [cell] = slips;
  if (cell === undefined || slips.length > 1) return undefined;
  const [word = ''] = figure.unit.split(' ');
  const long = text.replace(/\D/gu, '').length >= 3;
  if (!long && column === undefined && !(word !== '' && row.label.split(' ').slice(0, 2).includes(word))) return undefined;
  return { kind: 'figure', figure, cell, certain: long };
}

function scaleIsNamed<B>({ scale }: Figure, { heads }: FigureTable<B>, caption: string): boolean {
  const word = scale === 1e6 ? 'triệu' : scale === 1e9 ? 'tỷ' : scale === 1e3 ? 'nghìn' : undefined;
  return word !== undefined && [caption, ...heads].some((text) => text.includes(word));
}

/** Words by which a row or column is looked for in a sentence. */
function nameOf(words: string): string {
  return words
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/^\s*(?:số|tỷ lệ)\s/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The row with the longest name that a clause holds; the total where it speaks of one and names no other row. */
function rowNamed<B>(clause: string, rows: readonly TableRow<B>[]): TableRow<B> | undefined {
  const named = rows
    .map((row) => ({ row, name: nameOf(row.label) }))
    .filter(({ row, name }) => row.kind !== 'total' && name.includes(' ') && clause.includes(name))
    .sort((a, b) => b.name.length - a.name.length);
  const [first, ...others] = named;
  if (first !== undefined) return others.every(({ name }) => first.name.includes(name) && name !== first.name) ? first.row : undefined;
  const totals = rows.filter(({ kind }) => kind === 'total');
  return totals.length === 1 && /(?:^|\s)tổng\s/u.test(clause) ? totals[0] : undefined;
}

/** The column with the longest name that a clause holds. */
function columnNamed(clause: string, heads: readonly string[]): number | undefined {
  const named = heads.map((head, at) => ({ at, name: nameOf(head) })).filter(({ name }) => name.length > 2 && clause.includes(name));
  const most = Math.max(...named.map(({ name }) => name.length));
  const longest = named.filter(({ name }) => name.length === most);
  return longest.length === 1 ? longest[0]?.at : undefined;
}

/** Judges the share of a figure in the total of its column. */
function shareOfTotal<B>(figure: Figure, share: Figure, column: number, { rows }: FigureTable<B>): TextAgainstTable<B> | undefined {
  const total = rows.find(({ kind }) => kind === 'total');
  const cell = total?.cells[column];
  if (total === undefined || cell?.number === undefined || cell.number.value === 0) return undefined;
  const sum = rows.reduce((all, row) => (row.kind === 'total' ? all : all + (row.cells[column]?.number?.value ?? 0)), 0);
  const part = { ...figure, value: figure.value / figure.scale, step: figure.step / figure.scale, scale: 1 };
  if (fits(share, part, cell.number.value) || (sum > 0 && fits(share, part, sum))) return undefined;
  // Where the rows come to something else, the total is the figure that is wrong.
  return { kind: 'share', figure: share, cell, right: (part.value / (sum > part.value ? sum : cell.number.value)) * 100 };
}
