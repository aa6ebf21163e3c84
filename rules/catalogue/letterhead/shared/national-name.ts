import { linePassages } from '../../../model/passage.ts';
import type { Passage, Report } from '../../../model/report.ts';

/** Quốc hiệu when its end stands in a line of its own. */
export interface NameParts {
  /** The line that goes on with the name, when the name itself lacks its end: mostly `VIỆT NAM`. */
  readonly second?: Passage;
  /** True when another paragraph begins between the two lines. */
  readonly apart: boolean;
}

/** Looks for the line that goes on with the national name. */
export function nameParts(report: Report): NameParts {
  const { nationalName } = report.letterhead;
  const { nationalNameRest } = report.letterhead;
  if (nationalNameRest !== undefined) return { second: nationalNameRest, apart: true };
  if (nationalName === undefined || /nam$/iu.test(nationalName.text) || /XHCN/iu.test(nationalName.text)) return { apart: false };
  const next = linePassages(report.blocks.slice(nationalName.block.index, nationalName.block.index + 3)).find(
    (line) => line.span.start >= nationalName.span.end && /^vi[eệ]t\s+nam$/iu.test(line.text),
  );
  return next === undefined ? { apart: false } : { second: next, apart: next.block !== nationalName.block };
}
