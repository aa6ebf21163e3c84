import { officialDay, officialMonth } from '../../model/civil-date.ts';
import type { PlaceAndDate } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { PARTY_PLACE_AND_DATE, PLACE_AND_DATE, PLACE_AND_DATE_BEFORE } from './shared/basis.ts';
import { datePartOf } from './shared/date-words.ts';
import { dated } from './shared/examples.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'date/line-form',
  code: 'DD-05',
  summary: { vi: 'Dòng địa danh và thời gian sai cách ghi', en: 'The line of place and date has a wrong form' },
  why: {
    vi: 'Sau địa danh là dấu phẩy; thời gian ghi đủ chữ “ngày … tháng … năm …”, không dùng dấu gạch chéo.',
    en: 'The place is followed by a comma; the date is written in words “ngày … tháng … năm …”, without slashes.',
  },
  leavesAlone: {
    vi: 'Dòng chưa có địa danh, chỗ còn trống cho ngày, tháng, và số 0 thừa hay thiếu (hai quy tắc khác xét).',
    en: 'A line without a place, blanks for day and month, and zeros in front of them, which two other rules look at.',
  },
  basis: [PLACE_AND_DATE, PLACE_AND_DATE_BEFORE, PARTY_PLACE_AND_DATE],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: dated('*Bình An, ⟦ngày 5/02/2026⟧*'), fixed: dated('*Bình An, ngày 05 tháng 02 năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An, ⟦ngày   /8/2026⟧*'), fixed: dated('*Bình An, ngày    tháng 8 năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An, ⟦12.11.2026⟧*'), fixed: dated('*Bình An, ngày 12 tháng 11 năm 2026*') },
    { frame: 'letterhead', text: dated('*⟦Bình An⟧ ngày 12 tháng 11 năm 2026*'), fixed: dated('*Bình An, ngày 12 tháng 11 năm 2026*') },
    { frame: 'letterhead', text: dated('*⟦Bình An.⟧ ngày 12 tháng 11 năm 2026*'), fixed: dated('*Bình An, ngày 12 tháng 11 năm 2026*') },
  ],
  good: [
    { frame: 'letterhead', text: dated('*Bình An, ngày 12 tháng 11 năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An, ngày    tháng 11 năm 2026*') },
    { frame: 'letterhead', text: dated('*ngày 12 tháng 11 năm 2026*') },
  ],
  *check({ report }) {
    const line = report.letterhead.placeAndDate;
    if (line === undefined) return;
    const part = datePartOf(line);
    if (line.place !== '') {
      const afterPlace = line.start + line.place.length;
      const between = line.block.text.slice(afterPlace, part.start);
      if (!between.includes(',')) {
        const dot = between.indexOf('.');
        const end = dot < 0 ? afterPlace : afterPlace + dot + 1;
        const edit =
          dot < 0
            ? { span: { start: line.placeSpan.end, end: line.placeSpan.end }, text: ',' }
            : { span: line.block.spanOf(afterPlace + dot, end), text: ',' };
        yield {
          span: line.block.spanOf(line.start, end),
          message: messages.missingComma(line.place),
          fixes: [{ title: messages.addComma(), safety: 'safe', edits: [edit] }],
        };
      }
    }
    if (!part.numeric) return;
    const right = inWords(line);
    yield {
      span: part.span,
      message: messages.numeric(part.text, right),
      fixes: [{ title: messages.write(right), safety: 'ask', edits: [{ span: part.span, text: right }] }],
    };
  },
});

/** The date in words; a day that is still open keeps its blank. */
function inWords(line: PlaceAndDate): string {
  const day = line.day === undefined ? '  ' : officialDay(Number(line.day));
  const month = line.month === undefined ? '  ' : officialMonth(Number(line.month));
  return `ngày ${day} tháng ${month} năm ${line.year ?? ''}`.trimEnd();
}
