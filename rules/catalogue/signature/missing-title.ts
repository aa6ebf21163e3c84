import { isTitle } from '../../data/signing-titles.ts';
import { declared } from '../../model/front-matter.ts';
import { firstLineSpan } from '../../model/insertion.ts';
import { nearSignature } from '../../model/near-misses.ts';
import type { Report } from '../../model/report.ts';
import { isTitleText } from '../../model/signature.ts';
import { defineReportRule } from '../../rule.ts';
import type { Fix } from '../../vocabulary.ts';
import { SIGNER, SIGNER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { isRunOn } from './shared/run-on.ts';
import { dedent } from '../shared/dedent.ts';

const INDENTED = /^(?: {4}|\t)[ \t]*\**(?:(?:TM|KT|TL|TUQ|Q)\.|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|HIỆU TRƯỞNG|CHÁNH|BÍ THƯ))/mu;

export default defineReportRule({
  id: 'signature/missing-title',
  code: 'KY-01',
  summary: { vi: 'Thiếu chức vụ của người ký', en: 'The title of the signer is missing' },
  why: {
    vi: 'Cuối báo cáo phải có quyền hạn, chức vụ và họ tên của người ký. Khi ký thay mặt tập thể, dưới dòng “TM.” vẫn phải có chức vụ của người ký.',
    en: 'A report ends with the authority, title and name of the signer. Under a line with TM. the title of the signer is still needed.',
  },
  leavesAlone: {
    vi: 'Chức vụ đẩy sang phải bằng dấu cách, đặt trong bảng hoặc trước nơi nhận; tệp đã khai “chuc-vu” hay “nguoi-ky” ở đầu.',
    en: 'An office pushed right with blanks, in a table or above the recipients; files that declare “chuc-vu” or “nguoi-ky”.',
  },
  basis: [SIGNER, SIGNER_BEFORE],
  severity: { draft: 'info', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Lưu: VT.

        **⟦Nguyễn Văn A⟧**
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        ⟦Chủ tịch⟧

        Nguyễn Văn A

        Nơi nhận:
        - Lưu: VT.
      `,
      fixed: dedent`
        CHỦ TỊCH

        Nguyễn Văn A

        Nơi nhận:
        - Lưu: VT.
      `,
    },
    {
      frame: 'whole',
      text: dedent`
        ⟦SỞ NỘI VỤ⟧

        Số:      /BC-SNV

        **BÁO CÁO**

        **Kết quả công tác quý I năm 2026**

        Sở Nội vụ báo cáo như sau:

        I. KẾT QUẢ

        Đã hoàn thành./.

        Nơi nhận:
        - Lưu: VT.
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Lưu: VT.

        **⟦TM. ỦY BAN NHÂN DÂN⟧**

        **Nguyễn Văn A**
      `,
    },
  ],
  good: [
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Như trên;
        - Lưu: VT.

                    CHỦ TỊCH

                    Nguyễn Văn A
      `,
    },
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
        | ***Nơi nhận:***<br>- Lưu: VT. | **TM. ỦY BAN NHÂN DÂN**<br>**CHỦ TỊCH**<br><br>**Nguyễn Văn A** |
        | :--- | :---: |
      `,
    },
  ],
  *check({ report }) {
    if (declared(report.frontMatter, 'chuc-vu') !== undefined || declared(report.frontMatter, 'nguoi-ky') !== undefined) return;
    const lines = report.signature?.lines ?? [];
    const last = lines[lines.length - 1];
    // Pushed to the right with blanks the signature is code to Markdown, which a rule of its own tells.
    if (last === undefined && INDENTED.test(report.source.text)) return;
    const near = last === undefined ? nearSignature(report) : undefined;
    if (near?.title !== undefined) {
      const { span, text } = near.title;
      const fix: Fix = { title: messages.write(text.toUpperCase()), safety: 'ask', edits: [{ span, text: text.toUpperCase() }] };
      yield { span, message: messages.titleInCapitals(text), fixes: [fix], atMost: STAFF.test(text) ? 'info' : 'warning' };
    } else if (near?.name !== undefined)
      yield {
        span: near.name.span,
        message: messages.noTitleAbove(near.name.text),
        ...(isHeldToForm(report) ? {} : { atMost: 'info' as const }),
      };
    else if (last === undefined) yield { span: firstLineSpan(report), message: messages.noTitle, absentFrom: 'foot' };
    else if (last.authority === 'TM' && !isRunOn(last) && !isTitle(last.holder) && !isTitleText(last.holder))
      yield { span: last.span, message: messages.noTitleUnder(last.text) };
  },
});

/** Who wrote or compiled a report of a member of staff: words of a role, no title of office. */
const STAFF = /^Người\s/u;

/** Minutes and other documents are signed in other ways than a report. */
function isHeldToForm({ recognition }: Report): boolean {
  return recognition.readAs === 'report';
}
