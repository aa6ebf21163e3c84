/** A line of a cell: `start` and `end` are offsets of the table's source, `at` counts in the text of the cell. */
export interface CellLine {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** A cell of a grid table: its text as Markdown of its own, lines parted by `\n`, with the places of the lines. */
export interface GridCell {
  /** Counted from 0, the heads among the rows. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly lines: readonly CellLine[];
}

const RULE = /^\+(?:[-=:]+\+)+[ \t]*$/u;
const LINE = /[^\r\n]+/gu;

/**
 * The cells of a grid table of pandoc (`+----+----+` above, between and below rows of `| … | … |`), row by row; undefined for anything
 * else, and where a bar does not stand under its corner: a cell over several columns, letters of double width.
 *
 * @param source a paragraph's source
 */
export function gridCells(source: string): readonly GridCell[] | undefined {
  if (!source.startsWith('+-')) return undefined;
  const cells: GridCell[] = [];
  let corners: readonly number[] = [];
  let row: (CellLine[] | undefined)[] = [];
  let rows = 0;
  let isClosed = false;
  const close = (): void => {
    for (const [column, lines] of row.entries())
      if (lines !== undefined && lines.length > 0) cells.push({ ...cellOf(source, lines), row: rows, column });
    if (row.length > 0) rows++;
    row = [];
  };
  for (const match of source.matchAll(LINE)) {
    const line = match[0];
    isClosed = RULE.test(line);
    if (isClosed) {
      close();
      corners = cornersOf(line);
      continue;
    }
    if (!line.startsWith('|') || corners.some((column) => line.charAt(column) !== '|') || line.trimEnd().length > (corners.at(-1) ?? 0) + 1)
      return undefined;
    for (let i = 0; i + 1 < corners.length; i++) {
      const [from, to] = [(corners[i] ?? 0) + 1, corners[i + 1] ?? 0];
      const inside = line.slice(from, to);
      const lead = inside.startsWith(' ') ? 1 : 0;
      const start = match.index + from + lead;
      (row[i] ??= []).push({ at: 0, start, end: Math.max(start, match.index + from + inside.trimEnd().length) });
    }
  }
  return isClosed ? cells : undefined;
}

function cornersOf(rule: string): readonly number[] {
  const corners: number[] = [];
  for (let at = rule.indexOf('+'); at >= 0; at = rule.indexOf('+', at + 1)) corners.push(at);
  return corners;
}

function cellOf(source: string, lines: readonly CellLine[]): Pick<GridCell, 'text' | 'lines'> {
  let at = 0;
  const placed = lines.map(({ start, end }) => {
    const line = { at, start, end };
    at += end - start + 1;
    return line;
  });
  return { text: placed.map(({ start, end }) => source.slice(start, end)).join('\n'), lines: placed };
}

/** The offset in the table's source of an offset in the text of a cell; that of a line end is the end of its line. */
export function sourceOfCell({ lines }: GridCell, offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const line = lines[low];
  return line === undefined ? 0 : line.start + (offset - line.at);
}
