import type { Finding, FindingFix } from '../../rules/finding.ts';
import type { Severity } from '../../rules/rule.ts';
import type { Position, SourceText } from '../../rules/text/source-text.ts';
import type { Span } from '../../rules/text/span.ts';

/** Rule id of the message that stands for a file that could not be read or decoded. */
export const UNREADABLE = 'internal/unreadable-file';

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
}

/** Everything to print about one file. */
export interface FileReport {
  /** Path relative to the current folder with forward slashes, or `<stdin>`. */
  readonly name: string;
  /** By offset, then by rule. */
  readonly messages: readonly ReportMessage[];
  /** False when the file could not be read: its only message says why. */
  readonly readable: boolean;
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
}

/** Messages for findings of the text. */
export function messagesOf(findings: readonly Finding[], source: SourceText): ReportMessage[] {
  return findings.map(({ ruleId, severity, message, span, fixes }) => (
    { ruleId, severity, message, span, fixes, start: source.positionAt(span.start), end: source.positionAt(span.end) }
  ));
}

/** The report of a file that could not be read; `line` is where its bytes stop being text. */
export function unreadableFile(name: string, message: string, line = 1): FileReport {
  const place: Position = { line, column: 1 };
  return { name, readable: false, messages: [{ ruleId: UNREADABLE, severity: 'error', message, span: { start: 0, end: 0 }, start: place, end: place, fixes: [] }] };
}

/** The reports with their errors only. */
export function errorsOnly(reports: readonly FileReport[]): FileReport[] {
  return reports.map((report) => ({ ...report, messages: report.messages.filter(({ severity }) => severity === 'error') }));
}

/** Counts the messages of the reports. */
export function totalsOf(reports: readonly FileReport[]): Totals {
  const messages = reports.flatMap((report) => report.messages);
  const count = (severity: Severity): number => messages.filter((message) => message.severity === severity).length;
  return {
    files: reports.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    hints: count('hint'),
    fixable: messages.filter(({ fixes }) => fixes.some(({ safety }) => safety === 'safe')).length,
  };
}
