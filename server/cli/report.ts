import {
  findingIdentity,
  type CheckSheet,
  type Finding,
  type FindingFix,
  partPath,
  type Position,
  type ReadAs,
  type Report,
  type RepositoryFinding,
  type RepositoryPlace,
  type SheetFinding,
  sheetWith,
} from '../../rules/index.ts';
import type { Localized, Severity, Span, Stage } from '../../rules/vocabulary.ts';
import { excerptOf, type Excerpt } from './excerpt.ts';

/** Rule id of the message that stands for a file that could not be read or decoded. */
export const UNREADABLE = 'internal/unreadable-file';

/** A place that a finding points to besides its own; `path` is the name of its file. */
export type RelatedPlace = RepositoryPlace;

/** One message as all formats print it. */
export interface ReportMessage {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  /** UTF-16 offsets in the decoded text without its byte-order mark. */
  readonly span: Span;
  readonly start: Position;
  readonly end: Position;
  readonly fixes: readonly FindingFix[];
  /** Other places that the finding points to, in this report or in others. */
  readonly related?: readonly RelatedPlace[];
  /** What it is known by in its report, see `findingIdentity`; absent where its text is not at hand. */
  readonly identity?: string;
  /** The headings it stands under, outermost first; absent above the first and where they are not known. */
  readonly part?: readonly string[];
  /** What stands there; absent on a blank line and where nobody will see it. */
  readonly excerpt?: Excerpt;
}

/** What a file was checked as. */
export interface Reading {
  readonly stage: Stage;
  readonly readAs: ReadAs;
  /** The type of a report, where it is known; without a name where it is an office's own and another run found it. */
  readonly reportType?: { readonly id: string; readonly name?: Localized };
}

/** Everything to print about one file. */
export interface FileReport {
  /** Path relative to the current folder with forward slashes, or `<stdin>`. */
  readonly name: string;
  /** By offset, then by rule. */
  readonly messages: readonly ReportMessage[];
  /** False when the file could not be read: its only message says why. */
  readonly readable: boolean;
  /** Absent when the file was not read, or read by another run. */
  readonly reading?: Reading;
  /** Its check sheet, when one is wanted. */
  readonly sheet?: CheckSheet;
}

/** Counts over all files. */
export interface Totals {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
  /** Messages that `--fix` would settle. */
  readonly fixable: number;
  /** Files read as reports, as other administrative documents, as mere text. */
  readonly reports: number;
  readonly documents: number;
  readonly texts: number;
}

/**
 * Messages for findings of the text of a file.
 *
 * @param shown whether people will see what stands there
 */
export function messagesOf(name: string, findings: readonly Finding[], report: Report, shown: boolean): ReportMessage[] {
  const { source } = report;
  return findings.map((finding) => {
    const { ruleId, severity, message, span, fixes, related } = finding;
    return {
      ...placedIn(report, finding, shown),
      ruleId,
      severity,
      message,
      span,
      fixes,
      start: source.positionAt(span.start),
      end: source.positionAt(span.end),
      ...(related.length > 0 && {
        related: related.map((place) => ({ path: name, ...place, ...source.positionAt(place.span.start) })),
      }),
    };
  });
}

function placedIn(report: Report, finding: Finding, shown: boolean): Pick<ReportMessage, 'identity' | 'part' | 'excerpt'> {
  const { span, ruleId } = finding;
  const part = partPath(report, span.start);
  const excerpt = shown ? excerptOf(report.source, span) : undefined;
  const identity = ruleId.startsWith('internal/') ? {} : { identity: findingIdentity(report, finding) };
  return { ...identity, ...(part.length > 0 && { part }), ...(excerpt !== undefined && { excerpt }) };
}

/** The reports with the findings of the repository in their places; `findings` speak only of files among the reports. */
export function withRepositoryFindings(reports: readonly FileReport[], findings: readonly RepositoryFinding[]): FileReport[] {
  const byPath = new Map<string, ReportMessage[]>();
  for (const { path, ruleId, severity, message, span, line, column, end, related } of findings) {
    const added: ReportMessage = { ruleId, severity, message, span, start: { line, column }, end, fixes: [], related };
    const list = byPath.get(path);
    if (list === undefined) byPath.set(path, [added]);
    else list.push(added);
  }
  return reports.map((report) => {
    const added = byPath.get(report.name);
    if (added === undefined) return report;
    return {
      ...report,
      messages: [...report.messages, ...added].sort(inOrder),
      ...(report.sheet !== undefined && { sheet: sheetWith(report.sheet, added.map(sheetFinding)) }),
    };
  });
}

function sheetFinding({ ruleId, severity, message, start }: ReportMessage): SheetFinding {
  return { ruleId, severity, message, ...start };
}

function inOrder(a: ReportMessage, b: ReportMessage): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);
}

/** The report of a file that could not be read; `line` is where its bytes stop being text. */
export function unreadableFile(name: string, message: string, line = 1): FileReport {
  const place: Position = { line, column: 1 };
  return {
    name,
    readable: false,
    messages: [{ ruleId: UNREADABLE, severity: 'error', message, span: { start: 0, end: 0 }, start: place, end: place, fixes: [] }],
  };
}

/** The reports with their errors only. */
export function errorsOnly(reports: readonly FileReport[]): FileReport[] {
  return reports.map((report) => ({ ...report, messages: report.messages.filter(({ severity }) => severity === 'error') }));
}

/** Counts the messages of the reports. */
export function totalsOf(reports: readonly FileReport[]): Totals {
  const messages = reports.flatMap((report) => report.messages);
  const count = (severity: Severity): number => messages.filter((message) => message.severity === severity).length;
  const readAs = (wanted: ReadAs): number => reports.filter(({ reading }) => reading?.readAs === wanted).length;
  return {
    files: reports.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    hints: count('hint'),
    fixable: messages.filter(({ fixes }) => fixes.some(({ safety }) => safety === 'safe')).length,
    reports: readAs('report'),
    documents: readAs('document'),
    texts: readAs('text'),
  };
}
