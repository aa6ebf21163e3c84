import { defineReportRule } from '../../rule.ts';
import { CITING, CITING_BEFORE } from './shared/basis.ts';
import { lacksIssuer } from './shared/issued-nearby.ts';
import { firstMentions, headSpan, headText, lacksDate } from './shared/mentions.ts';
import { capOutsideReports } from '../shared/reading.ts';
import { dedent } from '../shared/dedent.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'citation/missing-date',
  code: 'VD-05',
  summary: { vi: 'Lần đầu viện dẫn thiếu ngày ban hành', en: 'The first citation of a document has no date' },
  why: {
    vi: 'Lần đầu viện dẫn phải ghi đủ tên loại, số và ký hiệu, thời gian ban hành, cơ quan ban hành và trích yếu. Số văn bản bắt đầu lại mỗi năm nên thiếu ngày thì chưa xác định được văn bản nào.',
    en: 'The first citation gives type, number and symbol, date, issuing body and subject. Numbers start again every year, so without a date the document is not identified.',
  },
  leavesAlone: {
    vi: 'Lần nhắc lại, các văn bản ghi chung một ngày, tên gọi quen như Đề án 06/CP, luật viện dẫn theo số, hợp đồng, biên bản.',
    en: 'Later mentions, documents that share one date, names such as Đề án 06/CP, laws cited by number, contracts and minutes.',
  },
  basis: [CITING, CITING_BEFORE],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'body', text: 'Thực hiện ⟦Kế hoạch số 145/KH-UBND⟧ về cải cách hành chính năm 2026, đơn vị đã phân công nhiệm vụ.\n' },
    {
      frame: 'body',
      text: 'Thực hiện ⟦Kế hoạch số 145/KH-UBND⟧ của UBND tỉnh về cải cách hành chính năm 2026, đơn vị đã phân công nhiệm vụ.\n',
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        Ngày 08/10/2026, Sở Tài chính
        ban hành Công văn số 312/STC-QLNS về lập dự toán; ngày 12 tháng 10 năm 2026, UBND xã Bình An có Công văn số 45/UBND-KT gửi các thôn.

        (1) Vào ngày 14/10/2026, Hội Khuyến học xã có Văn bản số 16/HKH về tổ chức đại hội.
      `,
    },
    {
      frame: 'body',
      text: 'Thực hiện Công văn số 210/STC-TH ngày thứ Ba, 25/8/2026 của Sở Tài chính về việc báo cáo và Công điện số 15/CĐ-UBND hồi 14 giờ 30 phút ngày 20/11/2026 của UBND tỉnh về ứng phó mưa lớn, đơn vị đã phân công nhiệm vụ.\n',
    },
    { frame: 'body', text: 'Xã duy trì Tổ công tác Đề án 06/CP và các tổ công nghệ số cộng đồng ở thôn.\n' },
    {
      frame: 'body',
      text: 'Thực hiện Kế hoạch số 145/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính năm 2026, đơn vị đã phân công nhiệm vụ. Kế hoạch số 145/KH-UBND được phổ biến tới từng phòng.\n',
    },
    {
      frame: 'body',
      text: 'Thực hiện các Kế hoạch số 145/KH-UBND, 146/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính, đơn vị đã phân công nhiệm vụ theo Luật Đất đai số 31/2024/QH15.\n',
    },
  ],
  *check({ report }) {
    const cap = capOutsideReports(report);
    for (const mention of firstMentions(report)) {
      if (!lacksDate(mention)) continue;
      const head = headText(mention.citation);
      yield {
        ...cap,
        span: headSpan(mention.citation),
        message: lacksIssuer(report, mention) ? messages.noDateNorIssuer(head) : messages.noDate(head),
      };
    }
  },
});
