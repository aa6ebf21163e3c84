import { CAPITAL, regex, SMALL } from '../pattern/regex.ts';
import { everyMatch } from '../text/every-match.ts';
import type { Block } from './block.ts';
import type { Passage } from './report.ts';

/** The part `[start, end)` of a block's visible text as a passage; blanks at its edges are left outside. */
export function passage(block: Block, start: number, end: number): Passage {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(block.text.charAt(from))) from++;
  while (to > from && /\s/u.test(block.text.charAt(to - 1))) to--;
  return { block, start: from, end: to, text: block.text.slice(from, to), span: block.spanOf(from, to) };
}

/** Every line of the blocks that is not blank, as passages in order; stray emphasis signs at the edges of a line are left outside. */
export function linePassages(blocks: readonly Block[]): Passage[] {
  const out: Passage[] = [];
  for (const block of blocks) {
    for (const line of block.lines) if (line.text.trim() !== '') out.push(withoutStraySigns(passage(block, line.start, line.end)));
  }
  return out;
}

const SIGNS_BEFORE = /^\*{2,3}\s*(?=[^\s*])/u;

/** The line without the signs of an emphasis that Markdown did not take for one, a blank standing inside it: `**KT. CHỦ TỊCH **`. */
function withoutStraySigns(line: Passage): Passage {
  const { block, start, end, text } = line;
  const opens = text.startsWith('**');
  if (!opens && !text.endsWith('**')) return line;
  const before = opens ? (SIGNS_BEFORE.exec(text)?.[0].length ?? 0) : 0;
  if (opens && before === 0) return line;
  let behind = end;
  while (behind > start + before && block.text.charAt(behind - 1) === '*') behind--;
  return passage(block, start + before, behind);
}

const BLANK = String.raw`[ \u00a0]`;
/** A gap that sets two columns of a page side by side on one line of text, or the bar of a table whose rows were cut. */
const COLUMN_GAP = regex.gu`${BLANK}{4,}|${BLANK}{0,3}\t\s*|\|+`;
/** How a line of the left column begins: the label of the recipients, an item, the archive line without its sign. */
const LABEL = String.raw`Nơi\s+nhận\s*:`;
const ITEM = '[-–+]';
const ARCHIVE = 'Lưu';
const MAY_PART = regex.u`${BLANK}{4}|[\t|]|^(?:${LABEL}|${ITEM}|\s?${ARCHIVE})`;
/** What a title in capitals goes on with. */
const IN_CAPITALS = String.raw`[${CAPITAL}\s,-]`;
/** The gap lost between the label or a closed item of the recipients and a line of the signature: `- UBND tỉnh; KT. CHỦ TỊCH`. */
const LOST_GAP = regex.gu`
  (?<=^${LABEL}|^${ITEM}\s?[^;\n]{1,90};)\s+
  (?=
    (?:(?:TM|KT|TL|TUQ|Q)\s?\.|[TK]\/[ML])\s?[${CAPITAL}]${IN_CAPITALS}+$
    |(?:PHÓ\s|QUYỀN\s)?
     (?:
       CHỦ\s|GIÁM\s|TỔNG\s|TRƯỞNG\s|CHÁNH\s|BỘ\sTRƯỞNG|THỨ\sTRƯỞNG|CỤC\sTRƯỞNG|CHI\sCỤC|VIỆN\sTRƯỞNG
       |HIỆU\sTRƯỞNG|BÍ\sTHƯ
     )${IN_CAPITALS}*$
  )`;
/** The end of a line that may hold {@link LOST_GAP}, which is dear to look for. */
const MAY_LOSE_GAP = regex.u`${IN_CAPITALS}$`;
/** The same between the archive line and the signer's name: `- Lưu: VT, TH. Nguyễn Văn A`. */
const LOST_GAP_BEFORE_NAME = regex.gu`
  (?<!\s)(?=\s+[${CAPITAL}][${SMALL}]+(?:\s[${CAPITAL}][${SMALL}]*){1,4}$)
  (?<=^${ITEM}?\s?${ARCHIVE}(?:\s*:)?\s*VT(?:[,;]\s*[${CAPITAL}\d&-]+)*\.?)\s+`;

function gapsIn(line: string): readonly RegExpExecArray[] {
  const gaps = everyMatch(COLUMN_GAP, line);
  if (gaps.length > 0) return gaps;
  const lost = MAY_LOSE_GAP.test(line) ? everyMatch(LOST_GAP, line) : [];
  return lost.length === 0 && line.includes(ARCHIVE) ? everyMatch(LOST_GAP_BEFORE_NAME, line) : lost;
}

/**
 * Every line of the blocks as {@link linePassages} gives it, cut further where the two columns of a closing part stand on one line
 * (`Nơi nhận:          KT. GIÁM ĐỐC`), the left column first.
 */
export function columnPassages(blocks: readonly Block[]): Passage[] {
  return linePassages(blocks).flatMap((line) => {
    if (!MAY_PART.test(line.text)) return [line];
    const out: Passage[] = [];
    let from = line.start;
    for (const gap of gapsIn(line.text)) {
      out.push(passage(line.block, from, line.start + gap.index));
      from = line.start + gap.index + gap[0].length;
    }
    out.push(passage(line.block, from, line.end));
    return out.length > 1 ? out.filter((part) => part.text !== '') : out;
  });
}
