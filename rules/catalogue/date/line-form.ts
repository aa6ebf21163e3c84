import { officialDay, officialMonth } from '../../model/civil-date.ts';
import type { Passage, PlaceAndDate } from '../../model/report.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import type { SourceText } from '../../text/source-text.ts';
import { PARTY_PLACE_AND_DATE, PLACE_AND_DATE, PLACE_AND_DATE_BEFORE } from './shared/basis.ts';
import { datePartOf } from './shared/date-words.ts';
import { dated } from './shared/examples.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'date/line-form',
  code: 'DD-05',
  summary: { vi: 'Dòng địa danh và thời gian sai cách ghi', en: 'The line of place and date has a wrong form' },
  why: {
    vi: 'Địa danh và thời gian ghi trên một dòng. Sau địa danh là dấu phẩy; thời gian ghi đủ chữ “ngày … tháng … năm …”, không dùng dấu gạch chéo.',
    en: 'Place and date stand on one line. The place is followed by a comma; the date is written in words “ngày … tháng … năm …”, without slashes.',
  },
  leavesAlone: {
    vi: 'Dòng chưa có địa danh, chỗ còn trống cho ngày, tháng, số 0 thừa hay thiếu (quy tắc khác xét), và xuống dòng trong cùng một đoạn hay một ô.',
    en: 'A line without a place, blanks for day and month, zeros in front of them (other rules), and a line break inside one paragraph or cell.',
  },
  basis: [PLACE_AND_DATE, PLACE_AND_DATE_BEFORE, PARTY_PLACE_AND_DATE],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: dated('*Bình An, ⟦ngày 5 tháng 11 2026⟧*'), fixed: dated('*Bình An, ngày 05 tháng 11 năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An, ⟦ngày 12 thánh 11 năm 2026⟧*'), fixed: dated('*Bình An, ngày 12 tháng 11 năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An, ⟦12 tháng 11 năm 2026⟧*'), fixed: dated('*Bình An, ngày 12 tháng 11 năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An, ⟦ngày 12/11 năm 2026⟧*'), fixed: dated('*Bình An, ngày 12 tháng 11 năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An, ⟦ngày 12 tháng 11 năm 206⟧*') },
    { frame: 'letterhead', text: dated('*Bình An, ⟦ngày mười hai tháng mười một năm 2026⟧*') },
    {
      frame: 'letterhead',
      text: dated('*⟦Bình An, ngày 12*\n\n*tháng 11 năm 2026⟧*'),
      fixed: dated('*Bình An, ngày 12 tháng 11 năm 2026*'),
    },
    { frame: 'letterhead', text: dated('*Bình An, ⟦ngày 5/02/2026⟧*'), fixed: dated('*Bình An, ngày 05 tháng 02 năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An, ⟦ngày   /8/2026⟧*'), fixed: dated('*Bình An, ngày    tháng 8 năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An, ⟦12.11.2026⟧*'), fixed: dated('*Bình An, ngày 12 tháng 11 năm 2026*') },
    { frame: 'letterhead', text: dated('*⟦Bình An⟧ ngày 12 tháng 11 năm 2026*'), fixed: dated('*Bình An, ngày 12 tháng 11 năm 2026*') },
    { frame: 'letterhead', text: dated('*⟦Bình An -⟧ ngày 12 tháng 11 năm 2026*'), fixed: dated('*Bình An, ngày 12 tháng 11 năm 2026*') },
    { frame: 'letterhead', text: dated('*⟦Bình An.⟧ ngày 12 tháng 11 năm 2026*'), fixed: dated('*Bình An, ngày 12 tháng 11 năm 2026*') },
  ],
  good: [
    { frame: 'letterhead', text: dated('*Bình An, ngày 12\ntháng 11 năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An, ngày 12 tháng 11 năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An, ngày    tháng 11 năm 2026*') },
    { frame: 'letterhead', text: dated('*ngày 12 tháng 11 năm 2026*') },
  ],
  *check({ report }) {
    const line = report.letterhead.placeAndDate;
    if (line === undefined) return;
    if (line.rest !== undefined) {
      yield cutInTwo(report.source, line, line.rest);
      return;
    }
    const part = datePartOf(line);
    if (line.place !== '') {
      const afterPlace = line.start + line.place.length;
      const between = line.block.text.slice(afterPlace, part.start);
      if (!between.includes(',')) {
        const dot = between.search(/[.–—-]/u);
        const end = dot < 0 ? afterPlace : afterPlace + dot + 1;
        const edit =
          dot < 0
            ? { span: { start: line.placeSpan.end, end: line.placeSpan.end }, text: ',' }
            : { span: line.block.spanOf(afterPlace, end), text: ',' };
        yield {
          span: line.block.spanOf(line.start, end),
          message: messages.missingComma(line.place),
          fixes: [{ title: messages.addComma(), safety: 'safe', edits: [edit] }],
        };
      }
    }
    if (!part.writtenAnew) return;
    if (isUnreadable(line)) {
      yield { span: part.span, message: messages.unreadable(part.text) };
      return;
    }
    const right = inWords(line);
    yield {
      span: part.span,
      message: messages.numeric(part.text, right),
      fixes: [{ title: messages.write(right), safety: 'ask', edits: [{ span: part.span, text: right }] }],
    };
  },
});

/** True when the figures do not tell the date: they are words, or the year has too many or too few. */
function isUnreadable({ malformed, day, month, year }: PlaceAndDate): boolean {
  return malformed === true && ((day === undefined && month === undefined) || year?.length !== 4);
}

function cutInTwo(source: SourceText, line: PlaceAndDate, rest: Passage): RuleFinding {
  const gap = { start: line.span.end, end: rest.span.start };
  return {
    span: { start: line.span.start, end: rest.span.end },
    message: messages.cutInTwo(),
    // Only blanks and a pair of emphasis signs may be taken away without harm to the Markdown around them.
    ...(/^(?<sign>[*_]{0,3})\s+\k<sign>$/u.test(source.slice(gap))
      ? { fixes: [{ title: messages.join(), safety: 'ask', edits: [{ span: gap, text: ' ' }] }] }
      : {}),
  };
}

/** The date in words; a day that is still open keeps its blank. */
function inWords(line: PlaceAndDate): string {
  const day = line.day === undefined ? '  ' : officialDay(Number(line.day));
  const month = line.month === undefined ? '  ' : officialMonth(Number(line.month));
  return `ngày ${day} tháng ${month} năm ${line.year ?? ''}`.trimEnd();
}
