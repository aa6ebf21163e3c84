import { regex, TOKEN_END } from '../../pattern/regex.ts';
import { defineSurveyRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { alsoHere } from '../shared/deviations.ts';
import type { BlockContent } from '../../model/block-content.ts';
import { CURRENCY } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { isRunning } from './shared/running-blocks.ts';
import { dedent } from '../shared/dedent.ts';

const AMOUNT = regex.gu`
  (?=[đVv])(?<=\d\s*(?:(?:nghìn|triệu|tỷ|tỉ)\s+){0,2})
  (?<unit>
    đồng(?!\s+(?:chí|bào|nghiệp|đội|hồ|thời|ruộng))|VNĐ|VND|vnđ|vnd|(?<=\d)đ
  )${TOKEN_END}`;

const WORD = 'đồng';

interface CurrencyWord {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
}

function wordsOf({ text }: BlockContent): readonly CurrencyWord[] {
  return everyMatch(AMOUNT, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    unit: match.groups?.['unit'] ?? '',
  }));
}

export default defineSurveyRule({
  id: 'typography/mixed-currency',
  code: 'CT-08',
  summary: { vi: 'Đơn vị tiền viết nhiều kiểu (đồng, đ, VNĐ)', en: 'The currency is written in several ways (đồng, đ, VNĐ)' },
  why: {
    vi: 'Trong câu, đơn vị tiền viết bằng chữ “đồng”, “triệu đồng”, “tỷ đồng”. Lẫn “đ”, “VNĐ”, “VND” trong cùng văn bản làm cách trình bày thiếu thống nhất. Luật Ngân hàng Nhà nước đặt tên “đồng”, ký hiệu quốc gia “đ”, ký hiệu quốc tế “VND”; “VNĐ” không có trong văn bản nào.',
    en: 'In a sentence the currency is the word “đồng”. “đ”, “VNĐ” and “VND” beside it in one document look careless. The law names “đồng”, its sign “đ” and its international code “VND”; “VNĐ” is in none.',
  },
  leavesAlone: {
    vi: 'Ô trong bảng, văn bản chỉ dùng “đ” hoặc “VND”, và “đồng” trong đồng chí, đồng bào, đồng nghiệp.',
    en: 'Cells of tables, texts that keep to “đ” or “VND”, and the “đồng” of đồng chí, đồng bào, đồng nghiệp.',
  },
  basis: [CURRENCY],
  severity: { draft: 'info', presign: 'info', issued: 'info' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        Hỗ trợ 10 triệu đồng/nhà; tổng thiệt hại 3,1 tỷ ⟦VNĐ⟧.

        Mức chi 50.000đ/người, tổng 12 triệu đồng.
      `,
    },
    { frame: 'body', text: 'Hỗ trợ 3,1 tỷ ⟦VNĐ⟧ và 2 tỷ VNĐ.\n' },
  ],
  good: [{ text: 'Hỗ trợ 10 triệu đồng/nhà; 05 đồng chí tham gia; thôn Đ và mục 5 đ.\n' }, { text: 'Hỗ trợ 3,1 tỷ VND và 2 tỷ VND.\n' }],
  // A table's head names the unit in short because the column is narrow.
  reads: (block) => isRunning(block) && block.content.place.kind !== 'table-cell',
  collect: ({ content }) => wordsOf(content),
  *conclude({ noticed }) {
    const units = noticed.map((place) => place.unit);
    const usual = units.includes(WORD) ? WORD : mostFrequent(units);
    const deviations = noticed.filter((place) => place.unit !== usual);
    const [first] = deviations;
    const code = noticed.find((place) => place.unit.toLowerCase() === 'vnđ');
    if (first === undefined && code !== undefined) {
      yield { span: code.block.spanOf(code.start, code.end), message: messages.currencyCode(code.unit) };
    }
    const kept = noticed.find((place) => place.unit === usual);
    if (usual === undefined || first === undefined || kept === undefined) return;
    yield {
      span: first.block.spanOf(first.start, first.end),
      message: messages.currency(first.unit, usual, deviations.length),
      related: [
        { span: kept.block.spanOf(kept.start, kept.end), message: messages.currencyKept(usual) },
        ...alsoHere(deviations, messages.currencyHere),
      ],
    };
  },
});

/** The item that occurs most often, of several the first; undefined when there is none. */
function mostFrequent(items: readonly string[]): string | undefined {
  const count = (item: string): number => items.filter((other) => other === item).length;
  return items.reduce<string | undefined>((best, item) => (best === undefined || count(item) > count(best) ? item : best), undefined);
}
