import type { Nodes, Root, RootContent } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Processor } from 'unified';
import { type Chunk, cutChunks, isIndivisible } from './chunks.ts';
import { simpleChunk } from './simple-chunk.ts';

/** How the footnote extension reads `]`: it tells `![^1]` from an image, and for that looks back over the whole paragraph at each of them. */
const CLOSING_BRACKET = 93;
const IMAGE_LIKE_CALL = '![^';

/**
 * Tables and footnotes of GFM; its literal autolinks, which double the time of a parse, are left out. `imageLike`: a text may hold a
 * footnote mark that begins like an image.
 */
function reportMarkdown(this: Processor, { imageLike }: { readonly imageLike: boolean }): void {
  const data = this.data();
  const footnotes = gfmFootnote();
  const { [CLOSING_BRACKET]: _closing, ...others } = footnotes.text ?? {};
  (data.micromarkExtensions ??= []).push(gfmTable(), imageLike ? footnotes : { ...footnotes, text: others });
  (data.fromMarkdownExtensions ??= []).push([gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()]);
}

const inner = unified().use(remarkParse).use(reportMarkdown, { imageLike: false }).freeze();
const innerImageLike = unified().use(remarkParse).use(reportMarkdown, { imageLike: true }).freeze();
const first = unified().use(remarkParse).use(reportMarkdown, { imageLike: true }).use(remarkFrontmatter, ['yaml']).freeze();

/** A chunk's nodes; positions count from the chunk's start (offset 0, line 1). */
export interface ParsedChunk {
  readonly nodes: readonly RootContent[];
}

/** Parses the source of one chunk. `isMatter`: the chunk is the front matter of the text. */
export function parseChunk(source: string, isMatter: boolean): ParsedChunk {
  const simple = isMatter ? undefined : simpleChunk(source);
  if (simple !== undefined) return { nodes: simple };
  const parser = isMatter ? first : source.includes(IMAGE_LIKE_CALL) ? innerImageLike : inner;
  return { nodes: parser.parse(source).children };
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
