import { startsWithCapital } from '../../pattern/letters.ts';
import { defineReportRule } from '../../rule.ts';
import { CITING, CITING_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'citation/letter-called-document',
  code: 'VD-10',
  summary: { vi: 'Công văn được gọi là “Văn bản”', en: 'An official letter is called “Văn bản”' },
  why: {
    vi: '“Văn bản” là từ chung, không phải tên loại. Ký hiệu chỉ gồm tên cơ quan và đơn vị soạn thảo (517/SNV-TCCB) là ký hiệu của công văn, nên viện dẫn là Công văn số ….',
    en: '“Văn bản” is no type of document. A symbol of body and drafting unit only belongs to a công văn.',
  },
  leavesAlone: {
    vi: 'Từ “văn bản” không kèm số, văn bản có tên loại trong ký hiệu (145/KH-UBND), và lời trích dẫn.',
    en: '“Văn bản” without a number, documents whose symbol holds a type (145/KH-UBND), and quotations.',
  },
  basis: [CITING, CITING_BEFORE],
  severity: { draft: 'info', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Thực hiện ⟦Văn bản⟧ số 517/SNV-CCHC ngày 09/4/2026 của Sở Nội vụ về việc báo cáo cải cách hành chính, đơn vị báo cáo như sau:\n',
      fixed:
        'Thực hiện Công văn số 517/SNV-CCHC ngày 09/4/2026 của Sở Nội vụ về việc báo cáo cải cách hành chính, đơn vị báo cáo như sau:\n',
    },
  ],
  good: [
    {
      frame: 'body',
      text: 'Thực hiện Công văn số 517/SNV-CCHC ngày 09/4/2026 của Sở Nội vụ về việc báo cáo cải cách hành chính, đơn vị báo cáo như sau:\n',
    },
  ],
  *check({ report }) {
    for (const { type, typeName, form, quoted, symbol } of report.citations) {
      if (type === undefined || typeName !== 'văn bản' || form !== 'letter' || quoted) continue;
      const right = startsWithCapital(type.text) ? 'Công văn' : 'công văn';
      yield {
        span: type.span,
        message: messages.letter(type.text, symbol),
        fixes: [{ title: messages.useType(right), safety: 'ask', edits: [{ span: type.span, text: right }] }],
      };
    }
  },
});
