import { passage } from '../../model/passage.ts';
import { defineReportRule } from '../../rule.ts';
import { type Edit } from '../../vocabulary.ts';
import { PARTY_RECIPIENTS, RECIPIENTS, RECIPIENTS_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'recipients/label-form',
  code: 'NN-02',
  summary: { vi: 'Từ “Nơi nhận:” viết sai', en: 'The label “Nơi nhận:” is misspelt' },
  why: {
    vi: 'Từ “Nơi nhận” đứng riêng một dòng, viết hoa chữ N đầu và có dấu hai chấm ở cuối. Trước dấu hai chấm không có dấu cách.',
    en: 'The label stands on its own line with a capital N and a colon, without a blank before it.',
  },
  leavesAlone: {
    vi: '“Nơi nhận” không có dấu hai chấm trong văn bản của Đảng; kiểu chữ nghiêng, đậm hay đứng.',
    en: '“Nơi nhận” without a colon in a Party document; the label in italics, bold or upright.',
  },
  basis: [RECIPIENTS, RECIPIENTS_BEFORE, PARTY_RECIPIENTS],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'footer',
      text: dedent`
        ***⟦Nơi nhận⟧***

        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
      fixed: dedent`
        ***Nơi nhận:***

        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        CHỦ TỊCH
        ⟦nơi nhận:⟧
        - Lưu: VT.
        Nguyễn Văn A
      `,
      fixed: dedent`
        CHỦ TỊCH
        Nơi nhận:
        - Lưu: VT.
        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        | **⟦NƠI NHẬN⟧**<br>- Lưu: VT. | **CHỦ TỊCH**<br><br>**Nguyễn Văn A** |
        | --- | --- |
      `,
      fixed: dedent`
        | **Nơi nhận:**<br>- Lưu: VT. | **CHỦ TỊCH**<br><br>**Nguyễn Văn A** |
        | --- | --- |
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        ⟦Nơi gửi:⟧
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
      fixed: dedent`
        Nơi nhận:
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        ⟦Nơi nhận :⟧
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
      fixed: dedent`
        Nơi nhận:
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
  ],
  good: [
    {
      frame: 'footer',
      text: dedent`
        *Nơi nhận*:
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
  ],
  *check({ report, regime }) {
    const label = report.recipients?.label;
    if (label === undefined) return;
    const typed = label.text.replace(/\s+/gu, ' ');
    // Party documents underline the label; sources that keep the line leave the colon out.
    if (typed === 'Nơi nhận:' || (regime === 'party' && typed === 'Nơi nhận')) return;
    const sign = /[:.;]$/u.exec(label.text)?.[0] ?? '';
    const words = passage(label.block, label.start, label.end - sign.length);
    const edits: Edit[] = [];
    if (words.text !== 'Nơi nhận' && report.source.slice(words.span).normalize('NFC') === words.text)
      edits.push({ span: words.span, text: 'Nơi nhận' });
    if (sign === '') edits.push({ span: { start: words.span.end, end: words.span.end }, text: ':' });
    else if (sign !== ':' || label.end - words.end > 1) edits.push({ span: label.block.spanOf(words.end, label.end), text: ':' });
    const [first, ...rest] = edits;
    yield {
      span: label.span,
      message: messages.label(label.text),
      ...(first === undefined ? {} : { fixes: [{ title: messages.fixLabel, safety: 'safe', edits: [first, ...rest] }] }),
    };
  },
});
