import type { BlockRole } from '../../model/block.ts';
import { anyOf, CAPITAL, LETTER, regex, SMALL, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { defineSurveyRule, type ReadBlock } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { dedent } from '../shared/dedent.ts';
import { FILLED_BY_LEFTOVER } from './shared/leftovers.ts';
import { messages } from './shared/messages.ts';

const ROLES: ReadonlySet<string> = new Set(['letterhead', 'subject', 'addressee', 'opening', 'body', 'closing', 'recipients']);

/** The dots are the whole paragraph, follow a colon at its end, or stand where a name belongs: of a place, or behind a preposition. */
const BLANK = regex.giu`
  …(?<=(?:^\s*|\n|:\s+)…)(?=(?:\s*[.;])?\s*$|[.;]?\n)
  |(?<=${WORD_START}(?:xã|phường|tỉnh|thành phố|đặc khu|về|của|tại)\s)…${WORD_END}`;

/** Between two words of a sentence, where a figure or a name belongs (`mở … lớp học`). */
const AMID_WORDS = regex.gu`
  (?<=[${LETTER}]\s)(?<!${WORD_START}(?:[Ss]ố|[Nn]gày|tháng|năm|hiệu)\s)
  …(?=\s[${SMALL}])(?!\s${anyOf('tháng|năm|và|hoặc|hay|vv')}${WORD_END})`;

/** In the number or date of another document (`Kế hoạch số …/KH-UBND ngày … tháng …`). */
const IN_CITATION = regex.gu`(?<=${WORD_START}(?:số|ngày|tháng|năm)\s)…(?=\s?/[${CAPITAL}]|\s(?:tháng|năm)${WORD_END}|\s\d{4})`;

/** The number and date of the report itself, which the records office fills in. */
const OWN_NUMBER = regex.iu`/BC-|${WORD_START}(?:kèm\s+theo|báo\s+cáo\s+(?:này|số))${WORD_END}`;

/** A blank, as an offset in the visible text of its block. */
interface Blank {
  readonly at: number;
}

/** Longest stretch of a sentence that is looked at before a blank. */
const CLAUSE = 200;

/** True when the words before the dots list things, which they then go on with (`đơn, ảnh … được gửi đủ`), or quote. */
function isListOrQuotation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - CLAUSE), at);
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1);
  return clause.includes(',') || clause.lastIndexOf('“') > clause.lastIndexOf('”') || (clause.split('"').length & 1) === 0;
}

export default defineSurveyRule({
  id: 'structure/unfilled-blank',
  code: 'BC-08',
  summary: { vi: 'Chỗ “…” của khung báo cáo chưa được điền', en: 'A blank “…” of the skeleton is not filled in' },
  why: {
    vi: 'Khung báo cáo mới để dấu “…” ở mỗi chỗ cần điền. Khi đang soạn thì được để trống; trước khi ký phải thay bằng nội dung. Dấu “…” ở cuối một ý đang liệt kê không bị tính.',
    en: 'A new report holds “…” wherever something is to be filled in. That is fine while it is being written; before signing each must be replaced. An ellipsis that ends a list of examples is left out.',
  },
  leavesAlone: {
    vi: 'Dấu “…” kết thúc một chuỗi liệt kê (nhà, cầu, đường…) hay lược bớt lời trích, ô trong bảng, phụ lục, và số, ngày của chính báo cáo.',
    en: '“…” at the end of a series (nhà, cầu, đường…) or in a quotation, cells of tables, annexes, and the number and date of the report itself.',
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

        ⟦…⟧

        II. NHIỆM VỤ

        Số hộ: ⟦…⟧
        Số người: ⟦…⟧.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        ⟦…⟧
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Xã đã mở ⟦…⟧ lớp học. Trường đã nhận ⟦…⟧ máy tính theo Kế hoạch số ⟦…⟧/KH-UBND ngày ⟦…⟧ tháng ⟦…⟧ năm 2026.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Hồ sơ, biểu mẫu… được gửi đủ; các xã Bình An, Bình Minh, …

        Đơn, ảnh … được gửi đủ. Điều 5 ghi “mọi người dân … được học tập”.

        Số liệu kèm theo Báo cáo số …/BC-UBND ngày … tháng … năm 2026.
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
  reads: ({ content, role }) => ROLES.has(role) && content.place.kind !== 'table-cell' && !content.place.quoted,
  *collect({ content: { text }, role }: ReadBlock): Iterable<Blank> {
    if (!text.includes('…')) return;
    for (const at of [...blanksIn(text, role)].sort((a, b) => a - b)) yield { at };
  },
  *conclude({ noticed }) {
    const spans = noticed.map(({ block, at }) => block.spanOf(at, at + 1));
    for (const [i, span] of spans.entries()) {
      const related = i > 0 ? [] : spans.slice(1).map((other) => ({ span: other, message: messages.otherBlank }));
      yield { span, message: messages.unfilled(i + 1, spans.length), related };
    }
  },
});

function blanksIn(text: string, role: BlockRole): ReadonlySet<number> {
  // A list of recipients does not go on in dots.
  const places = new Set(everyMatch(role === 'recipients' ? /…/gu : BLANK, text).map(({ index }) => index));
  if (role === 'letterhead') return places;
  for (const { index } of everyMatch(AMID_WORDS, text))
    if (!FILLED_BY_LEFTOVER.test(text.slice(index)) && !isListOrQuotation(text, index)) places.add(index);
  if (!OWN_NUMBER.test(text)) for (const { index } of everyMatch(IN_CITATION, text)) places.add(index);
  return places;
}
