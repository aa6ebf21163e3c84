import type { Block } from '../../model/block.ts';
import { siblingGroups } from '../../model/numbering.ts';
import { defineReportRule } from '../../rule.ts';
import { LAYOUT } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { enumeratorOf, standsUnseenBetween } from './shared/series.ts';
import { dedent } from '../shared/dedent.ts';
import { capOfUnreadLines } from '../shared/reading.ts';

export default defineReportRule({
  id: 'numbering/mismatched-parent',
  code: 'BC-01',
  summary: { vi: 'Số thứ tự nhiều cấp không khớp với mục chứa nó', en: 'A decimal number does not fit the item it stands under' },
  why: {
    vi: 'Số nhiều cấp nhắc lại số của mục chứa nó: trong mục 2 là 2.1, 2.2. Số lệch thường còn sót lại sau khi chép đoạn từ mục khác.',
    en: 'A decimal number repeats the number of the item it stands under: 2.1 and 2.2 under 2. A different one is usually left over from a copied passage.',
  },
  leavesAlone: {
    vi: 'Số 1.1, 2.1 nằm thẳng dưới phần La Mã, và số có nhiều cấp hơn mục chứa nó từ hai cấp trở lên; mục chứa nó dính vào đoạn trước hay nằm trong khối trích. Văn bản có các điều, văn bản lấy từ trang PDF chỉ được ghi chú.',
    en: 'Numbers 1.1 or 2.1 right under a Roman part, and numbers two levels or more below their section; an item that stands inside a paragraph or block quote. Documents of articles and pages of a PDF get notes only.',
  },
  basis: [LAYOUT],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        1. Nông nghiệp

        1.1. Lúa

        Đạt.

        2. Thương mại

        ⟦1.1.⟧ Chợ

        Đông.

        ⟦1.2.⟧ Giá cả

        Ổn định.
      `,
      fixed: dedent`
        I. KẾT QUẢ

        1. Nông nghiệp

        1.1. Lúa

        Đạt.

        2. Thương mại

        2.1. Chợ

        Đông.

        2.2. Giá cả

        Ổn định.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        1.1. Lúa

        Đạt.

        1.2. Ngô

        Đạt.

        II. HẠN CHẾ

        2.1. Chợ

        Vắng.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        2. Thương mại

        2.1. Chợ

        Đông.

        2.2. Giá cả

        Ổn định.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        1. Nông nghiệp

        1.1. Lúa

        Các thôn đã cấy xong trong tháng 7 và đang chăm sóc
        2. Thương mại của xã

        2.1. Chợ

        Đông.
      `,
    },
  ],
  *check({ report }) {
    const cap = capOfUnreadLines(report);
    for (const group of siblingGroups(report.content)) {
      const { parent } = group;
      if (group.kind !== 'decimal' || parent?.marker === undefined) continue;
      const own = parent.marker.path;
      if ((parent.marker.kind !== 'arabic' && parent.marker.kind !== 'decimal') || own.length !== group.figures - 1) continue;
      for (const block of group.items) {
        const path = block.marker?.path ?? [];
        if (own.every((n, i) => n === path[i])) continue;
        // The item it belongs to is there, though no list holds it.
        if (standsUnseenBetween(report, parent, block, path.slice(0, -1).join('.'))) continue;
        const range = prefixRange(block);
        const expected = [...own, path.at(-1)].join('.') + block.text.slice(range.end, block.marker?.end ?? 0).replace(/^\.\d+/u, '');
        yield {
          ...cap,
          span: block.spanOf(0, block.marker?.end ?? 0),
          message: messages.wrongParent(enumeratorOf(block), enumeratorOf(parent), expected),
          fixes: [
            {
              title: messages.change(expected),
              safety: 'ask',
              edits: [{ span: block.spanOf(range.start, range.end), text: own.join('.') }],
            },
          ],
          related: [{ span: parent.spanOf(0, parent.marker.end), message: messages.usedHere(enumeratorOf(parent)) }],
        };
      }
    }
  },
});

/** The figures before the last one. */
function prefixRange(block: Block): { start: number; end: number } {
  const figures = /^\d+(?:\.\d+)*/u.exec(block.text)?.[0] ?? '';
  return { start: 0, end: Math.max(0, figures.lastIndexOf('.')) };
}
