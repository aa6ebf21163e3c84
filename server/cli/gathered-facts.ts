import type { RepositoryFinding } from '../../rules/index.ts';
import { RepositoryIndex } from '../host/repository-index.ts';
import { digest } from '../host/fingerprints.ts';
import type { ResultCache } from './result-cache.ts';

/** Id of the comparison among the results that are kept. */
const COMPARISON = 'comparison';

/**
 * What the reports of a run tell one another, and what comes of comparing them. The same facts give the same findings: where results are
 * kept, the reports are compared only when any of them tells something else.
 */
export class GatheredFacts {
  private readonly entries: string[] = [];
  private readonly started = new RepositoryIndex();

  constructor(private readonly cache: ResultCache | undefined) {}

  /** Takes in the facts entry of a report as JSON. */
  take(json: string): void {
    if (this.cache === undefined) this.started.putJson(json);
    else this.entries.push(json);
  }

  /** All that was taken in. */
  get index(): RepositoryIndex {
    for (const entry of this.entries.splice(0)) this.started.putJson(entry);
    return this.started;
  }

  /** What the reports say against one another. */
  findings(): readonly RepositoryFinding[] {
    if (this.cache === undefined) return this.index.findings;
    const check = digest(this.entries.join('\n'));
    const kept = this.cache.find(COMPARISON, check);
    if (isComparison(kept)) return kept.found;
    const { findings: found } = this.index;
    this.cache.put(COMPARISON, check, { found });
    return found;
  }
}

function isComparison(kept: unknown): kept is { readonly found: readonly RepositoryFinding[] } {
  return typeof kept === 'object' && kept !== null && 'found' in kept && Array.isArray(kept.found);
}
