import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { Point } from 'unist';
import { LETTER, regex } from '../pattern/regex.ts';
import { parsedParagraph } from './parser.ts';
import { inlineNodes, isLaterParagraphLine, isParagraphLine, pointAt, type SourceLine } from './simple-lines.ts';

/**
 * The paragraph of lines without a blank one between them, the first from column `at` on. `chunk` is the source the lines are from.
 * Where the lines are certainly one paragraph and only its signs are in doubt, the parser reads it alone; undefined where the block
 * itself is in doubt.
 */
export function simpleParagraph(lines: readonly SourceLine[], at: number, chunk: string): Paragraph | undefined {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined || !areParagraph(lines, at)) return undefined;
  const children: PhrasingContent[] = [];
  for (const [i, line] of lines.entries()) {
    const nodes = inlineNodes(line, i === 0 ? at : 0, line.text.length);
    if (nodes === undefined) return paragraphFromParser(lines, first, last, at, chunk);
    for (const node of nodes) append(children, node);
    const next = lines[i + 1];
    if (next !== undefined) {
      const gap = chunk.slice(line.offset + line.text.length, next.offset);
      append(children, { type: 'text', value: gap, position: { start: pointAt(line, line.text.length), end: pointAt(next, 0) } });
    }
  }
  return { type: 'paragraph', children, position: { start: pointAt(first, at), end: pointAt(last, last.text.length) } };
}

function areParagraph(lines: readonly SourceLine[], at: number): boolean {
  return lines.every(({ text }, i) => (i === 0 ? isParagraphLine(text.slice(at)) : isLaterParagraphLine(text)));
}

/** Adds a node; neighbouring texts are one. */
function append(children: PhrasingContent[], node: PhrasingContent): void {
  const last = children[children.length - 1];
  if (last?.type === 'text' && node.type === 'text' && last.position !== undefined && node.position !== undefined) {
    last.value += node.value;
    last.position = { start: last.position.start, end: node.position.end };
  } else children.push(node);
}

/** Beginnings of lines that may be more than text of a paragraph, and ends of labels of definitions anywhere. */
const UNCLEAR_BLOCK = regex.u`^(?:[ \t\uFEFF]|>|<|\x60{3}|~{3}|[*_]{3}|[^${LETTER}\t]*\t)|\]:`;

function paragraphFromParser(
  lines: readonly SourceLine[],
  first: SourceLine,
  last: SourceLine,
  at: number,
  chunk: string,
): Paragraph | undefined {
  if (lines.some(({ text }, i) => UNCLEAR_BLOCK.test(i === 0 ? text.slice(at) : text))) return undefined;
  const start = first.offset + at;
  const paragraph = parsedParagraph(chunk.slice(start, last.offset + last.text.length));
  if (paragraph !== undefined) moveNode(paragraph, start, first.number - 1, at);
  return paragraph;
}

/** Moves a node of a text that begins at `offset`, in the line with index `lines`, behind `columns` characters of it. */
function moveNode(node: Nodes, offset: number, lines: number, columns: number): void {
  const moved = ({ line, column, offset: own }: Point): Point => ({
    line: line + lines,
    column: line === 1 ? column + columns : column,
    offset: (own ?? 0) + offset,
  });
  if (node.position !== undefined) node.position = { start: moved(node.position.start), end: moved(node.position.end) };
  if ('children' in node) for (const child of node.children) moveNode(child, offset, lines, columns);
}
