import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { LETTER, regex } from '../pattern/regex.ts';
import { inlineNodes, isParagraphLine, isPlain, pointAt, rangeOf, type SourceLine, sourceLines } from './simple-lines.ts';
import { simpleTable } from './simple-table.ts';

/**
 * Nodes of a chunk that needs no parser: plain headings, paragraphs of plain or wholly emphasised lines, lists of one-line items, in any
 * order in which none goes on in the next, or a plain table. Undefined for everything else. Most chunks of a report are of this kind,
 * and this is what keeps a cold run near the time of reading the text; that the nodes equal the parser's is held by a property test.
 */
export function simpleChunk(chunk: string): RootContent[] | undefined {
  const lines = sourceLines(chunk);
  if (chunk.charCodeAt(0) === 0x7c) {
    const table = simpleTable(lines);
    return table === undefined ? undefined : [table];
  }
  const nodes: RootContent[] = [];
  let from = 0;
  while (from < lines.length) {
    const first = lines[from]?.text ?? '';
    if (first === '') {
      from++;
      continue;
    }
    const kind = kindOf(first);
    let to = from + 1;
    if (kind === 'paragraph') while (to < lines.length && goesOn(lines[to]?.text ?? '')) to++;
    // Blank lines stand between the items of a list as well.
    if (kind === 'list') while (to < lines.length && (lines[to]?.text === '' || kindOf(lines[to]?.text ?? '') === 'list')) to++;
    const node =
      kind === 'heading'
        ? simpleHeading(lines[from])
        : kind === 'list'
          ? simpleList(lines.slice(from, to))
          : simpleParagraph(lines.slice(from, to), chunk);
    // A line behind an item goes on in it.
    if (node === undefined || (kind === 'paragraph' && nodes.at(-1)?.type === 'list' && lines[from - 1]?.text !== '')) return undefined;
    nodes.push(node);
    from = to;
  }
  return nodes.length === 0 ? undefined : nodes;
}

function kindOf(line: string): 'heading' | 'list' | 'paragraph' {
  return line.startsWith('#') ? 'heading' : ITEM.test(line) ? 'list' : 'paragraph';
}

/** True when the line goes on with a paragraph above it: a blank line, a heading, a bullet and the number 1 end it. */
function goesOn(line: string): boolean {
  const item = ITEM.exec(line);
  return line !== '' && !line.startsWith('#') && (item === null || (item[2] !== undefined && item[2] !== '1'));
}

function simpleHeading(line: SourceLine | undefined): Heading | undefined {
  if (line === undefined) return undefined;
  const sign = /^(#{1,6}) (?=\S)/u.exec(line.text);
  if (sign === null || line.text.endsWith('#') || line.text.endsWith(' ')) return undefined;
  const children = inlineNodes(line, sign[0].length, line.text.length);
  const depth = [1, 2, 3, 4, 5, 6] as const;
  const level = depth[(sign[1] ?? '').length - 1];
  return children === undefined || level === undefined
    ? undefined
    : { type: 'heading', depth: level, children, position: rangeOf(line, 0, line.text.length) };
}

function simpleParagraph(lines: readonly SourceLine[], chunk: string): Paragraph | undefined {
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

const ITEM = regex.u`^(?:([-+])|(\d{1,9})([.)])) (?=[${LETTER}“"‘(\d])`;

function simpleList(lines: readonly SourceLine[]): List | undefined {
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
      type: 'listItem',
      spread: false,
      checked: null,
      position: rangeOf(line, 0, line.text.length),
      children: [{ type: 'paragraph', children: nodes, position }],
    });
  }
  const first = children[0]?.position;
  const last = children[children.length - 1]?.position;
  if (first === undefined || last === undefined) return undefined;
  return { type: 'list', ordered: start !== null, start, spread, children, position: { start: first.start, end: last.end } };
}
