import { regex } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

const BLANKS = [' ', '\u00A0'];
/** A wider gap is a blank to be filled in or a column of a flattened table. */
const PATTERN = regex.gu`(?<=[^\s\uFFFC])[${BLANKS.join('')}]{2,3}(?=[^\s\uFFFC])`;

export default defineBlockRule({
  id: 'typography/repeated-space',
  code: 'CT-13',
  summary: { vi: 'Nhiều dấu cách liền nhau', en: 'Several spaces in a row' },
  why: {
    vi: 'Giữa hai từ chỉ có một dấu cách. Chỗ chừa để điền số, ngày tháng và khoảng trống dài tạo cột không bị tính.',
    en: 'One space stands between two words. Blanks for numbers and dates and wide gaps that make columns do not count.',
  },
  leavesAlone: {
    vi: 'Khoảng trống từ bốn dấu cách trở lên, khoảng trống thẳng cột với dòng liền trên hoặc liền dưới, chỗ sau số mục, gạch đầu dòng, cuối dòng, phần đầu và phần ký.',
    en: 'Gaps of four blanks or more, gaps at one column with the line above or below, those behind an enumerator, bullet or line, the letterhead and the signature.',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  mentions: BLANKS.flatMap((first) => BLANKS.map((second) => first + second)),
  options: {},
  bad: [
    {
      text: 'Công trình⟦  ⟧hoàn thành trước hạn.⟦   ⟧Nhân dân phấn khởi.\n',
      fixed: 'Công trình hoàn thành trước hạn. Nhân dân phấn khởi.\n',
    },
    {
      text: dedent`
        - Hỗ trợ⟦  ⟧**12 hộ**; xã
          đã kịp thời chi⟦  ⟧trả.
      `,
      fixed: dedent`
        - Hỗ trợ **12 hộ**; xã
          đã kịp thời chi trả.
      `,
    },
  ],
  good: [
    { text: 'Xã đã trao quà <!-- đủ 12 hộ --> cho <a id="b2"></a> các hộ; mức chi 5&nbsp; triệu.\n' },
    {
      text: dedent`
        Thôn Một   12 hộ
        Thôn Hai   15 hộ
      `,
    },
    {
      text: dedent`
        - Thôn Một  12 hộ
        - Thôn Hai  15 hộ
      `,
    },
    {
      text: dedent`
        1.  Công trình hoàn thành. \x20
        Nhân dân phấn khởi.

        -   Ngày  tháng  năm 2026; số  /BC-UBND; họ và tên:          ký tên
      `,
    },
    {
      frame: 'letterhead',
      text: dedent`
        Số:  /BC-UBND

        Bình An, ngày  tháng 11 năm 2026

        BÁO CÁO

        Kết quả công tác năm 2026
      `,
    },
  ],
  *check({ block }) {
    const { role, text } = block;
    if (role === 'letterhead' || role === 'signature' || block.content.place.laidOut) return;
    const from = block.marker?.contentStart ?? 0;
    for (const match of everyMatch(PATTERN, text)) {
      const end = match.index + match[0].length;
      // Blanks on both sides of a footnote mark or a comment are one each; an entity was typed on purpose.
      if (match.index < from || isBlank(text, match.index, end) || !block.content.isAsTyped(match.index, end)) continue;
      const span = block.spanOf(match.index, end);
      yield {
        span,
        message: messages.repeatedSpace,
        fixes: [{ title: messages.oneSpace, safety: 'safe', edits: [{ span, text: ' ' }] }],
      };
    }
  },
});

/** The gap of a number or date that is filled in later: “số  /BC”, “ngày  tháng  năm”. */
function isBlank(text: string, start: number, end: number): boolean {
  const before = /(?<!\S)\S+$/u.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
  return text.charAt(end) === '/' || /^(?:\p{P}*ngày|tháng|năm|số:?)$/iu.test(before);
}
