import { declared } from '../../model/front-matter.ts';
import { firstLineSpan, lineEnding } from '../../model/insertion.ts';
import type { Passage, Report } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { type Edit } from '../../vocabulary.ts';
import { NATIONAL_HEADER, NATIONAL_HEADER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { MOTTO } from './shared/prescribed.ts';
import { foreignHeading } from '../../model/regime-signs.ts';

export default defineReportRule({
  id: 'letterhead/missing-motto',
  code: 'QH-02',
  summary: { vi: 'Thiếu Tiêu ngữ', en: 'The motto is missing' },
  why: {
    vi: 'Tiêu ngữ đứng ngay dưới Quốc hiệu, chữ in thường, đậm, chữ cái đầu của mỗi cụm từ viết hoa.',
    en: 'The motto stands right under the national name, in bold sentence case, each of its three phrases beginning with a capital.',
  },
  basis: [NATIONAL_HEADER, NATIONAL_HEADER_BEFORE],
  severity: { draft: 'info', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  regimes: ['state'],
  options: {},
  bad: [
    {
      frame: 'letterhead',
      text: '**⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧**\n\nỦY BAN NHÂN DÂN\nXÃ BÌNH AN\n\nSố:      /BC-UBND\n\nBình An, ngày    tháng 11 năm 2026\n\nBÁO CÁO\n\nKết quả công tác năm 2026\n',
      fixed: '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n**Độc lập - Tự do - Hạnh phúc**\n\nỦY BAN NHÂN DÂN\nXÃ BÌNH AN\n\nSố:      /BC-UBND\n\nBình An, ngày    tháng 11 năm 2026\n\nBÁO CÁO\n\nKết quả công tác năm 2026\n',
    },
    {
      frame: 'letterhead',
      text: '| ⟦SỞ NỘI VỤ⟧ | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |\n| --- | --- |\n| Số:      /BC-SNV | *Bình An, ngày    tháng 11 năm 2026* |\n\nBÁO CÁO\n\nKết quả công tác năm 2026\n',
      fixed: '| SỞ NỘI VỤ | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc** |\n| --- | --- |\n| Số:      /BC-SNV | *Bình An, ngày    tháng 11 năm 2026* |\n\nBÁO CÁO\n\nKết quả công tác năm 2026\n',
    },
    { frame: 'letterhead', text: '⟦SỞ NỘI VỤ⟧\n\nSố:      /BC-SNV\n\nBình An, ngày    tháng 11 năm 2026\n\nBÁO CÁO\n\nKết quả công tác năm 2026\n' },
  ],
  good: [
    { frame: 'letterhead', text: 'SỞ NỘI VỤ\n\nSố:      /BC-SNV\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\nBình An, ngày    tháng 11 năm 2026\n\nBÁO CÁO\n\nKết quả công tác năm 2026\n' },
    { text: '---\ntieu-ngu: có\n---\n\nSỞ NỘI VỤ\n\nBÁO CÁO\n\nKết quả công tác năm 2026\n' },
  ],
  *check({ report }) {
    const { nationalName, motto, partyName } = report.letterhead;
    if (foreignHeading(report) !== undefined) return;
    if (motto !== undefined || partyName !== undefined || declared(report.frontMatter, 'tieu-ngu') !== undefined) return;
    const span = firstLineSpan(report);
    // With both lines missing, the fix for the national name brings the motto along.
    if (nationalName === undefined) yield { span, message: messages.missingMotto() };
    else yield { span, message: messages.missingMotto(), fixes: [{ title: messages.insertMotto(), safety: 'ask', edits: [insertion(report, nationalName)] }] };
  },
});

/** Inside a table the cell goes on after a `<br>`, within the bold of the line above; elsewhere the next line takes the motto. */
function insertion(report: Report, above: Passage): Edit {
  if (above.block.content.place.kind === 'table-cell') return { span: { start: above.span.end, end: above.span.end }, text: `<br>${MOTTO}` };
  return { span: lineEnding(report, above.span.end), text: `${report.source.lineBreak}**${MOTTO}**` };
}
