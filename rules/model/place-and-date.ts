import { CAPITAL, LETTER, regex } from '../pattern/regex.ts';
import { isRealDate, isoDate } from './civil-date.ts';
import { smallLetters } from '../vietnamese/small-letters.ts';
import { passage } from './passage.ts';
import type { Passage, PlaceAndDate } from './report.ts';

const DAY_WORD = 'ngày';
const COMMA = ',';
/** Begins a line, or stands in a column of its own. */
const COLUMN_START = String.raw`(?:^|(?<=\s{2}|\t))`;
/** The same where no place stands: as early as may be among the blanks before the word for the day. */
const BLANK_COLUMN_START = String.raw`(?:^|(?<=(?<!\s)(?:\t|[^\S\t]\s)))`;
const PLACE = String.raw`(?<place>[${CAPITAL}][^,\d\n]{1,40}?)(?<comma>\s*${COMMA}\s*)`;
/** Blanks, and dots or a line where something is to be filled in. */
const TO_FILL = String.raw`[\s.…_]`;
const FIGURES = String.raw`${TO_FILL}*(?:\d{1,2}${TO_FILL}*)?`;
const END = String.raw`(?:\s*\.)?\s*$`;
const YEAR = String.raw`(?<y>\s*\d{4}|${TO_FILL}*$)`;
/** `Bình An, ngày 05 tháng 3 năm 2026`; the place may be missing or end with a figure, and day, month and year be left to be filled in. */
const WORDED = regex.iu`
  (?:${COLUMN_START}(?<place>[${LETTER}][^,\d\n]{1,40}?(?:\s\d{1,2})?)|${BLANK_COLUMN_START})(?<comma>(?:\s*[,.])?\s*)
  (?<dayWord>${DAY_WORD})(?<d>${FIGURES})tháng(?<m>${FIGURES})năm${YEAR}${END}`;
/** `Bình An, ngày 05/3/2026`. */
const NUMERIC = regex.iu`
  ${COLUMN_START}${PLACE}
  (?<dayWord>${DAY_WORD})(?<d>\s+\d{1,2}|${TO_FILL}+)[/.\-](?<m>\d{1,2})[/.\-](?<y>\d{4})${END}`;
/** The word “ngày” left out: `Bình An, tháng 3 năm 2026`, `Bình An, 05/3/2026`. */
const NO_DAY_WORD = regex.iu`
  ${COLUMN_START}${PLACE}
  (?:
    tháng(?<m>${FIGURES})năm${YEAR}
    |(?<d>\d{1,2})[/.\-](?<nm>\d{1,2})[/.\-](?<ny>\d{4})
  )${END}`;

const LETTER_FIRST = regex.u`^[${LETTER}]`;

/** Reads a line as place and date of issue: `Bình An, ngày 05 tháng 3 năm 2026`, blanks and wrong forms included. */
export function parsePlaceAndDate(line: Passage): PlaceAndDate | undefined {
  const withDayWord = smallLetters(line.text).includes(DAY_WORD) ? (WORDED.exec(line.text) ?? NUMERIC.exec(line.text)) : null;
  const match = withDayWord ?? (line.text.includes(COMMA) ? NO_DAY_WORD.exec(line.text) : null);
  const groups = match?.groups;
  if (match === null || groups === undefined) return undefined;
  const place = (groups['place'] ?? '').trim();
  if (place !== '' && !LETTER_FIRST.test(place)) return undefined;
  const { block } = line;
  const begin = line.start + match.index;
  const afterPlace = begin + (groups['place'] ?? '').length + (groups['comma'] ?? '').length + (groups['dayWord'] ?? '').length;
  const worded = /tháng/iu.test(match[0]);
  const figures = (from: number, text: string): { span: { start: number; end: number }; value?: string; end: number } => {
    const digits = /\d+/u.exec(text);
    const end = from + text.length;
    if (digits === null) return { span: block.spanOf(from, end), end };
    const at = from + digits.index;
    return { span: block.spanOf(at, at + digits[0].length), value: digits[0], end };
  };
  const wordLength = (next: 'tháng' | 'năm'): number => (worded ? next.length : 1);
  const day = figures(afterPlace, groups['d'] ?? '');
  const month = figures(day.end + wordLength('tháng'), groups['m'] ?? groups['nm'] ?? '');
  const year = figures(month.end + wordLength('năm'), groups['y'] ?? groups['ny'] ?? '');
  const real =
    day.value !== undefined &&
    month.value !== undefined &&
    year.value !== undefined &&
    isRealDate(Number(year.value), Number(month.value), Number(day.value));
  return {
    ...passage(block, begin, line.start + match.index + match[0].length),
    place,
    placeSpan: block.spanOf(begin, begin + place.length),
    ...(day.value === undefined ? {} : { day: day.value }),
    ...(month.value === undefined ? {} : { month: month.value }),
    ...(year.value === undefined ? {} : { year: year.value }),
    daySpan: day.span,
    monthSpan: month.span,
    yearSpan: year.span,
    ...(real ? { iso: isoDate({ year: Number(year.value), month: Number(month.value), day: Number(day.value) }) } : {}),
  };
}
