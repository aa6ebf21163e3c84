import { linePassages } from '../../model/passage.ts';
import type { Report } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { NATIONAL_HEADER, NATIONAL_HEADER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';
import { DEPARTMENT, plainStateHead } from '../shared/example-head.ts';

export default defineReportRule({
  id: 'letterhead/misplaced-motto',
  code: 'QH-02',
  summary: { vi: 'Tiêu ngữ không đứng ngay dưới Quốc hiệu', en: 'The motto does not stand under the national name' },
  why: {
    vi: 'Tiêu ngữ được canh giữa ngay dưới Quốc hiệu. Hai cột của trang in khi chuyển sang một cột có thể xen tên cơ quan vào giữa; số và ngày tháng thì không.',
    en: 'The motto is centred right under the national name. Flattened columns may put the name of the body between the two lines, but never the number or the date.',
  },
  leavesAlone: {
    vi: 'Tên cơ quan xen giữa Quốc hiệu và Tiêu ngữ khi hai cột chuyển thành một, và Tiêu ngữ đặt trong ô của bảng.',
    en: "The body's name in between when two columns became one, and a motto in the cell of a table.",
  },
  basis: [NATIONAL_HEADER, NATIONAL_HEADER_BEFORE],
  severity: { draft: 'info', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  regimes: ['state'],
  options: {},
  bad: [
    {
      frame: 'letterhead',
      text: plainStateHead({ ...DEPARTMENT, heading: '⟦Độc lập - Tự do - Hạnh phúc⟧\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }),
    },
    {
      frame: 'letterhead',
      text: plainStateHead({
        heading: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        bodies: 'SỞ NỘI VỤ',
        numberLine: 'Số:      /BC-SNV\n\n⟦Độc lập - Tự do - Hạnh phúc⟧',
      }),
    },
  ],
  good: [
    {
      frame: 'letterhead',
      text: dedent`
        ỦY BAN NHÂN DÂN

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

        XÃ BÌNH AN

        Độc lập - Tự do - Hạnh phúc

        Số:      /BC-UBND

        Bình An, ngày    tháng 11 năm 2026

        BÁO CÁO

        Kết quả công tác năm 2026
      `,
    },
    {
      frame: 'letterhead',
      text: dedent`
        | SỞ NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
        | --- | --- |
        | Số:      /BC-SNV | Độc lập - Tự do - Hạnh phúc |

        Bình An, ngày    tháng 11 năm 2026

        BÁO CÁO

        Kết quả công tác năm 2026
      `,
    },
  ],
  *check({ report }) {
    const { motto } = report.letterhead;
    if (motto !== undefined && isMisplaced(report)) yield { span: motto.span, message: messages.misplacedMotto() };
  },
});

function isMisplaced({ letterhead, blocks }: Report): boolean {
  const { nationalName, motto, numberLine, placeAndDate } = letterhead;
  if (nationalName === undefined || motto === undefined) return false;
  if (motto.span.start < nationalName.span.start) return true;
  if (motto.block.content.place.kind === 'table-cell') return false;
  const between = linePassages(blocks).filter((line) => line.span.start > nationalName.span.end && line.span.end < motto.span.start);
  return between.some((line) =>
    [numberLine, placeAndDate].some((part) => part !== undefined && part.span.start >= line.span.start && part.span.start < line.span.end),
  );
}
