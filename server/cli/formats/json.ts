import { totalsOf, type FileReport } from '../report.ts';

/**
 * The results as one line of JSON, the shape of which is a promise to its readers: `version`, `stage`, `results` and `summary`; `stage` is null where
 * the files are checked for several, each result has its own, with `readAs` (`report`, `document`, `text`) and the id of the type of report; lines and
 * columns 1-based, columns and ranges in UTF-16 units of the decoded text without its byte-order mark, `fixes` and `related`
 * only where there are any. Readers must ignore keys they do not know.
 */
export function formatJson(reports: readonly FileReport[]): string {
  const results = reports.map(({ name, messages, reading }) => ({
    filePath: name,
    ...(reading !== undefined && {
      stage: reading.stage,
      readAs: reading.readAs,
      ...(reading.reportType !== undefined && { reportType: reading.reportType.id }),
    }),
    messages: messages.map(({ ruleId, severity, message, start, end, span, fixes, related = [] }) => ({
      ruleId,
      severity,
      message,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      range: [span.start, span.end],
      ...(fixes.length > 0 && {
        fixes: fixes.map(({ title, safety, edits }) => ({
          title,
          safety,
          edits: edits.map((edit) => ({ range: [edit.span.start, edit.span.end], text: edit.text })),
        })),
      }),
      ...(related.length > 0 && {
        related: related.map((place) => ({
          filePath: place.path,
          message: place.message,
          line: place.line,
          column: place.column,
          range: [place.span.start, place.span.end],
        })),
      }),
    })),
  }));
  const stages = new Set(reports.flatMap(({ reading }) => (reading === undefined ? [] : [reading.stage])));
  const [stage] = stages.size === 1 ? stages : [];
  return `${JSON.stringify({ version: 1, stage: stage ?? null, results, summary: totalsOf(reports) })}\n`;
}
