import { declared } from '../../model/front-matter.ts';
import { firstLineSpan } from '../../model/insertion.ts';
import { nearBody } from '../../model/near-misses.ts';
import { defineReportRule } from '../../rule.ts';
import { BODY_NAMES, BODY_NAMES_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';
import { plainStateHead } from '../shared/example-head.ts';

export default defineReportRule({
  id: 'letterhead/missing-issuing-body',
  code: 'CQ-01',
  summary: { vi: 'Thiếu tên cơ quan ban hành', en: 'The issuing body is missing' },
  why: {
    vi: 'Phần đầu văn bản ghi tên cơ quan, tổ chức ban hành, bằng chữ in hoa, đậm; dòng trên là cơ quan chủ quản trực tiếp nếu có.',
    en: 'The head of a document names the issuing body in bold capitals, below its superior body if it has one.',
  },
  leavesAlone: {
    vi: 'Tên cơ quan viết thường vẫn tính là có (letterhead/lowercase-body xét); tệp đã khai “co-quan” ở đầu cũng vậy.',
    en: 'A name in small letters is there (letterhead/lowercase-body), and so is “co-quan” declared at the head of the file.',
  },
  basis: [BODY_NAMES, BODY_NAMES_BEFORE],
  severity: { draft: 'info', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: plainStateHead({ bodies: '⟦Đơn vị báo cáo: UBND xã Bình An⟧' }) },
    { frame: 'letterhead', text: plainStateHead({ bodies: '⟦Xã Bình An⟧' }) },
    {
      frame: 'letterhead',
      text: plainStateHead({ heading: '⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧\nĐộc lập - Tự do - Hạnh phúc', bodies: '' }),
    },
    {
      text: dedent`
        # ⟦BÁO CÁO⟧

        Số: 12/BC-UBND

        Bình An, ngày 05 tháng 3 năm 2026

        Kết quả công tác năm 2026
      `,
    },
  ],
  good: [
    {
      frame: 'letterhead',
      text: plainStateHead({ bodies: 'Ủy ban nhân dân xã Bình An' }),
    },
    {
      text: dedent`
        ---
        co-quan: UBND xã Bình An
        ---

        BÁO CÁO

        Kết quả công tác năm 2026
      `,
    },
  ],
  *check({ report }) {
    if (report.letterhead.issuingBody.length > 0 || declared(report.frontMatter, 'co-quan') !== undefined) return;
    const near = nearBody(report);
    if (near !== undefined) yield { span: near.span, message: messages.unclearBody(near.text), atMost: 'warning' };
    else yield { span: firstLineSpan(report), message: messages.missingBody(), absentFrom: 'head' };
  },
});
