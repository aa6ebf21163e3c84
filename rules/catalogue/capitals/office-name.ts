import { defineReportRule } from '../../rule.ts';
import { OTHERS } from './shared/basis.ts';
import { asHint, nameFindings } from './shared/name-findings.ts';

export default defineReportRule({
  id: 'capitals/office-name',
  code: 'VH-15',
  summary: { vi: 'Chức vụ gắn với cơ quan cụ thể viết thường', en: 'An office of a specific body is in small letters' },
  why: {
    vi: 'Chức vụ đi liền tên cơ quan cụ thể viết hoa: Chủ tịch UBND xã, Thủ tướng Chính phủ. Chức vụ nói chung (các chủ tịch) viết thường.',
    en: 'An office with its body takes a capital: Chủ tịch UBND xã. Offices in general stay small.',
  },
  leavesAlone: {
    vi: 'Cách nói chung (các chủ tịch UBND xã), và chức vụ không kèm tên cơ quan (đồng chí chủ tịch dự).',
    en: 'General use (các chủ tịch UBND xã), and an office without its body (đồng chí chủ tịch dự).',
  },
  basis: [OTHERS],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  options: {},
  bad: [
    { text: 'Hồ sơ trình ⟦chủ tịch UBND⟧ xã và ⟦thủ tướng Chính phủ⟧.\n', fixed: 'Hồ sơ trình Chủ tịch UBND xã và Thủ tướng Chính phủ.\n' },
  ],
  good: [{ text: 'Hồ sơ trình Chủ tịch UBND xã, Thủ tướng Chính phủ; các chủ tịch UBND xã dự họp; đồng chí chủ tịch dự.\n' }],
  *check({ report }) {
    yield* nameFindings(report, ['office'], asHint);
  },
});
