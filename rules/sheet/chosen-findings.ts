import { SEVERITIES } from '../vocabulary.ts';
import type { SheetComponent, SheetFinding } from './check-sheet.ts';

/** The findings of a row: those that are printed, and the rest, of which a printed sheet tells the number. */
export interface ChosenFindings {
  readonly shown: readonly SheetFinding[];
  readonly rest: readonly SheetFinding[];
}

/** Findings of a component that are printed at most. */
const MOST = 3;
/** Letters of the narrow column that stand on one line, and lines of the table that leave room for the rest of an A4 page. */
const LETTERS = 48;
const LINES = 39;
/** Lines that a row takes without any finding: the name of its component and the clause. */
const LINES_OF_ROW = 2;
const EDGES_OF_ROW = 0.5;

/**
 * Chooses what is printed, so that a sheet stays one page: of each component the gravest findings, at most three, as long as there is
 * room; the first of every component goes before the second of any.
 *
 * @param above lines that what stands above the table takes more than usual
 */
export function chosenFindings(components: readonly SheetComponent[], above = 0): readonly ChosenFindings[] {
  const ordered = components.map(({ findings }) => [...findings].sort(graver));
  const counts = components.map(() => 0);
  for (let nth = 0; nth < MOST; nth++) {
    ordered.forEach((findings, row) => {
      if (counts[row] !== nth || findings.length <= nth) return;
      counts[row] = nth + 1;
      if (linesOf(ordered, counts) > LINES - above) counts[row] = nth;
    });
  }
  return ordered.map((findings, row) => ({ shown: findings.slice(0, counts[row]), rest: findings.slice(counts[row]) }));
}

function graver(a: SheetFinding, b: SheetFinding): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.line - b.line || a.column - b.column;
}

function linesOf(ordered: readonly (readonly SheetFinding[])[], counts: readonly number[]): number {
  return ordered.reduce((lines, findings, row) => {
    const count = counts[row] ?? 0;
    const shown = findings.slice(0, count).reduce((sum, { message }) => sum + Math.ceil((message.length + PLACE) / LETTERS), 0);
    return lines + EDGES_OF_ROW + Math.max(LINES_OF_ROW, shown + (findings.length > count ? 1 : 0));
  }, 0);
}

/** Letters that severity and line take before a message: “cảnh báo, dòng 120: ”. */
const PLACE = 21;
