import { LETTER, regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { defineSurveyRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { alsoHere, type Deviation, fixOfAll } from '../shared/deviations.ts';
import type { BlockContent } from '../../model/block-content.ts';
import { messages } from './shared/messages.ts';
import { isRunning } from './shared/running-blocks.ts';
import { dedent } from '../shared/dedent.ts';

/** A count below ten before what is counted. Lengths of time are no counts: “trong 6 tháng” is written so beside “03 hộ”. */
interface SmallCount {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly padded: boolean;
}

const COUNTED =
  'hộ|người|cuộc|buổi|lớp|đợt|lượt|vụ|ca|chiếc|mô hình|nhiệm vụ|chỉ tiêu|văn bản|kế hoạch|quyết định|thôn|xã|phường|tập thể|cá nhân|đoàn|dự án|công trình|đề tài|sáng kiến|hồ sơ|trường hợp|đơn|ý kiến|đồng chí|đội|câu lạc bộ|bước|tiêu chí|phòng|trường|hội nghị|nhà|máy|giải|bài|phiên';
/** Before the figure of a rate that is a name in itself (`2 buổi/ngày`) there is nothing to pad. */
const COUNT = regex.gu`0?[1-9](?=\s+(?:${COUNTED})${WORD_END}(?!\s?/|\s+(?:trên|mỗi|một)\s+(?:ngày|tuần|tháng)${WORD_END}))`;
/** Signs before a figure that is part of a longer number, code or range. */
const PART_OF_NUMBER = regex.u`(?:[${LETTER}\d.,/:%–-]|[–-]\s)$`;
/** An ordinal, a class or a grade is a name and takes no zero. In small letters. */
const ORDINAL = regex.u`
  ${WORD_START}
  (?:
    tháng|quý|điều|khoản|mục|điểm|số|cấp|lớp|khối|tổ|khu|quận|phường|thôn|xóm|hạng|loại|mức|độ|thứ|nhóm|bảng
    |phòng|đội|bước|đợt|lần|giai đoạn|khóa|khoá|phiên|bài|tập|đến|hoặc|và|kỳ|năm|từ|ngày
    |liên kết|mô hình|phương châm
  )\s+$`;
/** Evidence that zeros are the custom of the document. */
const LEAST_PADDED = 3;

function countsOf({ text, plain, marker, place }: BlockContent): readonly SmallCount[] {
  if (place.kind === 'table-cell') return [];
  const from = marker?.contentStart ?? 0;
  return everyMatch(COUNT, text)
    .filter(
      ({ index }) =>
        index >= from &&
        !PART_OF_NUMBER.test(text.slice(Math.max(0, index - 2), index)) &&
        !ORDINAL.test(plain.slice(Math.max(0, index - 12), index)),
    )
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0], padded: match[0].length > 1 }));
}

export default defineSurveyRule({
  id: 'typography/mixed-zero-padding',
  code: 'CT-09',
  summary: { vi: 'Số đếm dưới 10 lúc có số 0 đứng trước, lúc không', en: 'Counts below ten with and without a leading zero' },
  why: {
    vi: 'Văn bản hành chính quen viết 03 hộ, 09 tập thể. Khi phần lớn văn bản viết như vậy thì những chỗ còn lại cũng nên viết theo; số viết bằng chữ và khoảng thời gian (6 tháng đầu năm) không bị tính.',
    en: 'Administrative texts write 03 hộ, 09 tập thể. Where most counts have the zero the rest should follow; numbers in words and lengths of time do not count.',
  },
  leavesAlone: {
    vi: 'Văn bản có dưới ba số viết thêm số 0, số thứ tự, tên gọi (lớp 5, phòng 2), định mức (2 buổi/ngày), phân số, khoảng số, và ô trong bảng.',
    en: 'Texts with fewer than three such zeros, ordinals, names (lớp 5, phòng 2), rates (2 buổi/ngày), fractions, ranges, and cells of tables.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'info', issued: 'info' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        Xã tổ chức 03 cuộc họp, 05 buổi tuyên truyền, khen thưởng 09 tập thể, hỗ trợ ⟦4⟧ hộ nghèo trong 9 tháng.

        Thành lập 2 đội xung kích; có 06 mô hình mới.
      `,
      fixed: dedent`
        Xã tổ chức 03 cuộc họp, 05 buổi tuyên truyền, khen thưởng 09 tập thể, hỗ trợ 04 hộ nghèo trong 9 tháng.

        Thành lập 02 đội xung kích; có 06 mô hình mới.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: 'Xã tổ chức 03 cuộc họp, 05 buổi tuyên truyền, khen thưởng 09 tập thể trong 6 tháng đầu năm; hai hộ ở lớp 5 phòng 2 nhà A; từ 4 - 5 ngày, 7/9 tiêu chí, tỷ lệ 1,5 lần.\n',
    },
    { frame: 'body', text: 'Cả 05 trường dạy 2 buổi/ngày theo chuỗi liên kết 4 nhà; có 08 phòng học mới, 04 nhà ăn.\n' },
    { frame: 'body', text: 'Xã tổ chức 3 cuộc họp, 5 buổi tuyên truyền, khen thưởng 09 tập thể.\n' },
  ],
  reads: isRunning,
  collect: ({ content }) => countsOf(content),
  *conclude({ noticed }) {
    const padded = noticed.filter((count) => count.padded);
    const bare = noticed.filter((count) => !count.padded);
    const [kept] = padded;
    if (kept === undefined || padded.length < LEAST_PADDED || bare.length * 2 > padded.length) return;
    const deviations = bare.map(({ block, start, end, text }): Deviation => ({ block, start, end, right: `0${text}` }));
    const [first] = deviations;
    if (first === undefined) return;
    yield {
      span: first.block.spanOf(first.start, first.end),
      message: messages.padding(first.block.text.slice(first.start, first.end), first.right, deviations.length),
      fixes: fixOfAll(messages.padAll, 'ask', deviations),
      related: [
        { span: kept.block.spanOf(kept.start, kept.end), message: messages.paddedHere },
        ...alsoHere(deviations, messages.bareHere),
      ],
    };
  },
});
