/** A conflict that must be found. */
export interface PlantedConflict {
  readonly path: string;
  readonly ruleId: string;
  /** The offending text. */
  readonly text: string;
}

/** The files of a generated repository by path, and the conflicts planted between them. */
export function makeRepository(count: number): { readonly files: Map<string, string>; readonly manifest: readonly PlantedConflict[] };
