import { defineReportRule } from '../../rule.ts';
import { LAYOUT_BEFORE, PAGE_NUMBERS } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { isCellOfTable, pageNumberOf } from './shared/page-numbers.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'structure/page-number',
  code: 'PG-01',
  summary: { vi: 'Số trang còn sót lại giữa nội dung', en: 'A page number is left in the text' },
  why: {
    vi: 'Số trang do phần mềm in tự đặt ở lề trên. Một dòng chỉ có con số giữa hai đoạn là số trang còn lại khi chép từ PDF hoặc Word.',
    en: 'Page numbers are set by the printing program. A line with nothing but a number between paragraphs is left over from PDF or Word.',
  },
  leavesAlone: {
    vi: 'Con số trong bảng, kể cả bảng đã bị tách thành từng dòng khi chép, và con số ở phần đầu, nơi nhận, phần ký.',
    en: 'Figures of tables, those that fell apart into lines included, and figures in the letterhead, recipients or signature.',
  },
  basis: [PAGE_NUMBERS, LAYOUT_BEFORE],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Đạt kế hoạch.

        ⟦7⟧

        II. HẠN CHẾ

        Còn chậm.
      `,
      fixed: dedent`
        I. KẾT QUẢ

        Đạt kế hoạch.

        II. HẠN CHẾ

        Còn chậm.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Đạt kế hoạch.

        ⟦2⟧

        II. HẠN CHẾ

        ⟦3⟧

        Còn chậm.
      `,
      fixed: dedent`
        I. KẾT QUẢ

        Đạt kế hoạch.

        II. HẠN CHẾ

        Còn chậm.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Thôn

        diện tích

        số hộ

        1

        Thôn Đông

        12,5

        ha

        95

        II. HẠN CHẾ

        Còn chậm.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        TT

        Thôn

        Số hộ

        1

        Thôn Thượng

        12

        2

        Thôn Hạ

        15

        Tổng cộng

        27

        II. HẠN CHẾ

        Còn chậm.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        | TT | Số hộ |
        | --- | --- |
        | 1 | 12 |

        Đến năm 2026
      `,
    },
  ],
  *check({ report }) {
    const found = report.blocks.flatMap((block) => {
      const inText = block.role === 'opening' || block.role === 'body' || block.role === 'closing' || block.role === 'appendix';
      const number = inText ? pageNumberOf(block) : undefined;
      return number === undefined || isCellOfTable(report.blocks, block) ? [] : [{ block, number }];
    });
    const rising = found.length > 1 && found.every((item, i) => i === 0 || item.number > (found[i - 1]?.number ?? 0));
    for (const { block } of found) {
      const previous = report.blocks[block.index - 1];
      const from = previous?.span.end ?? block.span.start;
      const blank = /^\s*$/u.test(report.source.text.slice(from, block.span.start));
      yield {
        span: block.span,
        message: messages.pageNumber(block.text.trim()),
        fixes: [
          {
            title: messages.dropPageNumber,
            safety: rising ? 'safe' : 'ask',
            edits: [{ span: { start: blank ? from : block.span.start, end: block.span.end }, text: '' }],
          },
        ],
      };
    }
  },
});
