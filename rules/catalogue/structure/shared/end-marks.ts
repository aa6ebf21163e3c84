import type { Block, BlockRole } from '../../../model/block.ts';
import type { Passage, Report } from '../../../model/report.ts';
import { hasLetter } from '../../../pattern/letters.ts';
import type { MarkerKind } from '../../../model/section-marker.ts';

/** End marks of the content (`./.`, `/.`), those of quotations, tables and the closing part left out. */
export function contentEndMarks(report: Report): readonly Passage[] {
  return report.endMarks.filter(
    ({ block }) => !block.content.place.quoted && block.content.place.kind !== 'table-cell' && isContent(block),
  );
}

/** True when the block belongs to the content proper. */
export function isContent(block: Block): boolean {
  return CONTENT.has(block.role);
}

const CONTENT: ReadonlySet<BlockRole> = new Set(['opening', 'body', 'closing', 'legal-basis']);

/** The last block of running text in the content, where the end mark belongs. */
export function lastTextBlock(report: Report): Block | undefined {
  return report.content.findLast((b) => b.content.place.kind !== 'table-cell' && !b.content.place.quoted && hasLetter(b.text));
}

/** True when numbered sections follow the block: a mark in it does not end the content. */
export function sectionsFollow(report: Report, block: Block): boolean {
  return report.content.some(
    (b) =>
      b.index > block.index &&
      b.content.place.kind !== 'table-cell' &&
      (b.content.place.kind === 'heading' || (b.marker !== undefined && OF_SECTIONS.has(b.marker.kind))),
  );
}

const OF_SECTIONS: ReadonlySet<MarkerKind> = new Set(['roman', 'arabic', 'part', 'lower-letter']);
