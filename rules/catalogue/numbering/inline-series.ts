import type { BlockContent } from '../../model/block-content.ts';
import { defineSurveyRule, type Noticed } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { dedent } from '../shared/dedent.ts';
import { messages } from './shared/messages.ts';

/** A number of a series that runs through sentences, or of a caption. */
interface SeriesNumber {
  readonly start: number;
  readonly end: number;
  /** `()` for `(1)`; otherwise the word of the caption in small letters. */
  readonly series: string;
  readonly value: number;
}

/** `(2)` at the beginning of a paragraph or behind a sign. */
const BRACKETED = /(?<=^\\?|[:;,.]\s|\n)\(\s?(?<value>\d{1,2})\s?\)(?=\s)/gu;
/** The line under or above a table or picture. */
const CAPTION = /^(?<series>bảng|biểu|biểu đồ|hình|sơ đồ|ảnh)\s+(?:số\s+)?(?<value>\d{1,2})(?=\s?[.:])/u;
const LONGEST_CAPTION = 300;

function numbersOf({ plain, place }: BlockContent): readonly SeriesNumber[] {
  const caption = plain.length > LONGEST_CAPTION ? null : CAPTION.exec(plain);
  if (caption !== null) return [seriesNumber(caption, caption.groups?.['series'] ?? '')];
  if (place.kind === 'table-cell' || !plain.includes('(')) return [];
  return everyMatch(BRACKETED, plain).map((match) => seriesNumber(match, '()'));
}

function seriesNumber(match: RegExpExecArray, series: string): SeriesNumber {
  return { start: match.index, end: match.index + match[0].length, series, value: Number(match.groups?.['value']) };
}

export default defineSurveyRule({
  id: 'numbering/inline-series',
  code: 'BC-01',
  summary: {
    vi: 'Dãy (1), (2), (3) hoặc số bảng, hình bị nhảy hay lặp',
    en: 'A series (1), (2), (3) or the captions of tables and pictures skip or repeat',
  },
  why: {
    vi: 'Trong câu “(1) …; (2) …; (4) …” và ở tên bảng, hình, số phải liền nhau: thiếu một số thường là đã xóa hoặc bỏ sót một ý, một bảng.',
    en: 'In “(1) …; (2) …; (4) …” and in captions the numbers run on: a missing one tells that an item or a table was lost.',
  },
  leavesAlone: {
    vi: 'Dãy không bắt đầu từ (1), số trong ngoặc dẫn lại ý đã nêu, chú thích, số bảng theo chương (Bảng 2.1), và ô trong bảng.',
    en: 'Series that do not begin at (1), brackets that point back, footnotes, captions by chapter (Bảng 2.1), and cells.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        Có bốn việc: (1) lập hồ sơ; (2) chỉnh lý; ⟦(4)⟧ nộp lưu.

        (1) Sản lượng đạt 24 tấn.

        (2) Doanh thu đạt 20 tỷ đồng.

        ⟦(2)⟧ Lợi nhuận đạt 03 tỷ đồng.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        Bảng 1. Số hộ

        | Thôn | Số hộ |
        | --- | --- |
        | Thượng | 121 |

        ⟦Bảng 3⟧. Số hồ sơ

        | Thôn | Hồ sơ |
        | --- | --- |
        | Thượng | 12 |
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        Có ba việc: (1) lập hồ sơ; (2) chỉnh lý; (3) nộp lưu. Việc nêu tại (2) đã xong; thôn Thượng (12) và thôn Hạ (9) nộp đủ. Giải pháp: (1) tập huấn; (2) kiểm tra.

        Bảng 1. Số hộ

        Bảng 2. Số hồ sơ
      `,
    },
  ],
  collect: ({ content }) => numbersOf(content),
  *conclude({ noticed }) {
    const last = new Map<string, Noticed<SeriesNumber>>();
    for (const number of noticed) {
      const before = last.get(number.series);
      if (number.value === 1) {
        last.set(number.series, number);
        continue;
      }
      if (before === undefined) continue;
      last.set(number.series, number);
      const step = number.value - before.value;
      // Further on the series is another one of which the beginning was not seen.
      if (step === 1 || step > 2 || step < 0) {
        if (step !== 1) last.delete(number.series);
        continue;
      }
      yield {
        span: number.block.spanOf(number.start, number.end),
        message: messages.seriesBreak(
          number.block.text.slice(number.start, number.end),
          before.block.text.slice(before.start, before.end),
          step === 0,
        ),
        related: [{ span: before.block.spanOf(before.start, before.end), message: messages.seriesBefore }],
      };
    }
  },
});
