import { defineReportRule } from '../../rule.ts';
import { PARTY_PLACE_AND_DATE, PLACE_AND_DATE, PLACE_AND_DATE_BEFORE } from './shared/basis.ts';
import { datePartOf } from './shared/date-words.ts';
import { dated } from './shared/examples.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'date/unpadded-day',
  code: 'DD-03',
  summary: { vi: 'Ngày dưới 10 thiếu số 0', en: 'A day below 10 lacks its zero' },
  why: { vi: 'Ngày ban hành nhỏ hơn 10 ghi thêm số 0 ở trước: ngày 05.', en: 'Days of issue below 10 take a zero in front: ngày 05.' },
  leavesAlone: {
    vi: 'Ngày ghi bằng dấu gạch chéo (5/10/2026), do date/line-form sửa cả dòng, và ngày nêu trong nội dung báo cáo.',
    en: 'Dates in figures (5/10/2026), which date/line-form rewrites, and days named in the text.',
  },
  basis: [PLACE_AND_DATE, PLACE_AND_DATE_BEFORE, PARTY_PLACE_AND_DATE],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: dated('*Bình An, ngày ⟦5⟧ tháng 10 năm 2026*'), fixed: dated('*Bình An, ngày 05 tháng 10 năm 2026*') },
  ],
  good: [
    { frame: 'letterhead', text: dated('*Bình An, ngày 05 tháng 10 năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An, ngày 15 tháng 10 năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An, ngày    tháng 10 năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An, ngày 5/10/2026*') },
  ],
  *check({ report }) {
    const line = report.letterhead.placeAndDate;
    // A date in figures or with wrong words is written anew as a whole by date/line-form.
    if (line?.day === undefined || !/^[1-9]$/u.test(line.day) || datePartOf(line).writtenAnew) return;
    yield {
      span: line.daySpan,
      message: messages.unpaddedDay(line.day),
      fixes: [
        {
          title: messages.write(`0${line.day}`),
          safety: 'safe',
          edits: [{ span: { start: line.daySpan.start, end: line.daySpan.start }, text: '0' }],
        },
      ],
    };
  },
});
