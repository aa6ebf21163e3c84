import { remembered } from './remembered.ts';
import type { Report } from './report.ts';

/** Remembers what `find` tells of a report, so that rules that ask the same share one pass. What is remembered goes away with the report. */
export function perReport<T>(find: (report: Report) => T): (report: Report) => T {
  return remembered(find);
}
