import type { Block } from './block.ts';
import { type SiblingGroup, siblingGroups } from './numbering.ts';
import type { Report } from './report.ts';

/** A heading of the content (tiêu đề phần, mục). */
export interface Heading {
  readonly block: Block;
  /** Siblings by enumerator; undefined for a Markdown heading without one. */
  readonly group: SiblingGroup | undefined;
}

const LONGEST = 40;

/**
 * Headings of a report in order: Markdown headings, parts with Roman numerals or capital letters, points that are bold titles, and numbered items that are bold or
 * that, like most of their siblings, are no sentence. A list of numbered sentences gives none.
 */
export function headingsOf(report: Report): readonly Heading[] {
  const groupOf = new Map<Block, SiblingGroup>();
  /** Groups of which most items are like titles. */
  const ofTitles = new Set<SiblingGroup>();
  for (const group of siblingGroups(report.content)) {
    for (const item of group.items) groupOf.set(item, group);
    if (group.items.filter(isTitleLike).length * 2 > group.items.length) ofTitles.add(group);
  }
  const out: Heading[] = [];
  for (const block of report.content) {
    const { place } = block.content;
    if (place.kind === 'table-cell' || place.quoted) continue;
    const group = groupOf.get(block);
    if (place.kind === 'heading' || (group !== undefined && isHeading(block, group, ofTitles.has(group)))) out.push({ block, group });
  }
  return out;
}

function isHeading(block: Block, group: SiblingGroup, isOfTitles: boolean): boolean {
  if (group.kind === 'part' || group.kind === 'roman' || group.kind === 'upper-letter') return true;
  if (group.kind === 'lower-letter') return block.content.bold && isTitleLike(block);
  if (group.kind !== 'arabic' && group.kind !== 'decimal') return false;
  if (block.content.bold) return true;
  return isOfTitles && isTitleLike(block);
}

/** Words without a sign at the end, not longer than a title. */
export function isTitleLike(block: Block): boolean {
  const title = block.textAfterMarker.trim();
  return title !== '' && !/[.;:,!?…]$/u.test(title) && title.split(/\s+/u).length <= LONGEST;
}
