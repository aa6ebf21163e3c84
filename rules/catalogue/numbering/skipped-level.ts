import { siblingGroups } from '../../model/numbering.ts';
import { defineReportRule } from '../../rule.ts';
import { LAYOUT } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { enumeratorOf } from './shared/series.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'numbering/skipped-level',
  code: 'BC-03',
  summary: { vi: 'Từ cấp “I.” xuống thẳng “a)”, bỏ qua cấp “1.”', en: 'Points stand directly under a part, without the level “1.”' },
  why: {
    vi: 'Bố cục đi từ lớn đến nhỏ: I. rồi 1. rồi a). Nếu cả báo cáo đều dùng I. rồi a) thì được; chỉ nhắc khi các phần khác có cấp 1.',
    en: 'The layout goes from large to small: I., then 1., then a). A report that uses I. and a) throughout is fine; only a part that differs from the others is reported.',
  },
  leavesAlone: {
    vi: 'Báo cáo có số phần dùng a) bằng hoặc nhiều hơn số phần dùng 1., và điểm a) đứng cạnh mục 1. trong cùng một phần.',
    en: 'Reports with as many parts in a) as in 1. or more, and points a) beside items 1. in one part.',
  },
  basis: [LAYOUT],
  severity: { draft: 'info', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        1. Nông nghiệp

        Đạt.

        2. Thương mại

        Đạt.

        II. HẠN CHẾ

        1. Hạn chế

        Ít.

        III. NHIỆM VỤ

        ⟦a)⟧ Họp dân.

        b) Ký cam kết.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        a) Lúa tốt.

        b) Ngô tốt.

        II. NHIỆM VỤ

        a) Họp dân.

        b) Ký cam kết.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        1. Nông nghiệp

        a) Lúa tốt.

        b) Ngô tốt.

        II. NHIỆM VỤ

        1. Họp dân.

        2. Ký cam kết.
      `,
    },
  ],
  *check({ report }) {
    const groups = siblingGroups(report.content).filter((g) => g.parent?.marker?.kind === 'roman');
    const points = groups.filter((g) => g.kind === 'lower-letter');
    const items = groups.filter((g) => g.kind === 'arabic');
    if (points.length === 0 || items.length <= points.length) return;
    for (const group of points) {
      const [first] = group.items;
      const { parent } = group;
      if (first?.marker === undefined || parent === undefined || items.some((g) => g.parent === parent)) continue;
      yield { span: first.spanOf(0, first.marker.end), message: messages.skippedLevel(enumeratorOf(first), enumeratorOf(parent)) };
    }
  },
});
