import type { Report } from '../model/report.ts';
import { defineReportRule, type Edit } from '../rule.ts';
import type { Span } from '../text/span.ts';
import { messages } from './messages.ts';

const INDENT = /^(?: {4,}| {0,3}\t)[ \t]*/u;

export default defineReportRule({
  id: 'structure/accidental-code',
  code: 'BC-12',
  summary: { vi: 'Đoạn thụt đầu dòng bị hiểu là mã lệnh', en: 'An indented paragraph is read as code' },
  why: {
    vi: 'Bốn dấu cách hoặc một phím Tab ở đầu dòng khiến Markdown coi cả đoạn là mã lệnh, mất định dạng khi xuất ra văn bản. Độ thụt đầu dòng do phần mềm trình bày đặt, không gõ bằng dấu cách.',
    en: 'Four spaces or a tab at the start of a line make Markdown treat the paragraph as code. First-line indents are set by the layout, not typed.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'I. KẾT QUẢ\n\nĐạt kế hoạch.\n\n    ⟦Công tác chỉ đạo được thực hiện thường xuyên.⟧\n    Các thôn đều tham gia.\n\nII. NHIỆM VỤ\n\nTiếp tục.\n',
      fixed: 'I. KẾT QUẢ\n\nĐạt kế hoạch.\n\nCông tác chỉ đạo được thực hiện thường xuyên.\nCác thôn đều tham gia.\n\nII. NHIỆM VỤ\n\nTiếp tục.\n',
    },
  ],
  good: [
    { frame: 'body', text: 'I. KẾT QUẢ\n\n- Ý thứ nhất:\n\n    Đoạn của ý thứ nhất.\n\nII. NHIỆM VỤ\n\n```\n    Lệnh mẫu\n```\n\nTiếp tục.\n' },
  ],
  *check({ report }) {
    for (const gap of gapsOf(report)) {
      const text = report.source.slice(gap);
      if (!/\p{L}/u.test(text) || /(?:```|~~~|<!--|-->)/u.test(text)) continue;
      const lines = indentedLines(report, gap);
      const [first] = lines;
      if (first === undefined) continue;
      const edits = lines.map((line): Edit => ({ span: { start: line.start, end: line.text.start }, text: '' }));
      const [edit, ...rest] = edits;
      if (edit === undefined) continue;
      yield { span: first.text, message: messages.indented, fixes: [{ title: messages.dropIndent, safety: 'ask', edits: [edit, ...rest] }] };
    }
  },
});

/** Stretches of the source that belong to no block: blank lines, code, comments. */
function* gapsOf(report: Report): Generator<Span> {
  let start = report.frontMatter?.span.end ?? 0;
  for (const block of report.blocks) {
    if (block.span.start > start) yield { start, end: block.span.start };
    start = Math.max(start, block.span.end);
  }
  yield { start, end: report.source.text.length };
}

/** Indented lines of words in a gap, each with the range of its text. */
function indentedLines(report: Report, gap: Span): { start: number; text: Span }[] {
  const { source } = report;
  const out: { start: number; text: Span }[] = [];
  const from = source.positionAt(gap.start).line;
  const to = source.positionAt(gap.end).line;
  for (let line = from; line <= to; line++) {
    const span = source.lineSpan(line);
    if (span.start < gap.start || span.end > gap.end) continue;
    const text = source.slice(span);
    const indent = INDENT.exec(text);
    const rest = text.trimEnd();
    if (indent === null || !/\p{L}{2,}\s+\p{L}/u.test(rest)) continue;
    out.push({ start: span.start, text: { start: span.start + indent[0].length, end: span.start + rest.length } });
  }
  return out;
}
