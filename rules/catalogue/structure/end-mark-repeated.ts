import { regex, SMALL } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { type Edit } from '../../vocabulary.ts';
import type { Passage } from '../../model/report.ts';
import { TEMPLATES, TEMPLATES_BEFORE } from './shared/basis.ts';
import { contentEndMarks, sectionsFollow } from './shared/end-marks.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

const FULL_STOP = regex.u`(?<=[${SMALL}\d)”]|[${SMALL}]\s)(?<!v\.v)\.\s?$`;

export default defineReportRule({
  id: 'structure/end-mark-repeated',
  code: 'BC-09',
  summary: { vi: 'Dấu “./.” dùng nhiều lần hoặc thừa dấu chấm', en: 'The mark “./.” is used twice or with a stop too many' },
  why: {
    vi: 'Dấu “./.” chỉ dùng một lần, ở cuối nội dung, và không thêm dấu chấm nào sau nó. Dấu ở giữa báo cáo khiến người đọc tưởng nội dung đã hết.',
    en: 'The mark “./.” is used once, at the end of the content, with no full stop after it. In the middle it makes the reader think the report is over.',
  },
  leavesAlone: {
    vi: 'Dấu chấm của “v.v.” trước “./.”, và “./.” nằm trong trích dẫn, trong bảng hay ở phụ lục.',
    en: 'The stop of “v.v.” before “./.”, and marks in quotations, tables or annexes.',
  },
  basis: [TEMPLATES, TEMPLATES_BEFORE],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Công tác chỉ đạo được thực hiện thường xuyên. ⟦./.⟧

        II. PHƯƠNG HƯỚNG

        Tiếp tục thực hiện⟦./.⟧
      `,
      fixed: dedent`
        I. KẾT QUẢ

        Công tác chỉ đạo được thực hiện thường xuyên.

        II. PHƯƠNG HƯỚNG

        Tiếp tục thực hiện.
      `,
    },
    {
      frame: 'closing',
      text: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026 của UBND xã Bình An⟦./..⟧\n',
      fixed: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026 của UBND xã Bình An./.\n',
    },
    {
      frame: 'closing',
      text: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026 của UBND xã Bình Minh⟦. ./.⟧\n',
      fixed: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026 của UBND xã Bình Minh./.\n',
    },
  ],
  good: [
    {
      frame: 'closing',
      text: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026 của UBND xã Bình An về rà soát thủ tục, niêm yết, v.v../.\n',
    },
    { frame: 'closing', text: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026 của UBND xã Bình An./.\n' },
  ],
  *check({ report }) {
    const marks = contentEndMarks(report);
    const last = marks.at(-1);
    for (const mark of marks) {
      const isLast = mark === last;
      if (isLast && !sectionsFollow(report, mark.block)) {
        const extra = /^\s?\.+(?!\/)/u.exec(mark.block.text.slice(mark.end));
        // “v.v.” and a series cut short keep their own points.
        const stop = FULL_STOP.exec(mark.block.text.slice(0, mark.start));
        if (extra === null && stop === null) continue;
        const start = stop?.index ?? mark.start;
        const end = mark.end + (extra?.[0].length ?? 0);
        const span = mark.block.spanOf(start, end);
        yield {
          span,
          message: messages.endMarkStop(mark.block.text.slice(start, end)),
          fixes: [{ title: messages.keepOneMark, safety: 'ask', edits: [{ span, text: './.' }] }],
        };
        continue;
      }
      yield {
        span: mark.span,
        message: messages.endMarkEarly,
        fixes: [{ title: messages.dropEndMark, safety: 'ask', edits: [removal(mark)] }],
        related: last === undefined || isLast ? [] : [{ span: last.span, message: messages.realEnd }],
      };
    }
  },
});

/** Leaves one full stop at the end of the sentence. */
function removal({ block, start, end }: Passage): Edit {
  const before = block.text.slice(0, start).trimEnd();
  const stopped = /[.!?;:…]/u.test(before.slice(-1));
  return {
    span: stopped ? { start: block.spanOf(0, before.length).end, end: block.spanOf(start, end).end } : block.spanOf(start, end),
    text: stopped ? '' : '.',
  };
}
