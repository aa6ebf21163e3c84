import { wordChoices } from '../../data/wordings.ts';
import { defineBlockRule } from '../../rule.ts';
import { coveringWords } from '../../text/covering-words.ts';
import { messages } from './shared/messages.ts';
import { PhraseTable } from './shared/phrase-places.ts';
import { isAllCapitals, isWorded, shelterOf } from '../../model/shelter.ts';

/** Choices that are slips rather than taste and lack a word. */
const CHOICES = wordChoices.filter(
  (choice) => choice.correction && choice.preferred !== undefined && /có thẩm quyền/u.test(choice.preferred),
);
const TABLE = new PhraseTable(CHOICES);

export default defineBlockRule({
  id: 'terminology/incomplete-phrase',
  code: 'CT-STYLE',
  summary: { vi: 'Cụm từ thiếu chữ: “cấp thẩm quyền”', en: 'A phrase lacks a word: “cấp thẩm quyền”' },
  why: {
    vi: 'Cấp, cơ quan được trao quyền gọi là “cấp có thẩm quyền”, “cơ quan có thẩm quyền”; bỏ chữ “có” làm cụm từ thiếu nghĩa.',
    en: 'The level or body with the power is “cấp có thẩm quyền”, “cơ quan có thẩm quyền”; without “có” the phrase is incomplete.',
  },
  leavesAlone: {
    vi: '“Phân cấp thẩm quyền” (việc phân cấp), chữ in hoa toàn bộ, và cụm nằm trong ngoặc kép.',
    en: '“Phân cấp thẩm quyền” (delegating authority), words all in capitals, and quotations.',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  mentions: coveringWords(CHOICES.flatMap(({ phrases }) => phrases)),
  options: {},
  bad: [
    {
      text: 'Kiến nghị ⟦cấp thẩm quyền⟧ và ⟦cơ quan thẩm quyền⟧ xem xét.\n',
      fixed: 'Kiến nghị cấp có thẩm quyền và cơ quan có thẩm quyền xem xét.\n',
    },
  ],
  good: [{ text: 'Kiến nghị cấp có thẩm quyền xem xét; phân cấp thẩm quyền; “cấp thẩm quyền”; các cấp thẩm định.\n' }],
  *check({ block }) {
    if (!isWorded(block.role)) return;
    const sheltered = shelterOf(block.content);
    for (const { row: choice, start, end } of TABLE.placesIn(block.content)) {
      const typed = block.text.slice(start, end);
      if (sheltered(start) || isAllCapitals(typed)) continue;
      const at = start + typed.search(/thẩm/iu);
      const right = `${typed.slice(0, at - start)}có ${typed.slice(at - start)}`;
      const insertion = block.spanOf(at, at + 1).start;
      yield {
        span: block.spanOf(start, end),
        message: messages.wordChoice(typed, choice.note),
        fixes: [{ title: messages.write(right), safety: 'ask', edits: [{ span: { start: insertion, end: insertion }, text: 'có ' }] }],
      };
    }
  },
});
