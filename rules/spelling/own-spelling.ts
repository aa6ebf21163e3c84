import type { OfficeArchive } from './archive.ts';
import type { WordList } from './word-list.ts';

/** What an organisation and its people bring to the spelling checker. The same object is given again for the same files. */
export interface OwnSpelling {
  /** Words that are always right, and the dictionary that suggestions come from. */
  readonly words: WordList;
  /** Pair counts of past reports. */
  readonly archive?: OfficeArchive;
}
