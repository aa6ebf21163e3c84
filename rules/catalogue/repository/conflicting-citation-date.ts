import { SAME_DETAILS } from '../shared/citing-basis.ts';
import { defineRepositoryRule } from '../../rule.ts';
import { conflicts } from './shared/conflicts.ts';
import { exampleReport } from './shared/example-reports.ts';
import type { CitedDocument, Mention } from '../../repository/gather.ts';
import { isOneDocument, yearOf } from '../../repository/identity.ts';

export default defineRepositoryRule({
  id: 'repository/conflicting-citation-date',
  code: 'KB-01',
  summary: { vi: 'Các báo cáo viện dẫn một văn bản với ngày ban hành khác nhau', en: 'Reports cite one document with different dates' },
  why: {
    vi: 'Mỗi văn bản chỉ có một ngày ban hành. Báo cáo ghi khác với phần lớn báo cáo khác thường là chép nhầm; khi số báo cáo ngang nhau thì mọi nơi đều được chỉ ra để đối chiếu với bản gốc. Văn bản cùng số của cơ quan khác hoặc năm khác không bị tính.',
    en: 'A document has one date. The report that differs from most is usually wrong; where none is in the majority every place is shown. The same number of another body or year does not count.',
  },
  leavesAlone: {
    vi: 'Văn bản là báo cáo có trong kho (repository/citation-against-letterhead xét), và báo cáo cũng ghi cả ngày thường gặp.',
    en: 'Documents that are reports of the repository (repository/citation-against-letterhead), and reports that give the usual date too.',
  },
  basis: [SAME_DETAILS],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  compares: 'citations',
  options: {},
  bad: [
    {
      documents: [
        exampleReport({
          path: 'quy-1.md',
          text: 'Thực hiện Kế hoạch số 145/KH-UBND ngày 09/01/2026 của UBND tỉnh Bình An về cải cách hành chính.',
        }),
        exampleReport({
          path: 'quy-2.md',
          text: 'Thực hiện Kế hoạch số 145/KH-UBND ngày ⟦19/01/2026⟧ của UBND tỉnh Bình An về cải cách hành chính.',
        }),
        exampleReport({
          path: 'quy-3.md',
          text: 'Thực hiện Kế hoạch số 145/KH-UBND ngày 09/01/2026 của UBND tỉnh về cải cách hành chính.',
        }),
      ],
    },
  ],
  good: [
    {
      documents: [
        exampleReport({ path: 'binh-an.md', text: 'Thực hiện Kế hoạch số 45/KH-UBND ngày 09/01/2026 của UBND xã về cải cách hành chính.' }),
        exampleReport({
          path: 'hoa-phu.md',
          commune: 'HÒA PHÚ',
          text: 'Thực hiện Kế hoạch số 45/KH-UBND ngày 15/01/2026 của UBND xã về cải cách hành chính.',
        }),
        exampleReport({
          path: 'nam-truoc.md',
          text: 'Thực hiện Kế hoạch số 45/KH-UBND ngày 20/02/2025 của UBND xã về cải cách hành chính năm 2025.',
        }),
      ],
    },
  ],
  check: (part) =>
    conflicts(part, 'date', (document) => {
      const reports = reportsByDate(document);
      const isRenewed = (a: Mention, b: Mention): boolean =>
        yearOf(a.date ?? '') !== yearOf(b.date ?? '') && [a, b].every(({ date }) => (reports.get(date ?? '')?.size ?? 0) > 1);
      return {
        valueOf: (mention) => (part.reportsCitedBy(mention).length > 0 ? undefined : mention.date),
        agree: () => false,
        isOne: (a, b) => isOneDocument(a, b) && !isRenewed(a, b),
      };
    }),
});

function reportsByDate(document: CitedDocument): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  for (const { date, report } of document.mentions) {
    if (date === undefined) continue;
    const paths = out.get(date);
    if (paths === undefined) out.set(date, new Set([report.path]));
    else paths.add(report.path);
  }
  return out;
}
