import { regex } from '../../pattern/regex.ts';
import { isRealDate, type CivilDate, type WrittenDate } from '../civil-date.ts';

/** A date of a mention by ranges of the visible text only; the assembly adds the source range. */
export type DateFacts = Omit<WrittenDate, 'span'>;

/** A weekday beside the day: “thứ Ba”, “Chủ nhật”. */
const WEEKDAY = String.raw`(?:[Tt]hứ\s+(?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|[Cc]hủ\s+[Nn]hật)`;
/** The hour at which an urgent telegram was issued: “hồi 14 giờ 30 phút”. */
const HOUR = String.raw`(?:(?:hồi|lúc|vào\s+lúc|vào\s+hồi)\s+)?\d{1,2}\s*(?:giờ|[hH:])(?:\s*\d{1,2})?(?:\s*(?:phút|[′']))?(?:\s*,)?\s+`;
/** “ngày”, or “được ký ban hành ngày”, with what stands before the day: an hour, a weekday. */
const LEAD = regex.source`
  (?:${HOUR})?(?:(?:được\s+)?(?:ký\s+ban\s+hành|ban\s+hành|ký|đề)\s+)?(?:${WEEKDAY}(?:\s*,)?\s+)?
  [Nn](?:gày|GÀY)(?:\s*:)?\s*(?:${WEEKDAY}(?:\s*,)?\s+(?:ngày\s+)?|\(${WEEKDAY}\)\s*)?`;
/** `05/3/2026`, with one sign throughout. */
const NUMERIC = String.raw`(?<d1>\d{1,2})\s?(?<sign>[/.\-–])\s?(?<m1>\d{1,2})\s?\k<sign>\s?(?<y1>\d{4})`;
/** `05 tháng 3 năm 2026`. */
const WORDED = String.raw`(?<d2>\d{1,2})\s+tháng\s+(?<m2>\d{1,2})\s+năm\s+(?<y2>\d{4})`;
/** A whole date. */
const DATE_AT = regex.uy`${LEAD}(?<written>${NUMERIC}|${WORDED})(?![\d/]|[.\-]\d)`;
/** A date that is left to be filled in: `ngày …/…/2026`, `ngày    tháng`. */
const PARTIAL_AT = regex.uy`${LEAD}(?:[\d./…_\-]|\s{1,40}(?:tháng|[\d/…_.]))`;

/** Reads `ngày 05/3/2026`, `ngày 05 tháng 3 năm 2026`, `được ban hành ngày …` that begins exactly at `at`. */
export function readDate(text: string, at: number): { readonly date: DateFacts; readonly end: number } | undefined {
  DATE_AT.lastIndex = at;
  const match = DATE_AT.exec(text);
  const groups = match?.groups;
  if (match === null || groups === undefined) return undefined;
  const worded = groups['d2'] !== undefined;
  const dayText = groups[worded ? 'd2' : 'd1'] ?? '';
  const monthText = groups[worded ? 'm2' : 'm1'] ?? '';
  const yearText = groups[worded ? 'y2' : 'y1'] ?? '';
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  if (year < 1800 || year > 2200) return undefined;
  const end = match.index + match[0].length;
  const start = end - (groups['written'] ?? '').length;
  const sign = groups['sign'];
  const date: CivilDate | undefined = isRealDate(year, month, day) ? { year, month, day } : undefined;
  return {
    end,
    date: {
      start,
      end,
      dayText,
      monthText,
      yearText,
      form: worded ? 'worded' : sign === '/' ? 'numeric' : sign === '.' ? 'dotted' : 'dashed',
      ...(date === undefined ? {} : { date }),
    },
  };
}

/** True when a date with parts missing begins at `at`: `ngày   /5/2026`, `ngày … tháng 3`. */
export function isPartialDate(text: string, at: number): boolean {
  PARTIAL_AT.lastIndex = at;
  return PARTIAL_AT.test(text);
}
