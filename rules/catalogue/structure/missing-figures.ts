import type { Section } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { messages } from './shared/messages.ts';
import { everySection, mainSections, outlineSectionOf, TYPE_OPTION, typeOf } from './shared/outline.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'structure/missing-figures',
  code: 'BC-10',
  summary: { vi: 'Phần kết quả không có số liệu', en: 'The results hold no figure' },
  why: {
    vi: 'Phần kết quả cần có số liệu để người nhận đánh giá được mức độ hoàn thành. Chỉ nhắc khi cả phần không có một con số nào.',
    en: 'Results need figures, so that the reader can judge them. Only a part without a single figure is mentioned.',
  },
  leavesAlone: {
    vi: 'Loại báo cáo không nhận ra được, phần mà đề cương không đòi số liệu, và phần có dù chỉ một chữ số.',
    en: 'Reports of no known type, sections whose outline wants no figures, and sections with a single digit anywhere.',
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

        I. ⟦KẾT QUẢ⟧

        Công việc được giao đã hoàn thành tốt.

        II. HẠN CHẾ

        Còn chậm.

        III. NHIỆM VỤ

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

        Đã hoàn thành 12 việc.

        II. HẠN CHẾ

        Còn chậm.

        III. NHIỆM VỤ

        Tiếp tục./.
      `,
    },
  ],
  *check({ report, resources, options }) {
    const type = typeOf(report, options.type, resources);
    if (type === undefined || !type.figures) return;
    for (const section of mainSections(report)) {
      const found = outlineSectionOf(section.title, type.sections);
      if (found?.figures !== true || /\d/u.test(textOf(section))) continue;
      const start = section.block.marker?.contentStart ?? 0;
      yield { span: section.block.spanOf(start, start + section.title.length), message: messages.missingFigures(section.title) };
    }
  },
});

function textOf(section: Section): string {
  return [...everySection([section])].flatMap((s) => [s.title, ...s.content.map((b) => b.textAfterMarker)]).join('\n');
}
