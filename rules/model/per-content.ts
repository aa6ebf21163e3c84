import type { BlockContent } from './block-content.ts';
import { remembered } from './remembered.ts';

/**
 * Remembers what `find` tells of a block's content, so that a report rule reads only the blocks that an edit has changed. `find` must
 * depend on the content alone. What is remembered goes away with the content.
 */
export function perContent<T>(find: (content: BlockContent) => T): (content: BlockContent) => T {
  return remembered(find);
}
