import { hasArticles, isOfficialReport, isPageText } from '../../model/reading.ts';
import type { Report } from '../../model/report.ts';
import type { Severity } from '../../vocabulary.ts';

/** The cap of a finding that depends on the lines and customs of a report, in a text that is no official report or holds printed pages. */
export function capOutsideReports(report: Report): { readonly atMost?: Severity } {
  return isOfficialReport(report) && !isPageText(report) ? NO_CAP : NOTE;
}

/** The cap of a finding that depends on where lines begin, in printed pages and provisions of law. */
export function capOfUnreadLines(report: Report): { readonly atMost?: Severity } {
  return isPageText(report) || hasArticles(report) ? NOTE : NO_CAP;
}

const NO_CAP: { readonly atMost?: Severity } = {};
const NOTE: { readonly atMost?: Severity } = { atMost: 'info' };
