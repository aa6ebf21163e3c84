import { regex, WORD_START } from '../../pattern/regex.ts';
import type { TextRange } from '../../text/span.ts';
import { defineSurveyRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { alsoHere, type Deviation, fixOfAll } from '../shared/deviations.ts';
import type { BlockContent } from '../../model/block-content.ts';
import { messages } from './shared/messages.ts';
import { isRunning } from './shared/running-blocks.ts';
import { dedent } from '../shared/dedent.ts';

const DOTS = '...';
const SIGN = '…';
/** Exactly three dots or one sign; longer rows are blanks to be filled in. */
const ELLIPSIS = regex.gu`(?<![.…])(?:${DOTS.replaceAll('.', '\\.')}|${SIGN})(?![.…])`;
/** A blank for a number or date: “số …/BC”, “ngày … tháng …”. */
const BLANK_AFTER = regex.iu`${WORD_START}(?:ngày|tháng|năm|số:?)\s*$`;

function placesOf({ text }: BlockContent): readonly TextRange[] {
  if (!text.includes(SIGN) && !text.includes(DOTS)) return [];
  return everyMatch(ELLIPSIS, text)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(
      ({ start, end }) =>
        text.charAt(end) !== '/' && !BLANK_AFTER.test(text.slice(Math.max(0, start - 8), start)) && text.trim().length > end - start,
    );
}

export default defineSurveyRule({
  id: 'typography/mixed-ellipsis',
  code: 'CT-12',
  summary: { vi: 'Hai kiểu dấu ba chấm trong một văn bản', en: 'Two forms of the ellipsis in one document' },
  why: {
    vi: 'Dấu ba chấm có thể gõ bằng ba dấu chấm (...) hoặc một ký tự (…); một văn bản chỉ dùng một kiểu. Dấu phẩy trước dấu ba chấm (,...) là cách viết quen thuộc và không bị báo.',
    en: 'An ellipsis is three dots (...) or one character (…); a document keeps to one. A comma before it (,...) is usual and not reported.',
  },
  leavesAlone: {
    vi: 'Chỗ chờ điền (ngày ... tháng ..., Số …/BC-UBND), hàng dài hơn ba chấm, và dấu đứng một mình trong ô bảng.',
    en: 'Blanks to be filled in (ngày ... tháng ..., Số …/BC-UBND), rows of more than three dots, and a sign alone in a cell.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'info', issued: 'info' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        Tổ chức hội thi, hội diễn,... thu hút đông người.

        Xã đã dọn kênh, mương⟦…⟧ và trồng cây (keo, bạch đàn...); nạo vét ao, hồ… trong tháng.
      `,
      fixed: dedent`
        Tổ chức hội thi, hội diễn,... thu hút đông người.

        Xã đã dọn kênh, mương... và trồng cây (keo, bạch đàn...); nạo vét ao, hồ... trong tháng.
      `,
    },
  ],
  good: [
    { text: 'Tổ chức hội thi, hội diễn…; dọn kênh, mương… Số …/BC-UBND ngày ... tháng ... năm 2026; họ tên: ........; ký tên ……\n' },
    { text: 'Tổ chức hội thi, hội diễn,...; dọn kênh, mương...: đạt yêu cầu.\n' },
  ],
  reads: isRunning,
  collect: ({ content }) => placesOf(content),
  *conclude({ noticed }) {
    const dots = noticed.filter(({ start, end }) => end - start === DOTS.length).length;
    if (dots === 0 || dots === noticed.length) return;
    const usual = dots * 2 >= noticed.length ? DOTS : SIGN;
    const isUsual = ({ start, end }: TextRange): boolean => end - start === usual.length;
    const deviations = noticed.filter((place) => !isUsual(place)).map((place): Deviation => ({ ...place, right: usual }));
    const [first] = deviations;
    const kept = noticed.find(isUsual);
    if (first === undefined || kept === undefined) return;
    yield {
      span: first.block.spanOf(first.start, first.end),
      message: messages.ellipsis(usual === DOTS ? SIGN : DOTS, usual, deviations.length),
      fixes: fixOfAll(messages.useEllipsis(usual), 'safe', deviations),
      related: [
        { span: kept.block.spanOf(kept.start, kept.end), message: messages.ellipsisKept(usual) },
        ...alsoHere(deviations, messages.ellipsisHere),
      ],
    };
  },
});
