import { declared } from '../../model/front-matter.ts';
import { firstLineSpan, lineBeginning } from '../../model/insertion.ts';
import type { Report } from '../../model/report.ts';
import { type NearRecipients, nearRecipients } from '../../model/near-misses.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import { type Fix } from '../../vocabulary.ts';
import { PARTY_RECIPIENTS, RECIPIENTS, RECIPIENTS_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

/** Reported on the first line of the signature, beside which the list belongs; without a signature on the first line of the document. */
export default defineReportRule({
  id: 'recipients/missing',
  code: 'NN-01',
  summary: { vi: 'Thiếu phần nơi nhận', en: 'The list of recipients is missing' },
  why: {
    vi: 'Nơi nhận ghi cơ quan, đơn vị nhận báo cáo và nơi lưu. Phần này bắt buộc đối với mọi văn bản hành chính.',
    en: 'The recipients tell who gets the report and where it is kept. Every administrative document has them.',
  },
  leavesAlone: {
    vi: 'Nơi nhận đặt trong bảng hoặc dưới chức vụ người ký vẫn tính là có; tệp đã khai “noi-nhan” ở đầu cũng vậy.',
    en: 'A list in a table or below the office of the signer counts as there, and so does “noi-nhan” declared at the head of the file.',
  },
  basis: [RECIPIENTS, RECIPIENTS_BEFORE, PARTY_RECIPIENTS],
  severity: { draft: 'info', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'footer',
      text: dedent`
        ⟦Đồng gửi:⟧
        - Sở Nội vụ;
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
      fixed: dedent`
        Nơi nhận:
        - Sở Nội vụ;
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        ⟦- Sở Nội vụ;⟧
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
      fixed: dedent`
        Nơi nhận:
        - Sở Nội vụ;
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'whole',
      text: dedent`
        SỞ NỘI VỤ

        Số:      /BC-SNV

        **BÁO CÁO**

        **Kết quả công tác quý I năm 2026**

        Kính gửi: UBND tỉnh.

        Sở Nội vụ báo cáo như sau:

        I. KẾT QUẢ

        Đã hoàn thành./.

        **⟦GIÁM ĐỐC⟧**

        Nguyễn Văn A
      `,
      fixed: dedent`
        SỞ NỘI VỤ

        Số:      /BC-SNV

        **BÁO CÁO**

        **Kết quả công tác quý I năm 2026**

        Kính gửi: UBND tỉnh.

        Sở Nội vụ báo cáo như sau:

        I. KẾT QUẢ

        Đã hoàn thành./.

        Nơi nhận:
        - Như trên;
        - Lưu: VT.

        **GIÁM ĐỐC**

        Nguyễn Văn A
      `,
    },
  ],
  good: [
    {
      frame: 'footer',
      text: dedent`
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        Nơi nhận:
        - Lưu: VT.

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        | ***Nơi nhận:***<br>- Lưu: VT. | **CHỦ TỊCH**<br><br>**Nguyễn Văn A** |
        | :--- | :---: |
      `,
    },
  ],
  *check({ report, regime }) {
    if (report.recipients !== undefined || declared(report.frontMatter, 'noi-nhan') !== undefined) return;
    const near = nearRecipients(report);
    if (near !== undefined) {
      yield* nearMiss(report, near);
      return;
    }
    const fix = regime === 'state' ? insertion(report) : undefined;
    yield {
      span: report.signature?.lines[0]?.span ?? firstLineSpan(report),
      message: messages.missing,
      absentFrom: 'foot',
      ...(fix === undefined ? {} : { fixes: [fix] }),
    };
  },
});

const LABEL = 'Nơi nhận:';

function* nearMiss(report: Report, { label, item, above }: NearRecipients): Generator<RuleFinding> {
  if (label !== undefined) {
    // The right label, in a place where no list of this document was read: nothing about it is to be written otherwise.
    if (label.text.normalize('NFC').replace(/\s+/gu, ' ') === LABEL) return;
    const fix: Fix = { title: messages.fixLabel, safety: 'ask', edits: [{ span: label.span, text: LABEL }] };
    yield { span: label.span, message: messages.label(label.text), fixes: [fix], atMost: 'warning' };
  } else if (item !== undefined) {
    const isParagraph = item.block.content.place.kind === 'paragraph';
    const edit = { span: lineBeginning(report, item.span.start), text: `Nơi nhận:${report.source.lineBreak}` };
    yield {
      span: item.span,
      message: messages.noLabel(item.text),
      ...(isParagraph ? { fixes: [{ title: messages.addList, safety: 'ask', edits: [edit] }] } : {}),
      atMost: 'warning',
    };
  } else if (above !== undefined) yield { span: above.span, message: messages.misplaced, atMost: 'warning' };
}

/** A list before the signature; none when the signature stands in a table or is missing. */
function insertion(report: Report): Fix | undefined {
  const first = report.signature?.lines[0];
  if (first === undefined || first.block.content.place.kind !== 'paragraph') return undefined;
  const lines = ['Nơi nhận:', ...(report.addressee === undefined ? [] : ['- Như trên;']), '- Lưu: VT.', '', ''];
  return {
    title: messages.addList,
    safety: 'ask',
    edits: [{ span: lineBeginning(report, first.span.start), text: lines.join(report.source.lineBreak) }],
  };
}
