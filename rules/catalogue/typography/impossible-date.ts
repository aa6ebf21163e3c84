import { datesOf } from '../../model/block-dates.ts';
import { isRealDate } from '../../model/civil-date.ts';
import { isInAddress, isLunarDay } from '../../model/day-context.ts';
import { LETTER, regex, WORD_START } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { messages } from './shared/messages.ts';

/** A day without its year, and a month outside the calendar, in small letters. */
const SHORT_DAY = regex.gu`(?<![\d${LETTER}])(?<day>\d{1,2})(?:\/|\s+tháng\s+)(?<month>\d{1,2})(?![\d/]|[.,]\d|\s+năm\s+\d)`;
const SHORT_MONTH = regex.gu`(?<![\d${LETTER}])(?<month>1[3-9]|[2-9]\d|00)(?=\/(?:19|20)\d\d(?!\d)|\s+năm\s+(?:19|20)\d\d(?!\d))`;
/** A period whose last year comes before its first. */
const PERIOD = regex.giu`
  ${WORD_START}(?:giai đoạn|nhiệm kỳ|thời kỳ|năm học|niên khóa)\s+
  (?<years>(?<first>(?:19|20)\d\d)\s*[-–]\s*(?<last>(?:19|20)\d\d))(?![\d/])`;
/** More than one school year before their range: “các năm học 2022 - 2025”. */
const SEVERAL = regex.u`(?:${WORD_START}(?:các|những|mấy|hai|ba|bốn|qua)|\d)\s+$`;
const SCHOOL_YEAR = /^năm học/iu;
/** A quarter beyond the four, with its figures as typed. */
const QUARTER = regex.gu`${WORD_START}[Qq]uý\s+(?<quarter>VI{0,3}|[05-9])(?=\s*(?:[/,.;:)]|năm|$))`;
/** The words before a day and a month, in small letters. */
const AFTER_DAY_WORD = regex.u`${WORD_START}ngày\s+(?:\d{1,2}(?:\/\d{1,2})?\s?[-–]\s?)?$`;
const AFTER_MONTH_WORD = regex.u`${WORD_START}tháng\s+$`;
const WORD_LENGTH = 16;
/** February 29 stands in every fourth year; without a year it is possible. */
const LEAP_YEAR = 2024;

export default defineBlockRule({
  id: 'typography/impossible-date',
  code: 'CT-15',
  summary: { vi: 'Ngày không có trong lịch', en: 'A date that is not in the calendar' },
  why: {
    vi: 'Ngày như 31/4 hay 15/13, giai đoạn có năm cuối trước năm đầu, năm học không phải hai năm liền nhau là ghi nhầm và phải đối chiếu lại. Tỷ số như 27/27 không bị coi là ngày; ngày của văn bản được viện dẫn do quy tắc về viện dẫn kiểm tra.',
    en: 'A date such as 31/4 or 15/13, a period that ends before it begins or a school year of other than two successive years is a slip to be checked. Ratios such as 27/27 are no dates; dates of cited documents belong to the citation rules.',
  },
  leavesAlone: {
    vi: 'Ngày âm lịch, chữ số trong địa chỉ mạng và tên tệp, ngày 29/02 không ghi năm, các năm học 2022 - 2025, tỷ số không có “ngày” đứng trước (31/4 thôn), và ngày ở phần đầu văn bản (date/impossible xét).',
    en: 'Days of the lunar calendar, figures in addresses and file names, 29/02 without a year, các năm học 2022 - 2025, ratios without “ngày” before them (31/4 thôn), and the date of the letterhead (date/impossible).',
  },
  basis: [],
  severity: { draft: 'error', presign: 'error', issued: 'error' },
  appliesTo: 'any',
  options: {},
  bad: [
    { text: 'Lễ hội năm Bính Ngọ tổ chức ngày ⟦30/02/2026⟧; ngày ⟦31/4⟧ âm lịch là ngày hội làng.\n' },
    { text: 'Hạn nộp hồ sơ là ngày ⟦31/11/2026⟧; phiên họp ngày ⟦15/13/2026⟧ và ngày ⟦29 tháng 02 năm 2026⟧ đã hoãn.\n' },
    { text: 'Giai đoạn ⟦2025 - 2021⟧ đạt 12 tiêu chí; năm học 2025 - 2026 có 12 lớp.\n' },
    { text: 'Lớp học từ ngày 29-⟦31/4/2026⟧, lớp sau từ ngày 29/4-⟦31/4/2026⟧, lớp cuối ngày ⟦31 / 6 / 2026⟧, trực ngày 30-⟦31/6⟧.\n' },
    { text: 'Năm học ⟦2025 - 2027⟧ có 24 lớp; quý ⟦V⟧ năm 2026 chưa tổng hợp.\n' },
    { text: 'Từ ngày ⟦31/4⟧ đến ngày 05/5 và trong tháng ⟦13⟧/2026, xã tổ chức ra quân.\n' },
  ],
  good: [
    {
      text: 'Lễ hội tổ chức ngày 30/02 âm lịch, ngày 29/02/2026 (âm lịch), ngày 15/4/2026 (tức ngày 30/02 năm Bính Ngọ), từ ngày 29/02 đến ngày 30/02 âm lịch, ngày 30 tháng 02 năm Bính Ngọ.\n',
    },
    { text: 'Xem https://vi-du.vn/tk?tu-ngay=31/4/2026, vi-du.vn/tin#31-4-2026, tệp anh_31-2-2026.jpg và bao-cao 31.4.2026.pdf.\n' },
    {
      text: 'Hạn nộp là ngày 30/11/2026, ngày 29/02/2024 và ngày 29/02; đạt 27/27 chỉ tiêu, 31/4 thôn, trực 24/24 giờ, trong ngày 31/35 hộ đã nhận; tháng 12/2026.\n',
    },
    {
      text: 'Lớp học từ ngày 29-30/4/2026 và ngày 1 / 8 / 2026; các năm học 2022 - 2025, 03 năm học 2022 - 2025, niên khóa 2022 - 2026.\n',
    },
    {
      frame: 'body',
      text: 'Thực hiện Kế hoạch số 145/KH-UBND ngày 31/4/2026 của UBND tỉnh về cải cách hành chính, đơn vị đã phân công.\n',
    },
  ],
  *check({ block }) {
    if (block.role === 'letterhead') return;
    const { text, plain } = block.content;
    if (!/\d/u.test(text)) return;
    const isCited = (at: number): boolean =>
      block.content.citationFacts.some(({ date }) => date !== undefined && date.start <= at && at < date.end);
    const dates = datesOf(block.content);
    for (const { start, end, date } of dates) {
      if (date === undefined && !isCited(start))
        yield { span: block.spanOf(start, end), message: messages.noSuchDay(text.slice(start, end)) };
    }
    for (const match of everyMatch(SHORT_DAY, plain)) {
      if (!AFTER_DAY_WORD.test(plain.slice(Math.max(0, match.index - WORD_LENGTH), match.index))) continue;
      const day = Number(match.groups?.['day']);
      const month = Number(match.groups?.['month']);
      if (month < 1 || month > 12 || day < 1 || day > 31 || isRealDate(LEAP_YEAR, month, day)) continue;
      const end = match.index + match[0].length;
      if (isInAddress(plain, match.index, end) || isLunarDay(plain, { start: match.index, end, hasYear: false }, day, month)) continue;
      yield { span: block.spanOf(match.index, end), message: messages.noSuchDay(text.slice(match.index, end)) };
    }
    for (const match of everyMatch(PERIOD, text)) {
      const { years = '', first = '', last = '' } = match.groups ?? {};
      const end = match.index + match[0].length;
      const span = block.spanOf(end - years.length, end);
      if (Number(last) < Number(first)) yield { span, message: messages.periodBackwards(years) };
      else if (SCHOOL_YEAR.test(match[0]) && Number(last) !== Number(first) + 1) {
        if (SEVERAL.test(plain.slice(Math.max(0, match.index - WORD_LENGTH), match.index))) continue;
        yield { span, message: messages.schoolYear(years), atMost: 'warning' };
      }
    }
    for (const match of plain.includes('quý') ? everyMatch(QUARTER, text) : []) {
      const quarter = match.groups?.['quarter'] ?? '';
      const end = match.index + match[0].length;
      yield { span: block.spanOf(end - quarter.length, end), message: messages.noSuchQuarter(quarter), atMost: 'warning' };
    }
    for (const match of everyMatch(SHORT_MONTH, plain)) {
      if (!AFTER_MONTH_WORD.test(plain.slice(Math.max(0, match.index - WORD_LENGTH), match.index))) continue;
      if (dates.some((date) => date.start <= match.index && match.index < date.end)) continue;
      yield { span: block.spanOf(match.index, match.index + match[0].length), message: messages.noSuchMonth(match[0]) };
    }
  },
});
