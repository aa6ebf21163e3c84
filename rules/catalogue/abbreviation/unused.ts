import { abbreviationByForm } from '../../data/abbreviations.ts';
import { defineReportRule } from '../../rule.ts';
import { documentWords } from '../../model/abbreviations/document-words.ts';
import { isOtherWord } from '../../model/abbreviations/letter-words.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'abbreviation/unused',
  code: 'AB-02',
  summary: { vi: 'Chữ viết tắt được giải thích nhưng không dùng lại', en: 'An abbreviation is introduced and never used' },
  why: {
    vi: 'Chữ viết tắt chỉ cần giải thích khi còn dùng ở sau; nếu không, ngoặc đơn chỉ làm câu thêm dài.',
    en: 'An abbreviation is introduced only when it is used again; otherwise the brackets just lengthen the sentence.',
  },
  leavesAlone: {
    vi: 'Chữ còn xuất hiện ở bất cứ đâu trong văn bản, kể cả trong bảng hay bên trong một ký hiệu dài hơn.',
    en: 'Letters that stand anywhere else in the document, in a table or inside a longer symbol included.',
  },
  basis: [],
  severity: { draft: 'off', presign: 'info', issued: 'off' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'UBND xã thực hiện cải cách hành chính (⟦CCHC⟧) theo kế hoạch.\n',
      fixed: 'UBND xã thực hiện cải cách hành chính theo kế hoạch.\n',
    },
  ],
  good: [
    { frame: 'body', text: 'UBND xã thực hiện cải cách hành chính (CCHC); công tác CCHC có chuyển biến.\n' },
    {
      frame: 'body',
      text: dedent`
        Chỉ số năng lực cạnh tranh (PCI) tăng 02 bậc; Thông tư của Bộ trưởng (BCT) còn hiệu lực.

        | PCI | 2026 |
        | --- | --- |
        | BCT | 1 |
      `,
    },
  ],
  *check({ report }) {
    const { introduced } = documentWords(report);
    for (const { block, word } of introduced) {
      if (word.full === undefined || isOtherWord(block.text, word) || (block.role !== 'opening' && block.role !== 'body')) continue;
      const forms = [word.text, ...formsOf(word.text)];
      if (report.blocks.some((other) => forms.some((form) => occursBeside(other.text, form, other === block ? word.start : -1)))) continue;
      const bracketed = block.text.slice(word.bracketStart, word.bracketEnd).length === word.text.length + 2;
      const from = block.text.charAt(word.bracketStart - 1) === ' ' ? word.bracketStart - 1 : word.bracketStart;
      yield {
        span: block.spanOf(word.start, word.end),
        message: messages.unused(word.text),
        ...(bracketed
          ? {
              fixes: [
                {
                  title: messages.dropUnused(word.text),
                  safety: 'ask' as const,
                  edits: [{ span: block.spanOf(from, word.bracketEnd), text: '' }] as const,
                },
              ],
            }
          : {}),
      };
    }
  },
});

function formsOf(abbr: string): readonly string[] {
  const entry = abbreviationByForm(abbr);
  return entry === undefined ? [] : [entry.abbr, ...entry.alt].filter((form) => form !== abbr);
}

/** True when the letters stand in the text somewhere else than at `own`; inside a longer symbol counts as well. */
function occursBeside(text: string, letters: string, own: number): boolean {
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) if (at !== own) return true;
  return false;
}
