import { capped, levelOf, settingOf } from '../engine/severity.ts';
import { endOf, type Place, type ReportFacts } from '../facts/report-facts.ts';
import type { RepositoryRule, Severity } from '../rule.ts';
import type { RepositorySettings } from '../settings.ts';
import type { Span } from '../text/span.ts';
import { compareTexts, Repository } from './repository.ts';

/** A place in one of the reports. */
export interface RepositoryPlace {
  readonly path: string;
  readonly span: Span;
  /** 1-based line and column (UTF-16 units) of the start. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A finding that takes several reports to see, shown in the report of `path`. */
export interface RepositoryFinding extends RepositoryPlace {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly end: { readonly line: number; readonly column: number };
  /** Places in other reports, nearest to the point first. */
  readonly related: readonly RepositoryPlace[];
}

/**
 * Compares reports by their facts. Pure and deterministic: the same facts in any order, from one process or from many, give the same
 * findings, in order of path, place and rule. Never throws: a rule that does becomes one finding in the first report.
 *
 * @param settingsOf settings of the folder a report is in; a rule that is off there shows nothing in it, but the report still counts for
 * the others. Messages are in the language of the report they stand in.
 */
export function reduceFactsWith(rules: readonly RepositoryRule[], facts: readonly ReportFacts[], settingsOf: (path: string) => RepositorySettings): RepositoryFinding[] {
  return reduceRepositoryWith(rules, new Repository(facts), settingsOf);
}

/** {@link reduceFactsWith} on reports that are gathered already. */
export function reduceRepositoryWith(rules: readonly RepositoryRule[], repository: Repository, settingsOf: (path: string) => RepositorySettings): RepositoryFinding[] {
  const byPath = new Map(repository.reports.map((report) => [report.path, report]));
  const out: RepositoryFinding[] = [];
  for (const rule of rules) {
    if (!repository.reports.some((report) => levelIn(rule, report, settingsOf(report.path)) !== 'off')) continue;
    try {
      for (const { path, place, message, related, atMost } of rule.check(repository)) {
        const report = byPath.get(path);
        if (report === undefined || isSilenced(report, rule.id, place)) continue;
        const settings = settingsOf(path);
        const level = levelIn(rule, report, settings);
        if (level === 'off') continue;
        out.push({
          ruleId: rule.id,
          severity: capped(level, atMost),
          path,
          ...placeOf(place),
          end: endOf(place),
          message: message[settings.language],
          related: related.map((other) => ({ path: other.path, ...placeOf(other.place), message: other.message[settings.language] })),
        });
      }
    } catch (error) {
      const [first] = repository.reports;
      if (first !== undefined) out.push(failure(rule.id, error, first.path, settingsOf(first.path)));
    }
  }
  return out.sort((a, b) => compareTexts(a.path, b.path) || a.span.start - b.span.start || a.span.end - b.span.end || compareTexts(a.ruleId, b.ruleId) || compareTexts(a.message, b.message));
}

function levelIn(rule: RepositoryRule, report: ReportFacts, settings: RepositorySettings): Severity | 'off' {
  const { regime, isReport, day } = report;
  return levelOf(rule, settingOf(rule, settings), { stage: settings.stage, regime, isReport, ...(day === undefined ? {} : { date: day }) });
}

function isSilenced(report: ReportFacts, ruleId: string, { span }: Place): boolean {
  return report.silenced.some(({ rules, reach }) => span.start >= reach.start && span.start < reach.end && (rules.length === 0 || rules.includes(ruleId) || rules.includes('repository')));
}

function placeOf({ span, line, column }: Place): { span: Span; line: number; column: number } {
  return { span, line, column };
}

function failure(ruleId: string, error: unknown, path: string, { language }: RepositorySettings): RepositoryFinding {
  const reason = error instanceof Error ? error.message : String(error);
  const message = { vi: `Quy tắc “${ruleId}” gặp lỗi và bị bỏ qua: ${reason}`, en: `Rule “${ruleId}” failed and was skipped: ${reason}` };
  const start = { line: 1, column: 1 };
  return { ruleId: 'internal/rule-failure', severity: 'error', path, span: { start: 0, end: 0 }, ...start, end: start, message: message[language], related: [] };
}
