import { defineReportRule } from '../../rule.ts';
import { PLACES } from './shared/basis.ts';
import { asHint, nameFindings } from './shared/name-findings.ts';

export default defineReportRule({
  id: 'capitals/region-name',
  code: 'VH-09',
  summary: { vi: 'Tên vùng, miền viết hoa chưa đúng', en: 'The name of a region has wrong capitals' },
  why: {
    vi: 'Tên vùng, miền viết hoa các từ chỉ hướng và tên riêng: Tây Nguyên, Đông Nam Bộ, Đồng bằng sông Cửu Long.',
    en: 'Names of regions take capitals: Tây Nguyên, Đông Nam Bộ, Đồng bằng sông Cửu Long.',
  },
  leavesAlone: {
    vi: 'Từ chỉ hướng thật sự (phía đông bắc giáp xã Bình Hòa), và vùng, miền ngoài danh mục.',
    en: 'Real directions (phía đông bắc giáp xã Bình Hòa), and regions that the list does not hold.',
  },
  basis: [PLACES],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  options: {},
  bad: [{ text: 'Các tỉnh vùng ⟦Đông nam bộ⟧ và ⟦Tây nguyên⟧ tham gia.\n', fixed: 'Các tỉnh vùng Đông Nam Bộ và Tây Nguyên tham gia.\n' }],
  good: [{ text: 'Các tỉnh Tây Nguyên, Đông Nam Bộ; phía đông bắc giáp xã Bình Hòa; Đồng bằng sông Cửu Long.\n' }],
  *check({ report }) {
    yield* nameFindings(report, ['region'], asHint);
  },
});
