import { defineSurveyRule } from '../../rule.ts';
import { alsoHere, type Deviation, fixOfAll } from '../shared/deviations.ts';
import { messages } from './shared/messages.ts';
import { quotationSignsOf } from './shared/quotation-signs.ts';
import { isRunning } from './shared/running-blocks.ts';
import { dedent } from '../shared/dedent.ts';

export default defineSurveyRule({
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
  reads: isRunning,
  collect: ({ content }) => quotationSignsOf(content),
  *conclude({ noticed }) {
    const curly = noticed.find(({ curlyAt }) => curlyAt >= 0);
    const pairs = noticed.flatMap(({ block, straight }) =>
      straight.flatMap(({ open, close, nested }) => (nested ? [] : [{ block, start: open, end: close + 1 }])),
    );
    const [first] = pairs;
    if (curly === undefined || first === undefined) return;
    const places = pairs.flatMap(({ block, start, end }): Deviation[] => [
      { block, start, end: start + 1, right: '“' },
      { block, start: end - 1, end, right: '”' },
    ]);
    yield {
      span: first.block.spanOf(first.start, first.end),
      message: messages.mixedQuotes(pairs.length),
      fixes: fixOfAll(messages.useCurly, 'safe', places),
      related: [
        { span: curly.block.spanOf(curly.curlyAt, curly.curlyAt + 1), message: messages.curlyHere },
        ...alsoHere(pairs, messages.straightHere),
      ],
    };
  },
});
