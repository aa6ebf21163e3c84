import { SAME_DETAILS } from '../shared/citing-basis.ts';
import { lookupKey } from '../../vietnamese/tone-placement.ts';
import { defineRepositoryRule } from '../../rule.ts';
import { compareBodies } from '../../repository/bodies.ts';
import { conflicts } from './shared/conflicts.ts';
import { exampleReport } from './shared/example-reports.ts';
import { isOneDocument } from '../../repository/identity.ts';

export default defineRepositoryRule({
  id: 'repository/conflicting-citation-issuer',
  code: 'KB-02',
  summary: { vi: 'Các báo cáo ghi một văn bản là của các cơ quan khác nhau', en: 'Reports attribute one document to different bodies' },
  why: {
    vi: 'Cùng số, ký hiệu, ngày và nội dung thì chỉ là một văn bản của một cơ quan. Cách viết tắt, tên đơn vị đi kèm và tên mới sau “nay là” không bị coi là khác.',
    en: 'One number, symbol, date and subject make one document of one body. Abbreviations, an added unit and a name after “nay là” do not count as different.',
  },
  leavesAlone: {
    vi: 'Hai văn bản trùng số, trùng ngày nhưng khác nội dung, và lần viện dẫn không nêu cơ quan.',
    en: 'Two documents of one number and day on different matters, and citations that name no body.',
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
          text: 'Thực hiện Kế hoạch số 145/KH-UBND ngày 09/01/2026 của UBND tỉnh Bình An về cải cách hành chính năm 2026.',
        }),
        exampleReport({
          path: 'quy-2.md',
          text: 'Thực hiện Kế hoạch số 145/KH-UBND ngày 09/01/2026 của ⟦Sở Nội vụ⟧ về cải cách hành chính năm 2026.',
        }),
        exampleReport({
          path: 'quy-3.md',
          text: 'Thực hiện Kế hoạch số 145/KH-UBND ngày 09/01/2026 của Ủy ban nhân dân tỉnh về cải cách hành chính năm 2026.',
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
          text: 'Thực hiện Kế hoạch số 145/KH-UBND ngày 09/01/2026 của UBND xã về phòng, chống thiên tai.',
        }),
      ],
    },
  ],
  check: (part) =>
    conflicts(part, 'issuer', () => ({
      valueOf: ({ body }) => (body === undefined ? undefined : lookupKey(body.names.join('|'))),
      agree: (a, b) => compareBodies(a.body, b.body) !== 'different',
      isOne: (a, b) => compareBodies(a.body, b.body) === 'different' && isOneDocument(a, b),
    })),
});
