import type { Citation } from '../../model/citation.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import { type Fix } from '../../vocabulary.ts';
import { SAME_DETAILS } from '../shared/citing-basis.ts';
import { citationsByKey } from './shared/mentions.ts';
import { messages } from './shared/messages.ts';
import { dateValue, documentsOf } from './shared/same-document.ts';
import { minority } from './shared/minority.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'citation/conflicting-date',
  code: 'VD-01',
  summary: { vi: 'Một văn bản được viện dẫn với các ngày ban hành khác nhau', en: 'One document is cited with different dates' },
  why: {
    vi: 'Mỗi văn bản chỉ có một ngày ban hành. Khi hai nơi ghi khác nhau thì ít nhất một nơi sai, thường do chép nhầm ngày của văn bản khác; sau khi ban hành báo cáo, sai sót này phải đính chính. Hãy đối chiếu với bản gốc.',
    en: 'A document has one date of issue. Where two places disagree at least one is wrong, often copied from another document. Check the original.',
  },
  leavesAlone: {
    vi: 'Hai văn bản trùng số, ký hiệu của hai cơ quan, hoặc khác năm và khác trích yếu; lần nhắc lại không ghi ngày.',
    en: 'Two documents of one number by two bodies, or of two years with two subjects; mentions without a date.',
  },
  basis: [SAME_DETAILS],
  severity: { draft: 'error', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        Thực hiện Kế hoạch số 145/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính, UBND xã đã phân công nhiệm vụ.

        Theo Kế hoạch số 145/KH-UBND ngày ⟦19/4/2026⟧, báo cáo được gửi hằng quý.
      `,
      fixed: dedent`
        Thực hiện Kế hoạch số 145/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính, UBND xã đã phân công nhiệm vụ.

        Theo Kế hoạch số 145/KH-UBND ngày 09/4/2026, báo cáo được gửi hằng quý.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        Thực hiện Kế hoạch số 145/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính, UBND xã đã phân công nhiệm vụ.

        Theo Kế hoạch số 145/KH-UBND, báo cáo được gửi hằng quý.
      `,
    },
    {
      frame: 'body',
      text: 'Thực hiện Kế hoạch số 15/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính, UBND xã đã ban hành Kế hoạch số 15/KH-UBND ngày 20/4/2026 về cải cách hành chính.\n',
    },
  ],
  *check({ report }) {
    for (const mentions of citationsByKey(report).values()) {
      for (const document of documentsOf(mentions)) {
        const dated = document.filter((mention) => mention.date !== undefined);
        const found = minority(dated, (mention) => dateValue(mention) ?? '');
        for (const mention of found.others) {
          const finding = conflict(mention, found.usual, dated);
          if (finding !== undefined) yield finding;
        }
      }
    }
  },
});

function conflict(mention: Citation, usual: Citation | undefined, dated: readonly Citation[]): RuleFinding | undefined {
  if (mention.date === undefined || usual?.date === undefined) return undefined;
  const { block, date } = mention;
  const written = (other: Citation): string =>
    other.date === undefined ? '' : other.block.text.slice(other.date.start, other.date.end).replace(/\s+/gu, ' ');
  const differing = [usual, ...dated.filter((other) => other !== usual && dateValue(other) !== dateValue(mention)).slice(0, 5)];
  const values = new Map(differing.map((other) => [dateValue(other) ?? '', written(other)]));
  const fixes = [...values.values()].map((value): Fix => ({
    title: messages.useDate(value),
    safety: 'ask',
    edits: [{ span: date.span, text: value }],
  }));
  return {
    span: date.span,
    message: messages.date(mention.code.text, block.text.slice(date.start, date.end), written(usual)),
    fixes,
    related: differing.flatMap((other) =>
      other.date === undefined ? [] : [{ span: other.date.span, message: messages.otherDate(written(other)) }],
    ),
  };
}
