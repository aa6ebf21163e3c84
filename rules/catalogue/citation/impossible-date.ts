import { isoDate } from '../../model/civil-date.ts';
import type { Report } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { SAME_DETAILS } from '../shared/citing-basis.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'citation/impossible-date',
  code: 'VD-12',
  summary: { vi: 'Ngày của văn bản được viện dẫn không thể có', en: 'The date of a cited document is impossible' },
  why: {
    vi: 'Ngày không có trong lịch, ngày sau ngày của chính báo cáo, hoặc năm khác năm ghi trong số của văn bản đều là ghi nhầm. Hãy đối chiếu với bản gốc.',
    en: 'A day that is not in the calendar, a day after the report itself, or a year other than the one inside the number is a slip. Check the original.',
  },
  leavesAlone: {
    vi: 'Ngày báo cáo còn trống thì tính đến hết tháng, hết năm; ngày có thật nhưng khác bản gốc thì không phát hiện được.',
    en: 'A report without a day counts to the end of its month or year; a real day that differs from the original goes unnoticed.',
  },
  basis: [SAME_DETAILS],
  severity: { draft: 'error', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Thực hiện Kế hoạch số 145/KH-UBND ngày ⟦31/4/2026⟧ của UBND tỉnh về cải cách hành chính, đơn vị đã phân công nhiệm vụ.\n',
    },
    {
      frame: 'body',
      text: 'Thực hiện Kế hoạch số 145/KH-UBND ngày ⟦09/12/2026⟧ của UBND tỉnh về cải cách hành chính, đơn vị đã phân công nhiệm vụ.\n',
    },
    {
      frame: 'body',
      text: 'Thực hiện Nghị định số 35/2022/NĐ-CP ngày ⟦28/5/2023⟧ của Chính phủ quy định về quản lý khu công nghiệp và khu kinh tế, đơn vị đã phân công nhiệm vụ.\n',
    },
  ],
  good: [
    {
      frame: 'body',
      text: 'Thực hiện Kế hoạch số 145/KH-UBND ngày 29/02/2024 của UBND tỉnh về cải cách hành chính và Nghị định số 35/2022/NĐ-CP ngày 28/5/2022 của Chính phủ quy định về quản lý khu công nghiệp và khu kinh tế, đơn vị đã phân công nhiệm vụ.\n',
    },
    {
      frame: 'body',
      text: 'Thực hiện Kế hoạch số 145/KH-UBND ngày 25/11/2026 của UBND tỉnh về cải cách hành chính, đơn vị đã phân công nhiệm vụ.\n',
    },
  ],
  *check({ report }) {
    const last = lastPossibleDay(report);
    for (const { date, block, year, code } of report.citations) {
      if (date === undefined) continue;
      const written = block.text.slice(date.start, date.end);
      if (date.date === undefined) yield { span: date.span, message: messages.noSuchDay(written) };
      else if (last !== undefined && isoDate(date.date) > last)
        yield { span: date.span, message: messages.laterThanReport(written, reportDay(report, last)) };
      else if (year !== undefined && code.text.includes('/') && date.date.year !== year)
        yield { span: date.span, message: messages.otherYear(written, code.text), atMost: 'warning' };
    }
  },
});

/** Last day the report may bear (ISO): a blank day counts as the last of its month, a blank month as the last of its year. */
function lastPossibleDay(report: Report): string | undefined {
  const line = report.letterhead.placeAndDate;
  if (line === undefined) return report.date;
  if (line.iso !== undefined) return line.iso;
  if (line.year === undefined || !/^\d{4}$/u.test(line.year)) return undefined;
  const month = line.month === undefined ? '12' : line.month.padStart(2, '0');
  return `${line.year}-${month}-31`;
}

/** The report's day as far as it is filled in: `15/11/2026`, `tháng 11 năm 2026`, `năm 2026`. */
function reportDay(report: Report, last: string): string {
  const line = report.letterhead.placeAndDate;
  const [year = '', month = '', day = ''] = last.split('-');
  if (line === undefined || line.iso !== undefined) return `${day}/${month}/${year}`;
  return line.month === undefined ? `năm ${year}` : `tháng ${line.month} năm ${year}`;
}
