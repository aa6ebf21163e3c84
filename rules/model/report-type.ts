import { type ReportType, reportTypeById, reportTypeOfTitle } from '../data/report-types.ts';
import type { Report } from './report.ts';

/**
 * The type of a report: the first of the ids that exists among the types, else the one that the subject shows; undefined when none is
 * known.
 *
 * @param ids the type as it may be named, the weightiest first; undefined where it is not
 * @param types own types before those of the program
 */
export function typeOfReport(
  { title }: Report,
  ids: readonly (string | undefined)[],
  types: readonly ReportType[],
): ReportType | undefined {
  for (const id of ids) {
    const named = id === undefined ? undefined : reportTypeById(id, types);
    if (named !== undefined) return named;
  }
  return title?.typeName.startsWith('BÁO CÁO') === true ? reportTypeOfTitle(title.subjectText, types) : undefined;
}
