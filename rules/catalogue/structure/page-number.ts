import { defineReportRule } from '../../rule.ts';
import { LAYOUT_BEFORE, PAGE_NUMBERS } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { isCellOfTable, pageNumberOf } from './shared/page-numbers.ts';

export default defineReportRule({
  id: 'structure/page-number',
  code: 'PG-01',
  summary: { vi: 'Số trang còn sót lại giữa nội dung', en: 'A page number is left in the text' },
  why: {
    vi: 'Số trang do phần mềm in tự đặt ở lề trên. Một dòng chỉ có con số giữa hai đoạn là số trang còn lại khi chép từ PDF hoặc Word.',
    en: 'Page numbers are set by the printing program. A line with nothing but a number between paragraphs is left over from PDF or Word.',
  },
  basis: [PAGE_NUMBERS, LAYOUT_BEFORE],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'body', text: 'I. KẾT QUẢ\n\nĐạt kế hoạch.\n\n⟦7⟧\n\nII. HẠN CHẾ\n\nCòn chậm.\n', fixed: 'I. KẾT QUẢ\n\nĐạt kế hoạch.\n\nII. HẠN CHẾ\n\nCòn chậm.\n' },
    {
      frame: 'body',
      text: 'I. KẾT QUẢ\n\nĐạt kế hoạch.\n\n⟦2⟧\n\nII. HẠN CHẾ\n\n⟦3⟧\n\nCòn chậm.\n',
      fixed: 'I. KẾT QUẢ\n\nĐạt kế hoạch.\n\nII. HẠN CHẾ\n\nCòn chậm.\n',
    },
  ],
  good: [
    { frame: 'body', text: 'I. KẾT QUẢ\n\nThôn\n\ndiện tích\n\nsố hộ\n\n1\n\nThôn Đông\n\n12,5\n\nha\n\n95\n\nII. HẠN CHẾ\n\nCòn chậm.\n' },
    { frame: 'body', text: 'I. KẾT QUẢ\n\nTT\n\nThôn\n\nSố hộ\n\n1\n\nThôn Thượng\n\n12\n\n2\n\nThôn Hạ\n\n15\n\nTổng cộng\n\n27\n\nII. HẠN CHẾ\n\nCòn chậm.\n' },
    { frame: 'body', text: 'I. KẾT QUẢ\n\n| TT | Số hộ |\n| --- | --- |\n| 1 | 12 |\n\nĐến năm 2026\n' },
  ],
  *check({ report }) {
    const found = report.blocks.flatMap((block) => {
      const inText = block.role === 'opening' || block.role === 'body' || block.role === 'closing' || block.role === 'appendix';
      const number = inText && !isCellOfTable(report.blocks, block) ? pageNumberOf(block) : undefined;
      return number === undefined ? [] : [{ block, number }];
    });
    const rising = found.length > 1 && found.every((item, i) => i === 0 || item.number > (found[i - 1]?.number ?? 0));
    for (const { block } of found) {
      const previous = report.blocks[block.index - 1];
      const from = previous?.span.end ?? block.span.start;
      const blank = /^\s*$/u.test(report.source.text.slice(from, block.span.start));
      yield {
        span: block.span,
        message: messages.pageNumber(block.text.trim()),
        fixes: [{ title: messages.dropPageNumber, safety: rising ? 'safe' : 'ask', edits: [{ span: { start: blank ? from : block.span.start, end: block.span.end }, text: '' }] }],
      };
    }
  },
});
