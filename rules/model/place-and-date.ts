import { CAPITAL, LETTER, regex, SMALL } from '../pattern/regex.ts';
import { everyMatch } from '../text/every-match.ts';
import { editDistance } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import { baseLetters } from '../vietnamese/base-letters.ts';
import { smallLetters } from '../vietnamese/small-letters.ts';
import { isRealDate, isoDate } from './civil-date.ts';
import { passage } from './passage.ts';
import type { Passage, PlaceAndDate } from './report.ts';

const DAY_WORD = 'ngày';
const COMMA = ',';
/** Begins a line, or stands in a column of its own. */
const COLUMN_START = String.raw`(?:^|(?<=\s{2}|\t))`;
/** The same where no place stands: as early as may be among the blanks before the word for the day. */
const BLANK_COLUMN_START = String.raw`(?:^|(?<=(?<!\s)(?:\t|[^\S\t]\s)))`;
const PLACE = String.raw`(?<place>[${CAPITAL}][^,\d\n]{1,40}?)(?<comma>\s*${COMMA}\s*)`;
/** Dots, a line or words in brackets that hold the room of the place. */
const OPEN_PLACE = String.raw`(?<open>[.…_]{1,80}|[([<][^)\]>\n]{1,40}[)\]>])`;
/** Blanks, and dots or a line where something is to be filled in. */
const TO_FILL = String.raw`[\s.…_]`;
const FIGURES = String.raw`${TO_FILL}*(?:\d{1,2}${TO_FILL}*)?`;
const END = String.raw`(?:\s*\.)?\s*$`;
const YEAR = String.raw`(?<y>\s*\d{4}|${TO_FILL}*$)`;
/** `Bình An, ngày 05 tháng 3 năm 2026`; the place may be missing, open or end with a figure, and day, month and year be left to be filled in. */
const WORDED = regex.iu`
  (?:
    ${COLUMN_START}(?<place>[${LETTER}][^,\d\n]{1,40}?(?:\s\d{1,2})?)
    |^${OPEN_PLACE}(?=\s*[,.]|\s)|${BLANK_COLUMN_START}
  )(?<comma>(?:\s*[,.])?\s*)
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

/** A figure of the date: what is typed, and its range of the text or that of the blank where it belongs. */
interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value?: string;
}

/** Place and date as ranges of a text. */
interface Reading {
  readonly start: number;
  readonly end: number;
  readonly place: string;
  /** Length of the place, or of what holds its room. */
  readonly placeLength: number;
  readonly dateStart: number;
  readonly day: Figure;
  readonly month: Figure;
  readonly year: Figure;
  readonly malformed: boolean;
}

/**
 * Reads a line as place and date of issue: `Bình An, ngày 05 tháng 3 năm 2026`, blanks and wrong forms included. A line that was meant
 * as one and has a wrong or missing word (`Bình An, ngày 15 thánh 12 2026`) is malformed.
 */
export function parsePlaceAndDate(line: Passage): PlaceAndDate | undefined {
  const reading = readText(withWholePlace(line.text));
  if (reading === undefined) return undefined;
  const { block } = line;
  const spanOf = ({ start, end }: { start: number; end: number }): Span => block.spanOf(line.start + start, line.start + end);
  return {
    ...passage(block, line.start + reading.start, line.start + reading.end),
    ...valuesOf(reading),
    placeSpan: spanOf({ start: reading.start, end: reading.start + reading.placeLength }),
    dateStart: line.start + reading.dateStart,
    daySpan: spanOf(reading.day),
    monthSpan: spanOf(reading.month),
    yearSpan: spanOf(reading.year),
    ...(reading.malformed ? { malformed: true } : {}),
  };
}

/** The text with a place that is broken over lines in one: `Thành phố Bình` and `An, ngày 05 tháng 3 năm 2026`. */
function withWholePlace(text: string): string {
  const day = text.includes('\n') ? text.indexOf(DAY_WORD) : 0;
  return day <= 0 ? text : text.slice(0, day).replace(/\n/gu, ' ') + text.slice(day);
}

/** Reads two paragraphs as a place-and-date line that was cut in two: `Bình An,` and `ngày 05 tháng 3 năm 2026`. */
export function parseCutPlaceAndDate(first: Passage, second: Passage): PlaceAndDate | undefined {
  const reading = readText(`${first.text} ${second.text}`);
  if (reading === undefined || reading.start > 0 || reading.placeLength === 0) return undefined;
  const { block, span } = first;
  return {
    ...first,
    ...valuesOf(reading),
    placeSpan: block.spanOf(first.start, first.start + reading.placeLength),
    dateStart: Math.min(first.end, first.start + reading.dateStart),
    daySpan: span,
    monthSpan: span,
    yearSpan: span,
    malformed: true,
    rest: second,
  };
}

/** True for a short line that holds a whole day and few other words. */
export function isDateOnly(text: string): boolean {
  return text.length <= 60 && DAY_WITHIN.test(text) && !/[:;]$/u.test(text);
}

const DAY_WITHIN = /(?:ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$)/iu;

function valuesOf({ place, day, month, year }: Reading): Pick<PlaceAndDate, 'place' | 'day' | 'month' | 'year' | 'iso'> {
  const date = { year: Number(year.value), month: Number(month.value), day: Number(day.value) };
  return {
    place,
    ...(day.value === undefined ? {} : { day: day.value }),
    ...(month.value === undefined ? {} : { month: month.value }),
    ...(year.value === undefined ? {} : { year: year.value }),
    ...(year.value?.length === 4 && isRealDate(date.year, date.month, date.day) ? { iso: isoDate(date) } : {}),
  };
}

function readText(text: string): Reading | undefined {
  const withDayWord = smallLetters(text).includes(DAY_WORD) ? (WORDED.exec(text) ?? NUMERIC.exec(text)) : null;
  const match = withDayWord ?? (text.includes(COMMA) ? NO_DAY_WORD.exec(text) : null);
  const groups = match?.groups;
  if (match === null || groups === undefined) return readMalformed(text);
  const place = (groups['place'] ?? '').replace(/\s[-–—]$/u, '').trim();
  if (place !== '' && !LETTER_FIRST.test(place)) return undefined;
  const start = match.index;
  const held = groups['place'] ?? groups['open'] ?? '';
  const dateStart = start + held.length + (groups['comma'] ?? '').length;
  const worded = /tháng/iu.test(match[0]);
  const wordLength = (next: 'tháng' | 'năm'): number => (worded ? next.length : 1);
  const dayAt = dateStart + (groups['dayWord'] ?? '').length;
  const dayText = groups['d'] ?? '';
  const monthAt = dayAt + dayText.length + wordLength('tháng');
  const monthText = groups['m'] ?? groups['nm'] ?? '';
  const yearAt = monthAt + monthText.length + wordLength('năm');
  return {
    start,
    end: start + match[0].length,
    place,
    placeLength: place === '' ? (groups['open'] ?? '').length : place.length,
    dateStart,
    day: figure(dayAt, dayText),
    month: figure(monthAt, monthText),
    year: figure(yearAt, groups['y'] ?? groups['ny'] ?? ''),
    malformed: false,
  };
}

function figure(from: number, text: string): Figure {
  const digits = /\d+/u.exec(text);
  if (digits === null) return { start: from, end: from + text.length };
  const start = from + digits.index;
  return { start, end: start + digits[0].length, value: digits[0] };
}

/** No line of place and date is longer. */
const LONGEST = 90;
/** A place with what follows it, or what holds its room. */
const HEAD_OF_LINE = regex.u`^(?:(?<place>[${CAPITAL}][^,\d\n]{1,40}?)(?<comma>\s?[,.;:]\s*|\s+(?=\d|[${SMALL}]))|${OPEN_PLACE}\s?,\s*)`;
const TOKEN = regex.gu`[${LETTER}]+|\d+`;
/** Only these signs stand in a date. */
const NO_DATE = regex.u`[^${LETTER}\d\s,.…_:;/\-]`;
const MAY_BE_MALFORMED = /\d|…|\.\.|__/u;
const DATE_WORDS = ['ngay', 'thang', 'nam'] as const;
/** The three words in order with anything between them, behind a place: `Bình An, ngày mười lăm tháng mười hai năm 2026`. */
const IN_ORDER = regex.u`^(?<place>[${CAPITAL}][^,\d\n]{1,40}),\s*(?=ngày${TO_FILL}[^\n]{0,30}tháng${TO_FILL}[^\n]{0,30}năm)`;
const PROPER_NAME = regex.u`^(?:[${CAPITAL}][${SMALL}.]*(?:\s(?:-\s)?|$))+$`;

function readMalformed(text: string): Reading | undefined {
  if (text.length > LONGEST || !MAY_BE_MALFORMED.test(text)) return undefined;
  const head = HEAD_OF_LINE.exec(text);
  const { place = '', comma = '', open = '' } = head?.groups ?? {};
  const isPlace = open !== '' || comma.includes(COMMA) || PROPER_NAME.test(place);
  const dateStart = isPlace ? (head?.[0].length ?? 0) : 0;
  const date = tokensOfDate(text, dateStart);
  if (date === undefined) return inOrder(text);
  const placeLength = isPlace ? place.length + open.length : 0;
  return { start: 0, end: text.length, place: isPlace ? place : '', placeLength, dateStart, ...date, malformed: true };
}

/**
 * Reads `ngày 15 thánh 12 2026` token by token: every word is meant as that for the day, the month or the year, in this order, and
 * every figure belongs to the word before it. Two of the words and one figure must be there.
 */
function tokensOfDate(text: string, from: number): Pick<Reading, 'day' | 'month' | 'year'> | undefined {
  const rest = text.slice(from);
  if (NO_DATE.test(rest)) return undefined;
  const figures: (Figure | undefined)[] = [undefined, undefined, undefined];
  let at = 0;
  let words = 0;
  let isFirst = true;
  for (const { 0: token, index } of everyMatch(TOKEN, rest)) {
    const start = from + index;
    if (/^\d/u.test(token)) {
      if (figures[at]?.value !== undefined) at++;
      if (at > 2 || token.length > (at === 2 ? 5 : 2)) return undefined;
      figures[at] = { start, end: start + token.length, value: token };
    } else {
      const meant = DATE_WORDS.findIndex((word, i) => i >= at && isMeant(token, word));
      if (meant < at || (meant === at && !isFirst)) return undefined;
      words++;
      at = meant;
      figures[at] = { start: start + token.length, end: start + token.length };
    }
    isFirst = false;
  }
  if (words < 2 || figures.every((each) => each?.value === undefined)) return undefined;
  const [day, month, year] = figures;
  const nowhere = { start: text.length, end: text.length };
  return { day: day ?? { start: from, end: from }, month: month ?? nowhere, year: year ?? nowhere };
}

function inOrder(text: string): Reading | undefined {
  const match = IN_ORDER.exec(text);
  if (match === null || text.includes('\n', match[0].length)) return undefined;
  const place = match.groups?.['place'] ?? '';
  const dateStart = match[0].length;
  const whole = { start: dateStart, end: text.length };
  return {
    start: 0,
    end: text.length,
    place,
    placeLength: place.length,
    dateStart,
    day: whole,
    month: whole,
    year: whole,
    malformed: true,
  };
}

/** True when a word differs from the right one by its marks or by one slip of the fingers. */
function isMeant(typed: string, base: string): boolean {
  return editDistance(baseLetters(typed).toLowerCase(), base, 1) <= 1;
}
