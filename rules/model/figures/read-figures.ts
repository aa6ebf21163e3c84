import { LETTER, regex } from '../../pattern/regex.ts';
import { everyMatch } from '../../text/every-match.ts';
import type { BlockContent } from '../block-content.ts';
import { perContent } from '../per-content.ts';
import type { Figure, FigureKind } from './figure.ts';

/** Signs that stand in the place of figures in {@link FigureText.mask}, one for each unit of the figure's range. */
export const SIGN: Readonly<Record<FigureKind, string>> = { count: '\uE000', percent: '\uE001', points: '\uE002', unclear: '\uE003' };

/** A text with the figures of it. */
export interface FigureText {
  /** The text in small letters, unit for unit, tone marks in the old style, with every figure covered by its {@link SIGN}. */
  readonly mask: string;
  /** In order, never overlapping. */
  readonly figures: readonly Figure[];
}

const NONE: FigureText = { mask: '', figures: [] };

/** The figures of a block's visible text; the enumerator at its head is none. */
export const figuresOf: (content: BlockContent) => FigureText = perContent(({ plain, marker }) =>
  /\d/.test(plain) ? readFigures(plain, marker?.contentStart ?? 0) : NONE,
);

const NUMBER = /\d[\d.,]*/gu;
const WELL_FORMED = /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/u;
const BEHIND_PART = regex.u`[${LETTER}\d/+°_]`;
/** Further parts of a date, a ratio, a symbol or a version. */
const SLASHED = regex.uy`\s?\/\s?(?:\d[\d.,]*\d|\d)(?![\d/]|\s?[-–]\s?[${LETTER}])`;
const SYMBOL = regex.uy`(?:\/|\s?[-–]\s?)[${LETTER}\d]|\s?\/\s?[${LETTER}]{1,9}-|\+\d`;
const PERCENT = /\s?%|\s+phần trăm(?![a-zà-ỹđ])/uy;
const POINTS = /\s?(?:%\s+)?điểm\s+(?:phần trăm|%)|\s?%\s+điểm/uy;
const SCALE = regex.uy`\s+(?<word>nghìn tỷ|nghìn tỉ|ngàn tỷ|nghìn|ngàn|triệu|tỷ|tỉ)(?![${LETTER}])`;
const SCALES: Readonly<Record<string, number>> = {
  'nghìn tỷ': 1e12,
  'nghìn tỉ': 1e12,
  'ngàn tỷ': 1e12,
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};
const UNIT_WORD = regex.uy`[ \n\u00A0]+(?<word>[${LETTER}][${LETTER}\d²³]*(?:\/[${LETTER}][${LETTER}\d²³]*)?)`;
const GLUED_UNIT = regex.uy`[${LETTER}][${LETTER}²³]+`;
/** Words that go on with the sentence and name nothing that is counted. */
const NO_UNIT = new Set(
  'và là so với đã được có trong của tại đạt chiếm bằng tăng giảm còn theo cho ở do từ lên xuống đến gồm bao nên thì để nhưng mà trên dưới về như khi vào cùng hoặc hay tương bình tổng'.split(
    ' ',
  ),
);
const MOST_UNIT_WORDS = 5;
/** Words before a number that names one of a series; what may also stand before a count (`cấp 312 tài khoản`) is unclear up to twenty. */
const ORDINAL =
  /(?:(?<!(?:tổng|thiểu|đa|nhân|dân|quân|chỉ|hệ)\s)số|tháng|quý|ngày|năm|điều|khoản|mục|phần|chương|bảng|biểu|hình|phụ lục|khóa|kỳ|thứ|quốc lộ|tỉnh lộ|đường tỉnh|hạng|giai đoạn|tuần|km|mũi|mức độ|cấp độ|đề án|tiết|trang|dòng|cột|vị trí|bậc)[:\s]\s*$/u;
const PERHAPS_ORDINAL = /(?:cấp|lớp|tổ|loại|mức|đội|phòng|khu|nhóm|đợt|lần|khối|phường|quận|thôn|xóm|bước|vùng|điểm|bài|tiêu chí)\s$/u;
/** A length of time, an age, a time of day: they count nothing that is added up. */
const TIME =
  /\s?(?:giờ\s?\d|giờ (?:sáng|chiều|tối|đêm|trưa|ngày)|phút ngày|h\d|tuổi|năm tuổi|tháng (?:đầu|cuối|qua|tới)|năm (?:qua|tới|liền|liên tục|thành lập|ngày)|ngày làm việc)|\s?(?::\d\d|h(?![a-zà-ỹ]))/uy;
const HEDGE =
  /(?:^|[\s(])(?<word>gần|hơn|khoảng|trên|dưới|ước tính|ước đạt|ước thực hiện|ước|xấp xỉ|quá|tối thiểu|tối đa|ít nhất|chừng|ngót|suýt soát|từ|đến|tới|đã có|không quá|nhiều nhất|bình quân|trung bình|mỗi)(?:\s+(?:là|đạt|có|đủ|khoảng))?\s+$/u;
/** They say something exact in a sentence of change. */
const NO_HEDGE = new Set(['đã có', 'từ', 'đến', 'tới']);
const HEDGED_BEHIND = /\s?(?:trở lên|trở xuống|trở đi)/uy;
const RANGE = /^\s?[-–]\s?(?:0?\d|[1-9])/u;
const YEAR = /^(?:19|20)\d\d$/u;
const LOOK_BACK = 24;
const LOOK_AHEAD = 14;

function stickyMatch(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function valueOf(number: string): number {
  return Number(number.replaceAll('.', '').replace(',', '.'));
}

/** The figures of a text in small letters, from an offset on. */
export function readFigures(plain: string, from = 0): FigureText {
  const figures: Figure[] = [];
  let mask = '';
  let done = 0;
  let skip = from;
  for (const { 0: run, index: start } of everyMatch(NUMBER, plain)) {
    if (start < skip) continue;
    const read = readFigure(plain, start, start + run.replace(/(?<![.,])[.,]+$/u, '').length, figures.at(-1)?.end ?? 0);
    skip = read.end;
    if (read.figure === undefined) continue;
    const { figure } = read;
    figures.push(figure);
    mask += plain.slice(done, start) + SIGN[figure.kind].repeat(figure.end - start);
    done = figure.end;
  }
  return { mask: mask + plain.slice(done), figures };
}

interface Read {
  readonly figure?: Figure;
  /** Where reading goes on. */
  readonly end: number;
}

function readFigure(plain: string, start: number, numberEnd: number, before: number): Read {
  const number = plain.slice(start, numberEnd);
  const lead = plain.slice(Math.max(before, start - LOOK_BACK), start);
  // “l2” and “o5” are 12 and 05 with a letter in place of a digit.
  const spoilt = /(?:^|[\s(])[lo]$/u.test(plain.slice(Math.max(0, start - 2), start));
  if (!spoilt && BEHIND_PART.test(plain.charAt(start - 1))) return { end: numberEnd };
  const slashed = stickyMatch(SLASHED, plain, numberEnd);
  if (slashed !== null) return ratioAt(plain, start, numberEnd, slashed[0], lead);
  if (
    stickyMatch(SYMBOL, plain, numberEnd) !== null &&
    !RANGE.test(plain.slice(numberEnd, numberEnd + 4)) &&
    !isUnitBehindDash(plain, numberEnd)
  )
    return { end: skipSymbol(plain, numberEnd) };
  const plainNumber = !/[.,]/u.test(number);
  if (plainNumber && (isNamed(lead, number) || stickyMatch(TIME, plain, numberEnd) !== null)) return { end: timeEnd(plain, numberEnd) };
  if (plainNumber && YEAR.test(number) && !/^\s[a-zà-ỹđ]/u.test(plain.slice(numberEnd, numberEnd + 2))) return { end: numberEnd };
  const unclear =
    spoilt ||
    !WELL_FORMED.test(number) ||
    (plainNumber && YEAR.test(number)) ||
    /^[oOlI]\d*(?![a-zà-ỹđ])/u.test(plain.slice(numberEnd, numberEnd + 4)) ||
    isRange(plain, start, numberEnd) ||
    (plainNumber && PERHAPS_ORDINAL.test(lead) && Number(number) <= 20 && !number.startsWith('0'));
  return figureAt(plain, start, numberEnd, lead, unclear ? 'unclear' : 'count', undefined);
}

/** The word that a text ends with, without the colon or bracket beside it. */
function lastWord(text: string): string {
  let end = text.length;
  while (end > 0 && ' \n\t\u00A0:'.includes(text.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && !' \n\t\u00A0:('.includes(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

/** The last words of what {@link HEDGE} and {@link ORDINAL} find: asked first, for most figures stand behind another word. */
const HEDGED_BY = new Set(
  'gần hơn khoảng trên dưới tính đạt hiện ước xỉ quá thiểu đa nhất chừng ngót soát từ đến tới có mỗi quân bình là đủ'.split(' '),
);
const NAMED_BY = new Set(
  'số tháng quý ngày năm điều khoản mục phần chương bảng biểu hình lục khóa kỳ thứ lộ tỉnh hạng đoạn tuần km mũi độ án tiết trang dòng cột trí bậc'.split(
    ' ',
  ),
);

function isUnitBehindDash(plain: string, at: number): boolean {
  return /^\s[-–]\s/u.test(plain.slice(at, at + 3));
}

function skipSymbol(plain: string, at: number): number {
  let end = at;
  while (end < plain.length && !/\s/u.test(plain.charAt(end))) end++;
  return Math.max(end, at);
}

function timeEnd(plain: string, at: number): number {
  const time = /^\s?giờ(?:\s?\d{1,2}(?:\s?phút)?)?/u.exec(plain.slice(at, at + LOOK_AHEAD))?.[0].length ?? 0;
  return at + time;
}

function isNamed(lead: string, number: string): boolean {
  return (
    NAMED_BY.has(lastWord(lead)) &&
    ORDINAL.test(lead) &&
    !(number.startsWith('0') && /(?:số|phần|năm|kỳ|mục)\s$/u.test(lead) && Number(number) < 10 && !/số\s$/u.test(lead))
  );
}

function isRange(plain: string, start: number, end: number): boolean {
  return RANGE.test(plain.slice(end, end + 4)) || /\d%?\s?[-–]\s?$/u.test(plain.slice(Math.max(0, start - 5), start));
}

/** What stands before a day and month (`dịp 30/4`). */
const BEFORE_DAY = /(?:ngày|từ|đến|dịp|lễ|tết|trước|sau|hết|kể từ|phụ nữ|lao động|tính đến|tháng|quý|và|năm|số|km|-|–|mức)\s*$/u;

function ratioAt(plain: string, start: number, numberEnd: number, slashed: string, lead: string): Read {
  const end = numberEnd + slashed.length;
  const [part, whole] = [plain.slice(start, numberEnd), slashed.replace(/^\s?\/\s?/u, '')];
  const skip = { end: skipSymbol(plain, end) };
  if (!WELL_FORMED.test(part) || !WELL_FORMED.test(whole) || YEAR.test(whole)) return skip;
  const [a, b] = [valueOf(part), valueOf(whole)];
  const perhapsDay = a <= 31 && b <= 12 && a > 0;
  if (perhapsDay && (BEFORE_DAY.test(lead) || !/^\s?(?:[a-zà-ỹđ(]|,\s(?:đạt|chiếm|bằng))/u.test(plain.slice(end, end + 8)))) return skip;
  if (a > b * 20 || b === 0) return skip;
  return figureAt(plain, start, end, lead, 'count', { part: a, whole: b });
}

function figureAt(
  plain: string,
  start: number,
  numberEnd: number,
  lead: string,
  kind: FigureKind,
  ratio: { readonly part: number; readonly whole: number } | undefined,
): Read {
  const number = plain.slice(start, numberEnd);
  const points = stickyMatch(POINTS, plain, numberEnd);
  const percent = points === null ? stickyMatch(PERCENT, plain, numberEnd) : null;
  const word = HEDGED_BY.has(lastWord(lead)) ? HEDGE.exec(lead)?.groups?.['word'] : undefined;
  const behind = stickyMatch(HEDGED_BEHIND, plain, numberEnd + (percent?.[0].length ?? 0)) !== null;
  const hedge = behind ? 'trở lên' : word !== undefined && !NO_HEDGE.has(word) ? word : undefined;
  const decimals = /,(\d+)(?=$|[\s/])/u.exec(number)?.[1]?.length ?? 0;
  const end = numberEnd + ((points ?? percent)?.[0].length ?? 0);
  const value = ratio?.part ?? (kind === 'unclear' ? Number.NaN : valueOf(number));
  const common = { start, decimals, ...(hedge === undefined ? {} : { hedge }) };
  if (points !== null || percent !== null) {
    const figure = { ...common, end, value, scale: 1, step: 10 ** -decimals, unit: '%', unitEnd: end };
    return { figure: { ...figure, kind: kind === 'unclear' ? kind : points === null ? 'percent' : 'points' }, end };
  }
  const scaleWord = stickyMatch(SCALE, plain, numberEnd);
  const scale = SCALES[scaleWord?.groups?.['word']?.replace(/\s+/gu, ' ') ?? ''] ?? 1;
  const { unit, unitEnd } = unitAt(plain, numberEnd + (scaleWord?.[0].length ?? 0));
  const whole = ratio === undefined ? {} : { whole: ratio.whole * scale };
  const figure = { ...common, ...whole, end: numberEnd, kind, value: value * scale, scale, step: 10 ** -decimals * scale, unit, unitEnd };
  return { figure, end: numberEnd };
}

function unitAt(plain: string, from: number): { readonly unit: string; readonly unitEnd: number } {
  const words: string[] = [];
  let unitEnd = from;
  const glued = stickyMatch(GLUED_UNIT, plain, from);
  if (glued !== null) {
    words.push(glued[0]);
    unitEnd += glued[0].length;
  }
  while (words.length < MOST_UNIT_WORDS) {
    const next = stickyMatch(UNIT_WORD, plain, unitEnd);
    const word = next?.groups?.['word'];
    if (next === null || word === undefined || NO_UNIT.has(word)) break;
    words.push(word);
    unitEnd += next[0].length;
  }
  return { unit: words.join(' '), unitEnd };
}
