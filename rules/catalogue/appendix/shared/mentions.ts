import type { Block } from '../../../model/block.ts';
import type { Passage } from '../../../model/report.ts';
import { passage } from '../../../model/passage.ts';
import { romanValue } from '../../../model/section-marker.ts';
import { LETTER, regex, WORD_END, WORD_START } from '../../../pattern/regex.ts';
import { everyMatch } from '../../../text/every-match.ts';
import type { TextRange } from '../../../text/span.ts';

/** A place in the text that names an annex. */
export interface AppendixMention extends Passage {
  /** Number the text gives (I → 1, 2 → 2, B → 2); undefined for “phụ lục kèm theo”. */
  readonly value?: number;
  /** True when the words around it say that the annex belongs to this report; false when it may be that of another document. */
  readonly own: boolean;
}

const LABEL = String.raw`(?:[IVX]{1,5}|\d{1,2}|[A-H])(?![${LETTER}\d./])`;
const EVERY_LABEL = regex.gu`${LABEL}`;
const MENTION = regex.gu`
  ${WORD_START}(?:[Pp]hụ|PHỤ)\s+(?:lục|LỤC)${WORD_END}
  (?:
    \s+(?:số\s+)?(?<list>${LABEL}(?:\s*(?:,|;|và|-|–|đến)\s*(?:đến\s+)?(?:[Pp]hụ lục\s+(?:số\s+)?)?${LABEL})*)
  )?`;
const TYPES =
  'nghị định|thông tư|quyết định|luật|bộ luật|kế hoạch|công văn|nghị quyết|chỉ thị|hướng dẫn|chương trình|đề án|quy chế|quy định|tờ trình|văn bản|thông báo|hợp đồng|biên bản|quy hoạch|nghị định thư|hiệp định';
const FOREIGN_AFTER = regex.iu`^[^.;()]{0,60}?${WORD_START}(?:${TYPES})${WORD_END}`;
const FOREIGN_BEFORE = regex.iu`${WORD_START}(?:${TYPES})${WORD_END}`;
const OWN_AFTER = regex.u`^\s*(?:\(\s*)?(?:được\s+)?(?:gửi\s+|đính\s+)?kèm(?:\s+theo)?${WORD_END}`;
const OWN_BEFORE = regex.u`
  ${WORD_START}
  (?:
    [Cc]hi\s+tiết|[Ss]ố\s+liệu|[Cc]ụ\s+thể|[Dd]anh\s+sách|[Xx]em|[Nn]êu|[Tt]hể\s+hiện|[Tt]rình\s+bày
    |[Tt]ổng\s+hợp
  )(?:\s+[${LETTER}]+){0,4}\s*(?::\s*)?$`;

/** How far the words around a mention are read. */
const REACH = 400;

/** Every mention of an annex in the blocks, a list such as “Phụ lục I, II và III” or “Phụ lục I - III” taken apart. */
export function appendixMentions(blocks: readonly Block[]): AppendixMention[] {
  return blocks.flatMap((block) =>
    everyMatch(MENTION, block.text).flatMap((match): AppendixMention[] => {
      const end = match.index + match[0].length;
      const own = isOwn(block.text.slice(Math.max(0, match.index - REACH), match.index), block.text.slice(end, end + REACH));
      const list = match.groups?.['list'];
      if (list === undefined) return [{ ...passage(block, match.index, end), own }];
      return labelsOf(list).flatMap(({ values, ...label }, i) => {
        const start = end - list.length + label.start;
        const place = passage(block, i === 0 ? match.index : start, end - list.length + label.end);
        return values.map((value) => ({ ...place, value, own }));
      });
    }),
  );
}

/** The labels of a list, each with the values it stands for: the end of a range “I - III” stands for those between as well. */
function labelsOf(list: string): (TextRange & { readonly values: readonly number[] })[] {
  const labels = everyMatch(EVERY_LABEL, list).map(({ index, 0: typed }) => ({
    start: index,
    end: index + typed.length,
    value: valueOf(typed),
  }));
  return labels.map(({ start, end, value }, i) => {
    const previous = labels[i - 1];
    const isRangeEnd = previous !== undefined && /(?:-|–|đến)/u.test(list.slice(previous.end, start));
    return { start, end, values: isRangeEnd ? [...between(previous.value, value), value] : [value] };
  });
}

const LONGEST_RANGE = 30;

function between(first: number, last: number): number[] {
  const count = Math.min(last - first, LONGEST_RANGE) - 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => first + 1 + i);
}

/** Value of an annex number as typed: Roman, Arabic or a letter. */
export function valueOf(typed: string): number {
  if (/^\d+$/u.test(typed)) return Number(typed);
  const roman = romanValue(typed);
  return roman > 0 ? roman : typed.charCodeAt(0) - 64;
}

function isOwn(before: string, after: string): boolean {
  if (FOREIGN_AFTER.test(after)) return false;
  if (OWN_AFTER.test(after)) return true;
  const sentence = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1);
  if (FOREIGN_BEFORE.test(sentence)) return false;
  return OWN_BEFORE.test(before.replace(/(?:các\s+)$/u, ''));
}
