import type { Block } from '../model/block.ts';

const PAGE = /^(?:(?:trang|page)\s*)?[-–—]?\s*(?<number>\d{1,3})\s*(?:\/\s*\d{1,3}\s*)?[-–—]?\s*$/iu;

/** The page number a block consists of and nothing else (`7`, `- 7 -`, `Trang 7`); undefined for every other block, table cells included. */
export function pageNumberOf(block: Block): number | undefined {
  const { place } = block.content;
  if (place.kind !== 'paragraph' || place.quoted || place.listNumber > 0 || place.joined) return undefined;
  const match = PAGE.exec(block.text.trim());
  return match === null ? undefined : Number(match.groups?.['number']);
}

/** Longer lines without a sign at their end are no cells of a table. */
const CELL = 45;

/** True when the number is a cell of a table flattened to lines: it stands beside another lone number or between two other cells. */
export function isCellOfTable(blocks: readonly Block[], block: Block): boolean {
  const neighbours = [blocks[block.index - 1], blocks[block.index + 1]];
  if (neighbours.some((other) => other !== undefined && pageNumberOf(other) !== undefined)) return true;
  const cells = neighbours.filter((other) => other !== undefined && isCell(other)).length;
  // The last cell of a table stands before ordinary text, behind a cell that is a number's name: “Tổng cộng”.
  const [before] = neighbours;
  return cells === 2 || (before !== undefined && /^(?:tổng(?:\s+(?:số|cộng))?|cộng)\s*:?$/iu.test(before.text.trim()));
}

function isCell(block: Block): boolean {
  const { place } = block.content;
  const text = block.text.trim();
  return place.kind === 'paragraph' && block.marker === undefined && text.length <= CELL && !/[.;,:!?…]$/u.test(text) && !/^\p{Ll}/u.test(text);
}
