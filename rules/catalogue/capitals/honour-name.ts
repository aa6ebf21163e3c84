import { defineReportRule } from '../../rule.ts';
import { OTHERS } from './shared/basis.ts';
import { asHint, nameFindings } from './shared/name-findings.ts';

export default defineReportRule({
  id: 'capitals/honour-name',
  code: 'VH-14',
  summary: { vi: 'Tên huân chương, danh hiệu viết hoa chưa đúng', en: 'The name of an order or title of honour has wrong capitals' },
  why: {
    vi: 'Tên huân chương, huy chương, danh hiệu viết hoa chữ cái đầu của tên và thứ hạng: Huân chương Lao động hạng Nhất, Nghệ sĩ Nhân dân.',
    en: 'Orders, medals and titles take a capital on the name and the rank: Huân chương Lao động hạng Nhất.',
  },
  leavesAlone: {
    vi: 'Hình thức khen nói chung viết thường (tặng giấy khen cho 02 tập thể), và danh hiệu ngoài danh mục.',
    en: 'Awards in general, in small letters (tặng giấy khen cho 02 tập thể), and honours that the list does not hold.',
  },
  basis: [OTHERS],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  options: {},
  bad: [{ text: 'Xã được tặng ⟦Huân chương lao động hạng nhất⟧.\n', fixed: 'Xã được tặng Huân chương Lao động hạng Nhất.\n' }],
  good: [{ text: 'Xã được tặng Huân chương Lao động hạng Nhất, Bằng khen; đề nghị tặng giấy khen cho 02 tập thể; Lao động tiên tiến.\n' }],
  *check({ report }) {
    yield* nameFindings(report, ['honour'], asHint);
  },
});
