import { datesOf } from '../../model/block-dates.ts';
import { WEEKDAYS, weekdayOf } from '../../model/civil-date.ts';
import { CAPITAL, regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { coveringWords } from '../../text/covering-words.ts';
import { foldTonePlacement } from '../../vietnamese/tone-placement.ts';
import { messages } from './shared/messages.ts';

/** Names of days in small letters, tone marks in the old style, by their index in the week. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ...WEEKDAYS.map((name, day): [string, number] => [foldTonePlacement(name.toLowerCase()), day]),
  ...WEEKDAYS.slice(1).map((_, i): [string, number] => [`thứ ${String(i + 2)}`, i + 1]),
]);
const DAY = regex.source`(?:chủ\s+nhật|thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7](?!\d)))${WORD_END}`;
/** A day of the week directly before a date. */
const BEFORE = regex.u`${WORD_START}(?<day>${DAY})(?<link>\s*(?:[,(:–-]\s*)?(?:ngày\s+)?)$`;
/** A day of the week directly behind a date. */
const BEHIND = regex.u`^(?<link>\s*(?:[,(]\s*)?(?:(?:là|tức|nhằm|vào)\s+)?(?:ngày\s+)?)(?<day>${DAY})(?!\s*(?:[,(]\s*)?(?:ngày\s+)?\d)`;
/** Words behind which “thứ hai” is a day of the week; elsewhere it may count: “lần thứ hai, ngày …”. */
const IN_TIME = regex.u`${WORD_START}(?:vào|sáng|chiều|tối|trưa|đêm|từ|đến|hết|trước|sau|là|lúc|hôm|phút|giờ|tức|và)\s+$`;
/** Where a capital or a figure makes “thứ Hai” a day of the week. */
const AT_START = regex.u`(?:^|[.,;:(\-–+•*“"]|${WORD_START}ngày)\s*$`;
/** A day before the date in a list or span, and a weekday behind the first one. */
const MORE_DAYS = /\d(?:\/\d{1,2})?\s*(?:,|;|và|đến|-|–)\s*(?:ngày\s+)?$/u;
const MORE_WEEKDAYS = /^\s*(?:,|và|-|–|đến)\s*(?:thứ|chủ)\s/u;
const SUNDAY = 'chủ nhật';
/** How far the words around a date are read. */
const AROUND = 40;

export default defineBlockRule({
  id: 'date/wrong-weekday',
  code: 'CT-15',
  summary: { vi: 'Thứ trong tuần không đúng với ngày', en: 'The weekday is not that of the date' },
  why: {
    vi: 'Thứ và ngày đi với nhau phải đúng lịch: “thứ Tư, ngày 25/8/2026” sai vì ngày 25/8/2026 là thứ Ba. Một trong hai là ghi nhầm, người nhận giấy mời hay lịch công tác không biết theo bên nào.',
    en: 'Weekday and date must agree with the calendar: “thứ Tư, ngày 25/8/2026” is wrong, for that day is a Tuesday. One of the two is a slip, and the reader cannot tell which.',
  },
  leavesAlone: {
    vi: 'Số thứ tự (lần thứ hai, ngày 10/3/2026; kỳ họp thứ tư), thứ hằng tuần không gắn với một ngày, ngày không ghi năm.',
    en: 'Ordinals (lần thứ hai, ngày 10/3/2026; kỳ họp thứ tư), weekdays of every week, dates without a year.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  mentions: coveringWords(DAYS.keys()),
  options: {},
  bad: [
    {
      text: 'Ngày ⟦thứ Tư, 25/8/2026⟧ xã họp thôn; sáng ⟦Chủ nhật (25/8/2026)⟧ ra quân; ngày ⟦26/8/2026 (thứ Năm)⟧ tổng kết.\n',
    },
    { text: '- ⟦Thứ Sáu, ngày 25 tháng 8 năm 2026⟧: họp giao ban.\n- Vào ⟦thứ 2 ngày 25/8/2026⟧: tiếp công dân.\n' },
  ],
  good: [
    { text: 'Ngày thứ Ba, 25/8/2026, sáng thứ ba ngày 25/8/2026, ngày 25/8/2026 (thứ Ba), Chủ nhật (30/8/2026), thứ 3, ngày 25/8/2026.\n' },
    {
      text: 'Phiên họp thứ Tư, ngày 25/8/2026; lần thứ hai, ngày 25/8/2026; Thứ hai, ngày 25/8/2026 xã đã kiểm tra; mở cửa thứ Năm hằng tuần, từ ngày 01/3/2026; ngày thứ hai, 25/8/2026, hội nghị thảo luận.\n',
    },
    {
      text: 'Lịch tiếp công dân: thứ Ba (25/8/2026), thứ Tư (26/8/2026), ngày 27/8/2026 thứ Năm, thứ Sáu ngày 28/8/2026; thi ngày 25 và 26/8/2026 (thứ Ba, thứ Tư).\n',
    },
  ],
  *check({ block }) {
    const { text, plain } = block.content;
    for (const { start, end, date, form } of datesOf(block.content)) {
      if (date === undefined) continue;
      const right = weekdayOf(date);
      const figures = text.slice(start, end);
      const day = form === 'worded' ? `ngày ${figures}` : figures;
      const lead = plain.slice(Math.max(0, start - AROUND), start);
      const before = BEFORE.exec(lead);
      if (before !== null) {
        const at = start - lead.length + before.index;
        const written = before.groups?.['day'] ?? '';
        if (isWeekday(text, plain, at, written) && dayOf(written) !== right) {
          const to = figuresEnd(text, end, before.groups?.['link'] ?? '');
          yield { span: block.spanOf(at, to), message: messages.weekday(text.slice(at, at + written.length), day, WEEKDAYS[right] ?? '') };
        }
        continue;
      }
      const behind = BEHIND.exec(plain.slice(end, end + AROUND));
      if (behind === null) continue;
      const { day: written = '', link = '' } = behind.groups ?? {};
      const at = end + link.length;
      const sure = link.includes('(') || written.startsWith(SUNDAY) || isCapital(text, at, written);
      if (!sure || dayOf(written) === right) continue;
      const to = at + written.length;
      // “05 và 06/5/2026 (thứ Ba, thứ Tư)”: several days have their weekdays one after another.
      if (MORE_DAYS.test(lead) || MORE_WEEKDAYS.test(plain.slice(to, to + AROUND))) continue;
      yield {
        span: block.spanOf(start, figuresEnd(text, to, link)),
        message: messages.weekday(text.slice(at, to), day, WEEKDAYS[right] ?? ''),
      };
    }
  },
});

function dayOf(written: string): number | undefined {
  return DAYS.get(written.replace(/\s+/gu, ' '));
}

/** The last figure, or the bracket behind it that `link` opened. */
function figuresEnd(text: string, end: number, link: string): number {
  return link.includes('(') && text.charAt(end) === ')' ? end + 1 : end;
}

const SECOND_WORD_CAPITAL = regex.u`\s(?:[${CAPITAL}]|\d)`;

/** True for “thứ Hai” and “thứ 2”, false for “thứ hai”. */
function isCapital(text: string, at: number, written: string): boolean {
  return SECOND_WORD_CAPITAL.test(text.slice(at, at + written.length));
}

/** True when the words are a day of the week and no ordinal. */
function isWeekday(text: string, plain: string, at: number, written: string): boolean {
  if (written.startsWith('chủ')) return true;
  const lead = plain.slice(Math.max(0, at - AROUND), at);
  return IN_TIME.test(lead) || (isCapital(text, at, written) && AT_START.test(lead));
}
