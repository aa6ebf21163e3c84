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
const GAP = /(?<=\S)(?: {2,}| *\t[ \t]*)(?=\S)/g;
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
  if (!/ {2}|[\t|_…]|\.{5}|\+-|[─-╿▀-▟]/.test(source)) return false;
  const lines = source.split(/\r\n|\n|\r/);
  if (lines.some((line) => GRID_RULE.test(line) || COLUMN_RULE.test(line) || BARRED.test(line) || DRAWN.test(line) || isDrawing(line)))
    return true;
  const gaps = lines.map(gapsOf);
  if (gaps.some((own) => own.some(({ width }) => width >= WIDE) || own.filter(({ width }) => width >= MEDIUM).length > 1)) return true;
  if (gaps.filter((own) => own.some(({ width }) => width >= MEDIUM)).length > 1) return true;
  return gaps.some((own, at) => {
    const below = own.filter(({ end }) => goesOn(gaps[at + 1], end));
    return below.length > 1 || below.some(({ end }) => goesOn(gaps[at + 2], end));
  });
}

function goesOn(gaps: readonly Gap[] | undefined, column: number): boolean {
  return gaps?.some(({ end }) => end === column) === true;
}

/** A line of a drawing in plain signs: more strokes than letters. */
function isDrawing(line: string): boolean {
  const strokes = everyMatch(STROKE, line).length;
  return strokes >= 3 && strokes > lettersOf(line).length;
}

const STROKE = /[\\/|<>^~=#_]/g;

interface Gap {
  /** Column at which the text goes on. */
  readonly end: number;
  /** Number of blanks; a tab counts as a wide gap. */
  readonly width: number;
}

function gapsOf(line: string): readonly Gap[] {
  const gaps: Gap[] = [];
  // An enumerator may be set off by as many blanks as its list needs.
  const start = ENUMERATOR.exec(line)?.[0].length ?? 0;
  for (const { 0: blanks, index } of everyMatch(GAP, line))
    if (index >= start && !TO_FILL.test(line.slice(0, index)) && line.charAt(index + blanks.length) !== '/')
      gaps.push({ end: index + blanks.length, width: blanks.includes('\t') ? WIDE : blanks.length });
  return gaps;
}
