import { lookupKey } from '../../vietnamese/tone-placement.ts';
import { defineReportRule } from '../../rule.ts';
import { perContent } from '../../model/per-content.ts';
import { messages } from './shared/messages.ts';
import { everySection } from './shared/outline.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'structure/missing-causes',
  code: 'RT-04',
  summary: { vi: 'Nêu tồn tại, hạn chế mà không nêu nguyên nhân', en: 'Shortcomings are given without causes' },
  why: {
    vi: 'Sau mục tồn tại, hạn chế thường có mục hoặc câu nêu nguyên nhân. Chỉ nhắc khi cả báo cáo không có chữ “nguyên nhân”, “do”, “vì” nào trong phần này.',
    en: 'Shortcomings are usually followed by their causes. It is mentioned only when the part has no word for a cause.',
  },
  leavesAlone: {
    vi: 'Hạn chế kể ngay trong đoạn văn, không thành mục riêng có tên mở đầu bằng “tồn tại”, “hạn chế”, “khuyết điểm”.',
    en: 'Shortcomings told in running text rather than in a section that begins with “tồn tại”, “hạn chế” or “khuyết điểm”.',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'hint', issued: 'off' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Đạt 12 chỉ tiêu.

        II. ⟦TỒN TẠI, HẠN CHẾ⟧

        Một số thôn làm chậm.

        III. PHƯƠNG HƯỚNG

        Tiếp tục thực hiện.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        I. TỒN TẠI, HẠN CHẾ

        Một số thôn làm chậm.

        II. NGUYÊN NHÂN

        Thiếu người.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. TỒN TẠI, HẠN CHẾ

        Một số thôn làm chậm do thiếu người.
      `,
    },
  ],
  *check({ report }) {
    const sections = [...everySection(report.sections)];
    const shortcomings = sections.find((s) => /^(?:những )?(?:tồn tại|hạn chế|khuyết điểm)[^:.]*:?$/u.test(lookupKey(s.title)));
    if (shortcomings === undefined || report.content.some((block) => tellsCauses(block.content))) return;
    const own = [...everySection([shortcomings])].flatMap((s) => s.content);
    if (own.some((b) => /(?:^|[\s,;])(?:do|vì|bởi|tại vì)\s/u.test(lookupKey(b.text)))) return;
    const start = shortcomings.block.marker?.contentStart ?? 0;
    yield { span: shortcomings.block.spanOf(start, start + shortcomings.title.length), message: messages.noCauses(shortcomings.title) };
  },
});

const tellsCauses = perContent(({ text }) => lookupKey(text).includes('nguyên nhân'));
