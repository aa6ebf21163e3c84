/** In place of `authored-words.ts` where the spelling data hold the same, packed: no lists at all. */
import type { SpellingMemory } from './memory-tables.ts';

/** No syllables. */
export const SYLLABLES: readonly string[] = [];

/** A memory without entries. */
export const SPELLING_MEMORY: SpellingMemory = {
  confusions: [],
  missing: [],
  splits: [],
  reduplications: { doubledWords: [], variedWords: [], boundaryRepeats: [] },
  names: { familyNames: [], middleNames: [], givenNames: [], minoritySyllables: [], places: [] },
};
