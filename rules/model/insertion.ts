import type { Span } from '../text/span.ts';
import type { Report } from './report.ts';

/**
 * Where a component that is missing altogether is reported: the first line of the document as it is read, without Markdown signs at
 * its edges. A document without text gives an empty span at its end (behind front matter).
 */
export function firstLineSpan(report: Report): Span {
  for (const block of report.blocks) {
    const line = block.lines.find((l) => l.text.trim() !== '');
    if (line === undefined) continue;
    const lead = line.text.length - line.text.trimStart().length;
    return block.spanOf(line.start + lead, line.start + line.text.trimEnd().length);
  }
  const end = report.source.text.length;
  return { start: end, end };
}

/** Empty span at the beginning of the source line that holds `offset`: text inserted there stands before its Markdown signs, but after a byte-order mark. */
export function lineBeginning(report: Report, offset: number): Span {
  const { start: from } = report.source.lineSpan(report.source.positionAt(offset).line);
  const start = from === 0 && report.source.text.startsWith('\uFEFF') ? 1 : from;
  return { start, end: start };
}

/** Empty span at the end of the source line that holds `offset`, before its line break. */
export function lineEnding(report: Report, offset: number): Span {
  const { end } = report.source.lineSpan(report.source.positionAt(offset).line);
  return { start: end, end };
}
