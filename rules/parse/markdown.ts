import type { Nodes, Root, RootContent } from 'mdast';
import { type Chunk, cutChunks, isIndivisible } from './chunks.ts';
import { parsedNodes } from './parser.ts';
import { simpleChunk } from './simple-chunk.ts';

/** A chunk's nodes; positions count from the chunk's start (offset 0, line 1). */
export interface ParsedChunk {
  readonly nodes: readonly RootContent[];
}

/** Parses the source of one chunk. `isMatter`: the chunk is the front matter of the text. */
export function parseChunk(source: string, isMatter: boolean): ParsedChunk {
  const simple = isMatter ? undefined : simpleChunk(source);
  return { nodes: simple ?? parsedNodes(source, isMatter) };
}

/** The chunks to parse: the whole text as one where it cannot be divided. A leading byte-order mark belongs to none. */
export function chunksOf(text: string): readonly Chunk[] {
  if (text.charCodeAt(0) === 0xfeff) {
    return chunksOf(text.slice(1)).map((c) => ({ ...c, start: c.start + 1, end: c.end + 1 }));
  }
  if (isIndivisible(text)) return [{ start: 0, end: text.length, lineIndex: 0, isMatter: text.startsWith('---') }];
  return cutChunks(text);
}

/**
 * Markdown to mdast, chunk by chunk. Equal to parsing the whole text with remark-parse, GFM tables and footnotes and YAML front
 * matter, positions included; a byte-order mark counts as one code unit of the offsets, as in the text itself.
 */
export function parseMarkdown(text: string): Root {
  const children: RootContent[] = [];
  for (const chunk of chunksOf(text)) {
    for (const node of parseChunk(text.slice(chunk.start, chunk.end), chunk.isMatter).nodes) {
      shiftNode(node, chunk.start, chunk.lineIndex);
      children.push(node);
    }
  }
  return { type: 'root', children };
}

function shiftNode(node: Nodes, offset: number, lines: number): void {
  if (node.position !== undefined) {
    const { start, end } = node.position;
    node.position = {
      start: { line: start.line + lines, column: start.column, offset: (start.offset ?? 0) + offset },
      end: { line: end.line + lines, column: end.column, offset: (end.offset ?? 0) + offset },
    };
  }
  if ('children' in node) for (const child of node.children) shiftNode(child, offset, lines);
}
