import type { Appendix } from '../../model/report.ts';
import { romanNumeral } from '../../model/section-marker.ts';
import { defineReportRule } from '../../rule.ts';
import { type Edit } from '../../vocabulary.ts';
import { APPENDICES, APPENDICES_BEFORE } from './shared/basis.ts';
import { valueOf } from './shared/mentions.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

const HEAD =
  'Số: /BC-SNV\n\n**BÁO CÁO**\n\n**Kết quả công tác quý I năm 2026**\n\nSở Nội vụ báo cáo như sau:\n\nI. KẾT QUẢ\n\nSố liệu chi tiết tại các phụ lục kèm theo./.\n\nGIÁM ĐỐC\n\nNguyễn Văn A\n\n';

export default defineReportRule({
  id: 'appendix/numbering',
  code: 'PH-02',
  summary: { vi: 'Các phụ lục chưa đánh số La Mã liên tục', en: 'Annexes are not numbered in Roman figures in order' },
  why: {
    vi: 'Báo cáo có từ hai phụ lục trở lên thì các phụ lục được đánh số thứ tự bằng chữ số La Mã: Phụ lục I, Phụ lục II…',
    en: 'With two annexes or more, each is numbered in Roman figures in order.',
  },
  leavesAlone: {
    vi: 'Báo cáo chỉ có một phụ lục; nhiều phụ lục đánh số sai thì chỉ nhắc một lần, ở phụ lục sai đầu tiên.',
    en: 'Reports with one annex; several wrong numbers are reported once, at the first of them.',
  },
  basis: [APPENDICES, APPENDICES_BEFORE],
  severity: { draft: 'hint', presign: 'warning', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'whole',
      text: dedent`
        ${HEAD}# ⟦PHỤ LỤC 1⟧

        Số liệu.

        # PHỤ LỤC 2

        Số liệu.
      `,
      fixed: dedent`
        ${HEAD}# PHỤ LỤC I

        Số liệu.

        # PHỤ LỤC II

        Số liệu.
      `,
    },
    {
      frame: 'whole',
      text: dedent`
        ${HEAD}# PHỤ LỤC I

        Số liệu.

        # ⟦PHỤ LỤC⟧

        Số liệu.
      `,
      fixed: dedent`
        ${HEAD}# PHỤ LỤC I

        Số liệu.

        # PHỤ LỤC II

        Số liệu.
      `,
    },
    {
      frame: 'whole',
      text: dedent`
        ${HEAD}# PHỤ LỤC I

        Số liệu.

        # ⟦PHỤ LỤC III⟧

        Số liệu.
      `,
      fixed: dedent`
        ${HEAD}# PHỤ LỤC I

        Số liệu.

        # PHỤ LỤC II

        Số liệu.
      `,
    },
  ],
  good: [
    {
      frame: 'whole',
      text: dedent`
        ${HEAD}# PHỤ LỤC I

        Số liệu.

        # PHỤ LỤC II

        Số liệu.
      `,
    },
    {
      frame: 'whole',
      text: dedent`
        ${HEAD}# PHỤ LỤC

        Số liệu.
      `,
    },
  ],
  *check({ report }) {
    const { appendices } = report;
    if (appendices.length < 2) return;
    const wrong = appendices.flatMap((appendix, i) =>
      appendix.number === romanNumeral(i + 1) ? [] : [{ appendix, right: romanNumeral(i + 1), ordinal: i + 1 }],
    );
    const [first, ...others] = wrong;
    if (first === undefined) return;
    const { appendix, right, ordinal } = first;
    const { heading, number } = appendix;
    const label = `${heading.text.slice(0, 'Phụ lục'.length)} ${right}`;
    yield {
      span: heading.span,
      message:
        number === undefined
          ? messages.noNumber(label)
          : valueOf(number) === ordinal
            ? messages.notRoman(heading.text, label)
            : messages.outOfOrder(heading.text, label),
      ...(number !== undefined && valueOf(number) === ordinal ? { atMost: 'hint' as const } : {}),
      related: others.map((other) => ({ span: other.appendix.heading.span, message: messages.alsoHere })),
      fixes: [
        {
          title: messages.renumber,
          safety: 'ask',
          edits: [numberEdit(appendix, right), ...others.map((other) => numberEdit(other.appendix, other.right))],
        },
      ],
    };
  },
});

function numberEdit({ heading, number }: Appendix, right: string): Edit {
  const { block, end, span } = heading;
  return number === undefined
    ? { span: { start: span.end, end: span.end }, text: ` ${right}` }
    : { span: block.spanOf(end - number.length, end), text: right };
}
