import { declared } from '../../model/front-matter.ts';
import { lineEnding } from '../../model/insertion.ts';
import { nearAddressee } from '../../model/near-misses.ts';
import type { Report } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { type Fix } from '../../vocabulary.ts';
import type { Span } from '../../text/span.ts';
import { ADDRESSEE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { upwardSignal } from './shared/upward-signal.ts';
import { dedent } from '../shared/dedent.ts';

const HEAD = 'UBND TỈNH BÌNH AN\n**SỞ CÔNG THƯƠNG**\n\n**BÁO CÁO**\n\n**Kết quả công tác năm 2026**\n\n';

export default defineReportRule({
  id: 'addressee/missing',
  code: 'KG-01',
  summary: { vi: 'Báo cáo gửi cấp trên thiếu phần “Kính gửi”', en: 'A report to a higher body lacks “Kính gửi”' },
  why: {
    vi: 'Tờ trình, báo cáo gửi cơ quan cấp trên và công văn có phần “Kính gửi” ngoài nơi nhận. Dấu hiệu: câu kết “kính báo cáo <cơ quan>” hoặc phần mở đầu thực hiện yêu cầu của cấp trên.',
    en: 'Submissions, reports to a higher body and letters have a “Kính gửi” part besides the recipients. Signs are “kính báo cáo <body>” at the end or an opening that carries out a request from above.',
  },
  leavesAlone: {
    vi: 'Thực hiện kế hoạch chung của cấp trên, “kính báo cáo Hội nghị”, công văn của cấp dưới, và tệp đã khai “kinh-gui” ở đầu.',
    en: 'Carrying out a general plan of a higher body, “kính báo cáo Hội nghị”, letters of a lower body, and files that declare “kinh-gui”.',
  },
  basis: [ADDRESSEE],
  severity: { draft: 'hint', presign: 'warning', issued: 'hint' },
  appliesTo: 'report',
  regimes: ['state'],
  options: {},
  bad: [
    {
      text: dedent`
        ${HEAD}⟦Gửi:⟧ UBND tỉnh Bình An

        Sở Công Thương báo cáo kết quả như sau:

        I. KẾT QUẢ

        Kết quả tốt.

        Trên đây là kết quả công tác năm 2026, Sở Công Thương kính báo cáo UBND tỉnh xem xét./.
      `,
      fixed: dedent`
        ${HEAD}Kính gửi: UBND tỉnh Bình An

        Sở Công Thương báo cáo kết quả như sau:

        I. KẾT QUẢ

        Kết quả tốt.

        Trên đây là kết quả công tác năm 2026, Sở Công Thương kính báo cáo UBND tỉnh xem xét./.
      `,
    },
    {
      text: dedent`
        ${HEAD}Sở Công Thương báo cáo kết quả ⟦như sau:⟧

        I. KẾT QUẢ

        Kết quả tốt.

        Trên đây là kết quả công tác năm 2026, Sở Công Thương kính báo cáo UBND tỉnh xem xét./.
      `,
      fixed: dedent`
        ${HEAD}Kính gửi: UBND tỉnh.

        Sở Công Thương báo cáo kết quả như sau:

        I. KẾT QUẢ

        Kết quả tốt.

        Trên đây là kết quả công tác năm 2026, Sở Công Thương kính báo cáo UBND tỉnh xem xét./.
      `,
    },
    {
      text: dedent`
        ${HEAD}Thực hiện Công văn số 145/BNV-CCHC ngày 09/4/2026 của Bộ Nội vụ về việc báo cáo công tác cải cách hành chính, Sở Công Thương báo cáo kết quả ⟦như sau:⟧

        I. KẾT QUẢ

        Kết quả tốt.
      `,
      fixed: dedent`
        ${HEAD}Kính gửi: Bộ Nội vụ.

        Thực hiện Công văn số 145/BNV-CCHC ngày 09/4/2026 của Bộ Nội vụ về việc báo cáo công tác cải cách hành chính, Sở Công Thương báo cáo kết quả như sau:

        I. KẾT QUẢ

        Kết quả tốt.
      `,
    },
    {
      text: dedent`
        ---
        gui-cap-tren: true
        ---

        ${HEAD}Sở Công Thương báo cáo kết quả ⟦như sau:⟧

        I. KẾT QUẢ

        Kết quả tốt.
      `,
    },
  ],
  good: [
    {
      text: dedent`
        ${HEAD}Kính gửi: UBND tỉnh Bình An.

        Sở Công Thương báo cáo kết quả như sau:

        I. KẾT QUẢ

        Kết quả tốt.

        Trên đây là kết quả công tác năm 2026, kính báo cáo UBND tỉnh xem xét./.
      `,
    },
    {
      text: dedent`
        ${HEAD}Sở Công Thương báo cáo kết quả như sau:

        I. KẾT QUẢ

        Kết quả tốt.

        Trên đây là kết quả công tác năm 2026, kính báo cáo Hội nghị./.
      `,
    },
    {
      text: dedent`
        ${HEAD}Thực hiện Kế hoạch số 15/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính, Sở Công Thương báo cáo kết quả như sau:

        I. KẾT QUẢ

        Kết quả tốt.
      `,
    },
    {
      text: dedent`
        ${HEAD}Thực hiện Công văn số 15/UBND-VP ngày 09/4/2026 của UBND xã Bình An về việc báo cáo kết quả, Sở Công Thương báo cáo như sau:

        I. KẾT QUẢ

        Kết quả tốt.
      `,
    },
  ],
  *check({ report }) {
    if (report.addressee !== undefined || report.title === undefined || declared(report.frontMatter, 'kinh-gui') !== undefined) return;
    const signal = upwardSignal(report);
    if (signal === undefined) return;
    const near = nearAddressee(report);
    if (near?.label !== undefined) {
      const { span, text } = near.label;
      const fix: Fix = { title: messages.write('Kính gửi:'), safety: 'ask', edits: [{ span, text: 'Kính gửi:' }] };
      yield { span, message: messages.label(text, 'Kính gửi:'), fixes: [fix] };
      return;
    }
    if (near?.above !== undefined) {
      yield { span: near.above.span, message: messages.misplaced() };
      return;
    }
    const fix = signal.body === undefined ? undefined : insertion(report, signal.body);
    yield {
      span: anchorOf(report) ?? report.title.type.span,
      message: messages.missing(signal.body),
      ...(fix === undefined ? {} : { fixes: [fix] }),
      ...(signal.span === undefined ? {} : { related: [{ span: signal.span, message: messages.signalHere() }] }),
    };
  },
});

/** The words “như sau:” with which the opening ends. */
function anchorOf(report: Report): Span | undefined {
  for (const block of report.opening) {
    const match = /như\s+sau(?:\s*:(?=\s*$)|\s*$)/u.exec(block.text);
    if (match !== null) return block.spanOf(match.index, match.index + match[0].length);
  }
  return undefined;
}

function insertion(report: Report, body: string): Fix | undefined {
  const subject = report.title?.subject ?? [];
  const last = subject[subject.length - 1];
  if (last === undefined || last.block.content.place.kind === 'table-cell') return undefined;
  const at = lineEnding(report, last.span.end);
  const br = report.source.lineBreak;
  const { line } = report.source.positionAt(at.end);
  const next = report.source.slice(report.source.lineSpan(line + 1));
  // Without an empty line the next paragraph would run on in this one.
  const tail = line < report.source.lineCount && next.trim() !== '' ? br : '';
  return { title: messages.insert(body), safety: 'ask', edits: [{ span: at, text: `${br}${br}Kính gửi: ${body}.${tail}` }] };
}
