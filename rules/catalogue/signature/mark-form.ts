import type { SignatureLine } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { SIGNER, SIGNER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'signature/mark-form',
  code: 'KY-03',
  summary: { vi: 'Quyền hạn ký (TM., KT., TL., TUQ., Q.) viết sai dạng', en: 'The authority mark (TM., KT., TL., TUQ., Q.) is misspelt' },
  why: {
    vi: 'Chữ viết tắt quyền hạn viết in hoa, sau đó là dấu chấm và một dấu cách: “KT. GIÁM ĐỐC”. Dạng có gạch chéo “K/T”, “T/M” là của văn bản Đảng.',
    en: 'The mark is in capitals, followed by a full stop and one space. The forms with a slash belong to Party documents.',
  },
  leavesAlone: {
    vi: 'Chức vụ hay tập thể đứng sau quyền hạn ký (signature/mark-holder xét), và dòng chức vụ không có quyền hạn ký.',
    en: 'The office or body behind the mark (signature/mark-holder), and lines without a mark.',
  },
  basis: [SIGNER, SIGNER_BEFORE],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  regimes: ['state'],
  options: {},
  bad: [
    {
      frame: 'footer',
      text: dedent`
        **⟦KT.TRƯỞNG BAN⟧**
        **PHÓ TRƯỞNG BAN**

        Nơi nhận:
        - Lưu: VT.

        **Nguyễn Văn A**
      `,
      fixed: dedent`
        **KT. TRƯỞNG BAN**
        **PHÓ TRƯỞNG BAN**

        Nơi nhận:
        - Lưu: VT.

        **Nguyễn Văn A**
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        ⟦T/M ỦY BAN NHÂN DÂN⟧
        ⟦Kt. CHỦ TỊCH⟧
        PHÓ CHỦ TỊCH

        Nguyễn Văn A
      `,
      fixed: dedent`
        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        | Nơi nhận:<br>- Lưu: VT. | **⟦KT: GIÁM ĐỐC⟧**<br>**PHÓ GIÁM ĐỐC**<br><br>**Nguyễn Văn A** |
        | :--- | :---: |
      `,
      fixed: dedent`
        | Nơi nhận:<br>- Lưu: VT. | **KT. GIÁM ĐỐC**<br>**PHÓ GIÁM ĐỐC**<br><br>**Nguyễn Văn A** |
        | :--- | :---: |
      `,
    },
  ],
  good: [
    {
      frame: 'footer',
      text: dedent`
        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        TL. CHỦ TỊCH
        KT. CHÁNH VĂN PHÒNG
        PHÓ CHÁNH VĂN PHÒNG

        Nguyễn Văn A
      `,
    },
  ],
  *check({ report }) {
    for (const line of report.signature?.lines ?? []) {
      const { mark, authority, markSpan } = line;
      if (mark === undefined || authority === undefined || markSpan === undefined) continue;
      const right = `${authority}.`;
      const gap = gapOf(line, mark);
      if (mark === right && gap.length === 1) continue;
      const between = report.source.slice({ start: markSpan.end, end: line.holderSpan.start });
      const plain = /^\s*$/u.test(between);
      yield {
        span: line.span,
        message: messages.mark(line.text, `${right} ${line.holder}`),
        fixes: [
          {
            title: messages.write(`${right} ${line.holder}`),
            safety: mark.replace(/\s/gu, '').toUpperCase() === right ? 'safe' : 'ask',
            edits: [
              plain
                ? { span: { start: markSpan.start, end: line.holderSpan.start }, text: `${right} ` }
                : { span: markSpan, text: gap === '' ? `${right} ` : right },
            ],
          },
        ],
      };
    }
  },
});

function gapOf(line: SignatureLine, mark: string): string {
  return line.text.slice(mark.length, line.text.length - line.holder.length);
}
