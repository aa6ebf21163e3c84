import { defineReportRule } from '../../rule.ts';
import { spellingFindings } from './shared/report-suspects.ts';

/** Fixed formulae that have lost a syllable. */
export default defineReportRule({
  id: 'spelling/missing-syllable',
  code: 'CTV-04',
  summary: { vi: 'Cụm từ cố định bị rơi mất chữ', en: 'Fixed phrase that lost a syllable' },
  why: {
    vi: 'Khi gõ nhanh hoặc cắt dán, một chữ trong cụm từ cố định dễ bị rơi mất mà câu vẫn đọc được.',
    en: 'Fast typing and pasting lose a syllable of a fixed phrase, and the sentence still reads.',
  },
  leavesAlone: {
    vi: 'Chữ gõ sai dấu chứ không mất, và cụm ngoài danh mục cụm cố định.',
    en: 'A word that is there with wrong marks rather than lost, and phrases outside the list of fixed ones.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [
    { text: 'Công an xã giữ vững an ninh trên ⟦địa tỉnh⟧ Bình An.\n', fixed: 'Công an xã giữ vững an ninh trên địa bàn tỉnh Bình An.\n' },
  ],
  good: [{ text: 'Công an xã giữ vững an ninh trên địa bàn tỉnh Bình An.\n' }],
  check: ({ report, resources }) => spellingFindings(report, resources, ['missing-syllable']),
});
