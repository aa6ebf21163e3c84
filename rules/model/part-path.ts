import type { Report, Section } from './report.ts';

/** Longest heading of a path, in UTF-16 units; the rest is cut off. */
const LONGEST = 120;

/**
 * The headings that a place stands under, outermost first, each as typed with its enumerator and on one line: sections (phần, mục) or the
 * heading of an appendix. Empty above the first section and below the last, as in the letterhead, the opening and the closing part.
 *
 * @param offset UTF-16 offset in the source
 */
export function partPath(report: Report, offset: number): readonly string[] {
  const appendix = report.appendices.findLast(({ heading }) => heading.span.start <= offset);
  if (appendix !== undefined) return [onOneLine(appendix.heading.text)];
  const path: string[] = [];
  for (let level = report.sections; ;) {
    const section = level.find(({ span }) => span.start <= offset && offset < span.end);
    if (section === undefined) return path;
    path.push(headingOf(section));
    level = section.children;
  }
}

function headingOf({ block }: Section): string {
  const { text } = block;
  const end = text.indexOf('\n');
  return onOneLine(end < 0 ? text : text.slice(0, end));
}

function onOneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}
