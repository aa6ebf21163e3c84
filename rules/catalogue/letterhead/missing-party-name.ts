import { PARTY_NAME } from '../../data/prescribed-headings.ts';
import { declared } from '../../model/front-matter.ts';
import { firstLineSpan, lineBeginning } from '../../model/insertion.ts';
import { isYouthUnion } from '../../model/letterhead.ts';
import { defineReportRule } from '../../rule.ts';
import { PARTY_HEADER, PARTY_HEADER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { missingHeading } from './shared/missing-heading.ts';
import { dedent } from '../shared/dedent.ts';
import { plainPartyHead } from '../shared/example-head.ts';

export default defineReportRule({
  id: 'letterhead/missing-party-name',
  code: 'QH-06',
  summary: { vi: 'Văn bản của Đảng thiếu tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”', en: 'A Party document lacks its heading' },
  why: {
    vi: 'Văn bản của Đảng không ghi Quốc hiệu và Tiêu ngữ mà ghi tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” ở phía trên bên phải trang đầu.',
    en: 'A Party document carries “ĐẢNG CỘNG SẢN VIỆT NAM” at the top right of the first page in place of the national name and motto.',
  },
  leavesAlone: {
    vi: 'Văn bản của Đoàn thanh niên, và văn bản lại ghi Quốc hiệu hay Tiêu ngữ (letterhead/mixed-regime xét).',
    en: 'Documents of the Youth Union, and those that bear the national name or motto instead (letterhead/mixed-regime).',
  },
  basis: [PARTY_HEADER, PARTY_HEADER_BEFORE],
  severity: { draft: 'info', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  regimes: ['party'],
  options: {},
  bad: [
    {
      text: plainPartyHead({ heading: '', bodies: '⟦ĐẢNG ỦY XÃ BÌNH AN⟧' }),
      fixed: plainPartyHead({ heading: '', bodies: '**ĐẢNG CỘNG SẢN VIỆT NAM**\n\nĐẢNG ỦY XÃ BÌNH AN' }),
    },
    {
      text: plainPartyHead({ heading: '', bodies: '⟦ĐẢNG ỦY XÃ BÌNH AN⟧', numberLine: 'Số:      /BC-ĐU', dateLine: '' }),
      fixed: plainPartyHead({
        heading: '',
        bodies: '**ĐẢNG CỘNG SẢN VIỆT NAM**\n\nĐẢNG ỦY XÃ BÌNH AN',
        numberLine: 'Số:      /BC-ĐU',
        dateLine: '',
      }),
    },
  ],
  good: [
    {
      frame: 'letterhead',
      text: dedent`
        TỈNH ĐOÀN BÌNH AN
        BCH ĐOÀN XÃ HÒA LỘC

        Số: 08-BC/ĐTN

        ĐOÀN TNCS HỒ CHÍ MINH

        Hòa Lộc, ngày 15 tháng 11 năm 2026

        BÁO CÁO

        Tổng kết công tác Đoàn năm 2026
      `,
    },
    {
      text: plainPartyHead({ heading: '', bodies: 'ĐẢNG CỘNG SẢN VIỆT NAM\n\nĐẢNG ỦY XÃ BÌNH AN' }),
    },
    { frame: 'body', text: 'Nội dung báo cáo của cơ quan nhà nước.\n' },
  ],
  *check({ report }) {
    const { nationalName, motto, partyName } = report.letterhead;
    if (
      partyName !== undefined ||
      nationalName !== undefined ||
      motto !== undefined ||
      declared(report.frontMatter, 'quoc-hieu') !== undefined
    )
      return;
    if (isYouthUnion(report.letterhead)) return;
    const missing = missingHeading(report, messages.missingPartyName());
    const span = firstLineSpan(report);
    const br = report.source.lineBreak;
    yield {
      span,
      ...missing,
      fixes: [
        {
          title: messages.insertPartyName(),
          safety: 'ask',
          edits: [{ span: lineBeginning(report, span.start), text: `**${PARTY_NAME}**${br}${br}` }],
        },
      ],
    };
  },
});
