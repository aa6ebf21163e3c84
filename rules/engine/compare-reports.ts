import { capped, levelOf, settingOf } from './severity.ts';
import { endOf, type Place, type ReportFacts } from '../facts/report-facts.ts';
import type { RepositoryRule, RepositoryRuleFinding } from '../rule.ts';
import type { Severity } from '../vocabulary.ts';
import type { RepositorySettings } from '../settings.ts';
import type { Span } from '../text/span.ts';
import { type FacetName, readFacet } from '../repository/facets.ts';
import { compareTexts } from '../repository/gather.ts';
import { RepositoryPart } from '../repository/part.ts';
import type { Repository } from '../repository/repository.ts';

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

/** What one rule told of one part. */
interface Told {
  readonly rule: RepositoryRule;
  readonly findings: readonly RepositoryRuleFinding[];
  /** Why the rule broke off; it then has no findings in this part. */
  readonly failure?: string;
}

/**
 * What the reports of a repository say against one another, kept by part: after a change only the parts that the changed reports were in
 * or are in now are compared anew. The findings are those of a first comparison of the same reports, whatever came before.
 */
export class RepositoryComparison {
  readonly #rules: readonly RepositoryRule[];
  readonly #repository: Repository;
  readonly #waiting = new Set<FacetName>();
  readonly #told = new Map<FacetName, readonly Told[]>();

  /** @param repository is followed from here on; it has no other comparison */
  constructor(rules: readonly RepositoryRule[], repository: Repository) {
    this.#rules = rules;
    this.#repository = repository;
  }

  /**
   * Compares the parts in which something has changed, until all are done or `isDue` says after one of them that it has to stop.
   * Answers whether all are done.
   */
  advance(isDue: () => boolean = () => false): boolean {
    for (const name of this.#repository.takeChanged()) this.#waiting.add(name);
    for (const name of this.#waiting) {
      this.#waiting.delete(name);
      const told = this.#compare(name);
      if (told.length === 0) this.#told.delete(name);
      else this.#told.set(name, told);
      if (isDue()) break;
    }
    return this.#waiting.size === 0;
  }

  /**
   * All findings, in order of path, place and rule. Never throws: a rule that does becomes one finding in the first report.
   *
   * @param settingsOf settings of the folder a report is in; a rule that is off there shows nothing in it, but the report still counts
   * for the others. Messages are in the language of the report they stand in.
   */
  findings(settingsOf: (path: string) => RepositorySettings): RepositoryFinding[] {
    this.advance();
    const out: RepositoryFinding[] = [];
    const failures = new Map<RepositoryRule, string>();
    for (const told of this.#told.values()) {
      for (const { rule, findings, failure } of told) {
        if (failure !== undefined && failure < (failures.get(rule) ?? '\uffff')) failures.set(rule, failure);
        for (const found of findings) out.push(...this.#shown(rule, found, settingsOf));
      }
    }
    for (const [rule, reason] of failures) out.push(...this.#failed(rule, reason, settingsOf));
    return out.sort(
      (a, b) =>
        compareTexts(a.path, b.path) ||
        a.span.start - b.span.start ||
        a.span.end - b.span.end ||
        compareTexts(a.ruleId, b.ruleId) ||
        compareTexts(a.message, b.message),
    );
  }

  #compare(name: FacetName): Told[] {
    const { kind } = readFacet(name);
    const part = new RepositoryPart(this.#repository, name);
    return this.#rules.flatMap((rule): Told[] => {
      if (rule.compares !== kind) return [];
      try {
        const findings = [...rule.check(part)];
        return findings.length === 0 ? [] : [{ rule, findings }];
      } catch (error) {
        return [{ rule, findings: [], failure: error instanceof Error ? error.message : String(error) }];
      }
    });
  }

  #shown(
    rule: RepositoryRule,
    { path, place, message, related, atMost }: RepositoryRuleFinding,
    settingsOf: (path: string) => RepositorySettings,
  ): RepositoryFinding[] {
    const report = this.#repository.reportAt(path);
    if (report === undefined || isSilenced(report, rule.id, place)) return [];
    const settings = settingsOf(path);
    const level = levelIn(rule, report, settings);
    if (level === 'off') return [];
    return [
      {
        ruleId: rule.id,
        severity: capped(level, atMost),
        path,
        ...placeOf(place),
        end: endOf(place),
        message: message[settings.language],
        related: related.map((other) => ({ path: other.path, ...placeOf(other.place), message: other.message[settings.language] })),
      },
    ];
  }

  /** A rule that is off for every report may fail unseen. */
  #failed(rule: RepositoryRule, reason: string, settingsOf: (path: string) => RepositorySettings): RepositoryFinding[] {
    const { reports } = this.#repository;
    const [first] = reports;
    if (first === undefined || reports.every((report) => levelIn(rule, report, settingsOf(report.path)) === 'off')) return [];
    const message = {
      vi: `Quy tắc “${rule.id}” gặp lỗi và bị bỏ qua: ${reason}`,
      en: `Rule “${rule.id}” failed and was skipped: ${reason}`,
    };
    const start = { line: 1, column: 1 };
    return [
      {
        ruleId: 'internal/rule-failure',
        severity: 'error',
        path: first.path,
        span: { start: 0, end: 0 },
        ...start,
        end: start,
        message: message[settingsOf(first.path).language],
        related: [],
      },
    ];
  }
}

function levelIn(rule: RepositoryRule, report: ReportFacts, settings: RepositorySettings): Severity | 'off' {
  const { regime, isReport, day } = report;
  return levelOf(rule, settingOf(rule, settings), { stage: settings.stage, regime, isReport, ...(day === undefined ? {} : { date: day }) });
}

function isSilenced(report: ReportFacts, ruleId: string, { span }: Place): boolean {
  return report.silenced.some(
    ({ rules, reach }) =>
      span.start >= reach.start && span.start < reach.end && (rules.length === 0 || rules.includes(ruleId) || rules.includes('repository')),
  );
}

function placeOf({ span, line, column }: Place): { span: Span; line: number; column: number } {
  return { span, line, column };
}
