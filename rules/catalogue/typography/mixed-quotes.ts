import { defineReportRule } from '../../rule.ts';
import { alsoHere, type Deviation, fixOfAll } from './shared/deviations.ts';
import { messages } from './shared/messages.ts';
import { quotationSignsOf } from './shared/quotation-signs.ts';
import { runningBlocks } from './shared/running-blocks.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'typography/mixed-quotes',
  code: 'CT-10',
  summary: { vi: 'Văn bản lẫn ngoặc kép cong “ ” và nháy thẳng "', en: 'Curly and straight quotation marks in one document' },
  why: {
    vi: 'Dùng một kiểu ngoặc kép trong cả văn bản. Ngoặc cong “ ” là kiểu của văn bản hành chính; nháy thẳng vẫn được chấp nhận nếu dùng thống nhất.',
    en: 'Keep to one kind. Curly marks are those of administrative texts; straight marks are accepted when used throughout.',
  },
  leavesAlone: {
    vi: 'Nháy thẳng nằm trong ngoặc cong, dấu inch sau số, đoạn mã, và văn bản chỉ dùng nháy thẳng.',
    en: 'Straight marks inside curly ones, inches behind a figure, code, and texts that use straight marks only.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'info', issued: 'info' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        Phong trào “Giữ gìn đường làng” và mô hình ⟦"một đầu mối"⟧ được duy trì.

        Cuộc vận động "Ngày vì cộng đồng" được hưởng ứng.
      `,
      fixed: dedent`
        Phong trào “Giữ gìn đường làng” và mô hình “một đầu mối” được duy trì.

        Cuộc vận động “Ngày vì cộng đồng” được hưởng ứng.
      `,
    },
  ],
  good: [
    { text: 'Phong trào "Giữ gìn đường làng" và mô hình "một đầu mối" được duy trì.\n' },
    { text: 'Phong trào “Giữ gìn đường làng”; màn hình 24" được trang bị; “Đề án "một cửa" năm 2026”; lệnh `"x"` trong mã.\n' },
  ],
  *check({ report }) {
    const places: (Deviation & { readonly pairStart: number; readonly pairEnd: number })[] = [];
    let curly: { start: number; end: number } | undefined;
    for (const block of runningBlocks(report)) {
      const signs = quotationSignsOf(block.content);
      if (signs === undefined) continue;
      if (curly === undefined && signs.curlyAt >= 0) curly = block.spanOf(signs.curlyAt, signs.curlyAt + 1);
      for (const { open, close, nested } of signs.straight) {
        if (nested) continue;
        const pair = { block, pairStart: open, pairEnd: close + 1 };
        places.push({ ...pair, start: open, end: open + 1, right: '“' }, { ...pair, start: close, end: close + 1, right: '”' });
      }
    }
    const [first] = places;
    if (curly === undefined || first === undefined) return;
    const pairs = places
      .filter((place) => place.start === place.pairStart)
      .map(({ block, pairStart, pairEnd }) => ({ block, start: pairStart, end: pairEnd }));
    yield {
      span: first.block.spanOf(first.pairStart, first.pairEnd),
      message: messages.mixedQuotes(pairs.length),
      fixes: fixOfAll(messages.useCurly, 'safe', places),
      related: [{ span: curly, message: messages.curlyHere }, ...alsoHere(pairs, messages.straightHere)],
    };
  },
});
