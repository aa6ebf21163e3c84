import { siblingGroups } from '../../model/numbering.ts';
import type { Block } from '../../model/block.ts';
import { defineReportRule } from '../../rule.ts';
import { LAYOUT } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { enumeratorOf, remedyOf, seriesFaults } from './shared/series.ts';
import { dedent } from '../shared/dedent.ts';
import { capOfUnreadLines } from '../shared/reading.ts';

export default defineReportRule({
  id: 'numbering/gap',
  code: 'BC-01',
  summary: { vi: 'Số thứ tự phần, mục bị nhảy cóc', en: 'Numbers of parts or items are missing' },
  why: {
    vi: 'Phần, mục được dẫn chiếu bằng số thứ tự nên mỗi cấp phải liền nhau: I, II, III; 1, 2, 3; 1.1, 1.2. Thiếu một số thường là do đã xóa hoặc bỏ sót một mục. Danh sách mới bắt đầu lại từ 1 và số chạy tiếp sang phần sau đều được chấp nhận.',
    en: 'Parts are referred to by number, so each level must run without gaps. A list that starts again at 1 and numbers that run on into the next part are accepted.',
  },
  leavesAlone: {
    vi: 'Danh sách ghi số 1 ở mọi dòng, dãy mở đầu từ số lớn hơn 3, số nằm trong khối trích hay dính vào đoạn trước, điểm a), b) (numbering/letter-order). Văn bản có các điều hay lấy từ trang PDF chỉ được ghi chú.',
    en: 'Lists with 1. at every item, series that begin above 3, a number that stands in a block quote or inside a paragraph, points a), b). Documents of articles and pages of a PDF get notes only.',
  },
  basis: [LAYOUT],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        I. TÌNH HÌNH

        Công việc ổn định.

        II. KẾT QUẢ

        Đã nêu tại mục IV.

        ⟦IV.⟧ PHƯƠNG HƯỚNG

        Tiếp tục thực hiện.

        V. KIẾN NGHỊ

        Không.
      `,
      fixed: dedent`
        I. TÌNH HÌNH

        Công việc ổn định.

        II. KẾT QUẢ

        Đã nêu tại mục III.

        III. PHƯƠNG HƯỚNG

        Tiếp tục thực hiện.

        IV. KIẾN NGHỊ

        Không.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        1. Nông nghiệp

        Đạt kế hoạch.

        ⟦3.⟧ Thương mại

        3.1. Chợ

        Đông khách.

        3.2. Giá cả

        Ổn định.
      `,
      fixed: dedent`
        I. KẾT QUẢ

        1. Nông nghiệp

        Đạt kế hoạch.

        2. Thương mại

        2.1. Chợ

        Đông khách.

        2.2. Giá cả

        Ổn định.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. NHIỆM VỤ

        1. Họp thôn.
        2. Sửa đường.
        ⟦4.⟧ Trồng cây.
      `,
      fixed: dedent`
        I. NHIỆM VỤ

        1. Họp thôn.
        2. Sửa đường.
        3. Trồng cây.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        I. NHIỆM VỤ

        1. Họp thôn.
        1. Sửa đường.
        1. Trồng cây.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        Phần thứ nhất

        I. KẾT QUẢ

        Đạt.

        II. HẠN CHẾ

        Ít.

        Phần thứ hai

        III. NHIỆM VỤ

        Nhiều.

        IV. GIẢI PHÁP

        Đồng bộ.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        1. Nông nghiệp

        1. Trồng lúa.

        2. Nuôi cá.

        2. Thương mại

        Ổn định.

        3. Du lịch

        Khởi sắc.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        1. Nông nghiệp

        Đạt.

        > 2. Thương mại

        3. Du lịch

        Khởi sắc.

        ## 3.1 Chợ

        Đông.

        ## 3.2.Giá cả

        Ổn định.

        ## 3.3 Bến bãi

        Đủ.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        a) Việc một:

        1. Họp dân.

        2. Ký cam kết.

        b) Việc hai đã xong.

        c) Việc ba đang làm.
      `,
    },
  ],
  *check({ report }) {
    const groups = siblingGroups(report.content);
    const cap = capOfUnreadLines(report);
    for (const group of groups) {
      if (group.kind === 'lower-letter' || group.kind === 'upper-letter') continue;
      for (const found of seriesFaults(report, group)) {
        if (found.fault.kind !== 'gap') continue;
        const { block, typed, expected, before } = found;
        if (standsAlone(report.blocks.slice((before?.index ?? block.index) + 1, block.index), expected)) continue;
        yield {
          ...cap,
          span: block.spanOf(0, block.marker?.end ?? 0),
          message: before === undefined ? messages.gapAtStart(typed, expected) : messages.gap(typed, enumeratorOf(before), expected),
          ...remedyOf(report, groups, found),
        };
      }
    }
  },
});

/** True when the enumerator said to be missing stands on a line of its own, its words in the next paragraph. */
function standsAlone(between: readonly Block[], enumerator: string): boolean {
  return between.some((block) => block.text.trim() === enumerator);
}
