import type { Heading, RootContent } from 'mdast';
import { beginsItem, itemNumber, simpleLists, staysInItem } from './simple-list.ts';
import { inlineNodes, rangeOf, type SourceLine, sourceLines } from './simple-lines.ts';
import { simpleParagraph } from './simple-paragraph.ts';
import { simpleTable } from './simple-table.ts';

/**
 * Nodes of a chunk whose blocks are certain line by line: headings, paragraphs, lists without a further level, or a plain table.
 * Undefined for everything else. Most chunks of a report are of this kind, and this is what keeps a cold run near the time of reading
 * the text; that the nodes equal the parser's is held by a property test.
 */
export function simpleChunk(chunk: string): RootContent[] | undefined {
  const lines = sourceLines(chunk);
  if (chunk.charCodeAt(0) === 0x7c) {
    const table = simpleTable(lines);
    if (table !== undefined) return [table];
  }
  const nodes: RootContent[] = [];
  let from = 0;
  while (from < lines.length) {
    const first = lines[from];
    if (first === undefined || first.text === '') {
      from++;
      continue;
    }
    const to = endOfBlock(lines, from);
    const block = lines.slice(from, to);
    const found = isHeading(first.text)
      ? simpleHeading(first)
      : beginsItem(first.text)
        ? simpleLists(block, chunk)
        : simpleParagraph(block, 0, chunk);
    if (found === undefined) return undefined;
    if (Array.isArray(found)) nodes.push(...found);
    else nodes.push(found);
    from = to;
  }
  return nodes.length === 0 ? undefined : nodes;
}

/** Index behind the last line of the heading, paragraph or lists that begin at `from`. */
function endOfBlock(lines: readonly SourceLine[], from: number): number {
  const first = lines[from]?.text ?? '';
  let to = from + 1;
  if (isHeading(first)) return to;
  if (beginsItem(first)) while (to < lines.length && goesOnList(lines, to)) to++;
  else while (to < lines.length && goesOnParagraph(lines[to]?.text ?? '')) to++;
  return to;
}

function isHeading(line: string): boolean {
  return line.startsWith('#');
}

/** True when the line goes on with lists above it; blank lines stand between the items of a list as well. */
function goesOnList(lines: readonly SourceLine[], at: number): boolean {
  const line = lines[at]?.text ?? '';
  return line === '' || beginsItem(line) || (lines[at - 1]?.text !== '' && staysInItem(line));
}

/** True when the line goes on with a paragraph above it: a blank line, a heading, a bullet and the number 1 end it. */
function goesOnParagraph(line: string): boolean {
  if (line === '' || isHeading(line)) return false;
  const number = itemNumber(line);
  return number === undefined ? !beginsItem(line) : number !== 1;
}

const DEPTHS = [1, 2, 3, 4, 5, 6] as const;

function simpleHeading(line: SourceLine): Heading | undefined {
  const sign = /^(#{1,6}) (?=\S)/u.exec(line.text);
  if (sign === null || line.text.endsWith('#') || line.text.endsWith(' ')) return undefined;
  const children = inlineNodes(line, sign[0].length, line.text.length);
  const depth = DEPTHS[(sign[1] ?? '').length - 1];
  return children === undefined || depth === undefined
    ? undefined
    : { type: 'heading', depth, children, position: rangeOf(line, 0, line.text.length) };
}
