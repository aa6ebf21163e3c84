import { wrongAveragesOf } from '../../model/figures/averages.ts';
import { defineBlockRule } from '../../rule.ts';
import { messages } from './shared/messages.ts';

export default defineBlockRule({
  id: 'figures/wrong-average',
  code: 'SL-03',
  summary: {
    vi: 'Số bình quân không khớp với hai số trong câu',
    en: 'An average that does not agree with the two figures of the sentence',
  },
  why: {
    vi: '“64 buổi với 5.120 lượt người, bình quân 88 lượt người/buổi” tính ra 80 lượt người một buổi: một trong ba số đã ghi sai.',
    en: '“64 buổi với 5.120 lượt người, bình quân 88 lượt người/buổi” comes to 80: one of the three figures is wrong.',
  },
  leavesAlone: {
    vi: 'Bình quân theo ngày, tháng, năm; bình quân “hơn”, “gần”; câu có hai số cùng đơn vị nên không rõ chia số nào.',
    en: 'Averages over days, months or years, with “hơn” or “gần”, and sentences with two figures of one unit.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  mentions: ['bình quân', 'trung bình'],
  options: {},
  bad: [{ text: 'Xã tổ chức 64 buổi với 5.120 lượt người tham dự, bình quân ⟦88⟧ lượt người/buổi.\n' }],
  good: [
    {
      text: 'Trường có 24 lớp với 936 học sinh, bình quân 39 học sinh/lớp; 58 người ở 46 xã, bình quân hơn 01 người/xã; chi 12 triệu đồng, bình quân 5 triệu đồng/tháng.\n',
    },
  ],
  *check({ block }) {
    for (const { said, sum, count, right } of wrongAveragesOf(block.content)) {
      yield {
        span: block.spanOf(said.start, said.end),
        message: messages.average(block.text, said, sum, count, right),
        related: [
          { span: block.spanOf(sum.start, sum.unitEnd), message: messages.sumHere },
          { span: block.spanOf(count.start, count.unitEnd), message: messages.countHere },
        ],
      };
    }
  },
});
