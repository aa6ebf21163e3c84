import type { Block } from '../model/block.ts';
import type { Report } from '../model/report.ts';
import { CAPITAL, regex } from '../pattern/regex.ts';
import { everyMatch } from '../text/every-match.ts';

/** A short name where the report defines it. */
export interface NameDefinition {
  readonly block: Block;
  /** Range of the name in `block.text`, without quotation marks. */
  readonly start: number;
  readonly end: number;
  /** The words before the definition, back to the start of their clause, as one line. */
  readonly of: string;
}

const CALLED = '(?:gọi|viết)';
const HOLDS_CALLED = regex.u`${CALLED}`;
const DEFINITION = regex.dgu`
  (?:sau|dưới)\s+đây\s+(?:được\s+)?${CALLED}\s+(?:(?:tắt|chung)\s+)?(?:là\s+)?[“"‘]?
  (?<name>[^\s“”"‘’()[\];:,.][^“”"‘’()[\];:,\n]{0,60}?)\s*(?=[”"’);:,.]|$)`;

const ABBREVIATION = regex.u`^[${CAPITAL}\d&-]+$`;

/** Every short name defined with “sau đây gọi tắt là …”, in order of place. Names of capitals alone are abbreviations and left out. */
export function findDefinedNames(report: Report): NameDefinition[] {
  const out: NameDefinition[] = [];
  for (const block of report.blocks) {
    if (block.content.place.quoted || !HOLDS_CALLED.test(block.text)) continue;
    for (const match of everyMatch(DEFINITION, block.text)) {
      const [start, end] = match.indices?.groups?.['name'] ?? [0, 0];
      const name = block.text.slice(start, end);
      if (end === start || ABBREVIATION.test(name)) continue;
      const before = block.text.slice(Math.max(0, match.index - 200), match.index).replace(/(?<![\s(,])[\s(,]+$/u, '');
      out.push({ block, start, end, of: (/(?<![^.;:,()\n])[^.;:,()\n]*$/u.exec(before)?.[0] ?? '').replace(/\s+/gu, ' ').trim() });
    }
  }
  return out;
}
