import { defineReportRule } from '../../rule.ts';
import { OTHERS } from './shared/basis.ts';
import { asHint, nameFindings } from './shared/name-findings.ts';

export default defineReportRule({
  id: 'capitals/holiday-name',
  code: 'VH-17',
  summary: { vi: 'Tên ngày lễ, ngày kỷ niệm viết hoa chưa đúng', en: 'The name of a holiday has wrong capitals' },
  why: {
    vi: 'Tên ngày lễ, ngày kỷ niệm viết hoa âm tiết tạo thành tên: ngày Quốc khánh, ngày Quốc tế Lao động.',
    en: 'Names of holidays take a capital: ngày Quốc khánh, ngày Quốc tế Lao động.',
  },
  leavesAlone: {
    vi: 'Chữ “Ngày”, “Tết” viết hoa ở đầu tên (Ngày Nhà giáo Việt Nam), và tên ngoài danh mục.',
    en: 'A capital on the first word (Ngày Nhà giáo Việt Nam), and names that the list does not hold.',
  },
  basis: [OTHERS],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      text: 'Xã tổ chức ⟦ngày quốc tế Thiếu nhi⟧ và ⟦ngày quốc khánh⟧.\n',
      fixed: 'Xã tổ chức ngày Quốc tế Thiếu nhi và ngày Quốc khánh.\n',
    },
  ],
  good: [{ text: 'Xã kỷ niệm ngày Quốc khánh, Ngày Nhà giáo Việt Nam, ngày Thương binh - Liệt sĩ.\n' }],
  *check({ report }) {
    yield* nameFindings(report, ['holiday'], asHint);
  },
});
