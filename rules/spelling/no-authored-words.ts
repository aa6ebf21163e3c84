/** In place of `authored-words.ts` where the spelling data hold the same, packed: no lists at all. */
export { EMPTY_MEMORY as SPELLING_MEMORY } from './memory-tables.ts';

/** No syllables. */
export const SYLLABLES: readonly string[] = [];
