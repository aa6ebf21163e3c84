import type { Block } from '../../../model/block.ts';
import type { Passage, Report } from '../../../model/report.ts';
import { hasLetter } from '../../../pattern/letters.ts';

/** End marks of the content (`./.`, `/.`), those of quotations, tables and the closing part left out. */
export function contentEndMarks(report: Report): readonly Passage[] {
  return report.endMarks.filter(
    ({ block }) => !block.content.place.quoted && block.content.place.kind !== 'table-cell' && isContent(block),
  );
}

/** True when the block belongs to the content proper. */
export function isContent(block: Block): boolean {
  return block.role === 'opening' || block.role === 'body' || block.role === 'closing' || block.role === 'legal-basis';
}

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
      (b.content.place.kind === 'heading' ||
        b.marker?.kind === 'roman' ||
        b.marker?.kind === 'arabic' ||
        b.marker?.kind === 'part' ||
        b.marker?.kind === 'lower-letter'),
  );
}
