import { CAPITAL, LETTER, regex, SMALL, WORD_END } from '../pattern/regex.ts';
import { everyMatch } from '../text/every-match.ts';
import type { Block } from './block.ts';
import { linePassages, passage } from './passage.ts';
import type { Passage } from './report.ts';

const DAY_WORD = 'ngày';
/** Number and date of one printed line, the gap between the columns kept or lost: `Số: 12/BC-UBND Bình An, ngày 05 tháng 3 năm 2026`. */
const NUMBER_BEFORE_DATE = regex.u`
  ^S[ốỐ](?:\s*[:;])?[\d\s.…_]*[/-]\s?[${CAPITAL}][${LETTER}\d&.]*(?:\s?[-–/]\s?[${CAPITAL}][${LETTER}\d&.]*)*
  (?=[ \u00a0\t]+[${CAPITAL}][^,\n]{1,40},\s*${DAY_WORD}${WORD_END})`;
/** The bar of a table whose rows were cut, or a rule drawn of signs behind words: what stands on its two sides are two lines of the page. */
const PARTING = regex.gu`\|+|(?<=[${LETTER}\d.;)]\s?)(?<!(?:ngày|tháng|năm|số)\s?)(?:-{3,}|–{3,}|—{2,}|={3,}|_{3,}|\*{3,}|⎯{2,}|─{2,})(?!\s?[\d/])`;
const MAY_PART = regex.u`\||--|––|——|==|__|\*\*|⎯|─`;
/** A number behind the name of the body on one line: `ỦY BAN NHÂN DÂN XÃ BÌNH AN Số: 12/BC-UBND`. */
const NUMBER_BEHIND = regex.gu`(?<=\S)\s+(?=S[ốỐ]\s?:[\d\s.…_]{0,30}/\s?[${CAPITAL}]{2})`;
/** A date behind a name in capitals: `XÃ BÌNH AN Bình An, ngày 05 tháng 3 năm 2026`. */
const DATE_BEHIND_CAPITALS = regex.gu`(?<=[${CAPITAL}]{2})\s+(?=(?:[${CAPITAL}][${SMALL}]+\s){0,3}[${CAPITAL}][${SMALL}]*,\s?${DAY_WORD}${WORD_END})`;

/**
 * The lines of a letterhead as a clerk sees them on the page: every line that is not blank, cut where two columns, a stray bar or a drawn
 * rule stand on it; bars and rules at the edges are left outside.
 */
export function headLines(blocks: readonly Block[]): Passage[] {
  return linePassages(blocks).flatMap((line) => {
    const parts = MAY_PART.test(line.text) ? withoutRules(line) : [line];
    return parts.flatMap(cutColumns);
  });
}

function withoutRules(line: Passage): Passage[] {
  const parts = cut(
    line,
    everyMatch(PARTING, line.text).map((match) => ({ at: match.index, end: match.index + match[0].length })),
  );
  // A line drawn of signs alone is kept, for it holds nothing to be cut from.
  return parts.length === 0 ? [line] : parts;
}

function cutColumns(line: Passage): Passage[] {
  const { text } = line;
  const parts = text.includes(':')
    ? cut(
        line,
        everyMatch(NUMBER_BEHIND, text).map((match) => ({ at: match.index, end: match.index })),
      )
    : [line];
  return parts.flatMap((part) => {
    if (!part.text.includes(DAY_WORD)) return [part];
    const number = NUMBER_BEFORE_DATE.exec(part.text)?.[0].length;
    const gaps = number === undefined ? everyMatch(DATE_BEHIND_CAPITALS, part.text).map((match) => match.index) : [number];
    return cut(
      part,
      gaps.map((at) => ({ at, end: at })),
    );
  });
}

/** The pieces of a line between the gaps, empty ones left out. */
function cut(line: Passage, gaps: readonly { readonly at: number; readonly end: number }[]): Passage[] {
  if (gaps.length === 0) return [line];
  const out: Passage[] = [];
  let from = line.start;
  for (const { at, end } of [...gaps, { at: line.text.length, end: line.text.length }]) {
    const part = passage(line.block, from, line.start + at);
    if (part.text !== '') out.push(part);
    from = line.start + end;
  }
  return out;
}
