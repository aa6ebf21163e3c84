import type { CheckSheet, FindingFix, Position, ReadAs, RepositoryPlace } from '../../rules/index.ts';
import type { Localized, Severity, Span, Stage } from '../../rules/vocabulary.ts';
import type { Excerpt } from './excerpt.ts';

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
