import type { Block } from '../../model/block.ts';
import { defineReportRule } from '../../rule.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'numbering/bullet-levels',
  code: 'BC-15',
  summary: { vi: 'Gạch đầu dòng “-” và “+” dùng lẫn cấp', en: 'Bullets “-” and “+” are used at mixed levels' },
  why: {
    vi: 'Trong báo cáo, “-” là ý dưới 1. hoặc a), “+” là ý nhỏ hơn dưới “-”. Một dấu “+” lẻ giữa các ý “-” thường là gõ nhầm.',
    en: 'In a report “-” marks an item under 1. or a), and “+” a smaller one under “-”. A single “+” among items with “-” is usually a slip.',
  },
  leavesAlone: {
    vi: '“+” dưới ý “-” kết thúc bằng dấu hai chấm, báo cáo chỉ dùng “+” làm gạch đầu dòng, và ô trong bảng.',
    en: '“+” under a “-” that ends with a colon, reports whose only bullet is “+”, and cells of tables.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        - Cấp lương thực;
        ⟦+⟧ Bố trí chỗ ở;
        - Hỗ trợ tiền mặt.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        - Họp dân;
        - Ký cam kết.

        II. HẠN CHẾ

        ⟦+⟧ Thiếu người;
        + Thiếu vốn.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        - Cấp lương thực:

        + Gạo 2 tấn;

        - Hỗ trợ tiền mặt.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        + Họp dân;
        + Ký cam kết.

        II. HẠN CHẾ

        + Thiếu người;
        + Thiếu vốn.
      `,
    },
  ],
  *check({ report }) {
    const blocks = report.content.filter((b) => b.content.place.kind !== 'table-cell' && !b.content.place.quoted);
    const dashes = blocks.filter((b) => sign(b) === 'dash').length;
    if (dashes < 2) return;
    for (const [i, block] of blocks.entries()) {
      if (block.marker === undefined || sign(block) !== 'plus') continue;
      const before = blocks[i - 1];
      const after = blocks[i + 1];
      if (before === undefined || block.content.place.listDepth > before.content.place.listDepth + 1) continue;
      const span = block.spanOf(0, block.marker.end);
      if (sign(before) === 'dash') {
        const level = before.content.place.listDepth === block.content.place.listDepth;
        if (level && after !== undefined && sign(after) === 'dash' && /[;,]\s*$/u.test(before.text) && /[;,]\s*$/u.test(block.text)) {
          yield { span, message: messages.strayBullet(block.marker.typed, before.marker?.typed ?? '-') };
        }
      } else if (startsRun(blocks, i)) yield { span, message: messages.plusWithoutDash };
    }
  },
});

function sign(block: Block): 'dash' | 'plus' | undefined {
  const kind = block.marker?.kind;
  return kind === 'dash' || kind === 'plus' ? kind : undefined;
}

/** True when the “+” is the first bullet of its section: between it and the heading stands no other. */
function startsRun(blocks: readonly Block[], index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block === undefined || sign(block) !== undefined) return false;
    if (block.content.place.kind === 'heading') return true;
    const kind = block.marker?.kind;
    if (kind !== undefined) return kind === 'roman' || kind === 'arabic';
  }
  return false;
}
