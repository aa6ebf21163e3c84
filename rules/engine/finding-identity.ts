import type { Finding } from '../finding.ts';
import { partPath } from '../model/part-path.ts';
import { LETTER, regex } from '../pattern/regex.ts';
import type { Report } from '../model/report.ts';
import { lookupKey } from '../vietnamese/tone-placement.ts';

/** Longest pieces of text that an identity holds, in UTF-16 units. */
const LONGEST = 120;

/** Parts of an identity are told apart by this. */
const BETWEEN = '\u0000';

/**
 * What a finding is known by while its report is written on: rule, the words it stands on, and the headings above without their numbers, all
 * in small letters with single blanks. Lines that move, a paragraph that changes elsewhere and sections that are numbered anew leave it as
 * it is. Equal findings of a report have one identity; they are told apart by their order.
 */
export function findingIdentity(report: Report, { ruleId, span }: Pick<Finding, 'ruleId' | 'span'>): string {
  const words = report.source.text.slice(span.start, Math.min(span.end, span.start + LONGEST));
  const part = partPath(report, span.start).map((heading) => folded(heading.replace(MARKER, '')));
  return [ruleId, folded(words), ...part].join(BETWEEN);
}

const MARKER = regex.iu`^[\s#*]*(?:[ivxlc]{1,6}|\d{1,3}(?:\.\d{1,3}){0,4}|[${LETTER}])\s*[.)]\s*`;

function folded(text: string): string {
  return lookupKey(text.replace(/\s+/gu, ' ').trim());
}
