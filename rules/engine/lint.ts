import type { Finding } from '../finding.ts';
import { Block } from '../model/block.ts';
import type { Report } from '../model/report.ts';
import { type BlockRule, type Circumstances, type Fix, type Localized, type ReportRule, type Rule, type RuleFinding, type Severity } from '../rule.ts';
import { type LoadedResources, resourcesFor } from '../resources.ts';
import type { Settings } from '../settings.ts';
import { withoutKnownTerms } from '../terms/office.ts';
import type { SourceText } from '../text/source-text.ts';
import { shift } from '../text/span.ts';
import { type Analysis, analyse } from './analyse.ts';
import { LintCache } from './cache.ts';
import { capped, levelOf, settingOf } from './severity.ts';
import { readSuppressions, suppressedBy, type Suppression } from './suppress.ts';

/** How to lint one text. */
export interface LintOptions {
  readonly settings: Settings;
  /** Word lists and models; without them some rules know less. */
  readonly resources?: LoadedResources;
  /** Pass the same cache again after an edit: unchanged blocks are neither parsed nor checked again. */
  readonly cache?: LintCache;
  /** Asked between rules; true ends the lint with what was found so far. */
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
  const analysis = analyse(text, { regime: settings.regime }, cache);
  const { report, source } = analysis;
  const circumstances: Circumstances = {
    stage: settings.stage,
    regime: report.regime,
    isReport: report.isReport,
    ...(report.date === undefined ? {} : { date: report.date }),
  };
  cache.beginLint(JSON.stringify([circumstances, settings.rules]));
  const blocks = report.blocks.map((block) => ({ block, alone: new Block(block.content, 0, 0, block.role), findings: cache.findingsOf(block.content, block.role) }));
  const holds = wordsTest(report.blocks);
  const raw: Finding[] = [];
  const active = new Set<string>();
  let cancelled = false;
  for (const rule of rules) {
    if (options.isCancelled?.() === true) {
      cancelled = true;
      break;
    }
    if (rule.scope === 'repository') continue;
    const setting = settingOf(rule, settings);
    const level = levelOf(rule, setting, circumstances);
    if (level === 'off') continue;
    active.add(rule.id);
    active.add(groupOf(rule.id));
    if (rule.mentions !== undefined && !rule.mentions.some((words) => holds(words))) continue;
    const ruleOptions = setting.options ?? {};
    try {
      const found = rule.scope === 'block' ? checkBlocks(rule.begin(circumstances, ruleOptions), rule, blocks) : checkReport(rule, analysis, circumstances, options, ruleOptions);
      for (const finding of found) raw.push(localize(rule.id, level, finding, settings));
    } catch (error) {
      raw.push(failure(rule.id, error, settings));
    }
  }
  const { findings, suppressions } = suppress(withoutKnownTerms(raw, report, settings), analysis, rules, active, settings);
  cache.endLint();
  return { findings: findings.sort(inOrder), report, source, suppressions, cancelled };
}

function checkReport(rule: ReportRule, analysis: Analysis, circumstances: Circumstances, lintOptions: LintOptions, options: Readonly<Record<string, unknown>>): readonly RuleFinding[] {
  if (lintOptions.settings.letterhead === 'external' && EXTERNAL_GROUPS.has(groupOf(rule.id)) && /\/missing(?:-|$)/u.test(rule.id)) return [];
  return [...rule.check({ ...circumstances, report: analysis.report, resources: resourcesFor(lintOptions.settings, lintOptions.resources), options })];
}

function groupOf(ruleId: string): string {
  return ruleId.split('/')[0] ?? ruleId;
}

/** Groups whose missing parts a template outside the text provides when the letterhead is external. */
const EXTERNAL_GROUPS = new Set(['letterhead', 'number', 'date']);

/** A block with what block rules may see of it (itself, at the start of a text) and what they found there before. */
interface CheckedBlock {
  readonly block: Block;
  readonly alone: Block;
  /** By rule id, spans counted from the block's start. */
  readonly findings: Map<string, readonly RuleFinding[]>;
}

function checkBlocks(check: (block: Block) => Iterable<RuleFinding>, rule: BlockRule, blocks: readonly CheckedBlock[]): RuleFinding[] {
  const out: RuleFinding[] = [];
  const { id, mentions } = rule;
  for (const { block, alone, findings } of blocks) {
    const { content } = block;
    if (content.place.quoted && !rule.inQuotations) continue;
    let own = findings.get(id);
    if (own === undefined) {
      const concerned = mentions === undefined || mentions.some((words) => content.plain.includes(words));
      own = concerned ? [...check(alone)] : NONE;
      findings.set(id, own);
    }
    for (const finding of own) out.push(block.start === 0 ? finding : moved(finding, block.start));
  }
  return out;
}

const NONE: readonly RuleFinding[] = [];

/** A test whether any block holds the words; each question is answered once. */
function wordsTest(blocks: readonly Block[]): (words: string) => boolean {
  const known = new Map<string, boolean>();
  let all: string | undefined;
  return (words) => {
    let held = known.get(words);
    if (held === undefined) {
      all ??= blocks.map((block) => block.content.plain).join('\n');
      known.set(words, (held = all.includes(words)));
    }
    return held;
  };
}

function moved(finding: RuleFinding, by: number): RuleFinding {
  return {
    ...finding,
    span: shift(finding.span, by),
    ...(finding.fixes === undefined ? {} : { fixes: finding.fixes.map((fix) => movedFix(fix, by)) }),
    ...(finding.related === undefined ? {} : { related: finding.related.map((r) => ({ ...r, span: shift(r.span, by) })) }),
  };
}

function movedFix(fix: Fix, by: number): Fix {
  const [first, ...rest] = fix.edits;
  const move = (edit: typeof first): typeof first => ({ ...edit, span: shift(edit.span, by) });
  return { ...fix, edits: [move(first), ...rest.map(move)] };
}

function localize(ruleId: string, level: Severity, finding: RuleFinding, settings: Settings): Finding {
  const say = (text: Localized): string => text[settings.language];
  return {
    ruleId,
    severity: capped(level, finding.atMost),
    span: finding.span,
    message: say(finding.message),
    fixes: (finding.fixes ?? []).map((fix) => ({ title: say(fix.title), safety: fix.safety, edits: fix.edits })),
    related: (finding.related ?? []).map((r) => ({ span: r.span, message: say(r.message) })),
  };
}

function failure(ruleId: string, error: unknown, settings: Settings): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  const message = { vi: `Quy tắc “${ruleId}” gặp lỗi và bị bỏ qua: ${reason}`, en: `Rule “${ruleId}” failed and was skipped: ${reason}` };
  return { ruleId: 'internal/rule-failure', severity: 'error', span: { start: 0, end: 0 }, message: message[settings.language], fixes: [], related: [] };
}

function suppress(findings: readonly Finding[], analysis: Analysis, rules: readonly Rule[], active: ReadonlySet<string>, settings: Settings): { findings: Finding[]; suppressions: readonly Suppression[] } {
  const { suppressions, problems } = readSuppressions(analysis.comments, analysis.source, rules.map((r) => r.id));
  if (suppressions.length === 0 && problems.length === 0) return { findings: [...findings], suppressions };
  const kept = findings.filter((f) => f.ruleId === 'internal/rule-failure' || !suppressedBy(suppressions, f.ruleId, f.span.start));
  for (const problem of problems) {
    kept.push({ ruleId: `suppression/${problem.kind}`, severity: 'warning', span: problem.span, message: problem.message[settings.language], fixes: [], related: [] });
  }
  for (const s of suppressions) {
    // A comment for a rule that is off at this stage may be needed at the next.
    if (s.used || !s.rules.every((name) => active.has(name))) continue;
    const message = { vi: 'Chú thích tắt quy tắc này không che vấn đề nào; nên bỏ đi', en: 'This suppression comment hides no finding; remove it' };
    const title = { vi: 'Bỏ chú thích', en: 'Remove the comment' };
    kept.push({
      ruleId: 'suppression/unused', severity: 'warning', span: s.comment, message: message[settings.language],
      fixes: [{ title: title[settings.language], safety: 'ask', edits: [{ span: s.comment, text: '' }] }], related: [],
    });
  }
  return { findings: kept, suppressions };
}

function inOrder(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);
}
