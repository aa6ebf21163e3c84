import type { Block } from '../model/block.ts';

const PAGE = /^(?:(?:trang|page)\s*)?[-–—]?\s*(?<number>\d{1,3})\s*(?:\/\s*\d{1,3}\s*)?[-–—]?\s*$/iu;

/** The page number a block consists of and nothing else (`7`, `- 7 -`, `Trang 7`); undefined for every other block, table cells included. */
export function pageNumberOf(block: Block): number | undefined {
  const { place } = block.content;
  if (place.kind !== 'paragraph' || place.quoted || place.listNumber > 0 || place.joined) return undefined;
  const match = PAGE.exec(block.text.trim());
  return match === null ? undefined : Number(match.groups?.['number']);
}
