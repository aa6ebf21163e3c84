import type { BlockContent } from './block-content.ts';

/**
 * Remembers what `find` tells of a block's content, so that a report rule reads only the blocks that an edit has changed. `find` must
 * depend on the content alone. What is remembered goes away with the content.
 */
export function perContent<T>(find: (content: BlockContent) => T): (content: BlockContent) => T {
  const known = new WeakMap<BlockContent, { readonly value: T }>();
  return (content) => {
    const found = known.get(content);
    if (found !== undefined) return found.value;
    const value = find(content);
    known.set(content, { value });
    return value;
  };
}
