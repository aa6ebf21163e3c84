import { defineReportRule } from '../../rule.ts';
import { PLACES } from './shared/basis.ts';
import { asHint, nameFindings } from './shared/name-findings.ts';

export default defineReportRule({
  id: 'capitals/place-name',
  code: 'VH-08',
  summary: { vi: 'Tên địa lý viết hoa chưa đúng', en: 'A geographical name has wrong capitals' },
  why: {
    vi: 'Danh từ chung chỉ địa hình viết thường trước tên riêng (sông Hồng, vịnh Hạ Long), viết hoa khi đã thành tên riêng (Cửa Lò, Vũng Tàu).',
    en: 'The noun of a landform is small before a proper name (sông Hồng) and capital when it has become part of the name (Cửa Lò).',
  },
  leavesAlone: {
    vi: 'Chữ hoa ở đầu câu (Sông Mê Công chảy qua), và địa danh ngoài danh mục (capitals/landform-noun xét một phần).',
    en: 'A capital that opens a sentence (Sông Mê Công chảy qua), and places outside the list (partly capitals/landform-noun).',
  },
  basis: [PLACES],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  options: {},
  bad: [
    { text: 'Đoàn khảo sát dọc ⟦Sông Mê Công⟧ và ⟦quần đảo Hoàng sa⟧.\n', fixed: 'Đoàn khảo sát dọc sông Mê Công và quần đảo Hoàng Sa.\n' },
  ],
  good: [{ text: 'Sông Mê Công chảy qua; đoàn đến Vũng Tàu, vịnh Hạ Long, sông Hồng, kè sông Cầu Đá.\n' }],
  *check({ report }) {
    yield* nameFindings(report, ['place'], asHint);
  },
});
