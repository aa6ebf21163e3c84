import { regex, WORD_START } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { type Fix } from '../../vocabulary.ts';
import type { Report } from '../../model/report.ts';
import { ADDRESSEE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

const HEAD = 'SỞ NỘI VỤ\n\nBÁO CÁO\n\nKết quả công tác năm 2026\n\n';
const BODY = '\n\nSở Nội vụ báo cáo kết quả như sau:\n\nI. KẾT QUẢ\n\nKết quả tốt.\n\nTrên đây là kết quả công tác năm 2026./.\n\n';
const SIGNED = '\n\n**GIÁM ĐỐC**\n\n**Nguyễn Văn A**\n';

const AS_ABOVE = regex.iu`${WORD_START}như\s+(?:trên|kính\s+gửi)`;

export default defineReportRule({
  id: 'addressee/as-above',
  code: 'KG-04',
  summary: { vi: 'Nơi nhận thiếu dòng “Như trên”', en: 'The recipients lack “Như trên”' },
  why: {
    vi: 'Khi văn bản có phần “Kính gửi”, nơi nhận bắt đầu bằng dòng “- Như trên;” để chỉ những nơi đã nêu ở phần đó.',
    en: 'With a “Kính gửi” part, the recipients begin with “- Như trên;”, which stands for those named there.',
  },
  leavesAlone: {
    vi: 'Dòng “Như kính gửi” được coi như “Như trên”; báo cáo không có phần “Kính gửi” hoặc nơi nhận chưa ghi dòng nào thì không xét.',
    en: '“Như kính gửi” counts as “Như trên”; reports without an addressee, or whose list of recipients is still empty.',
  },
  basis: [ADDRESSEE],
  severity: { draft: 'hint', presign: 'warning', issued: 'hint' },
  appliesTo: 'report',
  regimes: ['state'],
  options: {},
  bad: [
    {
      text: dedent`
        ${HEAD}⟦Kính gửi:⟧ UBND tỉnh Bình An.${BODY}***Nơi nhận:***

        - UBND tỉnh;
        - Lưu: VT.${SIGNED}`,
      fixed: dedent`
        ${HEAD}Kính gửi: UBND tỉnh Bình An.${BODY}***Nơi nhận:***

        - Như trên;
        - UBND tỉnh;
        - Lưu: VT.${SIGNED}`,
    },
    {
      text: dedent`
        ${HEAD}⟦Kính gửi:⟧ UBND tỉnh Bình An.${BODY}| ***Nơi nhận:***<br>- UBND tỉnh;<br>- Lưu: VT. | **GIÁM ĐỐC**<br><br>**Nguyễn Văn A** |
        | --- | --- |
      `,
      fixed: dedent`
        ${HEAD}Kính gửi: UBND tỉnh Bình An.${BODY}| ***Nơi nhận:***<br>- Như trên;<br>- UBND tỉnh;<br>- Lưu: VT. | **GIÁM ĐỐC**<br><br>**Nguyễn Văn A** |
        | --- | --- |
      `,
    },
  ],
  good: [
    {
      text: dedent`
        ${HEAD}Kính gửi: UBND tỉnh Bình An.${BODY}***Nơi nhận:***

        - Như trên;
        - Lưu: VT.${SIGNED}`,
    },
    {
      text: dedent`
        ${HEAD}Kính gửi: UBND tỉnh Bình An.${BODY}***Nơi nhận:***

        - Như kính gửi;
        - Lưu: VT.${SIGNED}`,
    },
    {
      text: dedent`
        ${HEAD.trimEnd()}${BODY}***Nơi nhận:***

        - UBND tỉnh;
        - Lưu: VT.${SIGNED}`,
    },
  ],
  *check({ report }) {
    const { addressee, recipients } = report;
    const [first] = recipients?.items ?? [];
    if (addressee === undefined || recipients === undefined || first === undefined) return;
    if (recipients.items.some((item) => AS_ABOVE.test(item.text))) return;
    const fix = insertion(report);
    yield {
      span: addressee.label.span,
      message: messages.asAbove(),
      ...(fix === undefined ? {} : { fixes: [fix] }),
      related: [{ span: recipients.label.span, message: messages.recipientsHere() }],
    };
  },
});

/** A line before the first recipient, in the form that its list has. */
function insertion(report: Report): Fix | undefined {
  const first = report.recipients?.items[0];
  const bullet = first === undefined ? null : /^(?<sign>[-–+*•])(?<space>\s*)/u.exec(first.text);
  if (first === undefined || bullet === null) return undefined;
  const cell = first.block.content.place.kind === 'table-cell';
  const lead = `${bullet.groups?.['sign'] ?? '-'}${bullet.groups?.['space'] ?? ' '}`;
  return {
    title: messages.insertAsAbove(),
    safety: 'ask',
    edits: [
      { span: { start: first.span.start, end: first.span.start }, text: `${lead}Như trên;${cell ? '<br>' : report.source.lineBreak}` },
    ],
  };
}
