import { defineReportRule } from '../../rule.ts';
import { CITING } from './shared/basis.ts';
import { messages } from './shared/messages.ts';

/** Types of instruments whose numbers have borne the year since 1997: decrees and circulars. */
const OF_YEAR: ReadonlySet<string> = new Set(['NĐ', 'TT', 'TTLT']);
const FIRST_YEAR = 1997;

export default defineReportRule({
  id: 'citation/number-without-year',
  code: 'VD-09',
  summary: { vi: 'Số của nghị định, thông tư thiếu năm', en: 'The number of a decree or circular lacks its year' },
  why: {
    vi: 'Số, ký hiệu của nghị định, thông tư có năm ban hành: 30/2020/NĐ-CP. Viết “30/NĐ-CP” thì không biết là văn bản nào: mỗi năm đều có một số 30.',
    en: 'The number of a decree or circular bears its year: 30/2020/NĐ-CP. “30/NĐ-CP” may be any of one a year.',
  },
  leavesAlone: {
    vi: 'Nghị quyết của Chính phủ, quyết định, chỉ thị (số không có năm), văn bản trước năm 1997, và lời trích.',
    en: 'Resolutions of the Government, decisions and directives, whose numbers have no year, documents before 1997, and quotations.',
  },
  basis: [CITING],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Xã thực hiện Nghị định số ⟦30/NĐ-CP⟧ ngày 05/3/2020 của Chính phủ về công tác văn thư.\n',
      fixed: 'Xã thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.\n',
    },
    { frame: 'body', text: 'Các thôn đã áp dụng Thông tư số ⟦67/TT-BYT⟧ của Bộ Y tế quy định về trang phục.\n' },
  ],
  good: [
    {
      frame: 'body',
      text: 'Xã thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư và Nghị quyết số 41/NQ-CP ngày 27/7/2026 của Chính phủ về tiết kiệm.\n',
    },
    { frame: 'body', text: 'Quy định cũ theo Nghị định số 12/NĐ-CP ngày 01/3/1996 của Chính phủ về giao thông không còn áp dụng.\n' },
  ],
  *check({ report }) {
    for (const { code, number, year, typeCode, bodyCodes, date, quoted, form } of report.citations) {
      if (
        year !== undefined ||
        quoted ||
        form === 'unnumbered' ||
        typeCode === undefined ||
        !OF_YEAR.has(typeCode) ||
        bodyCodes.length === 0
      )
        continue;
      const issued = date?.date?.year;
      if (issued !== undefined && issued < FIRST_YEAR) continue;
      const right = issued === undefined ? undefined : `${number}/${String(issued)}/${[typeCode, ...bodyCodes].join('-')}`;
      yield {
        span: code.span,
        message: messages.missingYear(code.text, right),
        ...(right === undefined
          ? {}
          : { fixes: [{ title: messages.rewrite(right), safety: 'ask' as const, edits: [{ span: code.span, text: right }] }] }),
      };
    }
  },
});
