import type { BlockContent } from '../../model/block-content.ts';
import { hasLetter, hasSmallLetter } from '../../pattern/letters.ts';
import { CAPITAL, regex, SMALL, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { shelterOf, wordedBlocks } from '../../model/shelter.ts';
import { perContent } from '../../model/per-content.ts';
import { everyMatch } from '../../text/every-match.ts';
import { OTHERS } from './shared/basis.ts';
import { caseEdits } from './shared/letter-case.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

const RUN = regex.gu`${WORD_START}[${CAPITAL}][${SMALL}]*(?:\s+[${CAPITAL}][${SMALL}]*){2,}${WORD_END}`;

export default defineReportRule({
  id: 'capitals/title-case',
  code: 'VH-25',
  summary: { vi: 'Viết hoa từng chữ như tiêu đề tiếng Anh', en: 'Title case as in English headings' },
  why: {
    vi: 'Tiếng Việt chỉ viết hoa chữ đầu của tiêu đề: “Kết quả đạt được”, không phải “Kết Quả Đạt Được”. Chỉ nêu khi các từ ấy được viết thường ở chỗ khác trong văn bản, để không nhầm với tên riêng.',
    en: 'Vietnamese headings take a capital on their first letter only. Reported only when the same words stand in small letters elsewhere, so that names are left alone.',
  },
  leavesAlone: {
    vi: 'Tên người, tên đất dù trùng từ thường (Bà Nguyễn Thị Kết Quả), cụm dưới bốn chữ, chữ in hoa, và lời trong ngoặc kép.',
    en: 'Names of people and places that look like words (Bà Nguyễn Thị Kết Quả), runs under four words, capitals, quotations.',
  },
  basis: [OTHERS],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      text: dedent`
        1. ⟦Kết Quả Đạt Được⟧

        Các kết quả đã đạt được đúng kế hoạch; ông Nguyễn Văn An chủ trì.
      `,
      fixed: dedent`
        1. Kết quả đạt được

        Các kết quả đã đạt được đúng kế hoạch; ông Nguyễn Văn An chủ trì.
      `,
    },
  ],
  good: [
    {
      text: dedent`
        1. Kết quả đạt được

        Bà Nguyễn Thị Kết Quả và xã Tân Bình An Hòa đạt được kết quả.
      `,
    },
    { text: 'Ủy ban Mặt trận Tổ quốc; KẾT QUẢ ĐẠT ĐƯỢC; Bùi Thị Hồng Hạnh; Điện Biên Phủ; “Kết Quả Đạt Được” là kết quả đạt được.\n' },
  ],
  *check({ report }) {
    const blocks = wordedBlocks(report);
    const known = new Map<string, boolean>();
    const isSmallPair = (a: string, b: string): boolean => {
      const pair = `${a} ${b}`;
      const small = known.get(pair) ?? blocks.some(({ content }) => holdsPair(content, a, b));
      known.set(pair, small);
      return small;
    };
    for (const block of blocks) {
      for (const { start, end } of runsOf(block.content)) {
        const typed = block.text.slice(start, end);
        if (!isCommon(block.content.plain.slice(start, end).split(/\s+/u), isSmallPair)) continue;
        const proper = typed.charAt(0) + typed.slice(1).toLowerCase();
        const edits = caseEdits(block, start, proper);
        if (edits === undefined) continue;
        yield {
          span: block.spanOf(start, end),
          message: messages.titleCase(typed, proper),
          fixes: [{ title: messages.write(proper), safety: 'ask', edits }],
        };
      }
    }
  },
});

const runsOf = perContent((content) => {
  const { text } = content;
  if (!hasSmallLetter(text)) return [];
  const sheltered = shelterOf(content);
  return everyMatch(RUN, text)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start }) => !sheltered(start));
});

/** True when the text has the two words beside each other, both in small letters. */
function holdsPair({ folded }: BlockContent, a: string, b: string): boolean {
  for (let at = folded.indexOf(a); at >= 0; at = folded.indexOf(a, at + 1)) {
    const next = folded.indexOf(b, at + a.length);
    if (next < 0) return false;
    if (folded.slice(at + a.length, next).trim() !== '' || next === at + a.length) continue;
    if (!isLetter(folded, at - 1) && !isLetter(folded, next + b.length)) return true;
  }
  return false;
}

function isLetter(text: string, at: number): boolean {
  return hasLetter(text.charAt(at));
}

/** True when the words can be cut into two-syllable words that the document writes small, one odd syllable allowed among five or more. */
function isCommon(words: readonly string[], isSmallPair: (a: string, b: string) => boolean): boolean {
  if (words.length < 4) return false;
  let matched = 0;
  for (let i = 0; i + 1 < words.length; i++) {
    if (!isSmallPair(words[i] ?? '', words[i + 1] ?? '')) continue;
    matched += 2;
    i++;
  }
  return matched >= 4 && words.length - matched <= (words.length >= 5 ? 1 : 0);
}
