import { wrongChangesOf } from '../../model/figures/changes.ts';
import { defineBlockRule } from '../../rule.ts';
import { dedent } from '../shared/dedent.ts';
import { messages } from './shared/messages.ts';

export default defineBlockRule({
  id: 'figures/wrong-difference',
  code: 'SL-02',
  summary: { vi: 'Mức tăng, giảm không khớp với hai số so sánh', en: 'A rise or fall that does not agree with the two figures compared' },
  why: {
    vi: 'Mức tăng, giảm và tỷ lệ tăng, giảm phải tính ra được từ hai số nêu trong câu: “giảm từ 58 hộ xuống còn 41 hộ” là giảm 17 hộ, bằng 29,3%.',
    en: 'A rise or fall and its rate follow from the two figures of the sentence: from 58 down to 41 households is a fall of 17, or 29.3%.',
  },
  leavesAlone: {
    vi: 'Làm tròn, “gần”, “hơn”, “khoảng”, điểm phần trăm viết là phần trăm, thứ hạng, và câu so sánh không nêu đủ hai số cùng đơn vị.',
    en: 'Rounding, “gần”, “hơn”, “khoảng”, percentage points written as per cent, ranks, and comparisons without two figures of one unit.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  mentions: ['tăng', 'giảm', 'hơn'],
  options: {},
  bad: [
    {
      text: dedent`
        Hộ nghèo giảm từ 58 hộ xuống còn 41 hộ, giảm ⟦19 hộ⟧.

        Số hộ cận nghèo giảm ⟦9 hộ⟧, từ 58 hộ xuống 41 hộ; năm 2026 có 45 hộ khá, tăng ⟦12 hộ⟧ so với năm 2025 (30 hộ).

        Thu được 2.160 phiếu, tăng 360 phiếu (tăng ⟦25%⟧) so với cùng kỳ năm 2025 (1.800 phiếu).

        Số vụ ⟦tăng từ 21 xuống còn 18 vụ⟧.

        Số thu tăng ⟦15%⟧ so với cùng kỳ (130/100).

        Giá trị nghiệm thu tăng từ 12.600 triệu đồng lên 27.720 triệu đồng, gấp ⟦2,6 lần⟧.
      `,
    },
  ],
  good: [
    {
      text: dedent`
        Hộ nghèo giảm từ 58 hộ xuống còn 41 hộ, giảm 17 hộ, tương ứng giảm 29,3%.

        Tỷ lệ đạt tăng từ 80% lên 85%, tăng 5%; chi 42,5 tỷ đồng, tăng 8,5 tỷ đồng so với cuối năm 2025 (34 tỷ đồng), tăng 25%.

        Số vụ giảm gần 20% so với năm 2025 (21 vụ); chỉ số tăng từ vị trí 45 lên 30.
      `,
    },
  ],
  *check({ block }) {
    for (const change of wrongChangesOf(block.content)) {
      const { range, from, to } = change;
      yield {
        span: block.spanOf(range.start, range.end),
        message: messages.change(block.text, change),
        related: [
          { span: block.spanOf(from.start, from.unitEnd), message: messages.earlierHere },
          { span: block.spanOf(to.start, to.unitEnd), message: messages.laterHere },
        ],
      };
    }
  },
});
