import { declared } from '../../model/front-matter.ts';
import { firstLineSpan, lineBeginning } from '../../model/insertion.ts';
import { nearDateLine } from '../../model/near-misses.ts';
import type { Report } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { type Fix } from '../../vocabulary.ts';
import { PARTY_PLACE_AND_DATE, PLACE_AND_DATE, PLACE_AND_DATE_BEFORE } from './shared/basis.ts';
import { placeOf, unitOfIssuer } from './shared/issuer-unit.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';
import { DEPARTMENT, plainStateHead } from '../shared/example-head.ts';

export default defineReportRule({
  id: 'date/missing',
  code: 'DD-01',
  summary: { vi: 'Thiếu dòng địa danh và thời gian', en: 'The line of place and date is missing' },
  why: {
    vi: 'Mỗi văn bản ghi địa danh và thời gian ban hành trên một dòng, chữ nghiêng, phía trên tên loại. Trước khi ký, ngày và tháng để trống được: “Bình An, ngày    tháng    năm 2026”.',
    en: 'Every document has one line of place and date above the type name, in italics. Before the signature day and month may be blank: “Bình An, ngày    tháng    năm 2026”.',
  },
  leavesAlone: {
    vi: 'Dòng chỉ có tháng, năm (“Bình An, tháng 11 năm 2026”) vẫn tính là có; tệp đã khai “ngay” ở đầu cũng vậy.',
    en: 'A line with month and year only counts as there, and so does “ngay” declared at the head of the file.',
  },
  basis: [PLACE_AND_DATE, PLACE_AND_DATE_BEFORE, PARTY_PLACE_AND_DATE],
  severity: { draft: 'info', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'letterhead',
      text: plainStateHead({ dateLine: '', subject: 'Kết quả công tác năm 2026\n\n⟦Bình An, ngày    tháng 11 năm 2026⟧' }),
    },
    {
      frame: 'letterhead',
      text: plainStateHead({ dateLine: '', type: '⟦Bình An, ngày    tháng 11 năm 2026⟧'.replace(/^/u, 'BÁO CÁO\n\n') }),
    },
    { frame: 'letterhead', text: plainStateHead({ dateLine: '⟦15/12/2026⟧' }) },
    { frame: 'letterhead', text: plainStateHead({ dateLine: '⟦ngày 15 tháng 12 năm 2026, Bình An⟧' }) },
    {
      frame: 'letterhead',
      text: plainStateHead({
        heading: '⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧\nĐộc lập - Tự do - Hạnh phúc',
        dateLine: '',
        type: '**BÁO CÁO**',
      }),
      fixed: plainStateHead({ dateLine: '*Bình An, ngày … tháng … năm …*', type: '**BÁO CÁO**' }),
    },
    {
      frame: 'letterhead',
      text: plainStateHead({ ...DEPARTMENT, heading: '⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧\nĐộc lập - Tự do - Hạnh phúc', dateLine: '' }),
      fixed: plainStateHead({ ...DEPARTMENT, dateLine: '*Địa danh, ngày … tháng … năm …*' }),
    },
  ],
  good: [
    {
      frame: 'letterhead',
      text: plainStateHead({ ...DEPARTMENT, dateLine: 'Bình An, tháng 11 năm 2026' }),
    },
    {
      text: dedent`
        ---
        ngay: 2026-11-05
        ---

        BÁO CÁO

        Kết quả công tác năm 2026
      `,
    },
  ],
  *check({ report }) {
    const low = report.misplaced.placeAndDate;
    if (low !== undefined) {
      yield { span: low.span, message: messages.misplaced(low.text), atMost: 'warning' };
      return;
    }
    if (report.letterhead.placeAndDate !== undefined || declared(report.frontMatter, 'ngay') !== undefined) return;
    const near = nearDateLine(report);
    if (near !== undefined) {
      yield { span: near.span, message: messages.unreadable(near.text), atMost: 'warning' };
      return;
    }
    const fix = insertion(report);
    yield { span: firstLineSpan(report), message: messages.missing(), absentFrom: 'head', ...(fix === undefined ? {} : { fixes: [fix] }) };
  },
});

function insertion(report: Report): Fix | undefined {
  if (report.title === undefined) return undefined;
  const unit = unitOfIssuer(report);
  const place = unit === undefined ? 'Địa danh' : placeOf(unit);
  const line = `${place}, ngày … tháng … năm …`;
  const br = report.source.lineBreak;
  return {
    title: messages.insert(line),
    safety: 'ask',
    edits: [{ span: lineBeginning(report, report.title.type.span.start), text: `*${line}*${br}${br}` }],
  };
}
