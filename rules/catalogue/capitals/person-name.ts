import { defineReportRule } from '../../rule.ts';
import { PERSONS } from './shared/basis.ts';
import { asHint, nameFindings } from './shared/name-findings.ts';

export default defineReportRule({
  id: 'capitals/person-name',
  code: 'VH-03',
  summary: { vi: 'Tên nhân vật viết hoa chưa đúng', en: 'The name of a person has wrong capitals' },
  why: {
    vi: 'Tên hiệu, tên gọi nhân vật lịch sử viết hoa chữ cái đầu của mọi âm tiết: Hai Bà Trưng, Bác Hồ.',
    en: 'Names and epithets of historical persons take a capital on every syllable: Hai Bà Trưng, Bác Hồ.',
  },
  leavesAlone: {
    vi: 'Tên nhân vật ngoài danh mục; họ tên của cán bộ, người dân do capitals/name-syllable xét.',
    en: 'Figures that the list does not hold; names of officials and people belong to capitals/name-syllable.',
  },
  basis: [PERSONS],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  options: {},
  bad: [{ text: 'Học tập gương ⟦bác Hồ⟧, ⟦chủ tịch Hồ Chí Minh⟧.\n', fixed: 'Học tập gương Bác Hồ, Chủ tịch Hồ Chí Minh.\n' }],
  good: [{ text: 'Học tập Bác Hồ, Chủ tịch Hồ Chí Minh; phố Hai Bà Trưng.\n' }],
  *check({ report }) {
    yield* nameFindings(report, ['person'], asHint);
  },
});
