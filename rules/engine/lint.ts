import type { Finding } from '../finding.ts';
import { absentParts } from '../model/absent-parts.ts';
import type { Report } from '../model/report.ts';
import type { ReportRule, ResolvedOptions, Rule, RuleFinding } from '../rule.ts';
import { isNormative } from '../model/normative.ts';
import type { Asking, Circumstances, Localized, Severity } from '../vocabulary.ts';
import { type LoadedResources, resourcesFor } from '../resources.ts';
import type { Settings } from '../settings.ts';
import { type BreaksLink, keepingAnchors } from './keep-anchors.ts';
import { keepingHidden, losesWords } from './keep-hidden.ts';
import { withoutKnownTerms } from './known-terms.ts';
import type { SourceText } from '../text/source-text.ts';
import { type Analysis, analyse } from './analyse.ts';
import { LintCache } from './cache.ts';
import { checkBlocks, type ReadyBlockRule, readyBlockRule } from './check-blocks.ts';
import { conclude, readBlocks, type ReadySurveyRule } from './survey-blocks.ts';
import { isOfficialReport, isPageText } from '../model/reading.ts';
import { capped, groupOf, levelOf, settingOf } from './severity.ts';
import { WordsHeld } from './words-held.ts';
import { readSuppressions, suppressedBy, type Suppression } from '../parse/suppressions.ts';

/** How to lint one text. */
export interface LintOptions {
  readonly settings: Settings;
  /** How the document came to be checked; `opened` unless given. */
  readonly asked?: Asking;
  /** Word lists and models; without them some rules know less. */
  readonly resources?: LoadedResources;
  /** Pass the same cache again after an edit: unchanged blocks are neither parsed nor checked again. */
  readonly cache?: LintCache;
  /** Asked between blocks and between rules; true ends the lint with what was found so far. */
  readonly isCancelled?: () => boolean;
}

/** What a lint gives. */
export interface LintResult {
  /** In order of place (start, end), then rule id; suppressed findings removed. */
  readonly findings: readonly Finding[];
  readonly report: Report;
  readonly source: SourceText;
  /** Comments in the text that silence rules. */
  readonly suppressions: readonly Suppression[];
  /** True when `isCancelled` ended it early. */
  readonly cancelled: boolean;
}

/**
 * Lints a text with the given rules: text to report model to findings. Synchronous, deterministic, never throws: a rule that throws
 * becomes one `internal/rule-failure` finding and the others run on. Rules of the repository are passed over: see `reduceFacts`.
 */
export function lintWith(rules: readonly Rule[], text: string, options: LintOptions): LintResult {
  const cache = options.cache ?? new LintCache();
  const { settings } = options;
  const analysis = analyse(text, settings, cache);
  const { report, source } = analysis;
  const circumstances: Circumstances = {
    stage: settings.stage,
    regime: report.regime,
    isReport: report.isReport,
    ...(isNormative(report) ? { isNormative: true } : {}),
    ...(report.isReport && !isOfficialReport(report) && settings.reportType === undefined && settings.letterhead !== 'external'
      ? { isOutsideReports: true }
      : {}),
    ...(report.date === undefined ? {} : { date: report.date }),
  };
  const isCancelled = (): boolean => options.isCancelled?.() === true;
  const on = rulesOn(rules, report, circumstances, settings);
  cache.beginLint(on.surveyIds.join(' '), JSON.stringify([circumstances, settings.rules, rules.map(({ id }) => id)]));
  const raw: Finding[] = [];
  const breaksLink = keepingAnchors(report.blocks, source.text);
  const take = (ruleId: string, found: Iterable<RuleFinding>): void => {
    for (const finding of found)
      if (!isLeftOut(finding, report, settings))
        raw.push(localize(ruleId, on.levels.get(ruleId) ?? 'error', finding, settings, report, breaksLink));
  };
  const attempt = (ruleId: string, find: () => Iterable<RuleFinding>): void => {
    try {
      take(ruleId, [...find()]);
    } catch (error) {
      raw.push(failure(ruleId, error, settings));
    }
  };
  const checked = checkBlocks(on.blockRules, report.blocks, cache, isCancelled);
  for (const { ruleId, finding } of checked.found) take(ruleId, [finding]);
  for (const [ruleId, error] of checked.failures) raw.push(failure(ruleId, error, settings));
  let { cancelled } = checked;
  const unread = new Map<string, unknown>();
  const readings = cancelled ? undefined : readBlocks(on.surveyRules, report.blocks, cache, unread, isCancelled);
  cancelled ||= readings === undefined;
  for (const [ruleId, error] of unread) raw.push(failure(ruleId, error, settings));
  for (const ready of on.surveyRules) {
    if (readings === undefined || cancelled || (cancelled = isCancelled())) break;
    if (!unread.has(ready.rule.id)) attempt(ready.rule.id, () => conclude(ready, readings.get(ready.rule), circumstances, cache));
  }
  const resources = resourcesFor(settings, options.resources);
  const asked = options.asked === undefined ? {} : { asked: options.asked };
  for (const { rule, options: ruleOptions } of on.reportRules) {
    if (cancelled || (cancelled = isCancelled())) break;
    attempt(rule.id, () => rule.check({ ...circumstances, report, resources, options: ruleOptions, ...asked }));
  }
  const settled = raw.filter(({ ruleId }) => on.settling.has(ruleId));
  const { findings, suppressions } =
    settled.length > 0
      ? { findings: settled, suppressions: [] }
      : suppress(withoutKnownTerms(raw, report, settings), analysis, rules, on.active, settings);
  cache.endLint();
  return { findings: findings.sort(inOrder), report, source, suppressions, cancelled };
}

/** The rules of one lint that are on. */
interface RulesOn {
  /** Ids and groups of all rules that are on. */
  readonly active: ReadonlySet<string>;
  /** Level of each rule that the words of the report concern. */
  readonly levels: ReadonlyMap<string, Severity>;
  /** Ids of the rules that are heard alone when they find something. */
  readonly settling: ReadonlySet<string>;
  readonly blockRules: readonly ReadyBlockRule[];
  readonly surveyRules: readonly ReadySurveyRule[];
  /** Ids of all survey rules that are on, whatever the words of the report. */
  readonly surveyIds: readonly string[];
  readonly reportRules: readonly { readonly rule: ReportRule; readonly options: ResolvedOptions }[];
}

function rulesOn(rules: readonly Rule[], report: Report, circumstances: Circumstances, settings: Settings): RulesOn {
  let words: WordsHeld | undefined;
  const holds = (mention: string): boolean =>
    (words ??= new WordsHeld(report.blocks.map(({ content }) => content.plain).join('\n'))).holds(mention);
  const active = new Set<string>();
  const settling = new Set<string>();
  const levels = new Map<string, Severity>();
  const blockRules: ReadyBlockRule[] = [];
  const surveyRules: ReadySurveyRule[] = [];
  const surveyIds: string[] = [];
  const reportRules: { rule: ReportRule; options: ResolvedOptions }[] = [];
  for (const rule of rules) {
    if (rule.scope === 'repository') continue;
    const setting = settingOf(rule, settings);
    const level = levelOf(rule, setting, circumstances);
    if (level === 'off') continue;
    active.add(rule.id);
    active.add(groupOf(rule.id));
    if (rule.settles === true) settling.add(rule.id);
    if (rule.scope === 'survey') surveyIds.push(rule.id);
    if (rule.mentions !== undefined && !rule.mentions.some(holds)) continue;
    levels.set(rule.id, level);
    const own = setting.options ?? {};
    if (rule.scope === 'block') blockRules.push(readyBlockRule(rule, circumstances, own));
    else if (rule.scope === 'survey') surveyRules.push({ rule, options: own });
    else reportRules.push({ rule, options: own });
  }
  return { active, settling, levels, blockRules, surveyRules, surveyIds, reportRules };
}

/** True for what a template outside the text provides, and for a component of a part that is missing as a whole. */
function isLeftOut({ absent, absentFrom }: RuleFinding, report: Report, { letterhead }: Settings): boolean {
  const isMadeOutside = letterhead === 'external';
  if (isMadeOutside && (absent === 'head' || absentFrom === 'head')) return true;
  // Where both parts are missing, what is said of the head names both.
  if (!isMadeOutside && absent === 'foot' && absentParts(report).has('head')) return true;
  return absentFrom !== undefined && absentParts(report).has(absentFrom);
}

/** The cap of a finding; what another document than a report lacks is for its reader to judge, a report of a school is
 * no document of a body, and pages of a print break the lines of a head. */
function capOf({ atMost, absent, absentFrom }: RuleFinding, report: Report): Severity | undefined {
  if ((absent ?? absentFrom) === undefined) return atMost;
  if (report.recognition.readAs !== 'report') return 'info';
  return isOfficialReport(report) && !isPageText(report) ? atMost : 'warning';
}

function localize(
  ruleId: string,
  level: Severity,
  finding: RuleFinding,
  settings: Settings,
  report: Report,
  breaksLink: BreaksLink,
): Finding {
  const { blocks, source } = report;
  const say = (text: Localized): string => text[settings.language];
  return {
    ruleId,
    severity: capped(level, capOf(finding, report)),
    span: finding.span,
    message: say(finding.message),
    fixes: (finding.fixes ?? []).flatMap((fix) => {
      const edits = keepingHidden(fix.edits, blocks, source.text);
      if (edits === undefined) return [];
      const isSafe = fix.safety === 'safe' && !edits.some((edit) => losesWords(edit, source.text)) && !breaksLink(edits);
      return [{ title: say(fix.title), safety: isSafe ? 'safe' : 'ask', edits }];
    }),
    related: (finding.related ?? []).map((r) => ({ span: r.span, message: say(r.message) })),
  };
}

function failure(ruleId: string, error: unknown, settings: Settings): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  const message = { vi: `Quy tắc “${ruleId}” gặp lỗi và bị bỏ qua: ${reason}`, en: `Rule “${ruleId}” failed and was skipped: ${reason}` };
  return {
    ruleId: 'internal/rule-failure',
    severity: 'error',
    span: { start: 0, end: 0 },
    message: message[settings.language],
    fixes: [],
    related: [],
  };
}

function idsByCode(rules: readonly Rule[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { code, id } of rules) ids.set(code.toUpperCase(), [...(ids.get(code.toUpperCase()) ?? []), id]);
  return ids;
}

function suppress(
  findings: readonly Finding[],
  analysis: Analysis,
  rules: readonly Rule[],
  active: ReadonlySet<string>,
  settings: Settings,
): { findings: Finding[]; suppressions: readonly Suppression[] } {
  const { suppressions, problems } = readSuppressions(
    analysis.comments,
    analysis.source,
    rules.map((r) => r.id),
    analysis.comments.length === 0 ? undefined : idsByCode(rules),
  );
  if (suppressions.length === 0 && problems.length === 0) return { findings: [...findings], suppressions };
  const kept = findings.filter((f) => f.ruleId === 'internal/rule-failure' || !suppressedBy(suppressions, f.ruleId, f.span.start));
  for (const problem of problems) {
    kept.push({
      ruleId: `suppression/${problem.kind}`,
      severity: 'warning',
      span: problem.span,
      message: problem.message[settings.language],
      fixes: [],
      related: [],
    });
  }
  for (const s of suppressions) {
    // A comment for a rule that is off at this stage may be needed at the next.
    if (s.used || !s.rules.every((name) => active.has(name))) continue;
    const message = {
      vi: 'Chú thích tắt quy tắc này không che vấn đề nào; nên bỏ đi',
      en: 'This suppression comment hides no finding; remove it',
    };
    const title = { vi: 'Bỏ chú thích', en: 'Remove the comment' };
    kept.push({
      ruleId: 'suppression/unused',
      severity: 'warning',
      span: s.comment,
      message: message[settings.language],
      fixes: [{ title: title[settings.language], safety: 'ask', edits: [{ span: s.comment, text: '' }] }],
      related: [],
    });
  }
  return { findings: kept, suppressions };
}

function inOrder(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);
}
