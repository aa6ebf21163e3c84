import { wrongPartsOf } from '../../model/figures/parts.ts';
import { defineBlockRule } from '../../rule.ts';
import { dedent } from '../shared/dedent.ts';
import { messages } from './shared/messages.ts';

export default defineBlockRule({
  id: 'figures/wrong-sum',
  code: 'SL-01',
  summary: { vi: 'Các phần cộng lại không bằng tổng nêu trong câu', en: 'Parts that do not add up to the whole of the sentence' },
  why: {
    vi: 'Câu viết “15 thôn, gồm 08 thôn vùng cao và 06 thôn vùng thấp” có một số sai. Người nhận cộng lại trước tiên, nên số sai làm mất tin cậy của cả báo cáo.',
    en: 'In “15 thôn, gồm 08 thôn vùng cao và 06 thôn vùng thấp” one figure is wrong. A reader adds up first, and one wrong sum spoils the trust in all figures.',
  },
  leavesAlone: {
    vi: '“Trong đó” chỉ nêu một số phần hoặc các nhóm chồng lên nhau, số có “gần”, “hơn”, “khoảng”, “ước”, đơn vị khác nhau, và chênh lệch do làm tròn.',
    en: '“Trong đó” with some of the parts or with groups that overlap, figures with “gần”, “hơn”, “khoảng”, “ước”, other units, and differences of rounding.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      text: dedent`
        Xã có 15 thôn, gồm ⟦08 thôn vùng cao và 06 thôn vùng thấp⟧.

        Lớp tập huấn có 62 người, trong đó ⟦30 người là nam, 31 người⟧ là nữ.

        Tập huấn theo 3 đợt: đợt một 12, đợt hai 15, đợt ba 9, tổng cộng ⟦37⟧.

        Đoàn gồm 11 thành viên: Trưởng đoàn, ⟦02 Phó Trưởng đoàn, 09 thành viên⟧.
      `,
    },
  ],
  good: [
    {
      text: dedent`
        Xã có 14 thôn, gồm 08 thôn vùng cao và 06 thôn vùng thấp.

        Có 62 người dự, trong đó có 30 nữ, 12 người cao tuổi; khoảng 90 hộ, gồm 40 hộ nghèo và 45 hộ cận nghèo.

        Tổng vốn 8,5 tỷ đồng, gồm ngân sách tỉnh 5 tỷ đồng và ngân sách xã 3.500 triệu đồng.

        Mở 05 lớp, gồm 120 cán bộ và 80 nông dân.
      `,
    },
  ],
  *check({ block }) {
    for (const { whole, parts, sum, complete, drawn } of wrongPartsOf(block.content)) {
      const [first] = parts;
      const last = parts.at(-1);
      if (first === undefined || last === undefined) continue;
      const [all, one] = [block.spanOf(first.start, last.unitEnd), block.spanOf(whole.start, whole.unitEnd)];
      yield {
        span: drawn === true ? one : all,
        message: messages.parts(block.text, whole, parts, sum),
        related: [drawn === true ? { span: all, message: messages.partsHere } : { span: one, message: messages.wholeHere }],
        ...(complete ? {} : { atMost: 'info' as const }),
      };
    }
  },
});
