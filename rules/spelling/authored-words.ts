/**
 * What the authors of the project listed by hand, for building the spelling data and for checking without them. The bundles of the command
 * and the server, which always have the data, carry {@link ./no-authored-words.ts} instead.
 */
export { SYLLABLES } from './lexicon/syllables.ts';
import { confusionPairs } from './memory/confusion-pairs.ts';
import { missingSyllables } from './memory/missing-syllables.ts';
import { names } from './memory/names.ts';
import { reduplications } from './memory/reduplications.ts';
import { splitOrJoinedWords } from './memory/split-joined.ts';
import type { SpellingMemory } from './memory-tables.ts';

/** The memory of the project. */
export const SPELLING_MEMORY: SpellingMemory = {
  confusions: confusionPairs,
  missing: missingSyllables,
  splits: splitOrJoinedWords,
  reduplications,
  names,
};
