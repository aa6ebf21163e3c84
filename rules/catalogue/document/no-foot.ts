import { absentParts } from '../../model/absent-parts.ts';
import { firstLineSpan } from '../../model/insertion.ts';
import type { Report } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { dedent } from '../shared/dedent.ts';
import { WHOLE_FORM } from './shared/basis.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'document/no-foot',
  code: 'BC-17',
  summary: { vi: 'Báo cáo chưa có phần kết thúc thể thức', en: 'The report has no foot' },
  why: {
    vi: 'Sau nội dung phải có chức vụ, họ tên của người ký và “Nơi nhận”. Khi cả phần ấy chưa có, chương trình nêu một lần ở cuối nội dung, không nhắc từng thành phần.',
    en: 'Below the text stand title and name of the signer and the recipients. Where all of it is missing this is said once, at the end of the text, and not for each component.',
  },
  leavesAlone: {
    vi: 'Văn bản có người ký hoặc “Nơi nhận”, dù viết chưa đúng: quy tắc về chữ ký và nơi nhận xét riêng; văn bản không phải báo cáo; văn bản cũng chưa có phần mở đầu, vì cả hai được nêu một lần.',
    en: 'Documents with a signer or recipients in whatever form, which other rules look at, and documents of other types; those without a head, where both are said at once.',
  },
  basis: [WHOLE_FORM],
  severity: { draft: 'info', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'whole',
      text: dedent`
        UBND XÃ BÌNH AN

        Số: 12/BC-UBND

        BÁO CÁO

        Kết quả khuyến học năm 2026

        ⟦Xã mở 12 lớp tập huấn.⟧
      `,
    },
  ],
  good: [
    {
      text: dedent`
        UBND XÃ BÌNH AN

        Số: 12/BC-UBND

        BÁO CÁO

        Kết quả khuyến học năm 2026

        Xã mở 12 lớp tập huấn./.

        Nơi nhận:
        - Lưu: VT.
      `,
    },
    { text: 'KẾ HOẠCH\n\nMở lớp tập huấn năm 2026\n' },
  ],
  *check({ report }) {
    if (absentParts(report).get('foot') !== 'absent' || report.recognition.readAs !== 'report') return;
    yield { span: lastLine(report), message: messages.noFoot, absent: 'foot' };
  },
});

/** The last line of the text, or the head's first where nothing else is there. */
function lastLine(report: Report): Span {
  const block = report.content.findLast(({ text, content }) => text.trim() !== '' && content.place.kind !== 'table-cell');
  const line = block?.lines.findLast(({ text }) => text.trim() !== '');
  if (block === undefined || line === undefined) return firstLineSpan(report);
  const start = line.start + (line.text.length - line.text.trimStart().length);
  return block.spanOf(start, line.start + line.text.trimEnd().length);
}
