import { type AssemblyOptions, type PlacedContent, buildReport } from '../model/build-report.ts';
import { readFrontMatter } from '../model/front-matter.ts';
import type { FrontMatter, Report } from '../model/report.ts';
import { type Comment, leavesOf } from '../parse/leaf-blocks.ts';
import { chunksOf, parseChunk } from '../parse/markdown.ts';
import { SourceText } from '../text/source-text.ts';
import type { LintCache } from './cache.ts';

/** A text taken apart: its report model and the HTML comments that may carry directives, in offsets of the text. */
export interface Analysis {
  readonly source: SourceText;
  readonly report: Report;
  readonly comments: readonly Comment[];
}

/** Text to report model. Chunks and blocks that the cache knows are not parsed again. */
export function analyse(text: string, options: AssemblyOptions, cache: LintCache): Analysis {
  const source = new SourceText(text);
  const contents: PlacedContent[] = [];
  const comments: Comment[] = [];
  let frontMatter: FrontMatter | undefined;
  for (const chunk of chunksOf(text)) {
    const piece = text.slice(chunk.start, chunk.end);
    const found = cache.chunk(piece, chunk.isMatter, () =>
      leavesOf(parseChunk(piece, chunk.isMatter).nodes, piece, (key, make) => cache.content(key, make)),
    );
    for (const leaf of found.leaves) contents.push({ content: leaf.content, start: chunk.start + leaf.offset });
    for (const c of found.comments) comments.push({ text: c.text, start: chunk.start + c.start, end: chunk.start + c.end });
    if (found.frontMatter !== undefined) {
      const { value, start, end } = found.frontMatter;
      frontMatter = readFrontMatter(value, chunk.start + start, chunk.start + end);
    }
  }
  return { source, report: buildReport(source, contents, frontMatter, options), comments };
}
