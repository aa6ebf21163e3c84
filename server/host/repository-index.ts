import {
  DEFAULT_SETTINGS,
  type FactSource,
  type FactsEntry,
  type ReportFacts,
  Repository,
  type RepositoryFinding,
  type RepositorySettings,
  SharedFacts,
  compareReports,
  reportFacts,
} from '../../rules/index.ts';

/**
 * The reports of a repository (kho báo cáo) as far as they were read. Keeps facts, never texts; what is worked out of them is kept
 * until a report changes. Equal contents give equal findings, whatever the order of the changes.
 */
export class RepositoryIndex {
  private readonly entries = new Map<string, FactsEntry>();
  private readonly shared = new SharedFacts();
  /** The reports as the rules see them: cited documents, own numbers. */
  readonly repository = new Repository();
  private readonly comparison = compareReports(this.repository);
  private found: readonly RepositoryFinding[] | undefined;

  /**
   * Takes in a report, in place of what was known under its path. Answers whether anything changed.
   *
   * @param path relative to the root of the repository, with forward slashes
   */
  add(source: FactSource, path: string, settings: RepositorySettings): boolean {
    return this.put(factsEntry(source, path, settings));
  }

  /** Takes in facts that were made elsewhere; see {@link add}. */
  put(entry: FactsEntry): boolean {
    return this.putJson(JSON.stringify(entry));
  }

  /** Takes in an entry from its JSON; see {@link add}. */
  putJson(json: string): boolean {
    const entry = this.shared.read(json);
    const { path } = entry.facts;
    if (json === JSON.stringify(this.entries.get(path))) return false;
    this.entries.set(path, entry);
    this.repository.put(entry.facts);
    this.found = undefined;
    return true;
  }

  /** Forgets a report. Answers whether it was known. */
  delete(path: string): boolean {
    const known = this.entries.delete(path);
    this.repository.delete(path);
    if (known) this.found = undefined;
    return known;
  }

  /** Facts of a report. */
  factsOf(path: string): ReportFacts | undefined {
    return this.entries.get(path)?.facts;
  }

  /** Everything that is known, in order of the paths. */
  get all(): readonly FactsEntry[] {
    return [...this.entries.values()].sort((a, b) => (a.facts.path < b.facts.path ? -1 : 1));
  }

  /** What the reports say against one another, each finding under the settings of its report. */
  get findings(): readonly RepositoryFinding[] {
    return (this.found ??= this.comparison.findings((path) => this.entries.get(path)?.settings ?? DEFAULT_SETTINGS));
  }

  /**
   * Compares some of the reports that changed, so that `findings` has less to do: until none is left or `isDue` answers true. Answers
   * whether none is left.
   */
  advance(isDue: () => boolean): boolean {
    return this.comparison.advance(isDue);
  }
}

/**
 * What a report tells the others, with the part of its settings that the rules of a repository go by.
 *
 * @param path relative to the root of the repository, with forward slashes
 */
export function factsEntry(source: FactSource, path: string, settings: RepositorySettings): FactsEntry {
  return { facts: reportFacts(source, path), settings: repositorySettings(settings) };
}

/** The part of the settings that the rules of a repository go by. */
export function repositorySettings({ stage, language, rules }: RepositorySettings): RepositorySettings {
  const own = Object.entries(rules).filter(([name]) => name === 'repository' || name.startsWith('repository/'));
  return { stage, language, rules: Object.fromEntries(own) };
}
