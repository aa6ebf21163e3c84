import { LETTER, regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { foldTonePlacement, lookupKey } from '../../vietnamese/tone-placement.ts';
import type { Block } from '../../model/block.ts';
import { defineReportRule } from '../../rule.ts';
import { isAllCapitals, opensSentence, shelterOf, wordedBlocks } from '../../model/shelter.ts';
import { perContent } from '../../model/per-content.ts';
import { everyMatch } from '../../text/every-match.ts';
import { OTHERS } from './shared/basis.ts';
import { caseEdits } from './shared/letter-case.ts';
import { smallLetters } from '../../vietnamese/small-letters.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

const DEFINITION = regex.gu`
  (?:gọi|viết)\s+(?:tắt|chung)\s+là(?:\s*:)?\s*[“"‘]?
  (?<term>[${LETTER}]+(?:\s+[${LETTER}]+){1,6})(?=[”"’]?\s*[);,.])`;

interface Definition {
  readonly block: Block;
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const definitionsOf = perContent(({ text }) =>
  everyMatch(DEFINITION, text).map((match) => {
    const term = match.groups?.['term'] ?? '';
    const start = match.index + match[0].length - term.length;
    return { term, start, end: start + term.length };
  }),
);

const PLURAL_BEFORE = regex.iu`${WORD_START}(?:các|những|mỗi|nhiều|một)\s+$`;

export default defineReportRule({
  id: 'capitals/defined-term',
  code: 'VH-26',
  summary: { vi: 'Tên gọi tắt lúc viết hoa, lúc viết thường', en: 'A defined term changes its capitals' },
  why: {
    vi: 'Tên đã được “gọi tắt là …” trong văn bản cần viết thống nhất chữ hoa, chữ thường như ở chỗ nêu tên, trừ khi đứng đầu câu hoặc trong tiêu đề viết hoa toàn bộ.',
    en: 'A name introduced by “gọi tắt là …” keeps the capitals of its definition, except at the beginning of a sentence or in headings in capitals.',
  },
  leavesAlone: {
    vi: 'Cách nói chung (các Cuộc vận động), chữ thường của tên gọi chỉ hai chữ như “bệnh viện”, đầu câu, và tiêu đề in hoa.',
    en: 'General use (các Cuộc vận động), small letters of a name of two words such as “bệnh viện”, sentence starts, capitals.',
  },
  basis: [OTHERS],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        Phong trào thi đua “Bình An xanh” (sau đây gọi tắt là Phong trào) được hưởng ứng; cuộc vận động đoàn kết (sau đây gọi tắt là cuộc vận động) có kết quả.

        Xã sơ kết ⟦Cuộc vận động⟧. Cuộc vận động lan tỏa.
      `,
      fixed: dedent`
        Phong trào thi đua “Bình An xanh” (sau đây gọi tắt là Phong trào) được hưởng ứng; cuộc vận động đoàn kết (sau đây gọi tắt là cuộc vận động) có kết quả.

        Xã sơ kết cuộc vận động. Cuộc vận động lan tỏa.
      `,
    },
    {
      frame: 'body',
      text: 'Đề án phát triển du lịch (sau đây gọi tắt là Đề án du lịch) được ban hành. Kinh phí của ⟦đề án du lịch⟧ đã bố trí.\n',
      fixed: 'Đề án phát triển du lịch (sau đây gọi tắt là Đề án du lịch) được ban hành. Kinh phí của Đề án du lịch đã bố trí.\n',
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        Cuộc vận động đoàn kết (sau đây gọi tắt là cuộc vận động) có kết quả. Cuộc vận động lan tỏa; sơ kết cuộc vận động; các Cuộc vận động khác.

        **CUỘC VẬN ĐỘNG**
      `,
    },
    { frame: 'body', text: 'Bệnh viện đa khoa Bình An (sau đây gọi tắt là Bệnh viện) có 200 giường; các khoa của bệnh viện hạng hai.\n' },
    { frame: 'body', text: 'Cải cách hành chính (sau đây viết tắt là CCHC) có kết quả; công tác CCHC tốt.\n' },
  ],
  *check({ report }) {
    const blocks = wordedBlocks(report);
    const definitions = blocks.flatMap((block) => definitionsOf(block.content).map((found): Definition => ({ block, ...found })));
    for (const definition of definitions) {
      const { term } = definition;
      if (isAllCapitals(term)) continue;
      const folded = foldTonePlacement(term);
      const pattern = regex.giu`${WORD_START}${folded.replace(/\s+/gu, String.raw`\s+`)}${WORD_END}`;
      const rarest = longestWord(smallLetters(folded));
      for (const block of blocks) {
        if (block.index < definition.block.index || !block.content.plain.includes(rarest) || isAllCapitals(block.text)) continue;
        const sheltered = shelterOf(block.content);
        for (const match of everyMatch(pattern, block.content.folded)) {
          const start = match.index;
          const typed = block.text.slice(start, start + match[0].length);
          if ((block === definition.block && start <= definition.start) || sheltered(start) || opensSentence(block.content, start))
            continue;
          if (
            lookupKey(typed) !== lookupKey(term) ||
            typed.length !== term.length ||
            PLURAL_BEFORE.test(block.text.slice(Math.max(0, start - 7), start))
          )
            continue;
          const proper = [...term]
            .map((letter, i) => (letter === letter.toLowerCase() ? typed.charAt(i).toLowerCase() : typed.charAt(i).toUpperCase()))
            .join('');
          // A short name such as “Bệnh viện” is an ordinary noun as well.
          if (typed === typed.toLowerCase() && term.split(/\s+/u).length < 3) continue;
          const edits = isAllCapitals(typed) ? undefined : caseEdits(block, start, proper);
          if (edits === undefined) continue;
          yield {
            span: block.spanOf(start, start + typed.length),
            message: messages.mixedTerm(typed, proper),
            fixes: [{ title: messages.write(proper), safety: 'ask', edits }],
            related: [{ span: definition.block.spanOf(definition.start, definition.end), message: messages.defined }],
          };
        }
      }
    }
  },
});

/** A block that lacks the longest word of a term does not hold the term. */
function longestWord(term: string): string {
  return term.split(/\s+/u).reduce((longest, word) => (word.length > longest.length ? word : longest));
}
