import { regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import type { Localized } from '../../vocabulary.ts';
import { defineReportRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import type { Span } from '../../text/span.ts';
import { itemsOf } from './shared/items.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

const FORMS: readonly (readonly [short: string, full: RegExp, shortForm: RegExp])[] = [
  ['UBND', regex.gu`${WORD_START}(?:Ủy|Uỷ) ban nhân dân${WORD_END}`, regex.gu`${WORD_START}UBND${WORD_END}`],
  ['HĐND', regex.gu`${WORD_START}Hội đồng nhân dân${WORD_END}`, regex.gu`${WORD_START}HĐND${WORD_END}`],
  ['MTTQ', regex.gu`${WORD_START}Mặt trận Tổ quốc${WORD_END}`, regex.gu`${WORD_START}MTTQ${WORD_END}`],
];

interface Place {
  readonly text: string;
  readonly span: Span;
}

export default defineReportRule({
  id: 'recipients/mixed-forms',
  code: 'NN-10',
  summary: { vi: 'Nơi nhận lẫn dạng viết đủ và viết tắt', en: 'The recipients mix full and short forms' },
  why: {
    vi: 'Ở nơi nhận được viết tắt tự do, nhưng cùng một cụm từ nên thống nhất một cách viết trong cả danh sách.',
    en: 'Abbreviations are free among the recipients, but one phrase is best written one way throughout the list.',
  },
  leavesAlone: {
    vi: 'Ủy ban MTTQ đứng cạnh UBND, vì là cơ quan khác; chữ viết tắt ngoài UBND, HĐND, MTTQ cũng không xét.',
    en: 'Ủy ban MTTQ beside UBND, which is another body, and abbreviations other than UBND, HĐND and MTTQ.',
  },
  basis: [],
  severity: { draft: 'off', presign: 'info', issued: 'off' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - UBND tỉnh;
        - CT, các PCT UBND xã;
        - ⟦Ủy ban nhân dân⟧ các xã, phường;
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
        Nơi nhận:
        - UBND tỉnh;
        - Ủy ban MTTQ Việt Nam tỉnh;
        - UBND các xã, phường;
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
  ],
  *check({ report }) {
    const items = itemsOf(report);
    const placesOf = (form: RegExp): Place[] =>
      items.flatMap((item) =>
        everyMatch(form, item.text).map((m) => ({
          text: m[0],
          span: item.block.spanOf(item.start + m.index, item.start + m.index + m[0].length),
        })),
      );
    for (const [, full, short] of FORMS) {
      const [long, abbreviated] = [placesOf(full), placesOf(short)];
      if (long.length === 0 || abbreviated.length === 0) continue;
      const [minority, majority] = long.length <= abbreviated.length ? [long, abbreviated] : [abbreviated, long];
      const [first, ...others] = minority;
      const usual = majority[0]?.text ?? '';
      if (first === undefined) continue;
      const also: Localized = messages.sameHere;
      yield {
        span: first.span,
        message: messages.mixed(first.text, usual),
        related: others.map((place) => ({ span: place.span, message: also })),
      };
    }
  },
});
