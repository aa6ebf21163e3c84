import type { Diagnostic, Range } from 'vscode-languageserver/node';
import type { Place, ReportFacts, RepositoryFinding, RepositoryPlace } from '../../rules/index.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { SEVERITIES } from './diagnostics.ts';
import { rangeOfPlaces } from './positions.ts';
import { DIAGNOSTIC_SOURCE } from './protocol.ts';
import { rangeOfPlace } from './report-places.ts';
import type { IndexedReport, WorkspaceIndex } from './workspace-index.ts';

/** Pause after the last change of the facts before the reports are compared anew, in milliseconds. */
const PAUSE_MS = 1500;

/** Time without a turn for requests, in milliseconds. */
const SLICE_MS = 20;

/** The reports compared at one moment. */
interface Comparison {
  readonly findings: ReadonlyMap<string, readonly RepositoryFinding[]>;
  /** Facts the findings were made from, by path; those of the reports that have findings. */
  readonly facts: ReadonlyMap<string, ReportFacts>;
}

/**
 * What the reports of the workspace say against one another, shown in the open ones. Comparing all of them takes longer than a
 * keystroke may, so it is done in a pause; until then the findings of the last comparison stay where their words have moved to.
 */
export class RepositoryFindings {
  readonly #index: WorkspaceIndex;
  readonly #changed: () => void;
  #comparison: Comparison = { findings: new Map(), facts: new Map() };
  #compared = -1;
  #revision = 0;
  #timer: NodeJS.Timeout | undefined;

  /** @param changed is told when the findings of some report are others than before. */
  constructor(index: WorkspaceIndex, changed: () => void) {
    this.#index = index;
    this.#changed = changed;
  }

  /** Differs whenever findings have changed; 0 before there were any. */
  get revision(): number {
    return this.#revision;
  }

  /** The findings in an open report; none when the workspace is not read. */
  of(report: IndexedReport, abilities: ClientAbilities): Diagnostic[] {
    if (!this.#index.isRunning) return [];
    if (this.#compared !== this.#index.generation) this.request();
    const findings = this.#comparison.findings.get(report.facts.path) ?? [];
    return findings.flatMap((finding) => {
      const range = this.#rangeIn(report, finding);
      return range === undefined ? [] : [this.#diagnosticOf(finding, range, abilities)];
    });
  }

  /** Compares the reports after a pause. */
  request(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.compareNow(), PAUSE_MS);
  }

  /** Compares the reports without a pause, with turns for requests in between, unless nothing has changed. */
  compareNow(): void {
    clearTimeout(this.#timer);
    if (this.#compared === this.#index.generation) return;
    const end = performance.now() + SLICE_MS;
    if (this.#index.isRunning && !this.#index.advanceComparison(() => performance.now() >= end)) {
      this.#timer = setTimeout(() => this.compareNow());
      return;
    }
    this.#compared = this.#index.generation;
    const before = shapeOf(this.#comparison);
    const findings = new Map<string, RepositoryFinding[]>();
    for (const finding of this.#index.isRunning ? this.#index.repositoryFindings() : []) {
      const list = findings.get(finding.path);
      if (list === undefined) findings.set(finding.path, [finding]);
      else list.push(finding);
    }
    const facts = new Map(
      [...findings.keys()].flatMap((path) => {
        const report = this.#index.atPath(path);
        return report === undefined ? [] : [[path, report.facts] as const];
      }),
    );
    this.#comparison = { findings, facts };
    if (shapeOf(this.#comparison) === before) return;
    this.#revision++;
    this.#changed();
  }

  /** Drops waiting work. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Where the words of a finding stand now: every place of the facts keeps its rank while the report says the same. */
  #rangeIn({ facts }: IndexedReport, finding: RepositoryFinding): Range | undefined {
    const old = this.#comparison.facts.get(facts.path);
    if (old === undefined || old === facts) return rangeOfPlaces(finding, finding.end);
    const [before, now] = [placesOf(old), placesOf(facts)];
    const rank = before.findIndex(({ span }) => span.start === finding.span.start && span.end === finding.span.end);
    const place = before.length === now.length ? now[rank] : undefined;
    return place === undefined ? undefined : rangeOfPlace(place);
  }

  #diagnosticOf(finding: RepositoryFinding, range: Range, abilities: ClientAbilities): Diagnostic {
    const related = abilities.relatedInformation
      ? finding.related.flatMap((place) => {
          const report = this.#index.atPath(place.path);
          return report === undefined ? [] : [{ location: { uri: report.uri, range: rangeOfLine(place) }, message: place.message }];
        })
      : [];
    return {
      range,
      severity: SEVERITIES[finding.severity],
      code: finding.ruleId,
      source: DIAGNOSTIC_SOURCE,
      message: finding.message,
      ...(related.length > 0 && { relatedInformation: related }),
    };
  }
}

function rangeOfLine({ line, column, span }: RepositoryPlace): Range {
  return rangeOfPlaces({ line, column }, { line, column: column + span.end - span.start });
}

/** Every place of some facts, in an order that depends on what the report says and not on where. */
function placesOf(value: unknown): Place[] {
  if (Array.isArray(value)) return value.flatMap(placesOf);
  if (!isRecord(value)) return [];
  const own = isPlace(value) ? [value] : [];
  return [
    ...own,
    ...Object.keys(value)
      .sort()
      .flatMap((name) => (name === 'span' || name === 'end' ? [] : placesOf(value[name]))),
  ];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isPlace(value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & Place {
  return 'span' in value && typeof value['line'] === 'number' && typeof value['column'] === 'number';
}

/** What the findings say, without their places. */
function shapeOf({ findings }: Comparison): string {
  return JSON.stringify(
    [...findings].map(([path, list]) => [
      path,
      list.map(({ ruleId, severity, message, related }) => [
        ruleId,
        severity,
        message,
        related.map((place) => [place.path, place.line, place.message]),
      ]),
    ]),
  );
}
