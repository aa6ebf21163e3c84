import { SAME_DETAILS } from '../shared/citing-basis.ts';
import { typesMeet } from '../../model/citations/type-names.ts';
import { typesByCodeAnyCase } from '../../data/document-types.ts';
import { defineRepositoryRule } from '../../rule.ts';
import { conflicts } from './shared/conflicts.ts';
import { exampleReport } from './shared/example-reports.ts';
import type { Mention } from '../../repository/gather.ts';
import { isOneDocument } from '../../repository/identity.ts';

export default defineRepositoryRule({
  id: 'repository/conflicting-citation-type',
  code: 'KB-03',
  summary: { vi: 'Các báo cáo gọi một văn bản bằng các tên loại khác nhau', en: 'Reports call one document by different types' },
  why: {
    vi: 'Một văn bản chỉ có một tên loại; nơi này gọi là quyết định, nơi kia gọi là thông báo thì người đọc tưởng là hai văn bản. Tên loại khớp với ký hiệu được coi là đúng.',
    en: 'A document has one type. Called by two it looks like two documents. The type that fits the symbol is taken for the right one.',
  },
  leavesAlone: {
    vi: 'Tên đầy đủ và tên gọn của một loại (nghị quyết, nghị quyết liên tịch), và số, ký hiệu đứng không kèm tên loại.',
    en: 'The full and the short name of one type (nghị quyết, nghị quyết liên tịch), and numbers without a type name.',
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
          text: 'Thực hiện Quyết định số 145/QĐ-UBND ngày 09/01/2026 của UBND tỉnh Bình An phê duyệt Chương trình khuyến nông.',
        }),
        exampleReport({
          path: 'quy-2.md',
          text: 'Thực hiện ⟦Thông báo⟧ số 145/QĐ-UBND ngày 09/01/2026 của UBND tỉnh Bình An phê duyệt Chương trình khuyến nông.',
        }),
      ],
    },
  ],
  good: [
    {
      documents: [
        exampleReport({
          path: 'quy-1.md',
          text: 'Thực hiện Nghị quyết liên tịch số 145/NQLT-HĐND-MTTQ ngày 09/01/2026 của HĐND tỉnh Bình An về giám sát đầu tư.',
        }),
        exampleReport({
          path: 'quy-2.md',
          text: 'Thực hiện Nghị quyết số 145/NQLT-HĐND-MTTQ ngày 09/01/2026 của HĐND tỉnh Bình An về giám sát đầu tư.',
        }),
      ],
    },
  ],
  check: (part) =>
    conflicts(part, 'type', () => ({
      valueOf: ({ citation }) => (citation.type === undefined ? undefined : citation.typeName),
      agree: (a, b) => typesMeet(a.citation.typeName ?? '', b.citation.typeName ?? ''),
      isOne: isOneDocument,
      prefers: fitsSymbol,
    })),
});

function fitsSymbol({ citation: { typeCode, typeName, form } }: Mention): boolean {
  if (typeCode === undefined || typeName === undefined) return false;
  return typesByCodeAnyCase(typeCode).some((row) => (row.regime === 'party') === (form === 'party') && typesMeet(row.name, typeName));
}
