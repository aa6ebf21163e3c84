import { datesOf } from '../../model/block-dates.ts';
import { type WrittenDate, isoDate } from '../../model/civil-date.ts';
import { isInAddress } from '../../model/day-context.ts';
import { regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { defineBlockRule, type RuleFinding } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import type { Block } from '../../model/block.ts';
import { clockTime, minutesOf, readClockTime } from './shared/clock-time.ts';
import { messages } from './shared/messages.ts';

const TO = regex.source`(?:đến|tới|-|–|—)`;
const WEEKDAY = regex.source`(?:(?:chủ nhật|thứ\s+\S+)\s*(?:,\s*)?)?`;
/** What stands between the two days of a range: “ đến hết ngày ”, “ - ”, “ đến 07 giờ 00 ngày ”. */
const BETWEEN_DAYS = regex.u`
  ^(?:\s*\([^()]{0,20}\))?\s*${TO}\s*(?:hết\s+|cuối\s+)?
  (?:\d{1,2}\s?(?:giờ|h)\s?(?:\d{1,2}\s?)?(?:phút)?\s*(?:,\s*)?)?${WEEKDAY}(?:hết\s+)?(?:ngày\s+)?$`;
/** Words behind which a day begins something, at the end of what stands before the day. */
const BEGINS = regex.u`
  ${WORD_START}(?:phát hiện|khởi phát|khởi công|bắt đầu|khai mạc|xảy ra|tiếp nhận|khởi tố|triển khai)
  (?:\s+(?:lúc|vào|hồi|từ|vào\s+lúc))*(?:\s+\d{1,2}\s?(?:giờ|h)\s?(?:\d{1,2}\s?)?(?:phút)?)?\s*(?:,\s*)?(?:ngày\s+)?$`;
/** What stands between the day something begins and the day the same thing ends: “, hoàn thành ngày ”. */
const THEN_ENDS = regex.u`
  ^\s*(?:[,;]\s*)?(?:(?:và|đã|được|cơ bản|sẽ|dự kiến|đến nay)\s+)*
  (?:hoàn thành|kết thúc|bế mạc|dập tắt|khống chế|xử lý xong|khắc phục xong|giải quyết xong|thực hiện xong|xong)
  (?:\s+(?:lúc|vào|hồi|trong|vào\s+lúc))*(?:\s+\d{1,2}\s?(?:giờ|h)\s?(?:\d{1,2}\s?)?(?:phút)?)?\s*(?:,\s*)?(?:ngày\s+)?$`;
/** Two days of one month of which the first has no year: “từ ngày 16/3 đến ngày 13/3/2026”. */
const SHORT_RANGE = regex.gu`
  ${WORD_START}ngày\s+(?<first>\d{1,2})\/(?<month>\d{1,2})\s*${TO}\s*(?:hết\s+)?(?:ngày\s+)?
  (?<last>\d{1,2})\/\k<month>(?:\/\d{4})?(?![\d/]|[.,]\d)`;
/** Two months or two years, each written out: “từ tháng 9/2026 đến tháng 3/2026”, “từ năm 2025 đến năm 2021”. */
const WIDE_RANGE = regex.gu`
  ${WORD_START}từ\s+
  (?:
    tháng\s+(?<fromMonth>\d{1,2})(?:\/|\s+năm\s+)(?<fromYear>(?:19|20)\d\d)\s*${TO}\s*(?:hết\s+)?tháng\s+
    (?<toMonth>\d{1,2})(?:\/|\s+năm\s+)(?<toYear>(?:19|20)\d\d)
    |năm\s+(?<from>(?:19|20)\d\d)\s*${TO}\s*(?:hết\s+)?năm\s+(?<to>(?:19|20)\d\d)
  )(?![\d/]|[.,]\d)`;
const TIME_RANGE = regex.gu`${clockTime('1')}\s*${TO}\s*${clockTime('2')}`;
const SAME_DAY = regex.u`^\s*(?:cùng|trong)\s+ngày${WORD_END}`;
/** Words behind a range of times that say on which day, or in which half of one, it ends. */
const END_TOLD = regex.u`
  ^\s*(?:,\s*)?(?:(?:của\s+)?(?:ngày\s+)?(?:hôm|mai|kia|sau)${WORD_END}|ngày\s+\d|(?:sáng|chiều|tối|đêm|trưa|khuya)${WORD_END})`;
/** A time directly before its day. */
const TIME_OF_DAY = regex.u`${clockTime()}\s*(?:,\s*)?(?:ngày\s+)?$`;
/** A span over midnight is rarely longer than 18 hours: one that would be has its ends the wrong way round. */
const LONGEST_NIGHT = 18 * 60;
const DAY = 24 * 60;
const AROUND = 60;

export default defineBlockRule({
  id: 'date/reversed-range',
  code: 'CT-15',
  summary: { vi: 'Khoảng thời gian kết thúc trước khi bắt đầu', en: 'A span of time that ends before it begins' },
  why: {
    vi: '“Từ ngày 16/3/2026 đến ngày 10/02/2026”, “từ 14 giờ 00 đến 11 giờ 30 cùng ngày” không thể có. Thường một trong hai ngày ghi nhầm tháng hoặc năm, phải đối chiếu lại.',
    en: '“Từ ngày 16/3/2026 đến ngày 10/02/2026” and “từ 14 giờ 00 đến 11 giờ 30 cùng ngày” cannot be. Usually month or year of one of the two is a slip.',
  },
  leavesAlone: {
    vi: 'Ca trực qua đêm (từ 22 giờ đến 5 giờ), khoảng ngày sang năm mới không ghi năm (15/12 - 14/01), ngày ban hành của văn bản viện dẫn.',
    en: 'Night watches (từ 22 giờ đến 5 giờ), days over a new year without their years (15/12 - 14/01), dates of cited documents.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [
    { text: 'Từ ngày ⟦16/3/2026 đến ngày 10/02/2026⟧, đoàn giám sát; trong tuần (⟦12/10/2026 - 06/10/2026⟧) xã tiếp công dân.\n' },
    { text: 'Lớp học từ ngày ⟦16/3 đến ngày 13/3/2026⟧, mưa từ 05 giờ 00 ngày ⟦28/9/2026 đến 07 giờ 00 ngày 25/9/2026⟧.\n' },
    { text: 'Đối thoại từ ⟦14 giờ 00 đến 11 giờ 30⟧ cùng ngày; tiếp công dân từ ⟦13h30 đến 10h00⟧ hằng ngày.\n' },
    { text: 'Số thu từ ⟦tháng 9/2026 đến tháng 3/2026⟧ giảm; từ ⟦năm 2025 đến năm 2021⟧ không phát sinh.\n' },
    { text: 'Ổ dịch được phát hiện lúc 08 giờ 30 ngày ⟦12/6/2026 và xử lý xong ngày 09/6/2026⟧.\n' },
    { text: 'Bão ảnh hưởng từ ⟦14 giờ 00 ngày 06/11/2026 đến 11 giờ 00 ngày 06/11/2026⟧.\n' },
  ],
  good: [
    {
      text: 'Từ ngày 10/02/2026 đến ngày 16/3/2026; từ ngày 15/12/2025 đến hết ngày 14/12/2026; từ ngày 15/12 đến ngày 14/01/2027; từ tháng 9/2025 đến tháng 3/2026.\n',
    },
    {
      text: 'Trực từ 22 giờ 00 đến 05 giờ 00, từ 18 giờ đến 6 giờ sáng hôm sau, từ 7 giờ 30 đến 5 giờ chiều; rút ngắn từ 8 giờ đến 4 giờ.\n',
    },
    {
      text: 'Nhà văn hóa khởi công ngày 10/6/2026; đường thôn hoàn thành ngày 05/5/2026. Thực hiện từ 8 giờ 00 đến 11 giờ 30 cùng ngày.\n',
    },
    { text: 'Kế hoạch số 15/KH-UBND ngày 20/12/2026 - 10/12/2026 hết hạn góp ý; so với từ năm 2021 đến năm 2025.\n' },
  ],
  *check({ block }) {
    const { plain } = block.content;
    if (!/\d/u.test(plain)) return;
    yield* betweenDates(block);
    for (const match of plain.includes('ngày') ? everyMatch(SHORT_RANGE, plain) : []) {
      const { first, last, month } = match.groups ?? {};
      if (Number(first) <= Number(last) || Number(month) > 12 || Number(first) > 31) continue;
      const start = match.index + match[0].search(/\d/u);
      yield range(block, start, match.index + match[0].length);
    }
    for (const match of plain.includes('từ ') ? everyMatch(WIDE_RANGE, plain) : []) {
      const { fromMonth = '0', fromYear, toMonth = '0', toYear, from = fromYear, to = toYear } = match.groups ?? {};
      if (Number(from) * 12 + Number(fromMonth) <= Number(to) * 12 + Number(toMonth)) continue;
      yield range(block, match.index + (/\s/u.exec(match[0])?.index ?? 0) + 1, match.index + match[0].length);
    }
    for (const match of /\d\s?[gh]/u.test(plain) ? everyMatch(TIME_RANGE, plain) : []) {
      const [from, to] = [readClockTime(match.groups, '1'), readClockTime(match.groups, '2')];
      const over = minutesOf(from) - minutesOf(to);
      if (over <= 0 || from.hour > 24 || (from.minute ?? 0) > 59 || (to.minute ?? 0) > 59) continue;
      const end = match.index + match[0].length;
      const behind = plain.slice(end, end + AROUND);
      const sameDay = SAME_DAY.test(behind);
      const isClock = from.minute !== undefined && to.minute !== undefined;
      if (!sameDay && (!isClock || DAY - over < LONGEST_NIGHT || END_TOLD.test(behind))) continue;
      if (isInAddress(plain, match.index, end)) continue;
      yield range(block, match.index, end);
    }
  },
});

/** Full dates that follow one another with nothing between them but what makes them a range. */
function* betweenDates(block: Block): Generator<RuleFinding> {
  const { plain, citationFacts } = block.content;
  let first: WrittenDate | undefined;
  for (const last of datesOf(block.content)) {
    const [from, to] = [first?.date, last.date];
    const start = first?.start ?? 0;
    const between = plain.slice(first?.end ?? 0, last.start);
    first = last;
    if (from === undefined || to === undefined || between.length > AROUND || isoDate(from) < isoDate(to)) continue;
    const before = plain.slice(Math.max(0, start - AROUND), start);
    const isRange = BETWEEN_DAYS.test(between);
    if (!isRange && !(BEGINS.test(before) && THEN_ENDS.test(between))) continue;
    // “Kế hoạch số 15/KH-UBND ngày 20/12/2026 đến ngày …”: the day belongs to the document.
    if (citationFacts.some(({ date }) => date !== undefined && date.start <= start && start < date.end)) continue;
    if (isoDate(from) > isoDate(to)) {
      yield isRange ? range(block, start, last.end) : endsFirst(block, start, last.end);
      continue;
    }
    const [began, ended] = [TIME_OF_DAY.exec(before), TIME_OF_DAY.exec(between)];
    if (began === null || ended === null) continue;
    if (minutesOf(readClockTime(began.groups)) > minutesOf(readClockTime(ended.groups)))
      yield range(block, start - before.length + began.index, last.end);
  }
}

function range(block: Block, start: number, end: number): RuleFinding {
  return { span: block.spanOf(start, end), message: messages.reversed(block.text.slice(start, end)) };
}

function endsFirst(block: Block, start: number, end: number): RuleFinding {
  return { span: block.spanOf(start, end), message: messages.endsFirst(block.text.slice(start, end)) };
}
