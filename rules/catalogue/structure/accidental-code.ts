import type { Block } from '../../model/block.ts';
import type { Report } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { type Edit } from '../../vocabulary.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'structure/accidental-code',
  code: 'BC-12',
  summary: { vi: 'Đoạn thụt đầu dòng bị hiểu là mã lệnh', en: 'An indented paragraph is read as code' },
  why: {
    vi: 'Bốn dấu cách hoặc một phím Tab ở đầu dòng khiến Markdown coi cả đoạn là mã lệnh, mất định dạng khi xuất ra văn bản. Độ thụt đầu dòng do phần mềm trình bày đặt, không gõ bằng dấu cách. Chữ trong đoạn vẫn được kiểm tra như mọi đoạn khác; mỗi văn bản nêu một lần.',
    en: 'Four spaces or a tab at the start of a line make Markdown treat the paragraph as code. First-line indents are set by the layout, not typed. The words are checked like any others; reported once a document.',
  },
  leavesAlone: {
    vi: 'Đoạn con thụt vào dưới gạch đầu dòng, khối mã có rào, và dòng thụt đúng là lệnh máy tính (ls -l bao-cao/).',
    en: 'Paragraphs indented under a bullet, fenced code, and indented lines that really are commands (ls -l bao-cao/).',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Đạt kế hoạch.

            ⟦Công tác chỉ đạo được thực hiện thường xuyên.⟧
            Các thôn đều tham gia.

        II. NHIỆM VỤ

        Tiếp tục.
      `,
      fixed: dedent`
        I. KẾT QUẢ

        Đạt kế hoạch.

        Công tác chỉ đạo được thực hiện thường xuyên.
        Các thôn đều tham gia.

        II. NHIỆM VỤ

        Tiếp tục.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        - Ý thứ nhất:

            Đoạn của ý thứ nhất.

        II. NHIỆM VỤ

        \`\`\`
            Lệnh mẫu
        \`\`\`

            ls -l bao-cao/

        Tiếp tục.
      `,
    },
  ],
  *check({ report }) {
    const places = report.blocks.filter((block) => block.content.place.indented);
    const [first] = places;
    if (first === undefined) return;
    const [edit, ...rest] = places.flatMap((block) => unindented(report, block));
    const end = first.text.search(/\n|$/u);
    yield {
      span: first.spanOf(0, end),
      message: messages.indented(places.length),
      ...(edit === undefined ? {} : { fixes: [{ title: messages.dropIndent, safety: 'ask', edits: [edit, ...rest] }] }),
    };
  },
});

/** Edits that take the blanks off the start of every line of the block. */
function unindented(report: Report, block: Block): Edit[] {
  const { source } = report;
  const edits: Edit[] = [];
  const last = source.positionAt(block.span.end).line;
  for (let line = source.positionAt(block.span.start).line; line <= last; line++) {
    const span = source.lineSpan(line);
    const length = /^[ \t]*/u.exec(source.slice(span))?.[0].length ?? 0;
    if (length > 0 && span.start + length >= block.span.start && span.start + length <= block.span.end)
      edits.push({ span: { start: span.start, end: span.start + length }, text: '' });
  }
  return edits;
}
