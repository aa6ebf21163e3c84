import { isCollectiveBody, isOneHeadBody, isTitle, mayTakeTm } from '../../data/signing-titles.ts';
import { defineReportRule } from '../../rule.ts';
import { SIGNER, SIGNER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'signature/mark-holder',
  code: 'KY-06',
  summary: { vi: 'Sau quyền hạn ký không đúng đối tượng', en: 'The words after the authority mark are of the wrong kind' },
  why: {
    vi: 'Sau “TM.” là tên tập thể (TM. ỦY BAN NHÂN DÂN); sau “KT.”, “TL.”, “TUQ.”, “Q.” là chức vụ của người đứng đầu (KT. GIÁM ĐỐC).',
    en: 'TM. is followed by the name of a collective body; KT., TL., TUQ. and Q. by the title of a head.',
  },
  leavesAlone: {
    vi: 'Tập thể được thành lập theo việc (TM. ĐOÀN KIỂM TRA), và chức vụ ghi kèm tên cơ quan (TUQ. GIÁM ĐỐC SỞ NỘI VỤ).',
    en: "Teams set up for a task (TM. ĐOÀN KIỂM TRA), and an office with its body's name (TUQ. GIÁM ĐỐC SỞ NỘI VỤ).",
  },
  basis: [SIGNER, SIGNER_BEFORE],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'footer',
      text: dedent`
        ⟦TM. CHỦ TỊCH⟧
        Nơi nhận:
        - UBND tỉnh;
        - Lưu: VT.
        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        **⟦TL. ỦY BAN NHÂN DÂN⟧**
        **CHÁNH VĂN PHÒNG**

        **Nguyễn Văn A**
      `,
    },
  ],
  good: [
    {
      frame: 'footer',
      text: dedent`
        TM. ĐOÀN KIỂM TRA
        TRƯỞNG ĐOÀN

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        TL. BỘ TRƯỞNG
        KT. VỤ TRƯỞNG
        PHÓ VỤ TRƯỞNG

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        TUQ. GIÁM ĐỐC SỞ NỘI VỤ
        TRƯỞNG PHÒNG CẢI CÁCH HÀNH CHÍNH

        Nguyễn Văn A
      `,
    },
  ],
  *check({ report }) {
    for (const line of report.signature?.lines ?? []) {
      const { authority, mark, holder } = line;
      if (authority === undefined || mark === undefined) continue;
      const title = isTitle(holder);
      if (authority === 'TM') {
        if (title && !mayTakeTm(holder)) yield { span: line.span, message: messages.tmBeforeTitle(line.text) };
      } else if (!title && (isCollectiveBody(holder) || isOneHeadBody(holder)))
        yield { span: line.span, message: messages.markBeforeBody(line.text, mark) };
    }
  },
});
