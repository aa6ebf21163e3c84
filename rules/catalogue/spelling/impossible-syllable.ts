import { defineReportRule } from '../../rule.ts';
import { spellingFindings } from './shared/report-suspects.ts';

/** Words that are no Vietnamese syllables: a misplaced or doubled tone mark, a letter that cannot stand there, left-over typing keys. */
export default defineReportRule({
  id: 'spelling/impossible-syllable',
  code: 'CTV-01',
  summary: { vi: 'Âm tiết không có trong tiếng Việt', en: 'Syllable that Vietnamese does not have' },
  why: {
    vi: 'Mỗi âm tiết tiếng Việt có phụ âm đầu, vần và một dấu thanh đặt đúng chữ. Chữ sai các quy tắc đó chắc chắn là lỗi gõ. Tên riêng, chữ viết tắt, tiếng nước ngoài và tên gọi của các dân tộc không bị báo.',
    en: 'A Vietnamese syllable has an onset, a rime and one tone mark on the right letter. What breaks these rules is a slip of the keyboard. Names, abbreviations and foreign words are not reported.',
  },
  leavesAlone: {
    vi: 'Từ trong danh sách từ riêng của cơ quan, địa chỉ mạng, số, ký hiệu, và đoạn còn ở bảng mã cũ.',
    en: "Words of the office's own list, web addresses, document symbols, and passages in an old encoding.",
  },
  basis: [],
  severity: { draft: 'error', presign: 'error', issued: 'error' },
  appliesTo: 'any',
  options: {},
  bad: [
    { text: 'Xã đã hoàn thành ⟦nứơc⟧ sạch nông thôn.\n', fixed: 'Xã đã hoàn thành nước sạch nông thôn.\n' },
    { text: 'Thực hiện đúng thẩm ⟦quyềnn⟧ được giao.\n', fixed: 'Thực hiện đúng thẩm quyền được giao.\n' },
  ],
  good: [{ text: 'Xã Đắk Pét đã hoàn thành nước sạch nông thôn, hòa giải 12 vụ việc.\n' }],
  check: ({ report, resources }) => spellingFindings(report, resources, ['orthography', 'word-list']),
});
