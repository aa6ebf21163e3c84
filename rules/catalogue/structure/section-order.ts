import { defineReportRule } from '../../rule.ts';
import { messages } from './shared/messages.ts';
import { mainSections, outlineSectionOf, TYPE_OPTION, typeOf } from './shared/outline.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'structure/section-order',
  code: 'BC-10',
  summary: { vi: 'Các phần của báo cáo không theo thứ tự thường gặp', en: 'The parts of the report are not in the usual order' },
  why: {
    vi: 'Báo cáo thường đi từ tình hình, kết quả đến đánh giá, phương hướng rồi kiến nghị. Chỉ so các phần nhận ra rõ ràng theo loại báo cáo.',
    en: 'A report usually goes from the situation and results to the assessment, the direction and the proposals. Only parts that are clearly recognised are compared.',
  },
  leavesAlone: {
    vi: 'Loại báo cáo không nhận ra được, phần không có trong đề cương, và kiến nghị của cử tri; chỉ nhắc phần lệch đầu tiên.',
    en: 'Reports of no known type, sections outside the outline, and proposals of voters; only the first misplaced one is shown.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'hint', issued: 'off' },
  appliesTo: 'report',
  options: TYPE_OPTION,
  bad: [
    {
      frame: 'whole',
      text: dedent`
        **BÁO CÁO**

        **Kết quả công tác tháng 5 năm 2026**

        UBND xã Bình An báo cáo như sau:

        I. KIẾN NGHỊ

        Không.

        II. ⟦KẾT QUẢ⟧

        Đạt 12 chỉ tiêu.

        III. HẠN CHẾ

        Còn chậm.

        IV. NHIỆM VỤ THÁNG 6

        Tiếp tục./.
      `,
    },
  ],
  good: [
    {
      frame: 'whole',
      text: dedent`
        **BÁO CÁO**

        **Kết quả công tác tháng 5 năm 2026**

        UBND xã Bình An báo cáo như sau:

        I. KẾT QUẢ

        Đạt 12 chỉ tiêu.

        II. HẠN CHẾ

        Còn chậm.

        III. NHIỆM VỤ THÁNG 6

        Tiếp tục.

        IV. KIẾN NGHỊ

        Không./.
      `,
    },
  ],
  *check({ report, resources, options }) {
    const type = typeOf(report, options.type, resources);
    if (type === undefined || !type.order) return;
    const placed = mainSections(report).flatMap((section) => {
      const found = outlineSectionOf(section.title, type.sections);
      if (found?.ordered !== true || found.title?.test(section.title) === false) return [];
      return [{ section, place: type.sections.indexOf(found) }];
    });
    for (const [i, item] of placed.entries()) {
      const before = placed.slice(0, i).find((other) => other.place > item.place);
      if (before === undefined) continue;
      const { block } = item.section;
      const start = block.marker?.contentStart ?? 0;
      yield {
        span: block.spanOf(start, start + item.section.title.length),
        message: messages.sectionOrder(item.section.title, before.section.title),
        related: [{ span: before.section.block.span, message: messages.otherSection }],
      };
      return;
    }
  },
});
