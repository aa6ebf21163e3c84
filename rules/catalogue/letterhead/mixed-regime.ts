import { defineReportRule } from '../../rule.ts';
import { NATIONAL_HEADER, NATIONAL_HEADER_BEFORE, PARTY_HEADER, PARTY_HEADER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { plainPartyHead } from '../shared/example-head.ts';
import { foreignHeading } from '../../model/regime-signs.ts';

export default defineReportRule({
  id: 'letterhead/mixed-regime',
  code: 'QH-06',
  summary: { vi: 'Lẫn tiêu đề của văn bản Đảng và văn bản hành chính', en: 'Headings of Party and state documents are mixed' },
  why: {
    vi: 'Văn bản của Đảng ghi “ĐẢNG CỘNG SẢN VIỆT NAM”; văn bản hành chính ghi Quốc hiệu và Tiêu ngữ. Không văn bản nào ghi cả hai.',
    en: 'A Party document carries “ĐẢNG CỘNG SẢN VIỆT NAM”, a state document the national name and motto, none both.',
  },
  leavesAlone: {
    vi: 'Số, ký hiệu ghi theo cách của hệ thống kia (number/other-regime xét), và tên Đảng, tên nước nhắc trong nội dung.',
    en: "A number in the form of the other regime (number/other-regime), and the Party's or country's name in the text.",
  },
  basis: [NATIONAL_HEADER, NATIONAL_HEADER_BEFORE, PARTY_HEADER, PARTY_HEADER_BEFORE],
  severity: { draft: 'error', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      text: head(
        'ĐẢNG ỦY XÃ BÌNH AN',
        'Số      -BC/ĐU',
        'ĐẢNG CỘNG SẢN VIỆT NAM\n\n⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧\n\nĐộc lập - Tự do - Hạnh phúc',
      ),
    },
    {
      text: head(
        'ỦY BAN NHÂN DÂN\nXÃ BÌNH AN',
        'Số:      /BC-UBND',
        '⟦ĐẢNG CỘNG SẢN VIỆT NAM⟧\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc',
      ),
    },
    { text: head('ĐẢNG ỦY XÃ BÌNH AN', 'Số      -BC/ĐU', '⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧\n\nĐộc lập - Tự do - Hạnh phúc') },
    { text: head('SỞ NỘI VỤ', 'Số:      /BC-SNV', '⟦ĐẢNG CỘNG SẢN VIỆT NAM⟧') },
  ],
  good: [
    { text: head('ĐẢNG ỦY XÃ BÌNH AN', 'Số      -BC/ĐU', 'ĐẢNG CỘNG SẢN VIỆT NAM') },
    { text: head('SỞ NỘI VỤ', 'Số:      /BC-SNV', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc') },
  ],
  *check({ report }) {
    const foreign = foreignHeading(report);
    if (foreign === undefined) return;
    const { nationalName, partyName } = report.letterhead;
    const other = foreign.document === 'party' ? partyName : nationalName;
    yield {
      span: foreign.passage.span,
      message: foreign.document === 'party' ? messages.stateHeadingInParty(foreign.passage.text) : messages.partyHeadingInState(),
      ...(other === undefined ? {} : { related: [{ span: other.span, message: messages.otherHeading() }] }),
    };
  },
});

function head(bodies: string, numberLine: string, heading: string): string {
  return plainPartyHead({ bodies, numberLine, heading, subject: 'Kết quả công tác quý III năm 2026' });
}
