import { LETTER, regex, TOKEN_END } from '../../../pattern/regex.ts';
import { everyMatch } from '../../../text/every-match.ts';
import { COUNTED, MEASURE, REFERENCE } from './figure-units.ts';

/** What is wrong with a figure: its groups of digits, a sign doubled or out of place, a letter for a digit, two years without a dash. */
export type FigureFault = 'groups' | 'signs' | 'letter' | 'years';

/** A figure that cannot be read as it stands. */
export interface MalformedFigure {
  /** Range of the text searched, without the unit. */
  readonly start: number;
  readonly end: number;
  readonly fault: FigureFault;
  /** The figure as it must have been meant; undefined when that cannot be told. */
  readonly right?: string;
}

const UNIT = regex.source`\s?(?:%|(?:${MEASURE}|${COUNTED}|₫|VNĐ|VND|USD|bộ|tài khoản|lượt)(?![${LETTER}\d²³]))`;
const NOT_INSIDE = `(?<![${LETTER}\\d.,/:_–-])`;
/** Digits in groups, whatever the signs between them. */
const GROUPED = regex.gu`${NOT_INSIDE}\d{1,15}(?:[.,]{1,2}\d{1,15}){1,9}(?![\d/:_]|[.,]\d|-\d)`;
const BEFORE_UNIT = regex.u`^${UNIT}`;
/** Things come in whole numbers. */
const BEFORE_COUNTED = regex.u`^\s(?:${COUNTED})${TOKEN_END}`;
/** A blank beside the dot between two groups. */
const SPLIT_GROUP = regex.gu`${NOT_INSIDE}\d{1,3}(?:\.\d{3}){0,4}(?:\s\.|\.\s)\d{3}(?:\.\d{3}){0,4}(?=${UNIT})`;
/** A comma before the scale of an amount: `9.460, triệu đồng`. */
const COMMA_BEFORE_SCALE = regex.gu`${NOT_INSIDE}\d[\d.]{0,15},(?=\s(?:triệu|tỷ|tỉ|nghìn)\s+đồng${TOKEN_END})`;
/** O for 0 and l for 1 beside digits. A last l is the litre. */
const LETTERS = regex.gu`
  ${NOT_INSIDE}(?:\d[\d.,]{0,12}[Oo][\d.,Oo]{0,12}|[lI](?:\d{1,3}(?:\.\d{3}){1,3}|\.\d{3}(?:\.\d{3}){0,3}|\d{2,3})|[Oo]\d)
  (?=\s(?:${COUNTED}|triệu|tỷ|tỉ|nghìn|tấn|tạ|ha|bộ|đơn|tài khoản)(?![${LETTER}\d²³]))`;
const YEARS = regex.giu`(?<=(?:giai\s+đoạn|nhiệm\s+kỳ|niên\s+khóa|năm\s+học|thời\s+kỳ)\s{1,3})20\d\d20\d\d(?!\d)`;
/** What one of the expressions needs: asked first, for it fails in most paragraphs and they are dear. */
const MAY_BE =
  /\d[.,][.,]|\d\.\d{1,2}(?!\d)|\d\.\d{4}|,\d{1,15}[.,]\d|\d{4}\.\d|\d\s\.\d|\d\.\s\d|\d,\s(?:triệu|tỷ|tỉ|nghìn)\s|\d[.,]?[Oo]|[lI]\.?\d|[Oo]\d|20\d\d20\d\d/u;
const DATE = /^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/u;
const LOOK_BACK = 12;

const NONE: readonly MalformedFigure[] = [];

/** The malformed figures of a text, in order of place. */
export function malformedFigures(text: string): readonly MalformedFigure[] {
  if (!MAY_BE.test(text)) return NONE;
  const found: MalformedFigure[] = [];
  const add = (index: number, length: number, fault: FigureFault, right?: string): void => {
    found.push({ start: index, end: index + length, fault, ...(right === undefined ? {} : { right }) });
  };
  for (const { index, 0: written } of everyMatch(GROUPED, text)) {
    if (REFERENCE.test(text.slice(Math.max(0, index - LOOK_BACK), index))) continue;
    const behind = text.slice(index + written.length, index + written.length + LOOK_BACK);
    if (/[.,]{2}/u.test(written)) add(index, written.length, 'signs', withoutDoubled(written));
    else if (BEFORE_COUNTED.test(behind) && /^\d+\.\d{1,2}$/u.test(written)) add(index, written.length, 'groups');
    else if (BEFORE_UNIT.test(behind) && !isWellFormed(written) && !DATE.test(written)) add(index, written.length, 'groups');
  }
  for (const { index, 0: written } of everyMatch(SPLIT_GROUP, text)) add(index, written.length, 'signs', written.replace(/\s/gu, ''));
  for (const { index, 0: written } of everyMatch(COMMA_BEFORE_SCALE, text)) add(index, written.length, 'signs', written.slice(0, -1));
  for (const { index, 0: written } of everyMatch(LETTERS, text)) {
    const right = written.replace(/[Oo]/gu, '0').replace(/^[lI]/u, '1');
    add(index, written.length, 'letter', right);
  }
  for (const { index, 0: written } of everyMatch(YEARS, text))
    add(index, written.length, 'years', `${written.slice(0, 4)} - ${written.slice(4)}`);
  return found.sort((a, b) => a.start - b.start).filter(({ start }, i, all) => (all[i - 1]?.end ?? 0) <= start);
}

/** One sign of two, where what it makes is a figure: `98,,5` gives `98,5`. */
function withoutDoubled(written: string): string | undefined {
  const right = written.replace(/([.,])[.,]/gu, '$1');
  return isVietnamese(right) ? right : undefined;
}

/** Groups of three with dots and decimals behind a comma. */
function isVietnamese(figure: string): boolean {
  return /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/u.test(figure);
}

/** True for a figure in the Vietnamese or the English style, and for one that may be a decimal. */
function isWellFormed(figure: string): boolean {
  return isVietnamese(figure) || /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(figure) || /^\d{1,3}\.\d{1,3}$/u.test(figure);
}
