import { defineReportRule } from '../../rule.ts';
import { CITING, CITING_BEFORE } from './shared/basis.ts';
import { firstMentions, headText } from './shared/mentions.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'citation/missing-subject',
  code: 'VD-07',
  summary: { vi: 'Lần đầu viện dẫn thiếu trích yếu nội dung', en: 'The first citation of a document has no subject' },
  why: {
    vi: 'Lần đầu viện dẫn phải ghi trích yếu để người đọc biết văn bản nói về việc gì. Khi câu đã nêu nội dung văn bản ở phần trước, chẳng hạn văn bản được ghi trong ngoặc đơn, thì coi như đã có trích yếu.',
    en: 'The first citation gives the subject, so that the reader knows what the document is about. Words before it that tell the subject are enough.',
  },
  leavesAlone: {
    vi: 'Lần viện dẫn thiếu cả ngày lẫn cơ quan (đã có hai quy tắc khác nhắc), luật, hợp đồng, biên bản, chỗ trong bảng, tiêu đề.',
    en: 'Mentions without date and issuer, which two other rules report; laws, contracts, minutes; tables and headings.',
  },
  basis: [CITING, CITING_BEFORE],
  severity: { draft: 'info', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [{ frame: 'body', text: 'Trên cơ sở ⟦Kế hoạch số 145/KH-UBND ngày 09/4/2026 của UBND tỉnh⟧, đơn vị đã phân công nhiệm vụ.\n' }],
  good: [
    {
      frame: 'body',
      text: 'Trên cơ sở Kế hoạch số 145/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính năm 2026, đơn vị đã phân công nhiệm vụ.\n',
    },
    { frame: 'body', text: 'UBND xã đã ban hành Quy chế làm việc (tại Quyết định số 145/QĐ-UBND ngày 09/4/2026 của UBND xã).\n' },
  ],
  *check({ report }) {
    for (const { citation, earlier } of firstMentions(report)) {
      if (citation.subject !== undefined || citation.given.subject || earlier.some((other) => other.subject !== undefined)) continue;
      // A mention without date and issuer is reported twice already; the subject belongs to what has to be looked up for it.
      if (citation.date === undefined && !citation.given.date && citation.issuer === undefined && !citation.given.issuer) continue;
      yield { span: citation.span, message: messages.noSubject(headText(citation)) };
    }
  },
});
