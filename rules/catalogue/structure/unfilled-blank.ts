import type { Block } from '../../model/block.ts';
import { regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import type { Span } from '../../text/span.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

const ROLES: ReadonlySet<string> = new Set(['letterhead', 'subject', 'addressee', 'opening', 'body', 'closing', 'recipients']);
/** The dots are the whole paragraph, follow a colon at its end, or stand where the name of a place belongs. */
const BLANK = regex.giu`…(?<=(?:^\s*|:\s+)…)(?=(?:\s*[.;])?\s*$)|(?<=${WORD_START}(?:xã|phường|tỉnh|thành phố|đặc khu)\s)…${WORD_END}`;

export default defineReportRule({
  id: 'structure/unfilled-blank',
  code: 'BC-08',
  summary: { vi: 'Chỗ “…” của khung báo cáo chưa được điền', en: 'A blank “…” of the skeleton is not filled in' },
  why: {
    vi: 'Khung báo cáo mới để dấu “…” ở mỗi chỗ cần điền. Khi đang soạn thì được để trống; trước khi ký phải thay bằng nội dung. Dấu “…” ở cuối một ý đang liệt kê không bị tính.',
    en: 'A new report holds “…” wherever something is to be filled in. That is fine while it is being written; before signing each must be replaced. An ellipsis that ends a list of examples is left out.',
  },
  leavesAlone: {
    vi: 'Dấu “…” kết thúc một chuỗi liệt kê (nhà, cầu, đường…), ô trong bảng, khối trích dẫn, và phụ lục.',
    en: '“…” at the end of a series (nhà, cầu, đường…), cells of tables, block quotes, and annexes.',
  },
  basis: [],
  severity: { draft: 'off', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        UBND xã ⟦…⟧ báo cáo như sau:

        I. KẾT QUẢ

        …

        II. NHIỆM VỤ

        Số hộ: …
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        ⟦…⟧
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Hồ sơ, biểu mẫu… được gửi đủ; các xã Bình An, Bình Minh, …
      `,
    },
    {
      frame: 'body',
      stage: 'issued',
      text: dedent`
        I. KẾT QUẢ

        Đạt kế hoạch, trong đó có: nhà, cầu, đường…
      `,
    },
  ],
  *check({ report }) {
    const [first, ...others] = report.blocks.flatMap(blanksOf);
    if (first === undefined) return;
    yield {
      span: first,
      message: messages.blank('…'),
      related: others.slice(0, 20).map((span) => ({ span, message: messages.otherBlank })),
    };
  },
});

function blanksOf(block: Block): Span[] {
  if (!ROLES.has(block.role) || block.content.place.kind === 'table-cell' || block.content.place.quoted) return [];
  return everyMatch(BLANK, block.text).map(({ index }) => block.spanOf(index, index + 1));
}
