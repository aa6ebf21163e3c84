import { lettersOf } from '../pattern/letters.ts';
import { LETTER, regex } from '../pattern/regex.ts';
import { everyMatch } from './every-match.ts';

/** A rule of a grid table: `+-----+----+`. */
const GRID_RULE = /^\s*\+[-=:+]{3,}/;
/** The line under the heads of a simple or multiline table: `------ -----`. */
const COLUMN_RULE = /^\s*-{2,}(?:\s+-{2,})+\s*$/;
/** True for a line of dashes in groups, which sets the columns of a text table. */
export function isColumnRule(line: string): boolean {
  return COLUMN_RULE.test(line);
}

/** A row between bars, or the half of one. */
const BARRED = /^\s*\|.*\|\s*$|^\s*\|.*\S\s{2,}\S|\S\s{2,}\|\s*$/;
/** Dots or a line to be filled in, and signs that draw boxes. */
const DRAWN = /\.{5,}|…{2,}|_{4,}|[─-╿▀-▟]/;
/** A gap between two words of a line. */
const GAP = /(?<=\S)(?:[ \u00A0]{2,}| *\t[ \t]*)(?=\S)/g;
/** An enumerator, with the blanks behind it. */
const ENUMERATOR = regex.u`^\s*(?:[-+*•]|[${LETTER}\d.]{1,6}[.)])\s*`;
/** What stands before the gap of a number or date that is filled in later. */
const TO_FILL = /(?:số:?|ngày|tháng|năm)$/iu;
/** A gap that no slip makes. */
const WIDE = 5;
const MEDIUM = 3;

/**
 * True when the lines of a paragraph's source are laid out with blanks, tabs or drawn signs: a text table of pandoc (grid, simple,
 * multiline), columns, a form with dots, a drawing. A blank more or less would shift its columns.
 */
export function isLaidOut(source: string): boolean {
  if (!/[ \u00A0]{2}|[\t|_…]|\.{5}|\+-|[─-╿▀-▟]/.test(source)) return false;
  const lines = linesOf(source);
  if (lines.some((line) => GRID_RULE.test(line) || COLUMN_RULE.test(line) || BARRED.test(line) || DRAWN.test(line) || isDrawing(line)))
    return true;
  const gaps = lines.map((line) => gapsOf(line).filter(({ toFill }) => !toFill));
  if (gaps.some((own) => own.some(({ width }) => width >= WIDE) || own.filter(({ width }) => width >= MEDIUM).length > 1)) return true;
  return gaps.filter((own) => own.some(({ width }) => width >= MEDIUM)).length > 1 || isAligned(source, 0, source.length);
}

/**
 * True when a line of the range `start` to `end` and the line above or below it have two blanks or more at the same columns. Two slips of
 * the hand seldom meet so, and what stands in columns is not to be shifted.
 */
export function isAligned(source: string, start: number, end: number): boolean {
  if (!/[ \u00A0]{2}|\t/.test(source.slice(start, end))) return false;
  const lines = linesOf(source.slice(lineAbove(source, start), lineBelow(source, end))).map(gapsOf);
  return lines.some((own, at) => haveCommonColumns(own, lines[at + 1] ?? []));
}

/** True when a gap of one line shares two columns with a gap of the other and not both are to be filled in; both lists in order. */
function haveCommonColumns(upper: readonly Gap[], lower: readonly Gap[]): boolean {
  let at = 0;
  return upper.some(({ start, end, toFill }) => {
    while (at < lower.length && (lower[at]?.end ?? 0) < start + 2) at++;
    const other = lower[at];
    return other !== undefined && !(toFill && other.toFill) && Math.min(end, other.end) - Math.max(start, other.start) >= 2;
  });
}

/** Lines without their ends, letter for letter as wide as they look: marks typed by themselves take no column. */
function linesOf(source: string): readonly string[] {
  return source.normalize('NFC').split(/\r\n|\n|\r/);
}

/** Offset at which the line above that of `at` begins. */
function lineAbove(source: string, at: number): number {
  return beginOfLine(source, beginOfLine(source, at) - 1);
}

function beginOfLine(source: string, at: number): number {
  let start = Math.max(0, at);
  if (source.charAt(start) === '\n' && source.charAt(start - 1) === '\r') start--;
  while (start > 0 && !/[\r\n]/.test(source.charAt(start - 1))) start--;
  return start;
}

/** Offset at which the line below that of `at` ends. */
function lineBelow(source: string, at: number): number {
  let lines = 0;
  let end = at;
  for (; end < source.length; end++) {
    const sign = source.charAt(end);
    if (sign === '\r' && source.charAt(end + 1) === '\n') continue;
    if (/[\r\n]/.test(sign) && ++lines === 2) break;
  }
  return end;
}

/** A line of a drawing in plain signs: more strokes than letters. */
function isDrawing(line: string): boolean {
  const strokes = everyMatch(STROKE, line).length;
  return strokes >= 3 && strokes > lettersOf(line).length;
}

const STROKE = /[\\/|<>^~=#_]/g;

interface Gap {
  /** Columns of the gap: the first blank, and where the text goes on. */
  readonly start: number;
  readonly end: number;
  /** Number of blanks; a tab counts as a wide gap. */
  readonly width: number;
  /** True for the gap of a number or date that is filled in later. */
  readonly toFill: boolean;
}

function gapsOf(line: string): readonly Gap[] {
  // An enumerator may be set off by as many blanks as its list needs.
  const first = ENUMERATOR.exec(line)?.[0].length ?? 0;
  return everyMatch(GAP, line)
    .filter(({ index }) => index >= first)
    .map(({ 0: blanks, index: start }) => {
      const end = start + blanks.length;
      const toFill = TO_FILL.test(line.slice(Math.max(0, start - 6), start)) || line.charAt(end) === '/';
      return { start, end, width: blanks.includes('\t') ? WIDE : blanks.length, toFill };
    });
}
