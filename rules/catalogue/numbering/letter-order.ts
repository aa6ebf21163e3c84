import { siblingGroups } from '../../model/numbering.ts';
import { defineReportRule } from '../../rule.ts';
import { LAYOUT } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { enumeratorOf, isDefinition, remedyOf, seriesFaults } from './shared/series.ts';
import { dedent } from '../shared/dedent.ts';
import { capOfUnreadLines } from '../shared/reading.ts';

export default defineReportRule({
  id: 'numbering/letter-order',
  code: 'BC-02',
  summary: { vi: 'Chữ đánh điểm không theo thứ tự bảng chữ cái', en: 'Letters of points are out of order' },
  why: {
    vi: 'Điểm đánh bằng chữ cái tiếng Việt theo thứ tự a, b, c, d, đ, e, g, h, i, k… Các chữ ă, â, ê, ô, ơ, ư không dùng để đánh điểm; f, j, w, z không có trong bảng chữ cái tiếng Việt. Sau d) là đ), sau e) là g).',
    en: 'Points take the letters a, b, c, d, đ, e, g, h, i, k …; letters with a circumflex, breve or horn are not used, and f, j, w, z do not exist. After d) comes đ), after e) comes g).',
  },
  leavesAlone: {
    vi: 'Danh sách bắt đầu lại từ a) ở mục khác, phần dài hơn bảng chữ cái, và mục đánh chữ hoa A, B, C. Văn bản có các điều, văn bản lấy từ trang PDF chỉ được ghi chú.',
    en: 'A list that begins again with a) in another section, points beyond the last letter, and capitals A, B, C. Documents of articles and pages of a PDF get notes only.',
  },
  basis: [LAYOUT],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        a) Việc một.

        b) Việc hai.

        c) Việc ba.

        d) Việc bốn.

        ⟦e)⟧ Việc năm.

        g) Việc sáu.
      `,
      fixed: dedent`
        I. KẾT QUẢ

        a) Việc một.

        b) Việc hai.

        c) Việc ba.

        d) Việc bốn.

        đ) Việc năm.

        e) Việc sáu.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        a) Việc một.

        b) Việc hai.

        c) Việc ba.

        ⟦ê)⟧ Việc bốn.
      `,
      fixed: dedent`
        I. KẾT QUẢ

        a) Việc một.

        b) Việc hai.

        c) Việc ba.

        d) Việc bốn.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        a) Việc một.

        b) Việc hai, xem thêm điểm d mục I.

        ⟦d)⟧ Việc ba.
      `,
      fixed: dedent`
        I. KẾT QUẢ

        a) Việc một.

        b) Việc hai, xem thêm điểm c mục I.

        c) Việc ba.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        a) Một.

        b) Hai.

        c) Ba.

        d) Bốn.

        đ) Năm.

        e) Sáu.

        g) Bảy.

        h) Tám.

        i) Chín.

        k) Mười.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        1. Nông nghiệp

        a) Lúa tốt; cỡ mẫu n tính theo công thức, trong đó:

        e: Sai số cho phép.

        b) Ngô tốt.

        2. Thương mại

        a) Chợ đông.

        b) Giá ổn định.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        a) Đối tượng theo Quy chế là:

        “a) Hộ nghèo;

        b) Hộ cận nghèo;

        c) Người cao tuổi.”

        b) Kinh phí đã cấp đủ.
      `,
    },
  ],
  *check({ report }) {
    const groups = siblingGroups(report.content);
    const cap = capOfUnreadLines(report);
    for (const group of groups) {
      if (group.kind !== 'lower-letter') continue;
      for (const found of seriesFaults(report, group)) {
        const { block, typed, expected, before, fault } = found;
        if (isDefinition(block) || (before !== undefined && isDefinition(before))) continue;
        if (expected.startsWith(')') || expected.startsWith('.')) continue; // more points than letters
        yield {
          ...cap,
          span: block.spanOf(0, block.marker?.end ?? 0),
          message:
            fault.kind === 'foreign'
              ? messages.foreignLetter(typed, expected)
              : before === undefined
                ? messages.firstLetter(typed, expected)
                : messages.letter(typed, enumeratorOf(before), expected),
          ...remedyOf(report, groups, found),
        };
      }
    }
  },
});
