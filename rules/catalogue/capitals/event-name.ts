import { defineReportRule } from '../../rule.ts';
import { OTHERS } from './shared/basis.ts';
import { asHint, nameFindings } from './shared/name-findings.ts';

export default defineReportRule({
  id: 'capitals/event-name',
  code: 'VH-23',
  summary: { vi: 'Tên sự kiện lịch sử viết hoa chưa đúng', en: 'The name of a historical event has wrong capitals' },
  why: {
    vi: 'Tên sự kiện lịch sử, triều đại viết hoa âm tiết tạo thành tên: Cách mạng tháng Tám, Chiến thắng Điện Biên Phủ.',
    en: 'Names of historical events and dynasties take capitals: Cách mạng tháng Tám.',
  },
  leavesAlone: {
    vi: '“Cách mạng Tháng Tám” (cách viết cũng phổ biến), và “tổ quốc”, “nhân dân”, “hiến pháp” nói chung.',
    en: '“Cách mạng Tháng Tám”, which is as common, and “tổ quốc”, “nhân dân”, “hiến pháp” used in general.',
  },
  basis: [OTHERS],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      text: 'Kỷ niệm ⟦cách mạng tháng tám⟧ và ⟦chiến thắng Điện Biên Phủ⟧.\n',
      fixed: 'Kỷ niệm Cách mạng tháng Tám và Chiến thắng Điện Biên Phủ.\n',
    },
  ],
  good: [{ text: 'Kỷ niệm Cách mạng tháng Tám, Cách mạng Tháng Tám; bảo vệ tổ quốc; quyền của nhân dân; hiến pháp các nước.\n' }],
  *check({ report }) {
    yield* nameFindings(report, ['event', 'special'], (place) => (/^Cách mạng Tháng Tám$/u.test(place.typed) ? 'no' : asHint(place)));
  },
});
