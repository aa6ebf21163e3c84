import type { Block } from '../../model/block.ts';
import { dedent } from '../shared/dedent.ts';
import { defineReportRule } from '../../rule.ts';
import { messages } from './shared/messages.ts';
import { stateHead } from '../shared/example-head.ts';

const UNDERLINE = /(?:\r\n|\n|\r)(?<indent>[ \t]*)(?<rule>-{2,}|={3,})[ \t]*$/u;
const COMPONENTS: ReadonlySet<string> = new Set([
  'letterhead',
  'title',
  'subject',
  'addressee',
  'signature',
  'recipients',
  'footer',
  'closing',
  'opening',
]);

export default defineReportRule({
  id: 'structure/accidental-heading',
  code: 'BC-12',
  summary: { vi: 'Hàng gạch dưới dòng chữ bị hiểu là tiêu đề', en: 'Dashes under a line make it a heading' },
  why: {
    vi: 'Trong Markdown, hàng gạch “-----” ngay dưới một dòng biến dòng đó thành tiêu đề, ví dụ dưới Tiêu ngữ hoặc tên loại. Để kẻ đường ngang, viết “* * *”.',
    en: 'In Markdown a row of dashes under a line, such as the motto or the title, turns the line into a heading. For a rule write “* * *”.',
  },
  leavesAlone: {
    vi: 'Tên mục ngắn có hàng gạch ngay dưới (đúng là tiêu đề), và hàng gạch cách dòng chữ bằng một dòng trống.',
    en: 'A short title of a section with a rule right below, which is a heading, and a rule behind an empty line.',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'letterhead',
      text: stateHead({
        heading: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n⟦Độc lập - Tự do - Hạnh phúc⟧\n----------------',
        bodies: '',
        dateLine: '',
      }),
      fixed: stateHead({ heading: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n* * *', bodies: '', dateLine: '' }),
    },
  ],
  good: [
    {
      frame: 'letterhead',
      text: dedent`
        Độc lập - Tự do - Hạnh phúc

        ---

        Số:      /BC-UBND

        # BÁO CÁO

        **Kết quả công tác cải cách hành chính năm 2026**
      `,
    },
    {
      frame: 'body',
      text: dedent`
        KẾT QUẢ ĐẠT ĐƯỢC
        ----------------

        Đạt kế hoạch.
      `,
    },
  ],
  *check({ report }) {
    for (const block of report.blocks) {
      if (block.content.place.kind !== 'heading') continue;
      const match = UNDERLINE.exec(block.raw);
      if (match === null || !isNoHeading(block)) continue;
      const end = block.text.trimEnd().length;
      const lastLine = block.text.slice(0, end).lastIndexOf('\n') + 1;
      const rule = match.groups?.['rule'] ?? '';
      const at = block.start + match.index + match[0].indexOf(rule);
      yield {
        span: block.spanOf(lastLine, end),
        message: messages.underlined(rule.length > 8 ? `${rule.slice(0, 8)}…` : rule),
        fixes: [{ title: messages.separateRule, safety: 'ask', edits: [{ span: { start: at, end: at + rule.length }, text: '* * *' }] }],
      };
    }
  },
});

/** A component of the report, or a whole sentence. */
function isNoHeading(block: Block): boolean {
  if (COMPONENTS.has(block.role)) return true;
  const text = block.text.trim();
  return block.role === 'body' && (/[.;:]$/u.test(text) || text.split(/\s+/u).length > 40);
}
