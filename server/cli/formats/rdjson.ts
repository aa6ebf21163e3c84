import type { Severity } from '../../../rules/vocabulary.ts';
import type { Excerpt } from '../excerpt.ts';
import { PROGRAM } from '../notices.ts';
import type { FileReport, ReportMessage } from '../report.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO', hint: 'INFO' };
/** From the gravest. */
const ORDER: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** A place as reviewdog counts: lines and columns from 1, columns in bytes of UTF-8; without a column the whole line. */
interface Place {
  readonly line: number;
  readonly column?: number;
}

/** Up to where, not including it; where neither end has a column, the lines are whole and the last one is included. */
interface Range {
  readonly start: Place;
  readonly end: Place;
}

/**
 * The Reviewdog Diagnostic Format as one JSON object, `DiagnosticResult`. (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf)
 *
 * Columns there are bytes of UTF-8, so they are given where the line is at hand (`excerpt`) and the place ends on it; elsewhere the range is of
 * whole lines. A fix is a suggestion where all its edits stand in what is at hand of the line; people decide on each.
 */
export function formatRdjson(reports: readonly FileReport[]): string {
  const diagnostics = reports.flatMap(({ name, messages }) => messages.map((message) => diagnosticOf(name, message)));
  const gravest = ORDER.find((severity) => reports.some(({ messages }) => messages.some((message) => message.severity === severity)));
  const result = {
    source: { name: PROGRAM },
    ...(gravest !== undefined && { severity: SEVERITIES[gravest] }),
    diagnostics,
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}

function diagnosticOf(path: string, message: ReportMessage): object {
  const suggestions = suggestionsOf(message);
  return {
    message: message.message,
    location: { path, range: rangeOf(message) },
    severity: SEVERITIES[message.severity],
    source: { name: PROGRAM },
    code: { value: message.ruleId },
    ...(suggestions.length > 0 && { suggestions }),
  };
}

function rangeOf({ start, end, span, excerpt }: ReportMessage): Range {
  const to = (excerpt?.start ?? 0) + span.end - span.start;
  if (start.line === end.line && isCounted(excerpt) && to <= excerpt.text.length) return rangeIn(start.line, excerpt, excerpt.start, to);
  return { start: { line: start.line }, end: { line: end.line } };
}

/** The fixes that can be told as one replacement inside the line; what stands between two edits of a fix is replaced by itself. */
function suggestionsOf({ start, span, fixes, excerpt }: ReportMessage): { readonly range: Range; readonly text: string }[] {
  if (!isCounted(excerpt)) return [];
  const { text } = excerpt;
  return fixes.flatMap((fix) => {
    const edits = fix.edits
      .map((edit) => ({
        from: edit.span.start - span.start + excerpt.start,
        to: edit.span.end - span.start + excerpt.start,
        text: edit.text,
      }))
      .sort((a, b) => a.from - b.from || a.to - b.to);
    const [first] = edits;
    const last = edits.at(-1);
    if (first === undefined || last === undefined || first.from < 0 || last.to > text.length) return [];
    const replacement = edits.map((edit, i) => (i === 0 ? '' : text.slice(edits[i - 1]?.to, edit.from)) + edit.text).join('');
    return [{ range: rangeIn(start.line, excerpt, first.from, last.to), text: replacement }];
  });
}

type Counted = Excerpt & { readonly bytesBefore: number };

function isCounted(excerpt: Excerpt | undefined): excerpt is Counted {
  return excerpt?.bytesBefore !== undefined;
}

/** The range between two offsets of a piece of a line. */
function rangeIn(line: number, { text, bytesBefore }: Counted, from: number, to: number): Range {
  const columnAt = (offset: number): number => bytesBefore + Buffer.byteLength(text.slice(0, offset)) + 1;
  return { start: { line, column: columnAt(from) }, end: { line, column: columnAt(to) } };
}
