import { LETTER, regex } from '../../pattern/regex.ts';
import { everyMatch } from '../../text/every-match.ts';
import type { BlockContent } from '../block-content.ts';
import { perContent } from '../per-content.ts';
import type { Figure } from './figure.ts';
import { SIGN } from './read-figures.ts';
import { sentencesOf } from './sentences.ts';

/** A figure of running text with the words that say what it counts. */
export interface LabelledFigure {
  readonly figure: Figure;
  /** The first syllable of what is counted; `%` for a share. */
  readonly unit: string;
  /** The other words around it that carry a meaning, in small letters. */
  readonly words: ReadonlySet<string>;
}

/** Words that say nothing of what a figure counts. */
const EMPTY = new Set(
  'và là so với đã được có trong của tại đạt chiếm bằng còn theo cho ở do từ lên xuống đến gồm thì để mà trên dưới về như khi vào cùng hoặc tổng số tổng các những một này đó khác việc cao thấp nhiều ít nhất vẫn mới chỉ toàn xã phường tỉnh lệ tỷ năm tháng quý kỳ rất cả'.split(
    ' ',
  ),
);
/** The figure is a change, a target, or one of another time. */
const OTHER =
  /(?:tăng|giảm|thêm|vượt|gấp|so với|chỉ tiêu|kế hoạch|mục tiêu|bình quân|trung bình|mỗi|cùng kỳ|năm trước|quý trước|tháng trước|năm \d{4})/u;
const WORD = regex.gu`[${LETTER}]+`;
const BEFORE = 60;
const BEHIND = 48;
const LEAST = 10;

/** The exact counts and shares of a block's running text from ten upwards, with their labels; ratios, changes and targets are left out. */
export const labelledFiguresOf: (content: BlockContent) => readonly LabelledFigure[] = perContent((content) => {
  if (content.place.kind === 'table-cell' || content.place.laidOut) return [];
  const found: LabelledFigure[] = [];
  for (const { start, mask, figures } of sentencesOf(content)) {
    for (const figure of figures) {
      const { kind, value, hedge, whole, unit } = figure;
      if ((kind !== 'count' && kind !== 'percent') || value < LEAST * figure.scale || hedge !== undefined || whole !== undefined) continue;
      if (kind === 'count' && unit === '') continue;
      const at = figure.start - start;
      const before = lastPart(mask.slice(Math.max(0, at - BEFORE), at));
      const behind = firstPart(mask.slice(figure.end - start, figure.end - start + BEHIND));
      if (OTHER.test(before) || /so với|cùng kỳ|năm trước/u.test(behind)) continue;
      const [first = ''] = kind === 'percent' ? ['%'] : unit.split(' ');
      const words = new Set([...wordsIn(before), ...wordsIn(behind)]);
      words.delete(first);
      found.push({ figure, unit: first, words });
    }
  }
  return found;
});

const BREAKS = [';', ':', ...Object.values(SIGN)];

/** What stands behind the last break or figure of a text. */
function lastPart(text: string): string {
  return text.slice(Math.max(...BREAKS.map((sign) => text.lastIndexOf(sign))) + 1);
}

const BREAK = /[;:.\uE000-\uE003]|,\s(?:trong đó|riêng|gồm|còn)/u;

/** What stands before the first break or figure of a text. */
function firstPart(text: string): string {
  const end = text.search(BREAK);
  return end < 0 ? text : text.slice(0, end);
}

function wordsIn(text: string): string[] {
  return everyMatch(WORD, text)
    .map(([word]) => word)
    .filter((word) => !EMPTY.has(word));
}
