import type { PlaceAndDate } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { datePartOf } from './shared/date-words.ts';
import { dated } from './shared/examples.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'date/impossible',
  code: 'DD-07',
  summary: { vi: 'Ngày ban hành không có trong lịch', en: 'The date of issue is not in the calendar' },
  why: {
    vi: 'Ngày ban hành phải là ngày có thật. Văn bản được viện dẫn có ngày sau ngày ban hành được báo ngay tại chỗ viện dẫn.',
    en: 'The date of issue is a real day. Cited documents that are later than the report are reported where they are cited.',
  },
  leavesAlone: {
    vi: 'Ngày, tháng còn để trống, ngày 29 tháng 02 của năm nhuận, và mọi ngày khác trong nội dung báo cáo.',
    en: 'A day or month left blank, 29 February of a leap year, and all other dates in the text.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: dated('*Bình An, ⟦ngày 31 tháng 11 năm 2026⟧*') },
    { frame: 'letterhead', text: dated('*Bình An, ⟦ngày 29 tháng 02 năm 2026⟧*') },
    { frame: 'letterhead', text: dated('*Bình An, ⟦ngày    tháng 13 năm 2026⟧*') },
  ],
  good: [
    { frame: 'letterhead', text: dated('*Bình An, ngày 29 tháng 02 năm 2024*') },
    { frame: 'letterhead', text: dated('*Bình An, ngày    tháng    năm 2026*') },
  ],
  *check({ report }) {
    const line = report.letterhead.placeAndDate;
    if (line === undefined || !isImpossible(line)) return;
    const part = datePartOf(line);
    yield { span: part.span, message: messages.impossible(part.text) };
  },
});

function isImpossible({ day, month, year, iso }: PlaceAndDate): boolean {
  if (day !== undefined && month !== undefined && year !== undefined) return iso === undefined;
  return (day !== undefined && (Number(day) < 1 || Number(day) > 31)) || (month !== undefined && (Number(month) < 1 || Number(month) > 12));
}
