import { allReportTypes, type ReportType } from '../data/report-types.ts';
import { typeOfReport } from '../model/report-type.ts';
import type { Report } from '../model/report.ts';
import type { Settings } from '../settings.ts';

/** The type whose outline a report is held against, under the settings; undefined for other texts and where none is known. */
export function reportTypeOf(report: Report, { profiles, reportType }: Settings): ReportType | undefined {
  if (report.recognition.readAs !== 'report') return undefined;
  return typeOfReport(report, [report.frontMatter?.values['loai-bao-cao'], reportType], allReportTypes(profiles));
}
