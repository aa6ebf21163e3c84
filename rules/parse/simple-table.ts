import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import { inlineNodes, pointAt, rangeOf, type SourceLine } from './simple-lines.ts';

/**
 * A GFM table whose rows all begin and end with `|`, have as many cells as the head, and hold plain or wholly emphasised text;
 * undefined for any other.
 */
export function simpleTable(lines: readonly SourceLine[]): Table | undefined {
  const rows = lines.filter((line) => line.text !== '');
  if (rows.some((line, i) => line.number !== i + 1)) return undefined;
  const [head, delimiters, ...body] = rows;
  if (head === undefined || delimiters === undefined) return undefined;
  const align = alignments(delimiters.text);
  if (align === undefined) return undefined;
  const children: TableRow[] = [];
  for (const line of [head, ...body]) {
    const row = simpleRow(line, align.length);
    if (row === undefined) return undefined;
    children.push(row);
  }
  const last = body[body.length - 1] ?? delimiters;
  return { type: 'table', align, children, position: { start: pointAt(head, 0), end: pointAt(last, last.text.length) } };
}

function alignments(text: string): AlignType[] | undefined {
  if (!/^\|(?: *:?-+:? *\|)+$/u.test(text)) return undefined;
  return text
    .slice(1, -1)
    .split('|')
    .map((cell) => {
      const sign = cell.trim();
      const left = sign.startsWith(':');
      const right = sign.endsWith(':');
      return left && right ? 'center' : left ? 'left' : right ? 'right' : null;
    });
}

function simpleRow(line: SourceLine, width: number): TableRow | undefined {
  const { text } = line;
  if (!text.startsWith('|') || !text.endsWith('|') || text.length < 2) return undefined;
  const bars: number[] = [];
  for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) bars.push(at);
  if (bars.length !== width + 1) return undefined;
  const cells: TableCell[] = [];
  for (let i = 0; i < width; i++) {
    const open = bars[i] ?? 0;
    const close = bars[i + 1] ?? 0;
    let start = open + 1;
    let end = close;
    while (start < end && text.charCodeAt(start) === 32) start++;
    while (end > start && text.charCodeAt(end - 1) === 32) end--;
    const children = start === end ? [] : inlineNodes(line, start, end);
    if (children === undefined) return undefined;
    cells.push({ type: 'tableCell', children, position: rangeOf(line, open, i === width - 1 ? text.length : close) });
  }
  return { type: 'tableRow', children: cells, position: rangeOf(line, 0, text.length) };
}
