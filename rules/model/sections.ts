import type { Block } from './block.ts';
import { quotedProvisions } from './citations/quoted-provision.ts';
import type { Section } from './report.ts';
import { MARKER_RANK } from './section-marker.ts';

interface OpenSection {
  readonly rank: number;
  readonly block: Block;
  readonly children: Section[];
  readonly content: Block[];
}

/**
 * The tree of sections of the content, by the rank of their enumerators, whether they stand in headings, list items, bold or plain
 * paragraphs. A Markdown heading without enumerator ranks like the enumerated headings of its depth. Bullets belong to the text.
 */
export function buildSections(content: readonly Block[]): Section[] {
  const depthRanks = ranksOfDepths(content);
  const quoted = quotedProvisions(content);
  const top: Section[] = [];
  const open: OpenSection[] = [];
  let contentEnd = 0;
  const close = (): void => {
    const last = open.pop();
    if (last === undefined) return;
    const section: Section = {
      block: last.block,
      title: titleOf(last.block),
      children: last.children,
      content: last.content,
      span: { start: last.block.span.start, end: contentEnd },
    };
    (open[open.length - 1]?.children ?? top).push(section);
  };
  for (const block of content) {
    const rank = quoted.has(block) ? undefined : sectionRank(block, depthRanks);
    if (rank !== undefined) {
      while (open.length > 0 && (open[open.length - 1]?.rank ?? 0) >= rank) close();
      open.push({ rank, block, children: [], content: [] });
    } else open[open.length - 1]?.content.push(block);
    contentEnd = block.span.end;
  }
  while (open.length > 0) close();
  return top;
}

/** Rank of a block as section, 0 the highest; undefined for running text, bullets, table cells and quotations. */
export function sectionRank(block: Block, depthRanks: ReadonlyMap<number, number>): number | undefined {
  const { place } = block.content;
  if (place.kind === 'table-cell' || place.quoted) return undefined;
  const { marker } = block;
  if (marker !== undefined) {
    if (marker.kind === 'dash' || marker.kind === 'plus' || marker.kind === 'star') return undefined;
    return marker.kind === 'decimal' ? MARKER_RANK.decimal + (marker.path.length - 2) * 0.5 : MARKER_RANK[marker.kind];
  }
  if (place.kind !== 'heading') return undefined;
  return depthRanks.get(place.headingDepth) ?? place.headingDepth - 1;
}

/** Rank of the first enumerator met in the headings of each Markdown depth. */
export function ranksOfDepths(content: readonly Block[]): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  for (const block of content) {
    const depth = block.content.place.headingDepth;
    if (depth > 0 && block.marker !== undefined && !ranks.has(depth)) ranks.set(depth, MARKER_RANK[block.marker.kind]);
  }
  return ranks;
}

/** A heading's line of so many characters that no sign ends goes on in the next one. */
const WRAPPED = 50;

/** The first line of a heading, with the lines that it was wrapped into. */
function titleOf(block: Block): string {
  const lines = block.textAfterMarker.split('\n');
  let end = 0;
  while (end + 1 < lines.length && (lines[end]?.length ?? 0) >= WRAPPED && !/[.?!:;…]\s*$/u.test(lines[end] ?? '')) end++;
  return lines
    .slice(0, end + 1)
    .join(' ')
    .trim();
}
