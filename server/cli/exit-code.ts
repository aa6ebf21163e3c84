/** Exit codes of the program, as other checkers have them. */
export const EXIT = { clean: 0, problems: 1, failure: 2, interrupted: 130 } as const;

/** What decides the exit code of a check. */
export interface Outcome {
  readonly errors: number;
  readonly warnings: number;
  /** More warnings than this count as a problem; absent allows any number. */
  readonly maxWarnings?: number;
  /** Something could not be done: a configuration that is wrong, a file that cannot be read or written, no files at all. */
  readonly failed: boolean;
}

/** 2 when something could not be done, else 1 when errors or too many warnings remain, else 0. Notes and hints never count. */
export function exitCodeOf(outcome: Outcome): number {
  if (outcome.failed) return EXIT.failure;
  const tooMany = outcome.maxWarnings !== undefined && outcome.warnings > outcome.maxWarnings;
  return outcome.errors > 0 || tooMany ? EXIT.problems : EXIT.clean;
}
