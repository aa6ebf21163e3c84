import { lunarYearNames } from '../data/capitals.ts';
import { anyOf, regex, WORD_END, WORD_START } from '../pattern/regex.ts';
import { foldTonePlacement } from '../vietnamese/tone-placement.ts';

/** How far an address is read to either side of its figures. */
const LONGEST_ADDRESS = 200;
/** Signs of an address, a path, a file name or a mail address, in small letters. */
const ADDRESS =
  /:\/\/|^[(“"]*www\.|@|_|[?&#=]|\\|[a-z]\.(?:vn|com|net|org|gov|edu)(?:\/|$)|\.(?:docx?|xlsx?|pptx?|pdf|zip|rar|md|txt|csv|jpe?g|png|gif|mp4)[).,;:”"]*$/u;
const BLANK = /\s/u;

/** True when the range of the text (small letters) stands inside an address, a file name or a mail address. */
export function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < LONGEST_ADDRESS && !BLANK.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < LONGEST_ADDRESS && !BLANK.test(text.charAt(to))) to++;
  return (from < start || to > end) && ADDRESS.test(text.slice(from, to));
}

const LUNAR_WORD = regex.source`(?:âm lịch|lịch âm|al(?=\s*\))|âl)${WORD_END}`;
const LUNAR_YEAR = regex.source`năm\s+${anyOf(...lunarYearNames.map((name) => foldTonePlacement(name.toLowerCase())))}${WORD_END}`;
/** Further days between the first and the mark: “29/02 đến ngày 30/02 âm lịch”. */
const FURTHER_DAYS = regex.source`(?:\s*(?:đến|tới|và|,|-|–)\s*(?:hết\s+)?(?:ngày\s+)?\d{1,2}(?:(?:\/|\s+tháng\s+)\d{1,2}(?:\/\d{4})?)?){0,2}`;
/** Behind a day of the lunar calendar: “âm lịch”, “(âm lịch)”, “năm Bính Ngọ”. */
const LUNAR_AFTER = regex.uy`${FURTHER_DAYS}(?:\s*[,(])?\s*(?:${LUNAR_YEAR}|(?:(?:tính\s+)?theo\s+|ngày\s+)?${LUNAR_WORD})`;
/** Before a day of the lunar calendar: “âm lịch: ngày”, “âm lịch (ngày”. */
const LUNAR_BEFORE = regex.u`${WORD_START}(?:âm lịch|lịch âm|âl)(?:\s*[:(,–-])?\s*(?:là\s+)?(?:vào\s+)?(?:từ\s+)?(?:ngày\s+)?$`;
/** A whole day of the civil calendar, of which the other is given: “15/4/2026 (tức ngày”. */
const SAME_AS = /\d{4}\s?[,(]?\s?(?:tức|nhằm|trùng)(?:\s(?:là|vào|với))?(?:\sngày)?\s$/u;
/** How far the words before a day are read. */
const BEFORE = 40;
/** A lunar month has 29 or 30 days, whatever its number. */
const LONGEST_LUNAR_MONTH = 30;

/**
 * True when the words around say that the day in the range of the text (small letters, tone placement folded) is one of the lunar
 * calendar, and that calendar may have it. `hasYear`: a year of four figures belongs to the range.
 */
export function isLunarDay(
  text: string,
  range: { readonly start: number; readonly end: number; readonly hasYear: boolean },
  day: number,
  month: number,
): boolean {
  if (day < 1 || day > LONGEST_LUNAR_MONTH || month < 1 || month > 12) return false;
  LUNAR_AFTER.lastIndex = range.end;
  if (LUNAR_AFTER.test(text)) return true;
  const before = text.slice(Math.max(0, range.start - BEFORE), range.start).replace(/\s+/gu, ' ');
  return LUNAR_BEFORE.test(before) || (!range.hasYear && SAME_AS.test(before));
}
