import { defineReportRule } from '../../rule.ts';
import { documentWords } from '../../model/abbreviations/document-words.ts';
import { messages } from './shared/messages.ts';
import { slipOf } from './shared/near-miss.ts';

export default defineReportRule({
  id: 'abbreviation/misspelt',
  code: 'AB-05',
  summary: { vi: 'Chữ viết tắt gõ nhầm', en: 'A misspelt abbreviation' },
  why: {
    vi: 'Chữ viết tắt chỉ khác một chữ cái với một chữ viết tắt quen dùng hoặc đã dùng trong văn bản thường là gõ nhầm: CBCCVN thay cho CBCCVC.',
    en: 'An abbreviation one letter away from a usual one, or from one the document uses, is most likely a slip: CBCCVN for CBCCVC.',
  },
  leavesAlone: {
    vi: 'Ngoài những lỗi gõ đã biết, chữ dưới 5 chữ cái và chữ do chính văn bản giải thích được coi là chữ viết tắt riêng.',
    en: 'Apart from known slips, abbreviations under five letters and those that the document itself introduces.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'body', text: 'Toàn thể ⟦CBCCVN⟧ ký cam kết.\n', fixed: 'Toàn thể CBCCVC ký cam kết.\n' },
    {
      frame: 'body',
      text: 'Văn bản quy phạm pháp luật (VBQPPL) được rà soát; đơn vị ban hành 05 ⟦VBQPLP⟧.\n',
      fixed: 'Văn bản quy phạm pháp luật (VBQPPL) được rà soát; đơn vị ban hành 05 VBQPPL.\n',
    },
  ],
  good: [
    { frame: 'body', text: 'Cán bộ, công chức, viên chức (CBCCVC) ký cam kết; toàn thể CBCCVC chấp hành.\n' },
    {
      frame: 'body',
      text: 'Trung tâm Phục vụ hành chính công (TTPVHCC) và Trung tâm Phục vụ hạ tầng công (TTPVHTC) phối hợp; TTPVHTC thường trực.\n',
    },
  ],
  *check({ report }) {
    const words = documentWords(report);
    for (const { block, word } of words.used) {
      const right = slipOf(word, words);
      if (right === undefined) continue;
      const span = block.spanOf(word.start, word.end);
      yield {
        span,
        message: messages.nearMiss(word.text, right),
        fixes: [{ title: messages.write(right), safety: 'ask', edits: [{ span, text: right }] }],
      };
    }
  },
});
