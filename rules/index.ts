/**
 * The one door into `rules/`: command, language server, tools and `library/`, which is what the package exports, take what they need from
 * here (words that a message is made of, from `vocabulary.ts`). What is not exported here is free to change.
 */
import { catalogue } from './catalogue/index.ts';
import { RepositoryComparison } from './engine/compare-reports.ts';
import { type FixChoice, type FixedText, fixTextWith } from './engine/fix-text.ts';
import { type LintOptions, type LintResult, lintWith } from './engine/lint.ts';
import { timedRules } from './engine/timed-rules.ts';
import { reduceFactsWith, type RepositoryFinding } from './engine/reduce-facts.ts';
import type { ReportFacts } from './facts/report-facts.ts';
import type { Repository } from './repository/repository.ts';
import type { Rule } from './rule.ts';
import type { RepositorySettings } from './settings.ts';
import { nearest } from './text/nearest.ts';

// Linting a text.
export { analyse } from './engine/analyse.ts';
export { applyFixes } from './engine/apply-fixes.ts';
export { LintCache } from './engine/cache.ts';
export type { FixChoice, FixedText } from './engine/fix-text.ts';
export type { LintOptions, LintResult } from './engine/lint.ts';
export { findingIdentity } from './engine/finding-identity.ts';
export { type Finding, type FindingFix, INTERNAL_RULES } from './finding.ts';
export type { LoadedResources, Resources } from './resources.ts';
export { reportTypeOf } from './engine/report-type-of.ts';
export { DEFAULT_SETTINGS, type RepositorySettings, type RuleSetting, type Settings } from './settings.ts';
export * from './vocabulary.ts';

// The report as a clerk names it, and where things stand in its text.
export type { Block, BlockRole } from './model/block.ts';
export type { Citation } from './model/citation.ts';
export { findQuotations, insideQuotation } from './model/citations/quotation.ts';
export type {
  Appendix,
  Letterhead,
  NumberLine,
  Passage,
  PlaceAndDate,
  ReadAs,
  Recipients,
  Recognition,
  Report,
  Section,
  SignatureBlock,
  Title,
} from './model/report.ts';
export { partPath } from './model/part-path.ts';
export { editDistance } from './text/nearest.ts';
export { type Position, SourceText } from './text/source-text.ts';
export { overlaps } from './text/span.ts';
export { foldTonePlacement, lookupKey } from './vietnamese/tone-placement.ts';

// Rules, and the page that explains each.
export { type OptionSpec, type OptionSpecs, type Rule, optionProblem } from './rule.ts';
export { basisText, rulePage, rulePages, severityName, stageName } from './rule-page.ts';
export { catalogue };

// The check sheet (phiếu kiểm tra thể thức) of a report.
export {
  type CheckSheet,
  type CheckSheetInput,
  checkSheet,
  type GroupTotal,
  type SeverityCounts,
  type SheetComponent,
  type SheetFinding,
  sheetWith,
  type Verdict,
} from './sheet/check-sheet.ts';
export { checkSheetHtml, type CheckSheetHtmlOptions } from './sheet/check-sheet-html.ts';
export { type ComponentId, componentName, componentOf, COMPONENTS, type Home } from './sheet/component.ts';
export type { ComponentState } from './sheet/component-state.ts';
export type { Quote } from './sheet/quote.ts';
export { SHEET_STYLE, SHEET_STYLE_HASH } from './sheet/style.ts';

// What one report tells the others, and what reports say against one another.
export { type FactSource, reportFacts } from './facts/collect-facts.ts';
export { type FactsEntry, type FactsFile, factsFile, parseFacts, parseFactsText, type ParsedFacts } from './facts/parse-facts.ts';
export {
  type AbbreviationFact,
  type CitationFact,
  type DefinedName,
  endOf,
  FACTS_VERSION,
  type OwnNumber,
  type PeriodFact,
  type Place,
  type PlacedDate,
  type PlacedText,
  type ReportFacts,
} from './facts/report-facts.ts';
export { SharedFacts } from './facts/shared-facts.ts';
export type { RepositoryComparison } from './engine/compare-reports.ts';
export type { RepositoryFinding, RepositoryPlace } from './engine/reduce-facts.ts';
export { type CitedDocument, gatherDocuments, type Mention } from './repository/gather.ts';
export { type Identity, isCitedAs, isOneDocument } from './repository/identity.ts';
export { type OwnDocument, Repository } from './repository/repository.ts';

// Spelling, and what an office brings along: words, terms, old reports, types of report.
export { ArchiveBuilder, learnableText, mergeArchives, OfficeArchive, parseArchive, serialiseArchive } from './spelling/archive.ts';
export { createSpellingChecker, type SpellingChecker } from './spelling/checker.ts';
export type { OwnSpelling } from './spelling/own-spelling.ts';
export { type HunspellFiles, WordList, type WordListSource } from './spelling/word-list.ts';
export { type OrganisationUnit, plainEntry, TERM_SCOPES, type TermEntry, type TermList } from './terms/term-list.ts';
export { reportSkeleton } from './profiles/skeleton.ts';

// Tables of law and practice that the faces show.
export { documentTypes, typesByCodeAnyCase } from './data/document-types.ts';
export { bodiesByCode, bodyExistsAt, issuingBodies } from './data/issuing-bodies.ts';
export { allReportTypes, type ReportType, reportTypeById, reportTypeFrom, reportTypes } from './data/report-types.ts';
export { type OutlineLevel, type SectionNeed, type SectionRow } from './data/report-outline-rows.ts';

const repositoryRules = catalogue.filter((rule) => rule.scope === 'repository');
const byId: ReadonlyMap<string, Rule> = new Map(catalogue.map((rule) => [rule.id, rule]));

/** Lints a text with the whole catalogue. See {@link lintWith} for the contract. */
export function lint(text: string, options: LintOptions): LintResult {
  return lintWith(catalogue, text, options);
}

/**
 * Lints a text with the whole catalogue, which tells what each rule costs. See {@link lintWith} for the contract and `timedRules` for what is measured.
 *
 * @param now milliseconds from any moment on
 */
export function lintTimed(
  text: string,
  options: LintOptions,
  now: () => number,
): LintResult & { readonly spent: ReadonlyMap<string, number> } {
  const spent = new Map<string, number>();
  return { ...lintWith(timedRules(catalogue, now, spent), text, options), spent };
}

/** Lints and fixes a text with the whole catalogue until nothing changes. See {@link fixTextWith}. */
export function fixText(text: string, options: LintOptions, choice: FixChoice): FixedText {
  return fixTextWith(catalogue, text, options, choice);
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
