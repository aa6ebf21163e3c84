import { wordChoices } from '../../data/wordings.ts';
import { startsWithCapital } from '../../pattern/letters.ts';
import { defineBlockRule } from '../../rule.ts';
import { messages } from './shared/messages.ts';
import { PhraseTable } from './shared/phrase-places.ts';
import { citedOf, isAllCapitals, isWorded, shelterOf } from '../../model/shelter.ts';

/** Phrases that lack a word have a rule of their own. */
const TABLE = new PhraseTable(
  wordChoices.filter((choice) => choice.preferred === undefined || !choice.preferred.includes('có thẩm quyền')),
);

export default defineBlockRule({
  id: 'terminology/word-choice',
  code: 'CT-STYLE',
  summary: { vi: 'Chọn từ theo văn phong của cơ quan', en: 'Word choice of house style' },
  why: {
    vi: 'Gợi ý từ thường dùng trong văn bản luật: bảo đảm, hằng năm, thực sự. Cả hai cách đều đúng tiếng Việt nên quy tắc tắt sẵn; bật khi cơ quan muốn thống nhất.',
    en: 'Suggests the words statutes use: bảo đảm, hằng năm, thực sự. Both members of a pair are right, so the rule is off by default.',
  },
  leavesAlone: {
    vi: 'Cặp từ ghi ở tùy chọn skip, “thời gian đến ngày …” (chỉ mốc), lời trong ngoặc kép và tên văn bản được viện dẫn.',
    en: 'Pairs named in the option skip, “thời gian đến ngày …” (a deadline), quotations and names of cited documents.',
  },
  basis: [],
  severity: { draft: 'off', presign: 'off', issued: 'off' },
  appliesTo: 'any',
  options: {
    skip: {
      kind: 'strings',
      default: [],
      help: { vi: 'Cặp từ bỏ qua, theo mã (bao-dam, hang-nam, …).', en: 'Pairs to leave alone, by id (bao-dam, hang-nam, …).' },
    },
  },
  bad: [
    { text: '⟦Đảm bảo⟧ an toàn; kiểm tra ⟦hàng năm⟧.\n', fixed: 'Bảo đảm an toàn; kiểm tra hằng năm.\n' },
    {
      text: 'Trong ⟦thời gian đến⟧, xã xác định rõ ⟦mục đích nhằm⟧ phục vụ; ⟦thật sự⟧ cầu thị.\n',
      fixed: 'Trong thời gian tới, xã xác định rõ mục đích nhằm phục vụ; thực sự cầu thị.\n',
    },
    { text: 'Đảm bảo an toàn; kiểm tra ⟦hàng năm⟧.\n', fixed: 'Đảm bảo an toàn; kiểm tra hằng năm.\n', options: { skip: ['bao-dam'] } },
  ],
  good: [{ text: 'Bảo đảm an toàn; kiểm tra hằng năm; thời gian đến ngày 30/6; phân cấp thẩm quyền; “đảm bảo chất lượng”.\n' }],
  *check({ block, options }) {
    if (!isWorded(block.role)) return;
    let sheltered: ((offset: number) => boolean) | undefined;
    let cited: ((offset: number) => boolean) | undefined;
    for (const { row: choice, start, end } of TABLE.placesIn(block.content)) {
      if (options.skip.includes(choice.id)) continue;
      sheltered ??= shelterOf(block.content);
      cited ??= citedOf(block.content);
      if (sheltered(start) || cited(start)) continue;
      const typed = block.text.slice(start, end);
      const right = choice.preferred === undefined ? undefined : inCase(choice.preferred, typed);
      const span = block.spanOf(start, end);
      yield {
        span,
        message: messages.wordChoice(typed, choice.note),
        ...(right === undefined
          ? {}
          : { fixes: [{ title: messages.write(right), safety: 'ask' as const, edits: [{ span, text: right }] as const }] }),
      };
    }
  },
});

function inCase(right: string, typed: string): string {
  if (isAllCapitals(typed)) return right.toUpperCase();
  return startsWithCapital(typed) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
