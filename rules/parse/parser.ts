import type { Paragraph, RootContent } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Processor } from 'unified';

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

/** The nodes that remark-parse with GFM tables and footnotes makes of a source. `isMatter`: it begins with YAML front matter. */
export function parsedNodes(source: string, isMatter: boolean): readonly RootContent[] {
  const parser = isMatter ? first : source.includes(IMAGE_LIKE_CALL) ? innerImageLike : inner;
  return parser.parse(source).children;
}

/** The paragraph that a source is, positions counted from its start; undefined when it is anything else or more. */
export function parsedParagraph(source: string): Paragraph | undefined {
  const [only, ...others] = parsedNodes(source, false);
  return only?.type === 'paragraph' && others.length === 0 ? only : undefined;
}
