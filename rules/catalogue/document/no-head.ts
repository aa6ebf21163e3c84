import { MOTTO, NATIONAL_NAME, PARTY_NAME } from '../../data/prescribed-headings.ts';
import { typeByTitle } from '../../data/document-types.ts';
import { absentParts } from '../../model/absent-parts.ts';
import { firstLineSpan, lineBeginning } from '../../model/insertion.ts';
import type { Report } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import type { Fix } from '../../vocabulary.ts';
import { dedent } from '../shared/dedent.ts';
import { WHOLE_FORM } from './shared/basis.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'document/no-head',
  code: 'BC-17',
  summary: { vi: 'Báo cáo chưa có phần mở đầu và kết thúc của thể thức', en: 'The report has neither head nor foot' },
  why: {
    vi: 'Phía trên tên loại phải có Quốc hiệu và Tiêu ngữ (hoặc tiêu đề văn bản Đảng), tên cơ quan, số và ký hiệu, địa danh và thời gian; sau nội dung phải có người ký và “Nơi nhận”. Khi chưa có phần nào, chương trình nêu một lần, không nhắc từng thành phần. Nếu phần mở đầu do mẫu bên ngoài tạo ra, hãy đặt “letterhead: external”.',
    en: 'Above the type name stand national name and motto (or the heading of the Party), issuing body, number, place and date, below the text signer and recipients. Where all of it is missing this is said once and not for each component. Where a template outside the text makes the head, set “letterhead: external”.',
  },
  leavesAlone: {
    vi: 'Văn bản có từ hai thành phần của phần mở đầu trở lên, ở bất cứ đâu hoặc khai ở đầu tệp: khi đó từng thành phần thiếu được nêu riêng; báo cáo có người ký hay “Nơi nhận”: quy tắc về Quốc hiệu nêu thay.',
    en: 'Documents with two components of the head, wherever they stand or declared: there each missing one is named; with a signer or recipients the rule on the heading speaks instead.',
  },
  basis: [WHOLE_FORM],
  severity: { draft: 'info', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      text: dedent`
        **⟦BÁO CÁO⟧**

        **Kết quả khuyến học năm 2026**

        Xã mở 12 lớp tập huấn.
      `,
      fixed: dedent`
        **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**

        **Độc lập - Tự do - Hạnh phúc**

        **TÊN CƠ QUAN**

        Số:      /BC-…

        *…, ngày    tháng    năm …*

        **BÁO CÁO**

        **Kết quả khuyến học năm 2026**

        Xã mở 12 lớp tập huấn.
      `,
    },
    {
      text: dedent`
        UBND XÃ BÌNH AN

        ⟦BÁO CÁO⟧

        Kết quả khuyến học năm 2026

        Xã mở 12 lớp tập huấn.
      `,
    },
  ],
  good: [
    {
      text: dedent`
        UBND XÃ BÌNH AN

        Số: 12/BC-UBND

        BÁO CÁO

        Kết quả khuyến học năm 2026
      `,
    },
    {
      text: dedent`
        ---
        so-ky-hieu: 12/BC-UBND
        co-quan: UBND xã Bình An
        ---

        BÁO CÁO

        Kết quả khuyến học năm 2026
      `,
    },
    { text: 'KẾ HOẠCH\n\nMở lớp tập huấn năm 2026\n' },
  ],
  *check({ report }) {
    const absent = absentParts(report);
    if (!absent.has('head') || !absent.has('foot') || report.recognition.readAs !== 'report') return;
    const { title } = report;
    const fix = insertion(report);
    yield {
      span: title?.type.span ?? firstLineSpan(report),
      message: absent.get('foot') === 'absent' ? messages.neither : messages.noHead,
      absent: 'head',
      ...(fix === undefined ? {} : { fixes: [fix] }),
    };
  },
});

/** Every line of the head, above the type name; none where a component of it is there already. */
function insertion(report: Report): Fix | undefined {
  const { title, letterhead, regime } = report;
  const { issuingBody, nationalName, partyName, motto, numberLine, placeAndDate } = letterhead;
  if (title === undefined || issuingBody.length > 0) return undefined;
  if ([nationalName, partyName, motto, numberLine, placeAndDate].some((part) => part !== undefined)) return undefined;
  const code = typeByTitle(title.typeName, regime)?.code ?? 'BC';
  const lines =
    regime === 'party'
      ? [`**${PARTY_NAME}**`, '**TÊN CƠ QUAN**', `Số      -${code}/…`]
      : [`**${NATIONAL_NAME}**`, `**${MOTTO}**`, '**TÊN CƠ QUAN**', `Số:      /${code}-…`];
  const br = report.source.lineBreak;
  const text = [...lines, '*…, ngày    tháng    năm …*', ''].join(br + br);
  return { title: messages.insertHead, safety: 'ask', edits: [{ span: lineBeginning(report, title.type.span.start), text }] };
}
