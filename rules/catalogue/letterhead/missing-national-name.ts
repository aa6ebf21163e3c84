import { MOTTO, NATIONAL_NAME } from '../../data/prescribed-headings.ts';
import { declared } from '../../model/front-matter.ts';
import { firstLineSpan, lineBeginning } from '../../model/insertion.ts';
import { defineReportRule } from '../../rule.ts';
import { NATIONAL_HEADER, NATIONAL_HEADER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { missingHeading } from './shared/missing-heading.ts';
import { foreignHeading } from '../../model/regime-signs.ts';
import { dedent } from '../shared/dedent.ts';
import { DEPARTMENT, plainPartyHead, plainStateHead } from '../shared/example-head.ts';

export default defineReportRule({
  id: 'letterhead/missing-national-name',
  code: 'QH-01',
  summary: { vi: 'Thiếu Quốc hiệu', en: 'The national name is missing' },
  why: {
    vi: 'Văn bản hành chính mở đầu bằng Quốc hiệu, viết in hoa, đậm, ở phía trên bên phải trang đầu. Nếu phần đầu văn bản do mẫu in sẵn tạo ra, đặt “letterhead: external” trong cấu hình.',
    en: 'A state document begins with the national name in bold capitals at the top right of the first page. Where a template prints the head, set “letterhead: external”.',
  },
  leavesAlone: {
    vi: 'Văn bản có tiêu đề của Đảng, Quốc hiệu đặt trong ô bảng, và tệp đã khai “quoc-hieu” ở đầu.',
    en: 'Documents with the Party heading, a national name in a table, and files that declare “quoc-hieu”.',
  },
  basis: [NATIONAL_HEADER, NATIONAL_HEADER_BEFORE],
  severity: { draft: 'info', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  regimes: ['state'],
  options: {},
  bad: [
    {
      frame: 'letterhead',
      text: plainStateHead({
        heading: '',
        subject: 'Kết quả công tác năm 2026\n\n⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧\nĐộc lập - Tự do - Hạnh phúc',
      }),
    },
    {
      frame: 'letterhead',
      text: plainStateHead({
        heading: '',
        bodies: '⟦ỦY BAN NHÂN DÂN⟧\nXÃ BÌNH AN',
        subject: 'Kết quả công tác cải cách hành chính năm 2026',
      }),
      fixed: plainStateHead({
        heading: '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n\n**Độc lập - Tự do - Hạnh phúc**',
        subject: 'Kết quả công tác cải cách hành chính năm 2026',
      }),
    },
    {
      frame: 'letterhead',
      text: plainStateHead({
        ...DEPARTMENT,
        heading: '**⟦Độc lập - Tự do - Hạnh phúc⟧**',
        subject: 'Kết quả công tác cải cách hành chính năm 2026',
      }),
      fixed: plainStateHead({
        ...DEPARTMENT,
        heading: '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n\n**Độc lập - Tự do - Hạnh phúc**',
        subject: 'Kết quả công tác cải cách hành chính năm 2026',
      }),
    },
    {
      text: dedent`
        ---
        ten-loai: báo cáo
        so-ky-hieu: 12/BC-UBND
        co-quan: UBND xã Bình An
        ---⟦⟧`,
    },
  ],
  good: [
    {
      frame: 'letterhead',
      text: dedent`
        | UBND XÃ BÌNH AN<br>**PHÒNG KINH TẾ** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |
        | --- | --- |
        | Số:      /BC-PKT | *Bình An, ngày    tháng 11 năm 2026* |

        BÁO CÁO

        Kết quả công tác năm 2026
      `,
    },
    {
      text: dedent`
        ---
        quoc-hieu: có
        ---

        SỞ NỘI VỤ

        BÁO CÁO

        Kết quả công tác năm 2026
      `,
    },
    {
      text: plainPartyHead({ dateLine: '', subject: 'công tác xây dựng Đảng năm 2026' }),
    },
    { frame: 'whole', text: 'Xã Bình An khánh thành nhà văn hóa thôn Đông sau ba tháng thi công.\n' },
  ],
  *check({ report }) {
    const { nationalName, motto, partyName } = report.letterhead;
    if (foreignHeading(report) !== undefined) return;
    if (nationalName !== undefined || partyName !== undefined || declared(report.frontMatter, 'quoc-hieu') !== undefined) return;
    const low = report.misplaced.nationalName;
    if (low !== undefined) {
      yield { span: low.span, message: messages.misplacedHeading(low.text), atMost: 'warning' };
      return;
    }
    const missing = missingHeading(report, messages.missingNationalName());
    const span = firstLineSpan(report);
    const br = report.source.lineBreak;
    const lines = motto === undefined ? `**${NATIONAL_NAME}**${br}${br}**${MOTTO}**${br}${br}` : `**${NATIONAL_NAME}**${br}${br}`;
    if (report.blocks.length === 0) {
      yield { span, ...missing };
      return;
    }
    const at = lineBeginning(
      report,
      motto === undefined || motto.block.content.place.kind === 'table-cell' ? span.start : motto.span.start,
    );
    yield {
      span,
      ...missing,
      fixes: [
        {
          title: motto === undefined ? messages.insertBoth() : messages.insertNationalName(),
          safety: 'ask',
          edits: [{ span: at, text: lines }],
        },
      ],
    };
  },
});
