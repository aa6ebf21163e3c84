import type { BlockContent } from './block-content.ts';

/** What a finder told of a content, kept in the content. */
export class Remembered<T> {
  constructor(readonly find: (content: BlockContent) => T, readonly value: T) {}
}

function isOf<T>(remembered: Remembered<unknown>, find: (content: BlockContent) => T): remembered is Remembered<T> {
  return remembered.find === find;
}

let finders = 0;

/**
 * Remembers what `find` tells of a block's content, so that a report rule reads only the blocks that an edit has changed. `find` must
 * depend on the content alone. What is remembered goes away with the content.
 */
export function perContent<T>(find: (content: BlockContent) => T): (content: BlockContent) => T {
  // A place in the content: weak tables with an entry for every content cost more than most finders.
  const place = finders++;
  return (content) => {
    const known = content.remembered[place];
    if (known !== undefined && isOf(known, find)) return known.value;
    const value = find(content);
    content.remembered[place] = new Remembered(find, value);
    return value;
  };
}
