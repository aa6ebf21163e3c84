import { defineReportRule } from '../../rule.ts';
import { PARTY_PLACE_AND_DATE, PLACE_AND_DATE, PLACE_AND_DATE_BEFORE } from './shared/basis.ts';
import { datePartOf } from './shared/date-words.ts';
import { dated } from './shared/examples.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'date/month-padding',
  code: 'DD-04',
  summary: { vi: 'Số 0 trước tháng dùng sai', en: 'Wrong zero in front of the month' },
  why: {
    vi: 'Chỉ tháng 1 và tháng 2 thêm số 0 ở trước (tháng 01, tháng 02); tháng 3 đến tháng 9 thì không.',
    en: 'Only months 1 and 2 take a zero (tháng 01, tháng 02); months 3 to 9 do not.',
  },
  leavesAlone: {
    vi: 'Tháng 10 đến tháng 12, tháng còn để trống và ngày ghi bằng số (5/02/2026), vốn phải viết lại cả dòng.',
    en: 'Months 10 to 12, a month left blank, and dates in figures (5/02/2026), which are written out as a whole.',
  },
  basis: [PLACE_AND_DATE, PLACE_AND_DATE_BEFORE, PARTY_PLACE_AND_DATE],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: dated('*Bình An, ngày    tháng ⟦09⟧ năm 2026*'), fixed: dated('*Bình An, ngày    tháng 9 năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An, ngày 12 tháng ⟦2⟧ năm 2026*'), fixed: dated('*Bình An, ngày 12 tháng 02 năm 2026*') },
  ],
  good: [
    { frame: 'letterhead', text: dated('*Bình An, ngày 12 tháng 02 năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An, ngày 12 tháng 3 năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An, ngày 12 tháng 10 năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An, ngày    tháng    năm 2026*') },
  ],
  *check({ report }) {
    const line = report.letterhead.placeAndDate;
    if (line?.month === undefined || datePartOf(line).writtenAnew) return;
    const { month, monthSpan } = line;
    if (/^[12]$/u.test(month)) {
      yield {
        span: monthSpan,
        message: messages.unpaddedMonth(month),
        fixes: [
          {
            title: messages.write(`0${month}`),
            safety: 'safe',
            edits: [{ span: { start: monthSpan.start, end: monthSpan.start }, text: '0' }],
          },
        ],
      };
    } else if (/^0[3-9]$/u.test(month)) {
      const right = month.slice(1);
      yield {
        span: monthSpan,
        message: messages.paddedMonth(month, right),
        // The decree asks for the zero in months 1 and 2 and does not forbid it in others.
        atMost: 'hint',
        fixes: [
          {
            title: messages.write(right),
            safety: 'safe',
            edits: [{ span: { start: monthSpan.start, end: monthSpan.start + 1 }, text: '' }],
          },
        ],
      };
    }
  },
});
