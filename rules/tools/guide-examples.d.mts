/** The examples of a page, see the module. */
export function examplesOf(page: string): {
  readonly report: string;
  readonly examples: readonly { readonly line: number; readonly code: string; readonly output: string }[];
  readonly types: readonly string[];
};

/** Links packages of the repository into a project, those that the examples use and any others. */
export function linkPackages(folder: string, others?: readonly string[]): void;

/** Runs the examples of a page in a project that has the library. */
export function runExamples(
  page: string,
  folder: string,
): Promise<readonly { readonly line: number; readonly output: string; readonly printed: string }[]>;
