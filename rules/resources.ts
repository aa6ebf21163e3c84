import type { SpellingChecker } from './spelling/checker.ts';

/**
 * What rules may use beside the text and is too large, or too much an office's own, to be part of the catalogue. The faces load it;
 * a rule whose resource is missing does what it can without.
 */
export interface Resources {
  /** Gives the checker of the document; asked only when a spelling rule runs, and always the same object for one document. */
  readonly spelling?: () => SpellingChecker;
}

/** No resources at all. */
export const NO_RESOURCES: Resources = {};
