import { defineReportRule } from '../../rule.ts';
import { spellingFindings } from './shared/report-suspects.ts';

/** Known confusions whose wrong form consists of valid syllables. */
export default defineReportRule({
  id: 'spelling/confused-word',
  code: 'CTV-02',
  summary: { vi: 'Cụm từ hay viết nhầm', en: 'Words that are often confused' },
  why: {
    vi: 'Phần lớn lỗi chính tả trong báo cáo cho ra âm tiết có nghĩa nhưng sai chỗ: nhầm dấu hỏi với dấu ngã, s với x, ch với tr. Danh mục các nhầm lẫn thường gặp được đối chiếu theo cả cụm từ.',
    en: 'Most slips in reports give valid syllables in the wrong place: tones, s for x, ch for tr. A list of common confusions is compared phrase by phrase.',
  },
  leavesAlone: {
    vi: 'Chữ dễ nhầm đứng đúng cụm của nó (nổ mìn), địa chỉ mạng, số, ký hiệu, và tên ở phần đầu, nơi nhận, phần ký.',
    en: 'An easily confused word in its own phrase (nổ mìn), addresses, symbols, and names in the letterhead, recipients, signature.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [{ text: 'Đơn vị đã ⟦nổ⟧ lực hoàn thành nhiệm vụ.\n', fixed: 'Đơn vị đã nỗ lực hoàn thành nhiệm vụ.\n' }],
  good: [{ text: 'Đơn vị đã nỗ lực hoàn thành nhiệm vụ.\n' }],
  check: ({ report, resources }) => spellingFindings(report, resources, ['confusion']),
});
