import { defineReportRule } from '../../rule.ts';
import { spellingFindings } from './shared/report-suspects.ts';

/** Syllables run together or torn apart. */
export default defineReportRule({
  id: 'spelling/split-word',
  code: 'CTV-05',
  summary: { vi: 'Chữ bị dính liền hoặc bị tách rời', en: 'Syllables run together or torn apart' },
  why: {
    vi: 'Thiếu hoặc thừa dấu cách giữa các âm tiết, thường do sao chép từ tệp PDF.',
    en: 'A space is missing or too many between syllables, often from copying out of a PDF.',
  },
  leavesAlone: {
    vi: 'Chữ viết liền trong địa chỉ mạng, thư điện tử, số, ký hiệu văn bản, và từ trong danh sách từ riêng của cơ quan.',
    en: "Words run together in web and mail addresses or document symbols, and those of the office's own list.",
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [{ text: 'Đơn vị đã ⟦thựchiện⟧ đúng quy định.\n', fixed: 'Đơn vị đã thực hiện đúng quy định.\n' }],
  good: [{ text: 'Đơn vị đã thực hiện đúng quy định.\n' }],
  check: ({ report, resources }) => spellingFindings(report, resources, ['split']),
});
