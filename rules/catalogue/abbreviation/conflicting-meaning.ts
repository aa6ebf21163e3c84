import { LETTER, regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { lookupKey } from '../../vietnamese/tone-placement.ts';
import { defineReportRule } from '../../rule.ts';
import { documentWords, type PlacedIntroduction } from '../../model/abbreviations/document-words.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'abbreviation/conflicting-meaning',
  code: 'AB-03',
  summary: { vi: 'Một chữ viết tắt được giải thích theo hai nghĩa', en: 'One abbreviation is introduced for two names' },
  why: {
    vi: 'Một chữ viết tắt chỉ thay cho một cụm từ trong cùng văn bản; hai nghĩa khiến người đọc hiểu sai.',
    en: 'One abbreviation stands for one name in a document; two meanings mislead the reader.',
  },
  leavesAlone: {
    vi: 'Hai cách ghi của cùng một tên (cải cách hành chính, cải cách nền hành chính) và chữ viết tắt không rõ thay cho cụm từ nào.',
    en: 'Two wordings of one name that share half their words, and an abbreviation whose full form cannot be told.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        Công tác cải cách hành chính (CCHC) được quan tâm.

        Đơn vị có 05 ⟦công chức hợp đồng (CCHC)⟧; công tác CCHC tốt.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        Công tác cải cách hành chính (CCHC) được quan tâm.

        Trong đó, Cải cách hành chính (CCHC) là trọng tâm; UBND xã thực hiện thủ tục hành chính (TTHC).
      `,
    },
    { frame: 'body', text: 'Cải cách hành chính (CCHC) và công tác cải cách nền hành chính (CCHC) được quan tâm.\n' },
  ],
  *check({ report }) {
    const first = new Map<string, PlacedIntroduction>();
    for (const place of documentWords(report).introduced) {
      const { block, word } = place;
      if (word.full === undefined) continue;
      const before = first.get(word.text);
      if (before === undefined) {
        first.set(word.text, place);
        continue;
      }
      const there = before.word.full ?? '';
      if (isSameName(there, word.full)) continue;
      yield {
        span: block.spanOf(word.bracketStart - trailing(block.text, word.bracketStart) - word.full.length, word.bracketEnd),
        message: messages.conflict(word.text, word.full, there),
        related: [{ span: before.block.spanOf(before.word.start, before.word.end), message: messages.introducedHere }],
      };
    }
  },
});

/** Two names that share half their words or more are taken for one name told in two ways. */
function isSameName(a: string, b: string): boolean {
  const there = new Set(lettersOnly(a).split(' '));
  const here = lettersOnly(b).split(' ');
  return here.filter((word) => there.has(word)).length * 2 >= Math.min(here.length, there.size);
}

const LINK_WORD = regex.gu`${WORD_START}(?:và|của|các|nền|về)${WORD_END}`;
const NO_LETTERS = regex.gu`[^${LETTER}]+`;

/** Joining words and signs make no other meaning. */
function lettersOnly(name: string): string {
  return lookupKey(name).replace(LINK_WORD, '').replace(NO_LETTERS, ' ').trim();
}

/** Number of blanks directly before the offset. */
function trailing(text: string, offset: number): number {
  return offset - text.slice(0, offset).trimEnd().length;
}
