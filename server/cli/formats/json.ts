import { PROGRAM } from '../notices.ts';
import { totalsOf, type FileReport } from '../report.ts';
import { VERSION } from '../version.ts';
import { fingerprintsOf } from './fingerprint.ts';

/**
 * The results as one line of JSON, the shape of which is a promise to its readers: `version`, `tool`, `stage`, `results` and `summary`; `stage` is null where
 * the files are checked for several, each result has its own, with `readAs` (`report`, `document`, `text`) and the id of the type of report; lines and
 * columns 1-based, columns and ranges in UTF-16 units of the decoded text without its byte-order mark, `fingerprint` see {@link fingerprintsOf}, `fixes` and `related`
 * only where there are any. Readers must ignore keys they do not know.
 */
export function formatJson(reports: readonly FileReport[]): string {
  const stages = new Set(reports.flatMap(({ reading }) => (reading === undefined ? [] : [reading.stage])));
  const [stage] = stages.size === 1 ? stages : [];
  const tool = { name: PROGRAM, version: VERSION };
  return `${JSON.stringify({ version: 1, tool, stage: stage ?? null, results: reports.map(resultOf), summary: totalsOf(reports) })}\n`;
}

/** One file of the results, as an element of `results`. */
export function resultOf({ name, messages, reading }: FileReport): object {
  const fingerprints = fingerprintsOf(messages);
  return {
    filePath: name,
    ...(reading !== undefined && {
      stage: reading.stage,
      readAs: reading.readAs,
      ...(reading.reportType !== undefined && { reportType: reading.reportType.id }),
    }),
    messages: messages.map(({ ruleId, severity, message, start, end, span, fixes, related = [] }, i) => ({
      ruleId,
      severity,
      message,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      range: [span.start, span.end],
      fingerprint: fingerprints[i],
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
  };
}
