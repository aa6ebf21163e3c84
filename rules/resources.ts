import type { ReportType } from './data/report-types.ts';
import type { Settings } from './settings.ts';
import type { SpellingChecker } from './spelling/checker.ts';
import type { OwnSpelling } from './spelling/own-spelling.ts';
import type { TermList } from './terms/term-list.ts';

/**
 * What rules may use beside the text and is too large, or too much an office's own, to be part of the catalogue. The faces load it;
 * a rule whose resource is missing does what it can without.
 */
export interface Resources {
  /** Gives the checker of the document; asked only when a spelling rule runs, and always the same object for one document. */
  readonly spelling?: () => SpellingChecker;
  /** Term lists of the organisation, from the settings. */
  readonly terms?: readonly TermList[];
  /** Report types beside those of the program, from the settings; one with the id of a built-in type takes its place. */
  readonly profiles?: readonly ReportType[];
  /** Id of the type the report is said to have by the settings. */
  readonly reportType?: string;
}

/** What a face has loaded, before the settings of a document are known. */
export interface LoadedResources extends Omit<Resources, 'spelling'> {
  /** Gives the checker that goes by the words and figures of an organisation; always the same object for the same ones. */
  readonly spelling?: (own?: OwnSpelling) => SpellingChecker;
}

/** No resources at all. */
export const NO_RESOURCES: LoadedResources = {};

/** The resources of one document: what the face loaded and what its settings hold. */
export function resourcesFor(settings: Settings, loaded: LoadedResources = NO_RESOURCES): Resources {
  const { terms, profiles, reportType, spelling: own } = settings;
  const { spelling, ...others } = loaded;
  return {
    ...others,
    ...(spelling !== undefined && { spelling: () => spelling(own) }),
    ...(terms !== undefined && { terms }),
    ...(profiles !== undefined && { profiles }),
    ...(reportType !== undefined && { reportType }),
  };
}
