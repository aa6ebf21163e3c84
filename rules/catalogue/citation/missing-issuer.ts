import { bodiesByCode } from '../../data/issuing-bodies.ts';
import type { Citation } from '../../model/citation.ts';
import { defineReportRule } from '../../rule.ts';
import { type Fix } from '../../vocabulary.ts';
import { CITING, CITING_BEFORE } from './shared/basis.ts';
import { lacksIssuer } from './shared/issued-nearby.ts';
import { firstMentions, headText, lacksDate } from './shared/mentions.ts';
import { messages } from './shared/messages.ts';
import { capOutsideReports } from '../shared/reading.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'citation/missing-issuer',
  code: 'VD-06',
  summary: { vi: 'Lần đầu viện dẫn thiếu tên cơ quan ban hành', en: 'The first citation of a document names no issuing body' },
  why: {
    vi: 'Lần đầu viện dẫn phải ghi tên cơ quan, tổ chức ban hành. Nhiều cơ quan dùng chung ký hiệu (KH-UBND của tỉnh và của xã) nên chỉ có số và ký hiệu thì chưa xác định được văn bản.',
    en: 'The first citation names the issuing body. Many bodies share a symbol, so number and symbol alone do not identify the document.',
  },
  leavesAlone: {
    vi: 'Văn bản của chính đơn vị, văn bản mà câu đã nói ai ban hành (“UBND xã đã ban hành …” và danh sách bên dưới), luật, hợp đồng.',
    en: "The office's own documents, those the sentence or the line above the list says who issued, laws and contracts.",
  },
  basis: [CITING, CITING_BEFORE],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Nhiệm vụ của đơn vị được quy định tại ⟦Nghị định số 35/2022/NĐ-CP ngày 28/5/2022⟧ quy định về quản lý khu công nghiệp và khu kinh tế.\n',
      fixed:
        'Nhiệm vụ của đơn vị được quy định tại Nghị định số 35/2022/NĐ-CP ngày 28/5/2022 của Chính phủ quy định về quản lý khu công nghiệp và khu kinh tế.\n',
    },
    { frame: 'body', text: 'Thực hiện ⟦Kế hoạch số 145/KH-UBND ngày 09/4/2026⟧ về cải cách hành chính, đơn vị đã phân công nhiệm vụ.\n' },
  ],
  good: [
    {
      frame: 'body',
      text: 'Đảng ủy xã (trước hợp nhất) đã sớm ban hành Nghị quyết số 01-NQ/ĐU ngày 31/12/2025 về chuyển đổi số. Thôn học tập các chỉ thị của Tỉnh ủy về đại hội (Chỉ thị số 35-CT/TU, ngày 14/6/2025, Chỉ thị số 45-CT/TU, ngày 14/4/2026).\n',
    },
    {
      frame: 'body',
      text: 'UBND xã ban hành 04 văn bản, trong đó có Quyết định số 71/QĐ-UBND ngày 02/3/2026 về kiện toàn Ban Chỉ đạo và Công văn số 93/UBND-KT ngày 14/8/2026 về chấn chỉnh kỷ cương.\n',
    },
    {
      frame: 'body',
      text: 'Nhiệm vụ của đơn vị được quy định tại Nghị định số 35/2022/NĐ-CP ngày 28/5/2022 của Chính phủ quy định về quản lý khu công nghiệp và khu kinh tế.\n',
    },
    { frame: 'body', text: 'UBND xã đã ban hành Kế hoạch số 145/KH-UBND ngày 09/4/2026 về cải cách hành chính.\n' },
    {
      frame: 'body',
      text: dedent`
        UBND xã đã ban hành các văn bản sau:

        - Kế hoạch số 145/KH-UBND ngày 09/4/2026 về cải cách hành chính;

        - Quyết định số 146/QĐ-UBND ngày 10/4/2026 về việc kiện toàn Tổ công tác.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        - Ban hành Kế hoạch số 145/KH-UBND ngày 09/4/2026 về cải cách hành chính, Kế hoạch số 146/KH-UBND ngày 10/4/2026 về tuyên truyền.
        - Dự án được UBND tỉnh phê duyệt tại Quyết định số 102/QĐ-UBND ngày 30/3/2026.
      `,
    },
    {
      frame: 'body',
      text: 'Thực hiện Thông tư số 17/2009/TT-BGDĐT ngày 25/7/2009 của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Chương trình giáo dục mầm non, được sửa đổi, bổ sung bởi Thông tư số 28/2016/TT-BGDĐT ngày 30/12/2016 và Thông tư số 51/2020/TT-BGDĐT ngày 31/12/2020. Phòng đã tham mưu Tỉnh ủy ban hành Chương trình số 22-CTr/TU ngày 25/5/2024.\n',
    },
    {
      frame: 'body',
      text: 'UBND xã đã ban hành Kế hoạch số 145/KH-UBND ngày 09/4/2026 về cải cách hành chính; Kế hoạch số 146/KH-UBND ngày 10/4/2026 về tuyên truyền.\n',
    },
  ],
  *check({ report }) {
    const cap = capOutsideReports(report);
    for (const mention of firstMentions(report)) {
      const { citation } = mention;
      // What lacks both is one finding, of citation/missing-date.
      if (lacksDate(mention) || !lacksIssuer(report, mention)) continue;
      const fix = issuerFix(citation);
      yield {
        ...cap,
        span: citation.span,
        message: messages.noIssuer(headText(citation)),
        ...(fix === undefined ? {} : { fixes: [fix], atMost: 'hint' }),
      };
    }
  },
});

/** Inserts the body that the symbol names, where it names one of the whole country. */
function issuerFix(citation: Citation): Fix | undefined {
  const [code] = citation.bodyCodes;
  if (code === undefined || citation.bodyCodes.length !== 1 || citation.form === 'party' || citation.form === 'letter') return undefined;
  const bodies = bodiesByCode(code);
  const [body] = bodies;
  if (body === undefined || bodies.length !== 1 || body.level !== 'central') return undefined;
  const at = citation.span.end;
  return { title: messages.addIssuer(body.name), safety: 'ask', edits: [{ span: { start: at, end: at }, text: ` của ${body.name}` }] };
}
