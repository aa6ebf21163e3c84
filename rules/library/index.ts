/**
 * The library that is published as `lint-report`: to check a text, to fix it, to explain a rule. What stands here is kept; the rest of
 * `rules/` is free to change. The text never leaves the process, and no file is read.
 */
import {
  applyFixes as applyEdits,
  catalogue,
  fixText as fixReport,
  lint as lintReport,
  type LintOptions as InnerOptions,
  nearestRuleId,
  ruleById,
  rulePage,
  SourceText,
} from '../index.ts';
import type { Language, Stage } from '../vocabulary.ts';
import { kindOf, noSuch, readChoice, readText, refuseIn } from './argument.ts';
import type { Finding } from './finding.ts';
import { located } from './located.ts';
import type { FixOptions, LintOptions } from './options.ts';
import { LANGUAGES, type ReadOptions, readOptions } from './read-options.ts';
import { readFixes } from './read-findings.ts';
import { spellingCheckerOf } from './spelling.ts';

export type { Finding, FindingFix, Located, Position, RelatedPlace } from './finding.ts';
export { DEFAULT_SETTINGS, type FixOptions, type LintOptions, type RuleConfig, type RuleOptions } from './options.ts';
export type { Edit, FixSafety, Language, RuleLevel, Severity, Span, Stage } from '../vocabulary.ts';

/** What a check gives. */
export interface LintResult {
  /** In order of place; those that a comment in the text silences are left out. */
  readonly findings: readonly Finding[];
  /** False for a text with no part of a report in it, of which only the language is checked. */
  readonly isReport: boolean;
  /** The stage that was checked for. */
  readonly stage: Stage;
}

/** A text with fixes in it. */
export interface AppliedFixes {
  readonly text: string;
  /** Number of fixes that went in. */
  readonly applied: number;
}

/** A text that was fixed until nothing more changed. */
export interface FixedText {
  readonly text: string;
  /** Number of fixes that went in, over all rounds. */
  readonly fixed: number;
  /** Findings of the fixed text. */
  readonly remaining: readonly Finding[];
}

/** Ids of all rules, in order; some compare reports with one another and find nothing in a single text. */
export const ruleIds: readonly string[] = catalogue.map(({ id }) => id);

/**
 * Checks a text. Deterministic; a fault inside a rule becomes a finding and is not thrown.
 *
 * @param text a report in Markdown, with line breaks of any kind
 * @throws TypeError in one sentence when an argument is wrong
 */
export function lint(text: string, options?: LintOptions): LintResult {
  const read = readOptions(options);
  const { findings, report, source } = lintReport(readText(text, refuseIn(read.settings.language)), inner(read));
  return { findings: findings.map((finding) => located(finding, source)), isReport: report.isReport, stage: read.settings.stage };
}

/**
 * Puts fixes into the text that the findings were made of: of every finding the first fix that is safe enough. A fix that touches
 * one that is in already is left out; check the new text again for it, or use {@link fixText}.
 *
 * @param options `safety` says which fixes; the others may be those that the text was checked with
 * @throws TypeError in one sentence when an argument is wrong
 */
export function applyFixes(text: string, findings: readonly Pick<Finding, 'fixes'>[], options?: FixOptions): AppliedFixes {
  const { settings, safety } = readOptions(options, ['safety']);
  const refuse = refuseIn(settings.language);
  const given = readText(text, refuse);
  const fixes = readFixes(findings, refuse).flatMap((ofOne) =>
    ofOne.filter((fix) => safety === 'ask' || fix.safety === 'safe').slice(0, 1),
  );
  return applyEdits(given, fixes);
}

/**
 * Checks and fixes a text until nothing more changes, at most ten rounds.
 *
 * @throws TypeError in one sentence when an argument is wrong
 */
export function fixText(text: string, options?: FixOptions): FixedText {
  const read = readOptions(options, ['safety']);
  const {
    text: fixedText,
    fixed,
    remaining,
  } = fixReport(readText(text, refuseIn(read.settings.language)), inner(read), {
    safeties: read.safety === 'ask' ? ['safe', 'ask'] : ['safe'],
  });
  const source = new SourceText(fixedText);
  return { text: fixedText, fixed, remaining: remaining.map((finding) => located(finding, source)) };
}

/**
 * The page of a rule as Markdown: why, what it leaves alone, its clause, levels, examples, options.
 *
 * @throws TypeError in one sentence when there is no rule of this id
 */
export function explain(ruleId: string, language: Language = 'vi'): string {
  const asked = readChoice('language', language, LANGUAGES, refuseIn('vi'));
  const refuse = refuseIn(asked);
  const given: unknown = ruleId;
  if (typeof given !== 'string')
    return refuse({
      vi: `Đối số thứ nhất phải là mã quy tắc (string), đây là ${kindOf(given)}`,
      en: `The first argument must be the id of a rule (a string), not ${kindOf(given)}`,
    });
  const rule = ruleById(given);
  return rule === undefined ? refuse(noSuch('quy tắc', 'rule', given, ruleIds, nearestRuleId(given))) : rulePage(rule, asked);
}

function inner({ settings, knownWords, spellingData }: ReadOptions): InnerOptions {
  const checker = spellingCheckerOf(spellingData, knownWords, refuseIn(settings.language));
  return { settings, resources: { spelling: () => checker } };
}
