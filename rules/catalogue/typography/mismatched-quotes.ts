import { defineSurveyRule, type Noticed } from '../../rule.ts';
import { messages } from './shared/messages.ts';
import { type LoneSign, quotationSignsOf } from './shared/quotation-signs.ts';
import { isRunning } from './shared/running-blocks.ts';
import { dedent } from '../shared/dedent.ts';

export default defineSurveyRule({
  id: 'typography/mismatched-quotes',
  code: 'CT-10',
  summary: { vi: 'Dấu ngoặc kép mở và đóng không khớp', en: 'Opening and closing quotation marks do not match' },
  why: {
    vi: 'Dấu mở “ phải đi với dấu đóng ”. Cặp lẫn nháy cong với nháy thẳng, hoặc thiếu một bên, làm người đọc không rõ tên gọi kết thúc ở đâu. Trích dẫn nhiều đoạn được tính chung.',
    en: 'An opening “ goes with a closing ”. A pair of a curly and a straight mark, or a mark without partner, leaves the end of a name unclear. Quotations over several paragraphs are paired across them.',
  },
  leavesAlone: {
    vi: 'Dấu inch sau số (màn hình 24"), trích dẫn mở ở đoạn này và đóng ở đoạn sau, khối trích dẫn, và phần đầu văn bản.',
    en: 'Inches behind a figure (24"), a quotation that closes in a later paragraph, block quotes, and the letterhead.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      text: 'Mô hình “một đầu mối⟦"⟧ và phong trào ⟦"⟧Giữ gìn đường làng” được nhân rộng.\n',
      fixed: 'Mô hình “một đầu mối” và phong trào “Giữ gìn đường làng” được nhân rộng.\n',
    },
    {
      text: dedent`
        Phong trào ⟦“⟧Giữ gìn đường làng được nhân rộng.

        Mô hình “một đầu mối” tiếp tục được duy trì.
      `,
    },
  ],
  good: [
    { text: 'Mô hình “một đầu mối”, phong trào "Giữ gìn đường làng" và màn hình 24" được trang bị.\n' },
    {
      text: dedent`
        Nghị quyết nêu: “Tập trung ba nhiệm vụ:

        1. Phát triển sản xuất;

        2. Giữ gìn đường làng.” Xã đã phổ biến nội dung trên.
      `,
    },
  ],
  reads: isRunning,
  collect: ({ content }) => quotationSignsOf(content),
  *conclude({ noticed }) {
    const lone: Noticed<LoneSign>[] = [];
    for (const { block, ...signs } of noticed) {
      for (const pair of signs.mismatched) {
        const span = block.spanOf(pair.wrong, pair.wrong + 1);
        yield {
          span,
          message: messages.mismatchedQuotes(block.text.slice(pair.open, pair.close + 1)),
          fixes: [{ title: messages.useSign(pair.right), safety: 'safe', edits: [{ span, text: pair.right }] }],
        };
      }
      for (const sign of signs.lone) {
        const before = lone.at(-1);
        if (sign.kind === 'close' && before?.kind === 'open') lone.pop();
        else lone.push({ ...sign, block });
      }
    }
    for (const { kind, at, block } of lone) {
      // Paragraphs of a long quotation may each begin with a mark of their own, so several lone marks prove less than one.
      yield { span: block.spanOf(at, at + 1), message: messages.loneQuote(kind), ...(lone.length > 1 ? { atMost: 'info' } : {}) };
    }
  },
});
