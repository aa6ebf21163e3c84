import { declared } from '../../model/front-matter.ts';
import type { PlaceAndDate } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { PARTY_PLACE_AND_DATE, PLACE_AND_DATE, PLACE_AND_DATE_BEFORE } from './shared/basis.ts';
import { datePartOf } from './shared/date-words.ts';
import { dated } from './shared/examples.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'date/blank',
  code: 'DD-02',
  summary: { vi: 'Ngày ban hành chưa ghi đủ', en: 'The date of issue is not complete' },
  why: {
    vi: 'Ngày, tháng được ghi khi văn bản được ký và đăng ký, nên trước khi ký để trống là đúng. Văn bản đã ban hành phải ghi đủ ngày, tháng, năm.',
    en: 'Day and month are filled in when the document is signed and registered, so a blank is right before. An issued document has day, month and year.',
  },
  leavesAlone: {
    vi: 'Ngày còn trống khi tệp đã khai “ngay” ở đầu; ngày ghi đủ mà không có trong lịch thuộc date/impossible.',
    en: 'A blank date when the file declares “ngay”; a full date that is not in the calendar belongs to date/impossible.',
  },
  basis: [PLACE_AND_DATE, PLACE_AND_DATE_BEFORE, PARTY_PLACE_AND_DATE],
  severity: { draft: 'off', presign: 'info', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: dated('*Bình An, ⟦ngày    tháng 11⟧ năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An, ⟦ngày ... tháng ... năm 2026⟧*'), stage: 'issued' },
    { frame: 'letterhead', text: dated('*Bình An, ⟦tháng 11 năm 2026⟧*'), stage: 'issued' },
    { frame: 'letterhead', text: dated('*Bình An, ⟦ngày   /11/2026⟧*') },
  ],
  good: [{ frame: 'letterhead', text: dated('*Bình An, ngày 05 tháng 11 năm 2026*') }],
  *check({ report }) {
    const { placeAndDate } = report.letterhead;
    if (placeAndDate === undefined || declared(report.frontMatter, 'ngay') !== undefined) return;
    if (placeAndDate.day !== undefined && placeAndDate.month !== undefined && placeAndDate.year !== undefined) return;
    // What is not read at all is no blank; date/line-form tells it.
    if (placeAndDate.malformed === true && placeAndDate.day === undefined && placeAndDate.month === undefined) return;
    const { text } = datePartOf(placeAndDate);
    yield { span: blankSpan(placeAndDate), message: messages.blank(text) };
  },
});

/** From the word “ngày” to the month when only the day is open, else the whole date. */
function blankSpan(line: PlaceAndDate): Span {
  const part = datePartOf(line);
  const onlyDay =
    line.day === undefined && line.month !== undefined && line.year !== undefined && /^ngày/iu.test(part.text) && !part.writtenAnew;
  return onlyDay ? { start: part.span.start, end: line.monthSpan.end } : part.span;
}
