import { declared } from '../../model/front-matter.ts';
import { nearSubject } from '../../model/near-misses.ts';
import { defineReportRule } from '../../rule.ts';
import { PARTY_TYPE_AND_SUBJECT, TYPE_AND_SUBJECT, TYPE_AND_SUBJECT_BEFORE } from './shared/basis.ts';
import { titled } from './shared/examples.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'title/missing-subject',
  code: 'TL-03',
  summary: { vi: 'Thiếu trích yếu nội dung', en: 'The subject is missing' },
  why: {
    vi: 'Dưới tên loại là trích yếu: một câu ngắn nói báo cáo về việc gì, kỳ nào. Thiếu trích yếu thì không vào sổ và tra cứu được.',
    en: 'Under the type name stands the subject: a short phrase telling what the report is about and its period. The register needs it.',
  },
  leavesAlone: {
    vi: 'Tệp đã khai “trich-yeu” ở đầu; trích yếu có mà in hoa, tách đoạn hay có dấu chấm thuộc các quy tắc khác.',
    en: 'Files that declare “trich-yeu”; a subject that is there in capitals, in pieces or with a full stop is for other rules.',
  },
  basis: [TYPE_AND_SUBJECT, TYPE_AND_SUBJECT_BEFORE, PARTY_TYPE_AND_SUBJECT],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: titled('**⟦BÁO CÁO⟧**', 'Kính gửi: UBND tỉnh Bình An.') },
    { frame: 'letterhead', text: titled('**⟦Kết quả công tác năm 2026⟧**\n\n**BÁO CÁO**', 'Kính gửi: UBND tỉnh Bình An.') },
    { frame: 'letterhead', text: titled('**BÁO CÁO**', '**⟦Kết quả công tác năm 2026:⟧**') },
  ],
  good: [
    { frame: 'letterhead', text: titled('**BÁO CÁO**', 'Kết quả công tác năm 2026') },
    {
      text: dedent`
        ---
        trich-yeu: Kết quả công tác năm 2026
        ---

        # BÁO CÁO

        Thực hiện kế hoạch năm, xã báo cáo như sau:
      `,
    },
  ],
  *check({ report }) {
    const { title } = report;
    if (title === undefined || title.subject.length > 0 || declared(report.frontMatter, 'trich-yeu') !== undefined) return;
    const near = nearSubject(report);
    if (near !== undefined) yield { span: near.span, message: messages.subjectPlace(near.text), atMost: 'warning' };
    else yield { span: title.type.span, message: messages.missingSubject(title.typeName) };
  },
});
