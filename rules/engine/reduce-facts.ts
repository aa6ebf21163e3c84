import type { ReportFacts } from '../facts/report-facts.ts';
import type { RepositoryRule } from '../rule.ts';
import type { RepositorySettings } from '../settings.ts';
import { RepositoryComparison, type RepositoryFinding } from './compare-reports.ts';
import { Repository } from '../repository/repository.ts';

export type { RepositoryFinding, RepositoryPlace } from './compare-reports.ts';

/**
 * Compares reports by their facts. Pure and deterministic: the same facts in any order, from one process or from many, give the same
 * findings. See {@link RepositoryComparison.findings} for their order and for `settingsOf`.
 */
export function reduceFactsWith(
  rules: readonly RepositoryRule[],
  facts: readonly ReportFacts[],
  settingsOf: (path: string) => RepositorySettings,
): RepositoryFinding[] {
  return new RepositoryComparison(rules, new Repository(facts)).findings(settingsOf);
}
