import { LETTER, regex } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { APPENDICES } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

const HEAD =
  'Số: /BC-SNV\n\n**BÁO CÁO**\n\n**Kết quả công tác quý I năm 2026**\n\nSở Nội vụ báo cáo như sau:\n\nI. KẾT QUẢ\n\nSố liệu chi tiết tại phụ lục kèm theo./.\n\nGIÁM ĐỐC\n\nNguyễn Văn A\n\n';

const FIRST_TWO_WORDS = regex.u`^[${LETTER}]+\s+[${LETTER}]+`;

export default defineReportRule({
  id: 'appendix/single-numbered',
  code: 'PH-04',
  summary: { vi: 'Chỉ có một phụ lục nhưng vẫn đánh số', en: 'A single annex is numbered' },
  why: {
    vi: 'Chỉ khi có từ hai phụ lục trở lên mới đánh số. Số “I” ở phụ lục duy nhất khiến người đọc tìm phụ lục thứ hai.',
    en: 'Annexes are numbered only when there are two or more; a lone “I” makes the reader look for the second.',
  },
  leavesAlone: {
    vi: 'Báo cáo có từ hai phụ lục trở lên, kể cả khi đánh số sai thứ tự: việc đó thuộc appendix/numbering.',
    en: 'Reports with two annexes or more, even misnumbered ones: those are the matter of appendix/numbering.',
  },
  basis: [APPENDICES],
  severity: { draft: 'info', presign: 'info', issued: 'info' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'whole',
      text: dedent`
        ${HEAD}# ⟦PHỤ LỤC I⟧

        Số liệu.
      `,
      fixed: dedent`
        ${HEAD}# PHỤ LỤC

        Số liệu.
      `,
    },
  ],
  good: [
    {
      frame: 'whole',
      text: dedent`
        ${HEAD}# PHỤ LỤC

        Số liệu.
      `,
    },
    {
      frame: 'whole',
      text: dedent`
        ${HEAD}# PHỤ LỤC I

        Số liệu.

        # PHỤ LỤC II

        Số liệu.
      `,
    },
  ],
  *check({ report }) {
    const [only, ...others] = report.appendices;
    if (only?.number === undefined || others.length > 0) return;
    const { block, start, end, text, span } = only.heading;
    const words = FIRST_TWO_WORDS.exec(text)?.[0].length ?? 0;
    yield {
      span,
      message: messages.single(text),
      fixes: [{ title: messages.dropNumber, safety: 'ask', edits: [{ span: block.spanOf(start + words, end), text: '' }] }],
    };
  },
});
