import { hasLetter } from '../../pattern/letters.ts';
import { LETTER, regex } from '../../pattern/regex.ts';
import { lookupKey } from '../../vietnamese/tone-placement.ts';
import type { RecipientItem } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { isBalanced } from '../../model/new-line.ts';
import { RECIPIENTS, RECIPIENTS_BEFORE } from './shared/basis.ts';
import { endOf, itemsOf, nameOf } from './shared/items.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'recipients/duplicate',
  code: 'NN-08',
  summary: { vi: 'Nơi nhận bị lặp', en: 'A recipient is listed twice' },
  why: {
    vi: 'Mỗi cơ quan, đơn vị chỉ ghi một lần; dòng lặp thường do sao chép từ văn bản trước.',
    en: 'Each recipient is listed once; a repeated line usually comes from an older document.',
  },
  leavesAlone: {
    vi: 'Tên chỉ giống một phần (xã Lâm Khê, xã Lâm Hà), dòng lưu, và đơn vị được nêu chung với đơn vị khác trong một dòng.',
    en: 'Names alike in part (xã Lâm Khê, xã Lâm Hà), the archive line, and a body named with others in one line.',
  },
  basis: [RECIPIENTS, RECIPIENTS_BEFORE],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Sở Nội vụ;
        - UBND xã Lâm Khê;
        ⟦- UBND xã Lâm Khê;⟧
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
      fixed: dedent`
        Nơi nhận:
        - Sở Nội vụ;
        - UBND xã Lâm Khê;
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        | Nơi nhận:<br>- UBND tỉnh (để b/c);<br>- Sở Nội vụ;<br>⟦- Ủy ban nhân dân tỉnh;⟧<br>- Lưu: VT. | CHỦ TỊCH<br><br>Nguyễn Văn A |
        | --- | --- |
      `,
      fixed: dedent`
        | Nơi nhận:<br>- UBND tỉnh (để b/c);<br>- Sở Nội vụ;<br>- Lưu: VT. | CHỦ TỊCH<br><br>Nguyễn Văn A |
        | --- | --- |
      `,
    },
  ],
  good: [
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - UBND tỉnh;
        - UBND xã Lâm Khê;
        - UBND xã Lâm Hà;
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
  ],
  *check({ report }) {
    const seen = new Map<string, RecipientItem>();
    const items = itemsOf(report);
    for (const [i, item] of items.entries()) {
      const name = key(item);
      if (item.archive || name.length < 3) continue;
      const first = seen.get(name);
      if (first === undefined) {
        seen.set(name, item);
        continue;
      }
      const before = items[i - 1];
      const cut = before === undefined ? undefined : { start: endOf(before).span.end, end: endOf(item).span.end };
      const clean =
        cut !== undefined &&
        cut.start < item.span.start &&
        isBalanced(report.source.slice(cut)) &&
        !hasLetter(report.source.text.slice(cut.start, item.span.start).replace(/<br\s*\/?>/giu, ''));
      yield {
        span: item.span,
        message: messages.duplicate(nameOf(item)),
        related: [{ span: first.span, message: messages.firstHere }],
        ...(clean ? { fixes: [{ title: messages.dropItem, safety: 'ask', edits: [{ span: cut, text: '', of: 'lines' }] }] } : {}),
      };
    }
  },
});

const REMARK = regex.gu`\((?:để\s+)?[${LETTER}]{1,3}\/[${LETTER}]\)|\(để [^)]*\)`;

/** Purposes in brackets, as in “(để b/c)”, do not tell two recipients apart. */
function key(item: RecipientItem): string {
  return lookupKey(
    nameOf(item)
      .replace(REMARK, '')
      .replace(/(?<![;,.\s])[;,.\s]+$/u, ''),
  )
    .replace(/ủy ban nhân dân/gu, 'ubnd')
    .replace(/hội đồng nhân dân/gu, 'hđnd')
    .replace(/\.(?= )/gu, '');
}
