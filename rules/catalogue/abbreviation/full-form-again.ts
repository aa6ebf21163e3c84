import { regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { foldTonePlacement } from '../../vietnamese/tone-placement.ts';
import type { Block } from '../../model/block.ts';
import { defineReportRule } from '../../rule.ts';
import { citedOf, isAllCapitals, opensSentence, shelterOf } from '../../model/shelter.ts';
import { everyMatch } from '../../text/every-match.ts';
import { documentWords } from '../../model/abbreviations/document-words.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'abbreviation/full-form-again',
  code: 'AB-04',
  summary: { vi: 'Ghi lại tên đầy đủ sau khi đã viết tắt', en: 'The full form is used after its abbreviation was introduced' },
  why: {
    vi: 'Đã giải thích chữ viết tắt thì nên dùng thống nhất. Đầu câu, tiêu đề, tên văn bản vẫn có thể ghi đủ; vì nhiều người viết cố ý ghi đủ cho dễ đọc nên quy tắc tắt sẵn.',
    en: 'Once introduced, an abbreviation is used throughout. The full form stays welcome in headings and at the start of a sentence; off by default, since many repeat it on purpose.',
  },
  leavesAlone: {
    vi: 'Lời trong ngoặc kép, tên văn bản được viện dẫn, dòng in hoa, phụ lục và chỗ đứng trước lần giải thích vẫn ghi đủ được.',
    en: 'Words in quotation marks, names of cited documents, lines in capitals, annexes, and places before the introduction.',
  },
  basis: [],
  severity: { draft: 'off', presign: 'off', issued: 'off' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'UBND xã thực hiện thủ tục hành chính (TTHC). Công tác ⟦thủ tục hành chính⟧ có chuyển biến; TTHC là trọng tâm.\n',
      fixed: 'UBND xã thực hiện thủ tục hành chính (TTHC). Công tác TTHC có chuyển biến; TTHC là trọng tâm.\n',
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        UBND xã thực hiện chuyển đổi số (CĐS). Chuyển đổi số là trọng tâm; “chuyển đổi số toàn dân”.

        1. Công tác chuyển đổi số

        CĐS có kết quả.
      `,
    },
  ],
  *check({ report }) {
    const introductions = documentWords(report).introduced.filter(({ word }) => word.full !== undefined);
    if (introductions.length === 0) return;
    const headings = new Set<Block>(
      report.sections.flatMap(function blocksOf(section): Block[] {
        return [section.block, ...section.children.flatMap(blocksOf)];
      }),
    );
    const seen = new Set<string>();
    for (const { block: from, word } of introductions) {
      const full = word.full ?? '';
      if (seen.has(word.text)) continue;
      seen.add(word.text);
      const pattern = regex.giu`${WORD_START}${foldTonePlacement(full)
        .replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)
        .replace(/ /gu, String.raw`\s+`)}${WORD_END}(?!\s*\()`;
      for (const block of report.blocks) {
        if (
          (block.role !== 'body' && block.role !== 'opening') ||
          block.index < from.index ||
          headings.has(block) ||
          isAllCapitals(block.text)
        )
          continue;
        const sheltered = shelterOf(block.content);
        const cited = citedOf(block.content);
        for (const match of everyMatch(pattern, block.content.folded)) {
          if (
            (block === from && match.index < word.end) ||
            sheltered(match.index) ||
            cited(match.index) ||
            opensSentence(block.content, match.index)
          )
            continue;
          const span = block.spanOf(match.index, match.index + match[0].length);
          yield {
            span,
            message: messages.fullAgain(full, word.text),
            fixes: [{ title: messages.write(word.text), safety: 'ask', edits: [{ span, text: word.text }] }],
          };
        }
      }
    }
  },
});
