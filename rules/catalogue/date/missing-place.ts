import { declared } from '../../model/front-matter.ts';
import { defineReportRule } from '../../rule.ts';
import { PARTY_PLACE_AND_DATE, PLACE_AND_DATE, PLACE_AND_DATE_BEFORE } from './shared/basis.ts';
import { dated } from './shared/examples.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'date/missing-place',
  code: 'DD-01',
  summary: { vi: 'Dòng thời gian thiếu địa danh', en: 'The date line lacks its place' },
  why: {
    vi: 'Trước ngày ban hành phải có địa danh: tên đơn vị hành chính nơi cơ quan đóng trụ sở, sau đó là dấu phẩy.',
    en: 'The date of issue is preceded by the place: the unit where the body has its seat, followed by a comma.',
  },
  leavesAlone: {
    vi: 'Tệp đã khai “dia-danh” ở đầu; địa danh có mà sai tên thuộc date/place-name.',
    en: 'Files that declare “dia-danh”; a place that is there but wrong belongs to date/place-name.',
  },
  basis: [PLACE_AND_DATE, PLACE_AND_DATE_BEFORE, PARTY_PLACE_AND_DATE],
  severity: { draft: 'info', presign: 'warning', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: dated('*⟦ngày 12 tháng 11 năm 2026⟧*') },
    { frame: 'letterhead', text: dated('*⟦........, ngày 12 tháng 11 năm 2026⟧*') },
    { frame: 'letterhead', text: dated('*⟦(Địa danh), ngày 12 tháng 11 năm 2026⟧*') },
  ],
  good: [
    { frame: 'letterhead', text: dated('*Bình An,\nngày 12 tháng 11 năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An,*\n\n*ngày 12 tháng 11 năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An, ngày 12 tháng 11 năm 2026*') },
  ],
  *check({ report }) {
    const { placeAndDate } = report.letterhead;
    if (placeAndDate === undefined || placeAndDate.place !== '' || declared(report.frontMatter, 'dia-danh') !== undefined) return;
    yield { span: placeAndDate.span, message: messages.missingPlace(placeAndDate.text) };
  },
});
