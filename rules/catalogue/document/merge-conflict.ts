import { defineReportRule } from '../../rule.ts';
import type { SourceText } from '../../text/source-text.ts';
import type { Span } from '../../text/span.ts';
import { dedent } from '../shared/dedent.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'document/merge-conflict',
  code: 'BC-18',
  summary: { vi: 'Văn bản còn dấu xung đột khi gộp phiên bản', en: 'Marks of a merge conflict are left in the text' },
  why: {
    vi: 'Khi hai người cùng sửa một chỗ, git giữ cả hai bản giữa các dòng “<<<<<<<”, “=======”, “>>>>>>>”. Phải chọn một bản và xóa các dòng này. Cho đến lúc đó văn bản có hai lần cùng một nội dung, nên các quy tắc khác không báo gì.',
    en: 'When two people changed one place, Git keeps both versions between the lines “<<<<<<<”, “=======”, “>>>>>>>”. One must be chosen and the lines removed. Until then the text says the same thing twice, so that no other rule is heard.',
  },
  leavesAlone: {
    vi: 'Các dấu này trong khối mã, khi thiếu một trong ba dòng hoặc khi không ở đầu dòng.',
    en: 'Such marks in a block of code, where one of the three lines is missing, and not at the start of a line.',
  },
  basis: [],
  severity: { draft: 'error', presign: 'error', issued: 'error' },
  appliesTo: 'every',
  settles: true,
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        ⟦<<<<<<< HEAD⟧
        Xã có 45 hộ nghèo.
        =======
        Xã có 46 hộ nghèo.
        >>>>>>> nhanh-moi
      `,
    },
    {
      text: dedent`
        ⟦<<<<<<< HEAD⟧
        # Báo cáo tuần 3
        ||||||| 3f2a1b
        # Báo cáo tuần
        =======
        # Báo cáo tuần 4
        >>>>>>> 5c7d9e
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Xã có 45 hộ nghèo
        =======

        Xã có 12 hộ cận nghèo.
      `,
    },
    {
      text: dedent`
        Dấu xung đột trông như sau:

        ~~~
        <<<<<<< HEAD
        Một
        =======
        Hai
        >>>>>>> nhanh
        ~~~
      `,
    },
  ],
  *check({ report }) {
    if (!report.source.text.includes(OURS)) return;
    const [first, ...others] = conflictsIn(report.source);
    if (first === undefined) return;
    yield {
      span: first,
      message: messages.conflict(others.length + 1),
      related: others.map((span) => ({ span, message: messages.anotherConflict })),
    };
  },
});

const OURS = '<<<<<<< ';
const BETWEEN = /^={7}\s*$/u;
const THEIRS = /^>{7} \S/u;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/u;

/** The first lines of conflicts that have all three of their lines, outside blocks of code. */
function conflictsIn(source: SourceText): Span[] {
  const found: Span[] = [];
  let open: Span | undefined;
  let halved = false;
  let fenced = false;
  for (let number = 1; number <= source.lineCount; number++) {
    const span = source.lineSpan(number);
    const start = number === 1 && source.text.startsWith('\ufeff') ? 1 : span.start;
    const line = source.text.slice(start, span.end);
    if (FENCE.test(line)) fenced = !fenced;
    else if (fenced) open = undefined;
    else if (line.startsWith(OURS)) {
      open = { start, end: start + line.trimEnd().length };
      halved = false;
    } else if (open !== undefined && BETWEEN.test(line)) halved = true;
    else if (open !== undefined && halved && THEIRS.test(line)) {
      found.push(open);
      open = undefined;
    }
  }
  return found;
}
