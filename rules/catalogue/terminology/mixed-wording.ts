import { wordChoices } from '../../data/wordings.ts';
import type { BlockContent } from '../../model/block-content.ts';
import { startsWithCapital } from '../../pattern/letters.ts';
import type { TextRange } from '../../text/span.ts';
import { defineSurveyRule } from '../../rule.ts';
import { type Edit } from '../../vocabulary.ts';
import { alsoHere } from '../shared/deviations.ts';
import { messages } from './shared/messages.ts';
import { PhraseTable } from './shared/phrase-places.ts';
import { citedOf, isAllCapitals, isWordedBlock, shelterOf } from '../../model/shelter.ts';

const ROWS = wordChoices
  .filter((choice) => !choice.correction && choice.preferred !== undefined && !choice.bothMayStand)
  .map((choice) => ({
    id: choice.id,
    forms: [choice.phrases[0] ?? '', choice.preferred ?? ''] as const,
    phrases: [choice.phrases, [choice.preferred ?? '']] as const,
    except: choice.except,
  }));
const TABLE = new PhraseTable(
  ROWS.flatMap(({ id, phrases, except }) => ([0, 1] as const).map((form) => ({ id, form, phrases: phrases[form], except }))),
);

interface Place extends TextRange {
  readonly id: string;
  /** 0: the form of the list that is not preferred, 1: the other. */
  readonly form: 0 | 1;
}

function find(content: BlockContent): readonly Place[] {
  const out: Place[] = [];
  let sheltered: ((offset: number) => boolean) | undefined;
  let cited: ((offset: number) => boolean) | undefined;
  for (const {
    row: { id, form },
    start,
    end,
  } of TABLE.placesIn(content)) {
    sheltered ??= shelterOf(content);
    cited ??= citedOf(content);
    if (!sheltered(start) && !cited(start)) out.push({ id, form, start, end });
  }
  return out;
}

export default defineSurveyRule({
  id: 'terminology/mixed-wording',
  code: 'CT-STYLE',
  summary: { vi: 'Dùng lẫn hai cách viết của một từ', en: 'Two wordings of one word are mixed' },
  why: {
    vi: 'Đảm bảo và bảo đảm, hàng năm và hằng năm đều đúng, nhưng một văn bản nên dùng thống nhất một cách. Chỗ dùng ít hơn được nêu chung một lần; chữ trong ngoặc kép và văn bản viện dẫn không tính.',
    en: 'Both members of such pairs are right, but a document should keep to one. The places of the rarer form are reported together; quotations and cited documents do not count.',
  },
  leavesAlone: {
    vi: 'Cặp từ khác sắc thái (thật sự, thực sự; thời gian đến, thời gian tới), và văn bản chỉ dùng một cách, dù là cách nào.',
    en: 'Pairs that differ in shade (thật sự, thực sự; thời gian đến, thời gian tới), and texts that keep to either form.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'info', issued: 'info' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      text: 'Họp hằng năm; kiểm tra hằng năm. Báo cáo ⟦hàng năm⟧ gửi đúng hạn; sơ kết hàng năm; tổng kết hằng năm.\n',
      fixed: 'Họp hằng năm; kiểm tra hằng năm. Báo cáo hằng năm gửi đúng hạn; sơ kết hằng năm; tổng kết hằng năm.\n',
    },
    { text: '⟦Bảo đảm⟧ an ninh; đảm bảo tiến độ, đảm bảo chất lượng.\n', fixed: 'Đảm bảo an ninh; đảm bảo tiến độ, đảm bảo chất lượng.\n' },
  ],
  good: [
    { text: 'Họp hàng năm; kiểm tra hàng năm; bảo đảm tiến độ.\n' },
    { text: 'Họp hằng năm; chuyên đề “Kiểm tra hàng năm”; hàng tháng kiểm tra.\n' },
  ],
  reads: isWordedBlock,
  collect: ({ content }) => find(content),
  *conclude({ noticed }) {
    for (const { id, forms } of ROWS) {
      const own = noticed.filter((place) => place.id === id);
      const first = own.filter((place) => place.form === 0);
      const second = own.filter((place) => place.form === 1);
      if (first.length === 0 || second.length === 0) continue;
      const [fewer, kept] = first.length <= second.length ? [first, second] : [second, first];
      const [shown, model] = [fewer[0], kept[0]];
      if (shown === undefined || model === undefined) continue;
      const right = forms[model.form];
      const [edit, ...edits] = fewer.map(({ block, start, end }): Edit => ({
        span: block.spanOf(start, end),
        text: inCase(right, block.text.slice(start, end)),
      }));
      if (edit === undefined) continue;
      yield {
        span: edit.span,
        message: messages.mixedWording(forms[shown.form], right),
        fixes: [{ title: messages.write(right), safety: 'ask', edits: [edit, ...edits] }],
        related: [
          { span: model.block.spanOf(model.start, model.end), message: messages.otherWording(right) },
          ...alsoHere(fewer.slice(0, 20), messages.alsoHere),
        ],
      };
    }
  },
});

function inCase(right: string, typed: string): string {
  if (isAllCapitals(typed)) return right.toUpperCase();
  return startsWithCapital(typed) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
