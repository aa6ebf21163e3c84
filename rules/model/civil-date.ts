import { regex } from '../pattern/regex.ts';
import { everyMatch } from '../text/every-match.ts';
import type { Span } from '../text/span.ts';
import { isInAddress, isLunarDay } from './day-context.ts';

/** A day of the Gregorian calendar. */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** A date written in a text, right or wrong. */
export interface WrittenDate {
  /** Range of the block's visible text: `08/4/2022`, `8 / 4 / 2022` or `ngày 05 tháng 3 năm 2026` without the word “ngày”. */
  readonly start: number;
  readonly end: number;
  readonly span: Span;
  /** Figures as typed. */
  readonly dayText: string;
  readonly monthText: string;
  readonly yearText: string;
  /** `numeric` 08/4/2022, `dashed` 08-4-2022, `dotted` 08.4.2022, `worded` 08 tháng 4 năm 2022. */
  readonly form: 'numeric' | 'dashed' | 'dotted' | 'worded';
  /** The day, when it exists in the calendar. */
  readonly date?: CivilDate;
}

/** True when the three figures name a real day (leap years included) between 1 and 9999. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1 || year > 9999) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (lengths[month - 1] ?? 0);
}

/** ISO form `yyyy-mm-dd`; compares as text in order of time. */
export function isoDate(date: CivilDate): string {
  return `${String(date.year).padStart(4, '0')}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

/** The custom of Nghị định 30/2020/NĐ-CP (Phụ lục I, Phần I, Mục II, khoản 4): days below 10 and months 1 and 2 take a zero, months 3 to 12 do not. */
export function officialDay(day: number): string {
  return day < 10 ? `0${day}` : String(day);
}

/** See {@link officialDay}. */
export function officialMonth(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}

/** What may stand beside the strokes of a date that is typed wide: `31 / 4 / 2026`. */
const BESIDE_STROKE = String.raw`[ \u00A0]{0,2}`;
const STROKE = `${BESIDE_STROKE}\\/${BESIDE_STROKE}`;
const WRITTEN = regex.gu`
  (?<![\d/.])
  (?:
    (\d{1,2})${STROKE}(\d{1,2})${STROKE}(\d{4})|(\d{1,2})-(\d{1,2})-(\d{4})|(\d{1,2})\.(\d{1,2})\.(\d{4})
    |(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})
  )(?![\d/]|\.\d|-(?!\d{1,2}\/\d{1,2}\/\d{4})\d)`;

/** The first day of a range before its hyphen: “29-”, “29/4-”, “29/4/2026 -”. */
const RANGE_BEFORE = /(?<![\d/.,-])\d{1,2}(?:\/\d{1,2}(?:\/\d{4})?)? ?-$/u;
const LONGEST_FIRST_DAY = 14;

/** The days of the week from Sunday on, as in “thứ Hai”. */
export const WEEKDAYS: readonly string[] = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** Index of a real date in {@link WEEKDAYS}: 0 for a Sunday, 6 for a Saturday. */
export function weekdayOf({ year, month, day }: CivilDate): number {
  // Sakamoto's method: days that the months before add, the year beginning in March.
  const offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (offsets[month - 1] ?? 0) + day) % 7;
}

/**
 * Every full date of a text: numeric (`08/4/2022`, `8 / 4 / 2022`, `17-9-2001`, `8.4.2022`), the last of a range (`29-31/4/2026`) and worded (`08 tháng 4 năm 2022`), impossible ones included.
 * Fractions such as `15/18`, ratios, figures of an address or a file name and days of the lunar calendar are not dates. The text is in small letters, tone placement folded. `spanOf` turns ranges of the text into source ranges.
 */
export function findDates(text: string, spanOf: (start: number, end: number) => Span): WrittenDate[] {
  const out: WrittenDate[] = [];
  for (const match of everyMatch(WRITTEN, text)) {
    const group = [1, 4, 7, 10].find((g) => match[g] !== undefined) ?? 1;
    if (text[match.index - 1] === '-') {
      const before = text.slice(Math.max(0, match.index - LONGEST_FIRST_DAY), match.index);
      if (group !== 1 || !RANGE_BEFORE.test(before)) continue;
    }
    const dayText = match[group] ?? '';
    const monthText = match[group + 1] ?? '';
    const yearText = match[group + 2] ?? '';
    const year = Number(yearText);
    if (year < 1800 || year > 2200) continue;
    const month = Number(monthText);
    const day = Number(dayText);
    const end = match.index + match[0].length;
    if (isInAddress(text, match.index, end) || isLunarDay(text, { start: match.index, end, hasYear: true }, day, month)) continue;
    out.push({
      start: match.index,
      end,
      span: spanOf(match.index, end),
      dayText,
      monthText,
      yearText,
      form: group === 1 ? 'numeric' : group === 4 ? 'dashed' : group === 7 ? 'dotted' : 'worded',
      ...(isRealDate(year, month, day) ? { date: { year, month, day } } : {}),
    });
  }
  return out;
}
