import { writtenLike, written } from '../../model/figures/figure.ts';
import { wrongSharesOf } from '../../model/figures/shares.ts';
import { defineBlockRule } from '../../rule.ts';
import { dedent } from '../shared/dedent.ts';
import { messages } from './shared/messages.ts';

export default defineBlockRule({
  id: 'typography/wrong-percentage',
  code: 'CT-16',
  summary: { vi: 'Tỷ lệ phần trăm không khớp với số liệu đứng trước', en: 'A percentage that does not agree with the figures before it' },
  why: {
    vi: 'Khi câu viết “12/15 chỉ tiêu, đạt 80%” hay “612 hộ, trong đó 468 hộ đăng ký, chiếm 76,5%” thì các số phải khớp nhau sau khi làm tròn.',
    en: 'In “12/15 chỉ tiêu, đạt 80%” or “612 hộ, trong đó 468 hộ đăng ký, chiếm 76,5%” the figures must agree after rounding.',
  },
  leavesAlone: {
    vi: 'Làm tròn lên hay xuống, “gần”, “hơn”, “khoảng”, tỷ lệ tăng, giảm, vượt kế hoạch, và tỷ lệ mà số khác trong đoạn giải thích được.',
    en: 'Rounding up or down, “gần”, “hơn”, “khoảng”, rates of growth or decline, and percentages that another figure of the paragraph explains.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  mentions: ['%', 'phần trăm'],
  options: {},
  bad: [
    { text: 'Hoàn thành 12/15 chỉ tiêu, đạt ⟦85%⟧; có 1.180/1.310 hộ ký cam kết (⟦80,1%⟧).\n' },
    {
      text: dedent`
        Xã có 612 hộ, trong đó 468 hộ đăng ký, chiếm ⟦86,5%⟧.

        Đã cấp thẻ cho 9.690 người trên tổng số 9.840 người, đạt ⟦99,5%⟧.

        Giải ngân 3,2/4 tỷ đồng, đạt ⟦90%⟧.

        Có 1.200 việc, đã làm xong 1.080 việc, đạt ⟦95%⟧.

        Kết nạp 216 hội viên, đạt ⟦96% chỉ tiêu năm (240 hội viên⟧).

        Xã có 20.000 người; 4.000 người là trẻ em, chiếm 20% dân số, 2.800 người cao tuổi, chiếm ⟦16%⟧ dân số.
      `,
    },
  ],
  good: [
    {
      text: 'Hoàn thành 12/15 chỉ tiêu, đạt 80%; có 118/131 kiến nghị được giải quyết, đạt 90,1%; 2/3 hộ, chiếm 66,67%; 12/15 thôn tham gia, tăng 5%; 7/9 hộ đạt chuẩn. Tỷ lệ 30%.\n',
    },
    {
      text: dedent`
        Có 9.906 tài khoản trên 10.320 người, đạt khoảng 96%; thu 45 tỷ đồng, đạt 85% dự toán.

        Tiếp nhận 612 hồ sơ, trong đó 468 hồ sơ trực tuyến, đạt 95% kế hoạch.
      `,
    },
  ],
  *check({ block }) {
    for (const { share, part, whole, wholeFigure, right, range, stated } of wrongSharesOf(block.content)) {
      const of =
        part.whole === undefined
          ? `${writtenLike(part.value, part)}/${writtenLike(whole, wholeFigure)}`
          : block.text.slice(part.start, part.end);
      yield {
        span: block.spanOf(range.start, range.end),
        message: messages.percentage(block.text.slice(share.start, share.end), of, `${written(right, Math.max(1, share.decimals))}%`),
        ...(part === wholeFigure
          ? {}
          : { related: [{ span: block.spanOf(wholeFigure.start, wholeFigure.unitEnd), message: messages.wholeHere }] }),
        ...(stated ? {} : { atMost: 'info' as const }),
      };
    }
  },
});
