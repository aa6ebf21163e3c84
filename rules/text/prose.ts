import type { Nodes, Root } from 'nlcst';
import { retext } from 'retext';
import type { TextRange } from './span.ts';

const parser = retext().freeze();

/**
 * A visible text as a tree of sentences and words (nlcst), made by retext. Protected ranges (numbers of documents, dates, addresses,
 * authority marks) are shown to the parser as one word each, so that `KT.` ends no sentence and `30/2020/NĐ-CP` is not cut; offsets of
 * the tree are offsets of `text`, but the values of words inside protected ranges are placeholders.
 */
export function parseProse(text: string, protectedRanges: readonly TextRange[]): Root {
  let masked = '';
  let done = 0;
  for (const range of protectedRanges) {
    if (range.start < done) continue;
    masked += text.slice(done, range.start) + 'x'.repeat(range.end - range.start);
    done = range.end;
  }
  return parser.parse(masked + text.slice(done));
}

/** Ranges of the sentences of a visible text, in order; the end sign belongs to its sentence. */
export function sentenceRanges(text: string, protectedRanges: readonly TextRange[]): TextRange[] {
  const out: TextRange[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'SentenceNode') {
      const start = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (start !== undefined && end !== undefined) out.push({ start, end });
    } else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(parseProse(text, protectedRanges));
  return out;
}
