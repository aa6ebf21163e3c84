import { MOTTO } from '../../data/prescribed-headings.ts';
import { declared } from '../../model/front-matter.ts';
import { firstLineSpan, lineEnding } from '../../model/insertion.ts';
import type { Passage, Report } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { type Edit } from '../../vocabulary.ts';
import { NATIONAL_HEADER, NATIONAL_HEADER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { foreignHeading } from '../../model/regime-signs.ts';
import { dedent } from '../shared/dedent.ts';
import { plainStateHead } from '../shared/example-head.ts';

export default defineReportRule({
  id: 'letterhead/missing-motto',
  code: 'QH-02',
  summary: { vi: 'Thiếu Tiêu ngữ', en: 'The motto is missing' },
  why: {
    vi: 'Tiêu ngữ đứng ngay dưới Quốc hiệu, chữ in thường, đậm, chữ cái đầu của mỗi cụm từ viết hoa.',
    en: 'The motto stands right under the national name, in bold sentence case, each of its three phrases beginning with a capital.',
  },
  leavesAlone: {
    vi: 'Tiêu ngữ đứng lạc chỗ vẫn tính là có (letterhead/misplaced-motto xét), văn bản có tiêu đề Đảng, tệp đã khai “tieu-ngu”.',
    en: 'A motto in a wrong place is there (letterhead/misplaced-motto); documents with the Party heading; files that declare “tieu-ngu”.',
  },
  basis: [NATIONAL_HEADER, NATIONAL_HEADER_BEFORE],
  severity: { draft: 'info', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  regimes: ['state'],
  options: {},
  bad: [
    {
      frame: 'letterhead',
      text: plainStateHead({ heading: '**⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧**' }),
      fixed: plainStateHead({ heading: '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n**Độc lập - Tự do - Hạnh phúc**' }),
    },
    {
      frame: 'letterhead',
      text: dedent`
        | ⟦SỞ NỘI VỤ⟧ | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |
        | --- | --- |
        | Số:      /BC-SNV | *Bình An, ngày    tháng 11 năm 2026* |

        BÁO CÁO

        Kết quả công tác năm 2026
      `,
      fixed: dedent`
        | SỞ NỘI VỤ | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc** |
        | --- | --- |
        | Số:      /BC-SNV | *Bình An, ngày    tháng 11 năm 2026* |

        BÁO CÁO

        Kết quả công tác năm 2026
      `,
    },
    {
      frame: 'letterhead',
      text: plainStateHead({ heading: '', bodies: '⟦SỞ NỘI VỤ⟧', numberLine: 'Số:      /BC-SNV' }),
    },
  ],
  good: [
    {
      frame: 'letterhead',
      text: dedent`
        SỞ NỘI VỤ

        Số:      /BC-SNV

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

        Độc lập - Tự do - Hạnh phúc

        Bình An, ngày    tháng 11 năm 2026

        BÁO CÁO

        Kết quả công tác năm 2026
      `,
    },
    {
      text: dedent`
        ---
        tieu-ngu: có
        ---

        SỞ NỘI VỤ

        BÁO CÁO

        Kết quả công tác năm 2026
      `,
    },
  ],
  *check({ report }) {
    const { nationalName, motto, partyName } = report.letterhead;
    if (foreignHeading(report) !== undefined) return;
    if (motto !== undefined || partyName !== undefined || declared(report.frontMatter, 'tieu-ngu') !== undefined) return;
    const low = report.misplaced.motto;
    if (low !== undefined) {
      // Both lines in a wrong place are told once.
      if (report.misplaced.nationalName === undefined) yield { span: low.span, message: messages.misplacedMotto(), atMost: 'warning' };
      return;
    }
    const span = firstLineSpan(report);
    // With both lines missing, the fix for the national name brings the motto along.
    if (nationalName === undefined) yield { span, message: messages.missingMotto(), absentFrom: 'head' };
    else
      yield {
        span,
        message: messages.missingMotto(),
        absentFrom: 'head',
        fixes: [{ title: messages.insertMotto(), safety: 'ask', edits: [insertion(report, nationalName)] }],
      };
  },
});

/** Inside a table the cell goes on after a `<br>`, within the bold of the line above; elsewhere the next line takes the motto. */
function insertion(report: Report, above: Passage): Edit {
  if (above.block.content.place.kind === 'table-cell')
    return { span: { start: above.span.end, end: above.span.end }, text: `<br>${MOTTO}` };
  return { span: lineEnding(report, above.span.end), text: `${report.source.lineBreak}**${MOTTO}**` };
}
