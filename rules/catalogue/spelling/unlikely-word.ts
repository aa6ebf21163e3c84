import { defineReportRule } from '../../rule.ts';
import { spellingFindings } from './shared/report-suspects.ts';

/** Valid syllables that do not fit where they stand, by a model of official texts. */
export default defineReportRule({
  id: 'spelling/unlikely-word',
  code: 'CTV-03',
  summary: { vi: 'Từ không hợp với ngữ cảnh', en: 'Word that does not fit its context' },
  why: {
    vi: 'Âm tiết đúng nhưng gần như không bao giờ đứng cạnh các từ xung quanh trong văn bản hành chính, trong khi một chữ gần giống thì rất thường gặp. Mức cảnh báo theo độ chắc chắn.',
    en: 'The syllable is valid but hardly ever stands beside its neighbours in official texts, while one that looks alike often does. Severity follows confidence.',
  },
  leavesAlone: {
    vi: 'Tên riêng nhiều chữ, chữ nối bằng gạch, và hai cách viết đều đúng (hàng năm, hằng năm; thật sự, thực sự).',
    en: 'Proper names of several words, words joined by a hyphen, and pairs that are both right (hàng năm, hằng năm; thật, thực).',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {
    least: {
      kind: 'choice',
      of: ['warning', 'info', 'hint'],
      default: 'warning',
      help: {
        vi: 'Độ chắc chắn tối thiểu để báo: info và hint tìm được nhiều hơn nhưng có báo nhầm',
        en: 'Least confidence to report: info and hint find more, with some false alarms',
      },
    },
  },
  bad: [
    {
      text: 'Ủy ban nhân dân xã chỉ đạo các ngành phối hợp chặt chẽ trong giải ⟦quyệt⟧ thủ tục hành chính.\n',
      fixed: 'Ủy ban nhân dân xã chỉ đạo các ngành phối hợp chặt chẽ trong giải quyết thủ tục hành chính.\n',
    },
  ],
  good: [{ text: 'Ủy ban nhân dân xã chỉ đạo các ngành phối hợp chặt chẽ trong giải quyết thủ tục hành chính.\n' }],
  check: ({ report, resources, options }) => spellingFindings(report, resources, ['context'], options.least),
});
