import {
  type Finding,
  findingIdentity,
  partPath,
  type Report,
  type RepositoryFinding,
  type SheetFinding,
  sheetWith,
} from '../../rules/index.ts';
import { excerptOf } from './excerpt.ts';
import type { FileReport, ReportMessage } from './report.ts';

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
