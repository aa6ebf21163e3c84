import { perContent } from '../../model/per-content.ts';
import { isPageText } from '../../model/reading.ts';
import type { Block } from '../../model/block.ts';
import { startsWithSmallLetter } from '../../pattern/letters.ts';
import { defineReportRule } from '../../rule.ts';
import { dedent } from '../shared/dedent.ts';
import { openEndOf } from '../shared/open-end.ts';
import { messages } from './shared/messages.ts';

/** Short lines are labels and cells. */
const SHORTEST = 15;
const SENTENCE_END = /[.;:!?…”)]\s*$/u;

export default defineReportRule({
  id: 'structure/unfinished-sentence',
  code: 'BC-12',
  summary: { vi: 'Câu bỏ dở, đoạn mở đầu giữa câu', en: 'A sentence that breaks off, a paragraph that begins in the middle of one' },
  why: {
    vi: 'Đoạn kết bằng “… bình quân còn”, “… và” rồi sang mục khác là câu viết chưa xong; đoạn mở bằng chữ thường sau một dấu chấm thường mất phần đầu.',
    en: 'A paragraph that ends in “… và” before the next heading was never finished; one that begins in lower case after a full stop has lost its beginning.',
  },
  leavesAlone: {
    vi: 'Câu bị ngắt mà đoạn sau viết tiếp (structure/broken-paragraph xét), dòng ngắn, ô trong bảng, các điểm a), b), và trang PDF chỉ được ghi chú.',
    en: 'Sentences that the next paragraph goes on with (structure/broken-paragraph), short lines, cells, points a), b); pages of a PDF get notes.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        1. Cấp nước

        Đã sửa chữa 1.870 điểm rò rỉ; thời gian khắc phục bình ⟦quân còn⟧

        2. Việc khác

        Đạt kế hoạch.

        ⟦cáo⟧ kết quả thực hiện nhiệm vụ của 12 thôn.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Xã đã thực hiện nhiều việc trong năm, cụ thể:

        - lập 35 tập hồ sơ;

        - chỉnh lý 40 mét giá tài liệu.

        a) thôn Thượng đã nộp đủ hồ sơ.

        Chợ trung tâm xã đã lắp xong hệ thống chữa cháy và

        mở thêm 22 quầy hàng.
      `,
    },
  ],
  *check({ report }) {
    const onPages = isPageText(report);
    for (const [i, block] of report.content.entries()) {
      const { isProse, openAt, begins } = edgesOf(block.content);
      if (block.role !== 'body' || !isProse) continue;
      const next = report.content[i + 1];
      if (
        openAt !== undefined &&
        (next === undefined || !startsWithSmallLetter(next.textAfterMarker) || next.marker !== undefined) &&
        !isListBelow(next)
      )
        yield {
          span: block.spanOf(openAt, block.text.trimEnd().length),
          message: messages.unfinished(block.text.slice(openAt).trimEnd()),
          ...(onPages ? { atMost: 'info' as const } : {}),
        };
      const before = report.content[i - 1];
      if (!begins || before === undefined || before.role !== 'body' || !edgesOf(before.content).isProse) continue;
      if (!/[.!?]\s*$/u.test(before.text)) continue;
      const [word = ''] = block.text.trimStart().split(/\s/u, 1);
      yield {
        span: block.spanOf(block.text.indexOf(word), block.text.indexOf(word) + word.length),
        message: messages.lostBeginning(word),
        atMost: 'hint',
      };
    }
  },
});

/** What the two ends of a block tell. */
interface Edges {
  /** True for running text, as far as the block itself tells. */
  readonly isProse: boolean;
  /** Where the words begin with which it breaks off, an offset of its visible text. */
  readonly openAt?: number;
  /** True for a sentence whose beginning is missing. */
  readonly begins: boolean;
}

const NO_PROSE: Edges = { isProse: false, begins: false };

const edgesOf = perContent(({ text, plain, place, bold, marker }): Edges => {
  const { kind, quoted, laidOut } = place;
  if (kind !== 'paragraph' || quoted || laidOut || bold || text === text.toUpperCase()) return NO_PROSE;
  const open = text.trimEnd().length < SHORTEST ? undefined : openEndOf(plain);
  const begins = marker === undefined && startsWithSmallLetter(text) && SENTENCE_END.test(text);
  return { isProse: true, begins, ...(open === undefined ? {} : { openAt: open }) };
});

/** True for items and tables that may go on with the sentence. */
function isListBelow(next: Block | undefined): boolean {
  if (next === undefined) return false;
  const kind = next.marker?.kind;
  return next.content.place.kind === 'table-cell' || kind === 'dash' || kind === 'plus' || kind === 'star';
}
