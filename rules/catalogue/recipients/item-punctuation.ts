import type { RecipientItem } from '../../model/report.ts';
import { CAPITAL, LETTER, regex } from '../../pattern/regex.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { RECIPIENTS, RECIPIENTS_BEFORE } from './shared/basis.ts';
import { closingSign, endOf, isProse, itemsOf, lastWord, nameOf } from './shared/items.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

const ENDS_IN_WORD = regex.u`[${LETTER}\d)”"]$`;

/** Signs that are missing: the semicolon at the end of an item (its lines joined first), the comma between units of the archive line. */
export default defineReportRule({
  id: 'recipients/item-punctuation',
  code: 'NN-06',
  summary: {
    vi: 'Nơi nhận thiếu dấu ở cuối dòng hoặc giữa các đơn vị lưu',
    en: 'A sign is missing at the end of a recipient or between archive units',
  },
  why: {
    vi: 'Cuối mỗi dòng nơi nhận có dấu chấm phẩy; ở dòng “Lưu”, các đơn vị cách nhau bằng dấu phẩy: “Lưu: VT, TH.”.',
    en: 'Each recipient ends with a semicolon; the units of the archive line are separated by commas.',
  },
  leavesAlone: {
    vi: 'Dấu có mà sai (recipients/item-form xét), dấu cuối dòng lưu (recipients/missing-archive xét), tên người soạn trong ngoặc.',
    en: 'Signs that are there but wrong (recipients/item-form), the end of the archive line (recipients/missing-archive), initials in brackets.',
  },
  basis: [RECIPIENTS, RECIPIENTS_BEFORE],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  regimes: ['state'],
  options: {},
  bad: [
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Như trên;
        - TT. HĐND ⟦xã⟧
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
      fixed: dedent`
        Nơi nhận:
        - Như trên;
        - TT. HĐND xã;
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Như trên;
        - Lưu: ⟦VT PKT⟧.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
      fixed: dedent`
        Nơi nhận:
        - Như trên;
        - Lưu: VT, PKT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
  ],
  good: [
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Như trên;
        - Các cơ quan, đơn vị
        thuộc UBND xã;
        - Lưu: VT, NC (HXD).

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Như trên;
        - Lưu: VT, CCVC, 02b.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
  ],
  *check({ report }) {
    const items = itemsOf(report);
    if (isProse(items)) return;
    const open = items.filter(
      (item, i) => !item.archive && i < items.length - 1 && ENDS_IN_WORD.test(endOf(item).text) && closingSign(item).sign === '',
    );
    const [first, ...others] = open;
    if (first !== undefined) yield missingEnds(first, others);
    for (const item of items) if (item.archive) yield* missingCommas(item);
  },
});

function missingEnds(first: RecipientItem, others: readonly RecipientItem[]): RuleFinding {
  return {
    span: lastWord(first).span,
    message: messages.noEnd(nameOf(first)),
    related: others.map((item) => ({ span: lastWord(item).span, message: messages.sameHere })),
    fixes: [
      {
        title: messages.useSemicolon,
        safety: 'ask',
        edits: [{ span: closingSign(first).span, text: ';' }, ...others.map((item) => ({ span: closingSign(item).span, text: ';' }))],
      },
    ],
  };
}

const UNIT_AFTER_OFFICE = regex.gu`(?<=[\s:]|^)VT(?<gap>\s+(?:[-–]\s+)?)(?=(?<unit>[${CAPITAL}]{2}[${LETTER}\d&-]*)(?=[\s,;.(]|$))`;

function* missingCommas(item: RecipientItem): Generator<RuleFinding> {
  for (const match of everyMatch(UNIT_AFTER_OFFICE, item.text)) {
    const gap = match.groups?.['gap'] ?? ' ';
    const unit = match.groups?.['unit'] ?? '';
    const start = item.start + match.index;
    yield {
      span: item.block.spanOf(start, start + 2 + gap.length + unit.length),
      message: messages.separator(`VT${gap}${unit}`, `VT, ${unit}`),
      fixes: [
        { title: messages.useComma, safety: 'ask', edits: [{ span: item.block.spanOf(start + 2, start + 2 + gap.length), text: ', ' }] },
      ],
    };
  }
}
