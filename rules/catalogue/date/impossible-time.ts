import { isInAddress } from '../../model/day-context.ts';
import { regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { clockTime, readClockTime } from './shared/clock-time.ts';
import { messages } from './shared/messages.ts';

const TIME = regex.gu`${clockTime()}`;
/** Words before a time of day, and not before a length of time. */
const CLOCK_BEFORE = regex.u`${WORD_START}(?:(?:vào\s+)?lúc|hồi)(?:\s+khoảng)?\s+$`;
const AT_BEFORE = regex.u`${WORD_START}vào\s+$`;
/** Words behind a time of day, and not behind a length of time. */
const CLOCK_BEHIND = regex.u`
  ^\s*(?:,\s*)?
  (?:
    (?:đêm\s+|sáng\s+|chiều\s+|tối\s+)?ngày\s+(?:mùng\s+|mồng\s+)?\d|(?:cùng|mỗi|hằng|hàng)\s+ngày${WORD_END}
    |(?:sáng|chiều|tối|đêm|trưa)\s+(?:ngày|mai|nay|qua|cùng|thứ|\d)
  )`;
/** The other end of a span of time: “đến 25 giờ 00”. */
const RANGE_BEFORE = regex.u`(?:giờ|h|g)\s?(?:\d{1,2}(?:\s?phút)?)?\s*(?:đến|tới|-|–)\s*$`;
const HOURS = 24;
const MINUTES = 60;
const AROUND = 30;

export default defineBlockRule({
  id: 'date/impossible-time',
  code: 'CT-15',
  summary: { vi: 'Giờ, phút không có trên đồng hồ', en: 'A time of day that no clock shows' },
  why: {
    vi: 'Một ngày có 24 giờ, một giờ có 60 phút: “25 giờ 30 phút ngày 06/11/2026”, “14 giờ 75 phút” là ghi nhầm và phải đối chiếu lại với nhật ký, biên bản.',
    en: 'A day has 24 hours and an hour 60 minutes: “25 giờ 30 phút ngày 06/11/2026” and “14 giờ 75 phút” are slips to be checked.',
  },
  leavesAlone: {
    vi: 'Thời lượng (trong 48 giờ, 72 giờ liên tục, học 36 giờ), 24 giờ 00, tỷ số và tên tệp.',
    en: 'Lengths of time (trong 48 giờ, 72 giờ liên tục, học 36 giờ), 24 giờ 00, ratios and file names.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [
    { text: 'Bão suy yếu lúc ⟦25 giờ 30 phút⟧ ngày 06/11/2026; mưa từ ⟦26h15⟧ ngày 05/11/2026.\n' },
    {
      text: 'Cuộc họp bắt đầu lúc ⟦14 giờ 75 phút⟧; vụ việc xảy ra hồi ⟦21h65⟧ ngày 14/9/2026; trực từ 6 giờ 00 đến ⟦25 giờ 00⟧ hằng ngày.\n',
    },
  ],
  good: [
    {
      text: 'Trực 24 giờ 00 phút, trong 48 giờ, sau 72 giờ liên tục, tập huấn 36 giờ 30 phút, máy chạy 96 giờ ngày và đêm, đến 72 giờ đầu, 8 giờ 75 người.\n',
    },
    { text: 'Họp lúc 14 giờ 30 phút ngày 06/11/2026, kết thúc 17h00; xem anh_25h30.jpg.\n' },
  ],
  *check({ block }) {
    const { text, plain } = block.content;
    if (!/\d\s?[gh]/u.test(plain)) return;
    for (const match of everyMatch(TIME, plain)) {
      const { hour, minute } = readClockTime(match.groups);
      const isHour = hour < HOURS || (hour === HOURS && (minute ?? 0) === 0);
      const isMinute = minute === undefined || minute < MINUTES;
      if (isHour && isMinute) continue;
      const end = match.index + match[0].length;
      if (isInAddress(plain, match.index, end)) continue;
      const before = plain.slice(Math.max(0, match.index - AROUND), match.index);
      const behind = plain.slice(end, end + AROUND);
      const withUnit = match.groups?.['unit'] !== undefined;
      const isClock =
        CLOCK_BEFORE.test(before) ||
        CLOCK_BEHIND.test(behind) ||
        (minute !== undefined && (AT_BEFORE.test(before) || RANGE_BEFORE.test(before))) ||
        // “14 giờ 75 phút” is no length of time either: that would be an hour more.
        (!isMinute && isHour && withUnit) ||
        (match.groups?.['minute'] === '00' && !withUnit);
      if (!isClock) continue;
      yield {
        span: block.spanOf(match.index, end),
        message: messages.noSuchTime(text.slice(match.index, end)),
        // Some write the first hour of the next day as the twenty-fifth of this one.
        ...(hour === HOURS && isMinute ? { atMost: 'info' as const } : {}),
      };
    }
  },
});
