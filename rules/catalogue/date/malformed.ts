import { datesOf } from '../../model/block-dates.ts';
import { isRealDate } from '../../model/civil-date.ts';
import { isInAddress } from '../../model/day-context.ts';
import { regex, WORD_START } from '../../pattern/regex.ts';
import { defineBlockRule, type RuleFinding } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import type { Block } from '../../model/block.ts';
import { messages } from './shared/messages.ts';

/** A date with a sign too many: `15//8/2026`, `15/8./2026`. */
const DOUBLED = regex.gu`
  (?<![\d/.,-])(?<day>\d{1,2})(?<first>[/.-]{1,3})(?<month>\d{1,2})(?<second>[/.-]{1,3})(?<year>(?:19|20)\d\d)(?![\d/]|[.-]\d)`;
/** A date with a sign too few, behind “ngày”: `22/52026`, `225/2026`, `22052026`. */
const GLUED = regex.gu`
  ${WORD_START}ngày\s+
  (?<date>
    (?<day>\d{1,2})\/(?<month>\d{1,2})(?<year>(?:19|20)\d\d)|\d{3,4}\/(?:19|20)\d\d|\d{3,4}(?:19|20)\d\d
  )(?![\d/]|[.,-]\d)`;
/** A year with a figure too many or too few: `15/8/20266`, `15 tháng 8 năm 226`. */
const LONG_YEAR = regex.gu`
  (?<![\d/.,-])(?<day>\d{1,2})(?:\/(?<month>\d{1,2})\/|\s+tháng\s+(?<worded>\d{1,2})\s+năm\s+)
  (?<year>\d{5,6}|\d{3})(?![\d/]|[.,-]\d)`;
const AFTER_DAY_WORD = regex.u`${WORD_START}ngày\s+$`;
/** A year by itself: “năm 20266.”. */
const YEAR_ALONE = regex.gu`${WORD_START}năm\s+(?<year>(?:19|20)\d{3})(?=\s*(?:[;:)]|[.,](?!\d)|$))`;
/** What one of the expressions above needs. */
const MAY_BE = /\d[/.-]{2,3}\d|ngày\s+(?:\d{3}|\d{1,2}\/\d{5})|(?:\/|năm\s+)(?:\d{3}|\d{5,6})(?!\d)/u;
const WORD_LENGTH = 8;

export default defineBlockRule({
  id: 'date/malformed',
  code: 'CT-15',
  summary: { vi: 'Ngày viết thừa hoặc thiếu dấu, thừa hoặc thiếu chữ số', en: 'A date with a sign or a figure too many or too few' },
  why: {
    vi: 'Ngày bằng số viết liền, một dấu gạch chéo giữa ngày, tháng và năm bốn chữ số: 15/8/2026. Viết “15//8/2026”, “22/52026”, “15/8/20266” thì người đọc phải đoán.',
    en: 'A date in figures is written without blanks, with one stroke between day, month and a year of four figures: 15/8/2026. With “15//8/2026”, “22/52026” or “15/8/20266” the reader has to guess.',
  },
  leavesAlone: {
    vi: 'Tỷ số (14/42 hộ), khoảng tháng (tháng 5-8/2026), chữ số trong địa chỉ mạng và tên tệp, chỗ trống chưa ghi ngày.',
    en: 'Ratios (14/42 hộ), ranges of months (tháng 5-8/2026), figures in addresses and file names, blanks for a day to come.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      text: 'Họp ngày ⟦15//8/2026⟧ và ngày ⟦16/8./2026⟧; kết thúc ngày ⟦22/52026⟧.\n',
      fixed: 'Họp ngày 15/8/2026 và ngày 16/8/2026; kết thúc ngày 22/5/2026.\n',
    },
    { text: 'Họp ngày ⟦225/2026⟧, ngày ⟦22052026⟧, ngày ⟦15/8/20266⟧, ngày ⟦15 tháng 8 năm 226⟧; tổng kết năm ⟦20266⟧.\n' },
    { text: 'Họp ngày ⟦1 / 8 / 2026⟧ và ngày ⟦02/ 8/2026⟧.\n', fixed: 'Họp ngày 1/8/2026 và ngày 02/8/2026.\n' },
  ],
  good: [
    {
      text: 'Có 14/42026 hộ, trong tháng 5-8/2026, trong năm 20500 hộ được vay; ngày 15/8/2026, ngày 15.8.2026, ngày …/8/2026, ngày 15/8.\n',
    },
    { text: 'Xem tệp bao-cao-15--8-2026.docx và https://vi-du.vn/15//8/2026; ngày 30 / 02 / 2026 âm lịch.\n' },
  ],
  *check({ block }) {
    const { text, plain } = block.content;
    if (!/\d{3}/u.test(plain)) return;
    for (const { start, end, date, form, dayText, monthText, yearText } of datesOf(block.content)) {
      const right = `${dayText}/${monthText}/${yearText}`;
      if (form !== 'numeric' || date === undefined || end - start === right.length) continue;
      yield { ...finding(block, start, end, right, messages.wideDate(text.slice(start, end), right), 'safe'), atMost: 'hint' };
    }
    if (!MAY_BE.test(plain)) return;
    for (const match of everyMatch(DOUBLED, plain)) {
      const { day = '', first = '', month = '', second = '', year = '' } = match.groups ?? {};
      const signs = first + second;
      if (signs.length < 3 || (!signs.includes('/') && !afterDayWord(plain, match.index)) || !isDay(day, month)) continue;
      const end = match.index + match[0].length;
      if (isInAddress(plain, match.index, end)) continue;
      yield judge(block, match.index, end, day, month, year);
    }
    for (const match of everyMatch(GLUED, plain)) {
      const { date = '', day = '', month = '', year = '' } = match.groups ?? {};
      if (day !== '' && !isDay(day, month)) continue;
      const end = match.index + match[0].length;
      yield judge(block, end - date.length, end, day, month, year);
    }
    const years = everyMatch(LONG_YEAR, plain);
    for (const match of years) {
      const { day = '', month, worded = '', year = '' } = match.groups ?? {};
      const sure = month === undefined || /^(?:19|20)\d{3}$/u.test(year) || afterDayWord(plain, match.index);
      const end = match.index + match[0].length;
      if (!sure || !isDay(day, month ?? worded) || isInAddress(plain, match.index, end)) continue;
      yield judge(block, match.index, end, '', '', '');
    }
    for (const match of everyMatch(YEAR_ALONE, plain)) {
      const { year = '' } = match.groups ?? {};
      const end = match.index + match[0].length;
      if (years.some((date) => date.index < match.index && end <= date.index + date[0].length)) continue;
      yield { span: block.spanOf(end - year.length, end), message: messages.yearLength(year) };
    }
  },
});

function afterDayWord(plain: string, at: number): boolean {
  return AFTER_DAY_WORD.test(plain.slice(Math.max(0, at - WORD_LENGTH), at));
}

function isDay(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}

/** The finding of a date that cannot be read as it stands; the right form where its figures make a real day. */
function judge(block: Block, start: number, end: number, day: string, month: string, year: string): RuleFinding {
  const written = block.text.slice(start, end);
  if (!isRealDate(Number(year), Number(month), Number(day)))
    return { span: block.spanOf(start, end), message: messages.malformedDate(written) };
  const right = `${day}/${month}/${year}`;
  return finding(block, start, end, right, messages.malformedAs(written, right), 'ask');
}

function finding(
  block: Block,
  start: number,
  end: number,
  right: string,
  message: RuleFinding['message'],
  safety: 'ask' | 'safe',
): RuleFinding {
  const span = block.spanOf(start, end);
  return { span, message, fixes: [{ title: messages.write(right), safety, edits: [{ span, text: right }] }] };
}
