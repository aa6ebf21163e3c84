import { linePassages, passage } from '../../model/passage.ts';
import type { Letterhead, Passage } from '../../model/report.ts';
import { LETTER, regex, WORD_END } from '../../pattern/regex.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import { smallLetters } from '../../vietnamese/small-letters.ts';
import { APPENDICES, APPENDICES_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';

const REFERENCE = regex.u`^\(?\s*(?:ban\s+hành\s+)?kèm\s+theo\s+báo\s+cáo${WORD_END}`;
const NUMBER = regex.u`
  số(?:\s*:)?(?:\s*(?<number>\d{1,5}[${LETTER}]?))?[\s.…_]*\/\s*
  (?<symbol>
    [${LETTER}][${LETTER}\d&.]*(?:\s?[-–]\s?[${LETTER}][${LETTER}\d&.]*)*
  )`;
const DATE = /ngày(?:\s*(?<day>\d{1,2}))?[\s.…_]*tháng(?:\s*(?<month>\d{1,2}))?[\s.…_]*năm\s*(?<year>\d{4})?/u;

const document = (reference: string): string =>
  `UBND TỈNH BÌNH AN\nSỞ NỘI VỤ\n\nSố: 12/BC-SNV\n\nBình An, ngày 05 tháng 3 năm 2026\n\n**BÁO CÁO**\n\n**Kết quả công tác tháng 02 năm 2026**\n\nSở Nội vụ báo cáo như sau:\n\nI. KẾT QUẢ\n\nSố liệu chi tiết tại phụ lục kèm theo./.\n\nGIÁM ĐỐC\n\nNguyễn Văn A\n\n# PHỤ LỤC\n\n**SỐ LIỆU CHI TIẾT**\n\n*${reference}*\n`;

export default defineReportRule({
  id: 'appendix/reference-line',
  code: 'PH-03',
  summary: {
    vi: 'Dòng “Kèm theo Báo cáo số …” của phụ lục không khớp với đầu báo cáo',
    en: 'The reference line of an annex does not agree with the head of the report',
  },
  why: {
    vi: 'Dưới tên phụ lục ghi số, ký hiệu, ngày của báo cáo mà phụ lục kèm theo. Các thông tin này phải giống phần đầu báo cáo; dòng chép từ báo cáo cũ thường còn ký hiệu hoặc ngày cũ.',
    en: 'The line under the title of an annex gives number, symbol and date of its report; they must be those of the head.',
  },
  leavesAlone: {
    vi: 'Số, ngày còn để trống, dòng dẫn một quyết định khác, và gạch nối dài hay ngắn, chữ hoa hay thường trong ký hiệu.',
    en: 'A blank number or date, a line that names some other document, and the kind of dash or letter case in the symbol.',
  },
  basis: [APPENDICES, APPENDICES_BEFORE],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  regimes: ['state'],
  options: {},
  bad: [
    {
      frame: 'whole',
      text: document('(Kèm theo Báo cáo số 12/⟦BC-UBND⟧ ngày 05 tháng 3 năm 2026 của Sở Nội vụ)'),
      fixed: document('(Kèm theo Báo cáo số 12/BC-SNV ngày 05 tháng 3 năm 2026 của Sở Nội vụ)'),
    },
    {
      frame: 'whole',
      text: document('(Kèm theo Báo cáo số ⟦21⟧/BC-SNV ngày 05 ⟦tháng 4⟧ năm 2026 của Sở Nội vụ)'),
      fixed: document('(Kèm theo Báo cáo số 12/BC-SNV ngày 05 tháng 3 năm 2026 của Sở Nội vụ)'),
    },
  ],
  good: [
    { frame: 'whole', text: document('(Kèm theo Báo cáo số 12/BC-SNV ngày 05 tháng 3 năm 2026 của Sở Nội vụ)') },
    { frame: 'whole', text: document('(Kèm theo Báo cáo số      /BC-SNV ngày      tháng 3 năm 2026 của Sở Nội vụ)') },
    { frame: 'whole', text: document('(Theo Quyết định số 21/QĐ-UBND ngày 05 tháng 4 năm 2025 của UBND tỉnh)') },
  ],
  *check({ report }) {
    for (const appendix of report.appendices) {
      const line = linePassages([appendix.heading.block, ...appendix.blocks.slice(0, 6)]).find((l) => REFERENCE.test(smallLetters(l.text)));
      if (line !== undefined) yield* compare(passage(line.block, line.start, line.block.text.length), report.letterhead);
    }
  },
});

function* compare(reference: Passage, head: Letterhead): Generator<RuleFinding> {
  const { numberLine, placeAndDate } = head;
  const { text } = reference;
  const cut = (start: number, end: number): Passage => passage(reference.block, reference.start + start, reference.start + end);
  const number = NUMBER.exec(text);
  if (number !== null && numberLine !== undefined) {
    const { number: typed, symbol = '' } = number.groups ?? {};
    const at = number.index + number[0].length - symbol.length;
    if (typed !== undefined && numberLine.number !== undefined && Number.parseInt(typed, 10) !== Number.parseInt(numberLine.number, 10)) {
      const from = number.index + number[0].indexOf(typed);
      yield differing(cut(from, from + typed.length), numberLine.number, messages.number(typed, numberLine.number), numberLine);
    }
    if (plainSymbol(symbol) !== plainSymbol(numberLine.symbol)) {
      yield differing(cut(at, at + symbol.length), numberLine.symbol, messages.symbol(symbol, numberLine.symbol), numberLine);
    }
  }
  const date = DATE.exec(text);
  if (date === null || placeAndDate === undefined) return;
  for (const [word, typed, own] of [
    ['ngày', date.groups?.['day'], placeAndDate.day],
    ['tháng', date.groups?.['month'], placeAndDate.month],
    ['năm', date.groups?.['year'], placeAndDate.year],
  ] as const) {
    if (typed === undefined || own === undefined || Number(typed) === Number(own)) continue;
    const part = regex.u`${word}\s*${typed}(?!\d)`.exec(date[0]);
    if (part === null) continue;
    const from = date.index + part.index;
    const place = cut(from, from + part[0].length);
    yield differing(place, `${word} ${own}`, messages.date(place.text, `${word} ${own}`), placeAndDate);
  }
}

function differing(place: Passage, right: string, message: RuleFinding['message'], head: Passage): RuleFinding {
  return {
    span: place.span,
    message,
    related: [{ span: head.span, message: messages.inHead }],
    fixes: [{ title: messages.useLabel(right), safety: 'ask', edits: [{ span: place.span, text: right }] }],
  };
}

function plainSymbol(symbol: string): string {
  return symbol.replace(/\s/gu, '').replace(/[–—]/gu, '-').toUpperCase();
}
