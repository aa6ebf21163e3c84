import type { BlockRole } from '../model/block.ts';

/** Parts made of names and abbreviations, which no word list knows. */
const UNSPELLED: ReadonlySet<BlockRole> = new Set<BlockRole>(['letterhead', 'recipients', 'signature', 'footer']);

/** True for the parts of a report whose spelling is checked and learned from. */
export function isSpelled(role: BlockRole): boolean {
  return !UNSPELLED.has(role);
}
