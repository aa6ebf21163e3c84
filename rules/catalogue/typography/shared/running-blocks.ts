import type { ReadBlock } from '../../../rule.ts';

/** True for a block in which the writer chooses the signs: not in the letterhead, whose lines are prescribed, nor in a block quote, which keeps the signs of its source. */
export function isRunning({ role, content }: ReadBlock): boolean {
  return role !== 'letterhead' && !content.place.quoted;
}
