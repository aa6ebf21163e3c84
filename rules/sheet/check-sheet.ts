import type { LintResult } from '../engine/lint.ts';
import { reportTypeOf } from '../engine/report-type-of.ts';
import { groupOf } from '../engine/severity.ts';
import type { Finding } from '../finding.ts';
import { declared } from '../model/front-matter.ts';
import type { ReadAs, Report } from '../model/report.ts';
import type { Settings } from '../settings.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Localized, Regime, Severity, Stage } from '../vocabulary.ts';
import { componentAt } from './component-at.ts';
import { type ComponentState, stateOf } from './component-state.ts';
import { COMPONENTS, type ComponentId, componentOf, OPTIONAL_COMPONENTS } from './component.ts';
import { type Quote, quoteOf } from './quote.ts';

/** A finding as a sheet shows it. */
export interface SheetFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** In the language of the settings that the report was linted under. */
  readonly message: string;
  /** 1-based, the column in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** What stands there, where that is known. */
  readonly quote?: Quote;
}

/** A row of a sheet: one component of form with what was found in it, in order of place. */
export interface SheetComponent {
  readonly id: ComponentId;
  readonly state: ComponentState;
  readonly findings: readonly SheetFinding[];
}

/** How many findings there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** The findings of one group of rules. */
export interface GroupTotal {
  readonly group: string;
  readonly total: number;
  readonly counts: SeverityCounts;
}

/** What a sheet says of the whole document: `passed` when no component failed or is missing. */
export type Verdict = 'passed' | 'failed' | 'not-a-report';

/** A check sheet (phiếu kiểm tra thể thức) as plain data: it survives JSON and the way between threads unchanged. */
export interface CheckSheet {
  /** Name of the document as the caller gives it, usually its path. */
  readonly name: string;
  /** Tên loại as typed or declared: `BÁO CÁO`. */
  readonly typeName?: string;
  /** Trích yếu in one line. */
  readonly title?: string;
  /** Date of the document (ISO), a blank day counted as the first of the month. */
  readonly date?: string;
  readonly stage: Stage;
  readonly readAs: ReadAs;
  readonly regime: Regime;
  /** Name of the type of report whose outline it is held against. */
  readonly reportType?: Localized;
  readonly verdict: Verdict;
  /** In the order of the decree; those that are optional only where the document has them or something is said of them. */
  readonly components: readonly SheetComponent[];
  readonly counts: SeverityCounts;
  /** Groups of rules with findings, the one with most of them first, then by name. */
  readonly groups: readonly GroupTotal[];
}

/** What a sheet is made of. */
export interface CheckSheetInput {
  readonly name: string;
  /** A lint that was not cancelled; its findings may be others than those of the lint, such as those of the repository added. */
  readonly result: Pick<LintResult, 'report' | 'source' | 'findings'>;
  /** The settings of that lint. */
  readonly settings: Settings;
}

/** The check sheet of a document. Depends on its input alone and never fails. */
export function checkSheet({ name, result, settings }: CheckSheetInput): CheckSheet {
  const { report, source, findings } = result;
  const { regime, date } = report;
  const { readAs } = report.recognition;
  const typeName = report.title?.typeName ?? declared(report.frontMatter, 'ten-loai');
  const title = report.title?.subjectText || declared(report.frontMatter, 'trich-yeu');
  const reportType = reportTypeOf(report, settings)?.name;
  const components = componentsOf(report, source, findings, settings);
  return {
    name,
    ...(typeName === undefined || typeName === '' ? {} : { typeName }),
    ...(title === undefined || title === '' ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    stage: settings.stage,
    readAs,
    regime,
    ...(reportType === undefined ? {} : { reportType: { vi: reportType.vi, en: reportType.en } }),
    verdict: verdictOf(readAs, components),
    components,
    counts: countsOf(findings),
    groups: groupTotals(findings),
  };
}

/**
 * The sheet with findings that came up later, such as those of comparing reports, at the end of the components that their rules are at home
 * in; those that belong where they stand go to the content (nội dung).
 */
export function sheetWith(sheet: CheckSheet, added: readonly SheetFinding[]): CheckSheet {
  const rows = new Map(sheet.components.map((row) => [row.id, row]));
  for (const finding of added) {
    const home = componentOf(finding.ruleId);
    const id = home === undefined || home === 'by-place' ? 'content' : home;
    const row = rows.get(id) ?? { id, state: 'passed', findings: [] };
    const fails = (finding.severity === 'error' || finding.severity === 'warning') && row.state !== 'missing';
    rows.set(id, { ...row, state: fails ? 'failed' : row.state, findings: [...row.findings, finding] });
  }
  const components = COMPONENTS.flatMap((id) => rows.get(id) ?? []);
  const findings = components.flatMap((row) => row.findings);
  return { ...sheet, components, verdict: verdictOf(sheet.readAs, components), counts: countsOf(findings), groups: groupTotals(findings) };
}

function componentsOf(report: Report, source: SourceText, findings: readonly Finding[], settings: Settings): readonly SheetComponent[] {
  const byComponent = new Map<ComponentId, SheetFinding[]>(COMPONENTS.map((id) => [id, []]));
  for (const finding of findings) byComponent.get(homeOf(report, finding))?.push(sheetFinding(source, finding));
  return COMPONENTS.flatMap((id) => {
    const own = byComponent.get(id) ?? [];
    const state = stateOf(id, report, own, settings);
    const isShown = own.length > 0 || !OPTIONAL_COMPONENTS.has(id) || (id !== 'whole' && state === 'passed');
    return isShown ? [{ id, state, findings: own }] : [];
  });
}

function homeOf(report: Report, { ruleId, span }: Finding): ComponentId {
  const home = componentOf(ruleId);
  return home === undefined || home === 'by-place' || !(report.isReport || home === 'whole') ? componentAt(report, span) : home;
}

function sheetFinding(source: SourceText, { ruleId, severity, message, span }: Finding): SheetFinding {
  return { ruleId, severity, message, ...source.positionAt(span.start), quote: quoteOf(source, span) };
}

function verdictOf(readAs: ReadAs, components: readonly SheetComponent[]): Verdict {
  if (readAs === 'text') return 'not-a-report';
  return components.some(({ state }) => state === 'failed' || state === 'missing') ? 'failed' : 'passed';
}

function countsOf(findings: readonly Pick<Finding, 'severity'>[]): SeverityCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

function groupTotals(findings: readonly Pick<Finding, 'ruleId' | 'severity'>[]): readonly GroupTotal[] {
  const byGroup = new Map<string, Pick<Finding, 'ruleId' | 'severity'>[]>();
  for (const finding of findings) {
    const group = groupOf(finding.ruleId);
    const own = byGroup.get(group);
    if (own === undefined) byGroup.set(group, [finding]);
    else own.push(finding);
  }
  return [...byGroup]
    .map(([group, own]) => ({ group, total: own.length, counts: countsOf(own) }))
    .sort((a, b) => b.total - a.total || (a.group < b.group ? -1 : 1));
}
