import { catalogue } from './catalogue.ts';
import { type FixedText, fixTextWith } from './engine/fix-text.ts';
import { type LintOptions, type LintResult, lintWith } from './engine/lint.ts';
import type { ReportFacts } from './facts/report-facts.ts';
import { RepositoryComparison } from './repository/comparison.ts';
import { reduceFactsWith, type RepositoryFinding } from './repository/reduce.ts';
import type { Repository } from './repository/repository.ts';
import type { FixSafety, Rule } from './rule.ts';
import type { RepositorySettings } from './settings.ts';
import { nearest } from './text/nearest.ts';

export { applyFixes } from './engine/apply-fixes.ts';
export { LintCache } from './engine/cache.ts';
export type { FixedText } from './engine/fix-text.ts';
export type { LintOptions, LintResult } from './engine/lint.ts';
export { type FactSource, reportFacts } from './facts/collect-facts.ts';
export { type FactsEntry, type FactsFile, factsFile, parseFacts, parseFactsText, type ParsedFacts } from './facts/parse-facts.ts';
export {
  type AbbreviationFact, type CitationFact, type DefinedName, endOf, FACTS_VERSION, type OwnNumber, type PeriodFact, type Place, type PlacedDate, type PlacedText, type ReportFacts,
} from './facts/report-facts.ts';
export { SharedFacts } from './facts/shared-facts.ts';
export { type Finding, type FindingFix, INTERNAL_RULES } from './finding.ts';
export type { Block, BlockRole } from './model/block.ts';
export type { Appendix, Letterhead, NumberLine, Passage, PlaceAndDate, Recipients, Report, Section, SignatureBlock, Title } from './model/report.ts';
export type { Citation } from './model/citation.ts';
export type { RepositoryFinding, RepositoryPlace } from './repository/reduce.ts';
export type { RepositoryComparison } from './repository/comparison.ts';
export type { CitedDocument, Mention } from './repository/gather.ts';
export { isOneDocument } from './repository/identity.ts';
export { type OwnDocument, Repository } from './repository/repository.ts';
export type { LoadedResources, Resources } from './resources.ts';
export { ArchiveBuilder, mergeArchives, OfficeArchive, parseArchive, serialiseArchive } from './spelling/archive.ts';
export { createSpellingChecker, type SpellingChecker } from './spelling/checker.ts';
export type { OwnSpelling } from './spelling/own-spelling.ts';
export { type HunspellFiles, WordList, type WordListSource } from './spelling/word-list.ts';
export { basisText, rulePage, rulePages, severityName, stageName } from './rule-page.ts';
export {
  type Edit, type FixSafety, type Language, type LegalBasis, type Localized, type OptionSpec, type Rule, type RuleLevel, type Severity, type Stage,
  optionProblem, SEVERITIES, STAGES,
} from './rule.ts';
export { DEFAULT_SETTINGS, type RepositorySettings, type RuleSetting, type Settings } from './settings.ts';
export { editDistance, nearest } from './text/nearest.ts';
export { type Position, SourceText } from './text/source-text.ts';
export { overlaps, type Span } from './text/span.ts';
export { catalogue };

const repositoryRules = catalogue.filter((rule) => rule.scope === 'repository');
const byId: ReadonlyMap<string, Rule> = new Map(catalogue.map((rule) => [rule.id, rule]));

/** Lints a text with the whole catalogue. See {@link lintWith} for the contract. */
export function lint(text: string, options: LintOptions): LintResult {
  return lintWith(catalogue, text, options);
}

/** Lints and fixes a text with the whole catalogue until nothing changes. See {@link fixTextWith}. */
export function fixText(text: string, options: LintOptions, safety: FixSafety): FixedText {
  return fixTextWith(catalogue, text, options, safety);
}

/** Compares reports by their facts with the whole catalogue. See `reduceFactsWith` of `repository/reduce.ts` for the contract. */
export function reduceFacts(facts: readonly ReportFacts[], settingsOf: (path: string) => RepositorySettings): RepositoryFinding[] {
  return reduceFactsWith(repositoryRules, facts, settingsOf);
}

/** Follows a repository with the whole catalogue: what its reports say against one another, brought up to date after each change. */
export function compareReports(repository: Repository): RepositoryComparison {
  return new RepositoryComparison(repositoryRules, repository);
}

/** The rule of an id. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}

/** Ids of the rules of a group, in order; empty for a group that does not exist. */
export function ruleIdsOfGroup(group: string): readonly string[] {
  return catalogue.filter((rule) => rule.id.startsWith(`${group}/`)).map((rule) => rule.id);
}

/** Every group of rules, in order. */
export function ruleGroups(): readonly string[] {
  return [...new Set(catalogue.map((rule) => rule.id.split('/')[0] ?? ''))];
}

/** The rule id or group a mistyped name probably means. */
export function nearestRuleId(id: string): string | undefined {
  const tails = new Map(catalogue.map((rule) => [rule.id.split('/')[1] ?? '', rule.id]));
  return tails.get(id) ?? nearest(id, [...byId.keys(), ...ruleGroups()]);
}
