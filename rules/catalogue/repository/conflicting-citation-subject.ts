import { SAME_DETAILS } from '../shared/citing-basis.ts';
import { defineRepositoryRule } from '../../rule.ts';
import { conflicts } from './shared/conflicts.ts';
import { exampleReport } from './shared/example-reports.ts';
import { isOneDocument } from '../../repository/identity.ts';
import { compareSubjects } from '../../repository/subjects.ts';

export default defineRepositoryRule({
  id: 'repository/conflicting-citation-subject',
  code: 'KB-04',
  summary: { vi: 'Các báo cáo ghi trích yếu của một văn bản khác nhau', en: 'Reports give one document different subjects' },
  why: {
    vi: 'Trích yếu khi viện dẫn phải đúng như văn bản gốc. Chỉ những chỗ khác hẳn hoặc khác năm, khác số bị nêu; trích yếu ghi gọn, viết tắt hoặc khác vài từ thì không.',
    en: 'A subject is cited as the document has it. Only other contents or another year or figure count, not a shortened or abbreviated one.',
  },
  leavesAlone: {
    vi: 'Văn bản là báo cáo có trong kho, lần viện dẫn không ghi trích yếu, và báo cáo cũng ghi cả trích yếu thường gặp.',
    en: 'Documents that are reports of the repository, citations without a subject, and reports that give the usual subject too.',
  },
  basis: [SAME_DETAILS],
  severity: { draft: 'info', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  compares: 'citations',
  options: {},
  bad: [
    {
      documents: [
        exampleReport({
          path: 'quy-1.md',
          text: 'Thực hiện Kế hoạch số 145/KH-UBND ngày 09/01/2026 của UBND tỉnh Bình An về cải cách hành chính năm 2026.',
        }),
        exampleReport({
          path: 'quy-2.md',
          text: 'Thực hiện Kế hoạch số 145/KH-UBND ngày 09/01/2026 của UBND tỉnh Bình An về ⟦cải cách hành chính năm 2025⟧.',
        }),
        exampleReport({
          path: 'quy-3.md',
          text: 'Thực hiện Kế hoạch số 145/KH-UBND ngày 09/01/2026 của UBND tỉnh Bình An về cải cách hành chính năm 2026.',
        }),
      ],
    },
  ],
  good: [
    {
      documents: [
        exampleReport({
          path: 'quy-1.md',
          text: 'Thực hiện Kế hoạch số 145/KH-UBND ngày 09/01/2026 của UBND tỉnh Bình An về cải cách hành chính năm 2026.',
        }),
        exampleReport({
          path: 'quy-2.md',
          text: 'Thực hiện Kế hoạch số 145/KH-UBND ngày 09/01/2026 của UBND tỉnh Bình An về công tác CCHC.',
        }),
        exampleReport({
          path: 'quy-3.md',
          text: 'Thực hiện Kế hoạch số 145/KH-UBND ngày 09/01/2026 của UBND tỉnh Bình An về cải cách hành chính.',
        }),
      ],
    },
  ],
  check: (part) =>
    conflicts(part, 'subject', () => ({
      valueOf: (mention) => (part.reportsCitedBy(mention).length > 0 ? undefined : mention.subject?.words.join(' ')),
      agree: (a, b) => a.subject === undefined || b.subject === undefined || compareSubjects(a.subject, b.subject) !== 'different',
      isOne: (a, b) =>
        a.subject !== undefined && b.subject !== undefined && compareSubjects(a.subject, b.subject) === 'different' && isOneDocument(a, b),
    })),
});
