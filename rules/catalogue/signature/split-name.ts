import { defineReportRule } from '../../rule.ts';
import { SIGNER, SIGNER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'signature/split-name',
  code: 'KY-10',
  summary: { vi: 'Họ tên người ký bị phần nơi nhận tách khỏi chức vụ', en: 'The recipients stand between the signer’s title and name' },
  why: {
    vi: 'Khi chuyển từ bản in hai cột, phần nơi nhận dễ xen giữa chức vụ và họ tên. Thứ tự này không sai, nên mặc định không báo; bật quy tắc nếu đơn vị muốn để liền.',
    en: 'A footer of two columns, once flattened, may put the recipients between title and name. That order is not wrong, so the rule is off unless asked for.',
  },
  leavesAlone: {
    vi: 'Nơi nhận đứng trước cả chức vụ hoặc sau cả họ tên, và phần ký thiếu một trong hai (quy tắc khác xét).',
    en: 'A list above the office or below the name, and signatures that lack one of the two, which other rules look at.',
  },
  basis: [SIGNER, SIGNER_BEFORE],
  severity: { draft: 'off', presign: 'off', issued: 'off' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'footer',
      text: dedent`
        **KT. GIÁM ĐỐC**
        **PHÓ GIÁM ĐỐC**

        Nơi nhận:
        - Lưu: VT.

        **⟦Nguyễn Văn A⟧**
      `,
      fixed: dedent`
        **KT. GIÁM ĐỐC**
        **PHÓ GIÁM ĐỐC**

        **Nguyễn Văn A**

        Nơi nhận:
        - Lưu: VT.
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        ⟦Nguyễn Văn A⟧
      `,
      fixed: dedent`
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        Nguyễn Văn A
        Nơi nhận:
        - Như trên;
        - Lưu: VT.
      `,
    },
  ],
  good: [
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Lưu: VT.

        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        Nguyễn Văn A

        Nơi nhận:
        - Lưu: VT.
      `,
    },
  ],
  *check({ report }) {
    const { signature, recipients, source } = report;
    const title = signature?.lines[signature.lines.length - 1];
    const name = signature?.name;
    if (title === undefined || name === undefined || recipients === undefined) return;
    const between = recipients.label.span.start;
    if (between < title.span.end || between > name.span.start) return;
    const from = source.lineSpan(source.positionAt(name.span.start).line);
    const to = source.lineSpan(source.positionAt(title.span.end).line);
    const line = source.slice(from);
    const alone =
      name.block.content.place.kind === 'paragraph' &&
      title.block.content.place.kind === 'paragraph' &&
      line.replace(/[*_\s]/gu, '') === name.text.replace(/\s/gu, '');
    const before = /(?<![ \t\r\n])[ \t\r\n]*[\r\n]$/u.exec(source.text.slice(0, from.start))?.[0].length ?? 0;
    yield {
      span: name.span,
      message: messages.splitName(name.text, title.text),
      ...(alone
        ? {
            fixes: [
              {
                title: messages.moveName(name.text),
                safety: 'ask',
                edits: [
                  { span: { start: to.end, end: to.end }, text: source.lineBreak + source.lineBreak + line },
                  { span: { start: from.start - before, end: from.end }, text: '', of: 'lines' },
                ],
              },
            ],
          }
        : {}),
    };
  },
});
