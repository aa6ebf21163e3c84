import { defineReportRule } from '../../rule.ts';
import { CITING, CITING_BEFORE } from './shared/basis.ts';
import { firstMentions } from './shared/mentions.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'citation/missing-number-word',
  code: 'VD-09',
  summary: {
    vi: 'Lần đầu viện dẫn thiếu từ “số” trước số, ký hiệu',
    en: 'The word “số” is missing before the number at the first citation',
  },
  why: {
    vi: 'Văn bản được viện dẫn theo mẫu: tên loại, từ “số”, rồi số và ký hiệu, ví dụ Quyết định số 12/QĐ-UBND. Các lần sau có thể viết gọn.',
    en: 'A document is cited as type, the word “số”, number and symbol. Later mentions may be shorter.',
  },
  leavesAlone: {
    vi: 'Các lần nhắc sau, chỗ trong bảng và tiêu đề, và số, ký hiệu không có tên loại đứng trước.',
    en: 'Later mentions, those in tables and headings, and a number without a type name before it.',
  },
  basis: [CITING, CITING_BEFORE],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Thực hiện Kế hoạch ⟦145/KH-UBND⟧ ngày 09/4/2026 của UBND tỉnh về cải cách hành chính, đơn vị đã phân công nhiệm vụ.\n',
      fixed: 'Thực hiện Kế hoạch số 145/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính, đơn vị đã phân công nhiệm vụ.\n',
    },
  ],
  good: [
    {
      frame: 'body',
      text: 'Thực hiện Kế hoạch số 145/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính, đơn vị đã phân công nhiệm vụ.\n',
    },
  ],
  *check({ report }) {
    for (const { citation, earlier } of firstMentions(report)) {
      if (citation.type === undefined || citation.hasNumberWord || earlier.some((other) => other.hasNumberWord)) continue;
      const { span, text } = citation.code;
      yield {
        span,
        message: messages.noNumberWord(text),
        fixes: [{ title: messages.addNumberWord, safety: 'safe', edits: [{ span: { start: span.start, end: span.start }, text: 'số ' }] }],
      };
    }
  },
});
