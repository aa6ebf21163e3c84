import { declared } from '../../model/front-matter.ts';
import { firstLineSpan, lineBeginning } from '../../model/insertion.ts';
import type { Report } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { type Fix } from '../../vocabulary.ts';
import { PARTY_PLACE_AND_DATE, PLACE_AND_DATE, PLACE_AND_DATE_BEFORE } from './shared/basis.ts';
import { placeOf, unitOfIssuer } from './shared/issuer-unit.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'date/missing',
  code: 'DD-01',
  summary: { vi: 'Thiếu dòng địa danh và thời gian', en: 'The line of place and date is missing' },
  why: {
    vi: 'Mỗi văn bản ghi địa danh và thời gian ban hành trên một dòng, chữ nghiêng. Trước khi ký, ngày và tháng để trống được: “Bình An, ngày    tháng    năm 2026”.',
    en: 'Every document has one line of place and date, in italics. Before the signature day and month may be blank: “Bình An, ngày    tháng    năm 2026”.',
  },
  basis: [PLACE_AND_DATE, PLACE_AND_DATE_BEFORE, PARTY_PLACE_AND_DATE],
  severity: { draft: 'info', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'letterhead',
      text: '⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧\nĐộc lập - Tự do - Hạnh phúc\n\nỦY BAN NHÂN DÂN\nXÃ BÌNH AN\n\nSố:      /BC-UBND\n\n**BÁO CÁO**\n\nKết quả công tác năm 2026\n',
      fixed: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nỦY BAN NHÂN DÂN\nXÃ BÌNH AN\n\nSố:      /BC-UBND\n\n*Bình An, ngày … tháng … năm …*\n\n**BÁO CÁO**\n\nKết quả công tác năm 2026\n',
    },
    {
      frame: 'letterhead',
      text: '⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧\nĐộc lập - Tự do - Hạnh phúc\n\nSỞ NỘI VỤ\n\nSố:      /BC-SNV\n\nBÁO CÁO\n\nKết quả công tác năm 2026\n',
      fixed: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSỞ NỘI VỤ\n\nSố:      /BC-SNV\n\n*Địa danh, ngày … tháng … năm …*\n\nBÁO CÁO\n\nKết quả công tác năm 2026\n',
    },
  ],
  good: [
    { frame: 'letterhead', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSỞ NỘI VỤ\n\nSố:      /BC-SNV\n\nBình An, tháng 11 năm 2026\n\nBÁO CÁO\n\nKết quả công tác năm 2026\n' },
    { text: '---\nngay: 2026-11-05\n---\n\nBÁO CÁO\n\nKết quả công tác năm 2026\n' },
  ],
  *check({ report }) {
    if (report.letterhead.placeAndDate !== undefined || declared(report.frontMatter, 'ngay') !== undefined) return;
    const fix = insertion(report);
    yield { span: firstLineSpan(report), message: messages.missing(), ...(fix === undefined ? {} : { fixes: [fix] }) };
  },
});

function insertion(report: Report): Fix | undefined {
  if (report.title === undefined) return undefined;
  const unit = unitOfIssuer(report);
  const place = unit === undefined ? 'Địa danh' : placeOf(unit);
  const line = `${place}, ngày … tháng … năm …`;
  const br = report.source.lineBreak;
  return { title: messages.insert(line), safety: 'ask', edits: [{ span: lineBeginning(report, report.title.type.span.start), text: `*${line}*${br}${br}` }] };
}
