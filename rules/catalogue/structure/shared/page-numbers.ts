import type { Block } from '../../../model/block.ts';

/** In small letters. */
const PAGE = /^(?:(?:trang|page)\s*(?:[-–—]\s*)?|[-–—]?\s*)(?<number>\d{1,3})\s*(?:\/\s*\d{1,3}\s*)?(?:[-–—]\s*)?$/u;

/** The page number a block consists of and nothing else (`7`, `- 7 -`, `Trang 7`); undefined for every other block, table cells included. */
export function pageNumberOf(block: Block): number | undefined {
  const { place, plain } = block.content;
  if (place.kind !== 'paragraph' || place.quoted || place.listNumber > 0 || place.joined) return undefined;
  const match = PAGE.exec(plain.trim());
  return match === null ? undefined : Number(match.groups?.['number']);
}

/** Longer lines without a sign at their end are no cells of a table. */
const CELL = 45;
/** Longer lines of capitals are headings. */
const CAPITAL_CELL = 15;

/** True when the number is a cell of a table flattened to lines: it stands beside another lone number or in a row of cells. */
export function isCellOfTable(blocks: readonly Block[], { index }: Block): boolean {
  if ([blocks[index - 1], blocks[index + 1]].some((other) => other !== undefined && pageNumberOf(other) !== undefined)) return true;
  const isCellAt = (at: number): boolean => {
    const block = blocks[at];
    return block !== undefined && isCell(block);
  };
  if (isCellAt(index - 1))
    return (
      isCellAt(index - 2) || isCellAt(index + 1) || /^(?:tổng(?:\s+(?:số|cộng))?|cộng)\s*:?$/iu.test(blocks[index - 1]?.text.trim() ?? '')
    );
  return isCellAt(index + 1) && isCellAt(index + 2);
}

function isCell(block: Block): boolean {
  const { place } = block.content;
  const text = block.text.trim();
  if (place.kind !== 'paragraph' || block.marker !== undefined || text.length > CELL || /[.;,:!?…]$/u.test(text)) return false;
  return text.length <= CAPITAL_CELL || text !== text.toUpperCase();
}
