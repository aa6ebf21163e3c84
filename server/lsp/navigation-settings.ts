/** The editor's settings for citations as symbols. */
export interface NavigationSettings {
  /** Read the reports of the workspace that are not open. */
  readonly workspaceIndex: boolean;
  /** Learn from these reports which syllables go together. */
  readonly learnFromWorkspace: boolean;
  readonly codeLens: boolean;
  /** Address with `{number}` or `{citation}` in it where documents can be looked up; undefined unless one is configured. */
  readonly searchUrl: string | undefined;
}

/** Reads the settings section as the client sent it; a value of the wrong type counts as absent. */
export function readNavigationSettings(value: unknown): NavigationSettings {
  const section = typeof value === 'object' && value !== null ? value : {};
  const index = 'workspaceIndex' in section ? section.workspaceIndex : undefined;
  const learn = 'learnFromWorkspace' in section ? section.learnFromWorkspace : undefined;
  const lens = 'codeLens' in section ? section.codeLens : undefined;
  const url = 'citationSearchUrl' in section ? section.citationSearchUrl : undefined;
  return {
    workspaceIndex: index !== false,
    learnFromWorkspace: learn === true,
    codeLens: lens !== false,
    searchUrl: typeof url === 'string' && /^https?:\/\/[^\s/]+/u.test(url.trim()) ? url.trim() : undefined,
  };
}
