import { declared } from '../../model/front-matter.ts';
import { firstLineSpan, lineBeginning } from '../../model/insertion.ts';
import { defineReportRule } from '../../rule.ts';
import { NATIONAL_HEADER, NATIONAL_HEADER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { MOTTO, NATIONAL_NAME } from './shared/prescribed.ts';
import { foreignHeading } from '../../model/regime-signs.ts';

export default defineReportRule({
  id: 'letterhead/missing-national-name',
  code: 'QH-01',
  summary: { vi: 'Thiếu Quốc hiệu', en: 'The national name is missing' },
  why: {
    vi: 'Văn bản hành chính mở đầu bằng Quốc hiệu, viết in hoa, đậm, ở phía trên bên phải trang đầu. Nếu phần đầu văn bản do mẫu in sẵn tạo ra, đặt “letterhead: external” trong cấu hình.',
    en: 'A state document begins with the national name in bold capitals at the top right of the first page. Where a template prints the head, set “letterhead: external”.',
  },
  basis: [NATIONAL_HEADER, NATIONAL_HEADER_BEFORE],
  severity: { draft: 'info', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  regimes: ['state'],
  options: {},
  bad: [
    {
      frame: 'letterhead',
      text: '⟦ỦY BAN NHÂN DÂN⟧\nXÃ BÌNH AN\n\nSố:      /BC-UBND\n\nBình An, ngày    tháng 11 năm 2026\n\nBÁO CÁO\n\nKết quả công tác cải cách hành chính năm 2026\n',
      fixed: '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n\n**Độc lập - Tự do - Hạnh phúc**\n\nỦY BAN NHÂN DÂN\nXÃ BÌNH AN\n\nSố:      /BC-UBND\n\nBình An, ngày    tháng 11 năm 2026\n\nBÁO CÁO\n\nKết quả công tác cải cách hành chính năm 2026\n',
    },
    {
      frame: 'letterhead',
      text: '**⟦Độc lập - Tự do - Hạnh phúc⟧**\n\nSỞ NỘI VỤ\n\nSố:      /BC-SNV\n\nBình An, ngày    tháng 11 năm 2026\n\nBÁO CÁO\n\nKết quả công tác cải cách hành chính năm 2026\n',
      fixed: '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n\n**Độc lập - Tự do - Hạnh phúc**\n\nSỞ NỘI VỤ\n\nSố:      /BC-SNV\n\nBình An, ngày    tháng 11 năm 2026\n\nBÁO CÁO\n\nKết quả công tác cải cách hành chính năm 2026\n',
    },
    { text: '---\nten-loai: báo cáo\n---⟦⟧' },
  ],
  good: [
    { frame: 'letterhead', text: '| UBND XÃ BÌNH AN<br>**PHÒNG KINH TẾ** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |\n| --- | --- |\n| Số:      /BC-PKT | *Bình An, ngày    tháng 11 năm 2026* |\n\nBÁO CÁO\n\nKết quả công tác năm 2026\n' },
    { text: '---\nquoc-hieu: có\n---\n\nSỞ NỘI VỤ\n\nBÁO CÁO\n\nKết quả công tác năm 2026\n' },
    { text: 'ĐẢNG ỦY XÃ BÌNH AN\n\nSố      -BC/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBÁO CÁO\n\ncông tác xây dựng Đảng năm 2026\n' },
    { text: 'Xã Bình An khánh thành nhà văn hóa thôn Đông sau ba tháng thi công.\n' },
  ],
  *check({ report }) {
    const { nationalName, motto, partyName } = report.letterhead;
    if (foreignHeading(report) !== undefined) return;
    if (nationalName !== undefined || partyName !== undefined || declared(report.frontMatter, 'quoc-hieu') !== undefined) return;
    const span = firstLineSpan(report);
    const br = report.source.lineBreak;
    const lines = motto === undefined ? `**${NATIONAL_NAME}**${br}${br}**${MOTTO}**${br}${br}` : `**${NATIONAL_NAME}**${br}${br}`;
    if (report.blocks.length === 0) {
      yield { span, message: messages.missingNationalName() };
      return;
    }
    const at = lineBeginning(report, motto === undefined || motto.block.content.place.kind === 'table-cell' ? span.start : motto.span.start);
    yield {
      span,
      message: messages.missingNationalName(),
      fixes: [{ title: motto === undefined ? messages.insertBoth() : messages.insertNationalName(), safety: 'ask', edits: [{ span: at, text: lines }] }],
    };
  },
});
