import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { inlineNodes, isParagraphLine, isPlain, pointAt, rangeOf, type SourceLine, sourceLines } from './simple-lines.ts';
import { simpleTable } from './simple-table.ts';

/**
 * Node of a chunk that needs no parser: a paragraph of plain or wholly emphasised lines, a plain heading, a list of one-line items, a
 * plain table. Undefined for everything else. Nearly all chunks of a report are of this kind, and this is what keeps a cold run near
 * the time of reading the text; that the nodes equal the parser's is held by a property test.
 */
export function simpleChunk(chunk: string): RootContent | undefined {
  const first = chunk.charCodeAt(0);
  if (first === 0x23) return simpleHeading(chunk);
  if (first === 0x7c) return simpleTable(sourceLines(chunk));
  return simpleList(chunk) ?? simpleParagraph(chunk);
}

function simpleHeading(chunk: string): Heading | undefined {
  const lines = filled(sourceLines(chunk));
  const line = lines[0];
  if (line === undefined || lines.length > 1) return undefined;
  const sign = /^(#{1,6}) (?=\S)/u.exec(line.text);
  if (sign === null || line.text.endsWith('#') || line.text.endsWith(' ')) return undefined;
  const children = inlineNodes(line, sign[0].length, line.text.length);
  const depth = [1, 2, 3, 4, 5, 6] as const;
  const level = depth[(sign[1] ?? '').length - 1];
  return children === undefined || level === undefined ? undefined : { type: 'heading', depth: level, children, position: rangeOf(line, 0, line.text.length) };
}

function simpleParagraph(chunk: string): Paragraph | undefined {
  const all = sourceLines(chunk);
  const lines = filled(all);
  // Lines that are blank but for spaces may only follow the paragraph.
  if (lines.length === 0 || lines.some((line, i) => line.number !== i + 1)) return undefined;
  const children: PhrasingContent[] = [];
  for (const [i, line] of lines.entries()) {
    if (!isParagraphLine(line.text)) return undefined;
    const nodes = inlineNodes(line, 0, line.text.length);
    if (nodes === undefined) return undefined;
    const next = lines[i + 1];
    append(children, nodes[0]);
    if (next !== undefined) {
      const gap = chunk.slice(line.offset + line.text.length, next.offset);
      append(children, { type: 'text', value: gap, position: { start: pointAt(line, line.text.length), end: pointAt(next, 0) } });
    }
  }
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined) return undefined;
  return { type: 'paragraph', children, position: { start: pointAt(first, 0), end: pointAt(last, last.text.length) } };
}

/** Adds a node; neighbouring texts are one. */
function append(children: PhrasingContent[], node: PhrasingContent): void {
  const last = children[children.length - 1];
  if (last?.type === 'text' && node.type === 'text' && last.position !== undefined && node.position !== undefined) {
    last.value += node.value;
    last.position = { start: last.position.start, end: node.position.end };
  } else children.push(node);
}

const ITEM = /^(?:([-+])|(\d{1,9})([.)])) (?=[\p{L}“"‘(\d])/u;

function simpleList(chunk: string): List | undefined {
  if (!ITEM.test(chunk)) return undefined;
  const lines = sourceLines(chunk);
  const children: ListItem[] = [];
  let sign = '';
  let start: number | null = null;
  let spread = false;
  let blank = false;
  for (const line of lines) {
    if (line.text === '') {
      blank = true;
      continue;
    }
    const marker = ITEM.exec(line.text);
    if (marker === null) return undefined;
    const own = marker[1] ?? marker[3] ?? '';
    if (sign === '') {
      sign = own;
      start = marker[2] === undefined ? null : Number(marker[2]);
    } else if (own !== sign) return undefined;
    const at = marker[0].length;
    const text = line.text.slice(at);
    const nodes = isPlain(text) && isParagraphLine(text) ? inlineNodes(line, at, line.text.length) : undefined;
    if (nodes === undefined) return undefined;
    if (blank && children.length > 0) spread = true;
    blank = false;
    const position = rangeOf(line, at, line.text.length);
    children.push({
      type: 'listItem', spread: false, checked: null, position: rangeOf(line, 0, line.text.length),
      children: [{ type: 'paragraph', children: nodes, position }],
    });
  }
  const first = children[0]?.position;
  const last = children[children.length - 1]?.position;
  if (first === undefined || last === undefined) return undefined;
  return { type: 'list', ordered: start !== null, start, spread, children, position: { start: first.start, end: last.end } };
}

function filled(lines: readonly SourceLine[]): SourceLine[] {
  return lines.filter((line) => line.text !== '');
}
