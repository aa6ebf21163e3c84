import { lookupKey } from '../../vietnamese/tone-placement.ts';
import { defineReportRule } from '../../rule.ts';
import { perContent } from '../../model/per-content.ts';
import { messages } from './shared/messages.ts';
import { everySection } from './shared/outline.ts';
import { dedent } from '../shared/dedent.ts';

const SHORTCOMINGS = /(?:hạn chế|tồn tại|khuyết điểm|khó khăn|vướng mắc|bất cập|chưa đạt|chưa bảo đảm|thiếu sót)/u;

export default defineReportRule({
  id: 'structure/missing-shortcomings',
  code: 'RT-03',
  summary: { vi: 'Có phần kết quả mà không nêu tồn tại, hạn chế', en: 'Results are given but no shortcomings' },
  why: {
    vi: 'Báo cáo có phần đánh giá thường nêu cả mặt được và mặt chưa được. Chỉ nhắc khi có mục đánh giá hoặc ưu điểm mà cả báo cáo không có chữ nào về hạn chế, khó khăn.',
    en: 'A report with an assessment usually gives both sides. It is mentioned only when there is an assessment or a list of merits and not one word on shortcomings.',
  },
  leavesAlone: {
    vi: 'Báo cáo không có mục đánh giá, nhận xét hay ưu điểm, và báo cáo có nhắc “khó khăn”, “vướng mắc” ở bất cứ chỗ nào.',
    en: 'Reports without a section of assessment or merits, and those that name “khó khăn” or “vướng mắc” anywhere.',
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

        II. ⟦ĐÁNH GIÁ CHUNG⟧

        Phong trào phát triển tốt.

        III. PHƯƠNG HƯỚNG

        Tiếp tục thực hiện.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Đạt 12 chỉ tiêu.

        II. ĐÁNH GIÁ CHUNG

        Phong trào phát triển tốt nhưng còn hạn chế về kinh phí.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. DIỄN BIẾN

        Mưa to từ sáng.

        II. KẾT QUẢ ỨNG PHÓ

        An toàn.
      `,
    },
  ],
  *check({ report }) {
    const sections = [...everySection(report.sections)];
    const results = sections.some((s) => lookupKey(s.title).includes('kết quả'));
    const assessment = sections.find((s) => /^(?:đánh giá|nhận xét)|ưu điểm/u.test(lookupKey(s.title)));
    if (!results || assessment === undefined) return;
    if (report.content.some((block) => tellsShortcomings(block.content))) return;
    const start = assessment.block.marker?.contentStart ?? 0;
    yield { span: assessment.block.spanOf(start, start + assessment.title.length), message: messages.noShortcomings };
  },
});

const tellsShortcomings = perContent(({ text }) => SHORTCOMINGS.test(lookupKey(text)));
