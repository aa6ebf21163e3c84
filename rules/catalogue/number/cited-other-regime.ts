import { bodiesByCode } from '../../data/issuing-bodies.ts';
import type { Citation } from '../../model/citation.ts';
import { defineReportRule } from '../../rule.ts';
import { NUMBER_AND_SYMBOL, NUMBER_AND_SYMBOL_BEFORE, PARTY_NUMBER } from './shared/basis.ts';
import { messages } from './shared/messages.ts';

/** Letters that stand for cán bộ, đại học and other words as well. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['CB', 'ĐH']);
const STATE_CODES: ReadonlySet<string> = new Set(['UBND', 'HĐND', 'CP', 'TTg']);

export default defineReportRule({
  id: 'number/cited-other-regime',
  code: 'SK-10',
  summary: { vi: 'Số của văn bản được viện dẫn ghi theo cách của hệ thống khác', en: 'A cited number has the form of the other regime' },
  why: {
    vi: 'Văn bản của Đảng ghi “12-KH/ĐU”, văn bản hành chính ghi “12/KH-UBND”, dù được viện dẫn ở đâu. Đổi dấu khi viện dẫn làm sai số, ký hiệu của bản gốc.',
    en: 'Party documents are numbered “12-KH/ĐU”, state documents “12/KH-UBND”, wherever they are cited. Swapped signs give a number the original does not bear.',
  },
  leavesAlone: {
    vi: 'Công văn của cấp ủy (12/TU-VP), chữ còn nghĩa khác như CB, ĐH, ký hiệu có năm hoặc nhiều cơ quan, và lời trích dẫn.',
    en: 'Letters of a Party committee (12/TU-VP), ambiguous CB and ĐH, symbols with a year or several bodies, and quotations.',
  },
  basis: [NUMBER_AND_SYMBOL, NUMBER_AND_SYMBOL_BEFORE, PARTY_NUMBER],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Thực hiện Kế hoạch số ⟦12/KH-ĐU⟧ ngày 06/4/2026 của Ban Thường vụ Đảng ủy về đổi mới sinh hoạt chi bộ, xã đã phân công nhiệm vụ.\n',
      fixed:
        'Thực hiện Kế hoạch số 12-KH/ĐU ngày 06/4/2026 của Ban Thường vụ Đảng ủy về đổi mới sinh hoạt chi bộ, xã đã phân công nhiệm vụ.\n',
    },
    {
      frame: 'body',
      text: 'Thực hiện Kế hoạch số ⟦12-KH/UBND⟧ ngày 06/4/2026 của UBND tỉnh về cải cách hành chính, xã đã phân công nhiệm vụ.\n',
      fixed: 'Thực hiện Kế hoạch số 12/KH-UBND ngày 06/4/2026 của UBND tỉnh về cải cách hành chính, xã đã phân công nhiệm vụ.\n',
    },
  ],
  good: [
    {
      frame: 'body',
      text: 'Thực hiện Nghị quyết số 68-NQ/TW ngày 04/5/2025 của Bộ Chính trị về phát triển kinh tế tư nhân và Kế hoạch số 12/KH-UBND ngày 06/4/2026 của UBND tỉnh, xã đã phân công nhiệm vụ.\n',
    },
    { frame: 'body', text: 'Thực hiện Công văn số 12/TU-VP ngày 06/4/2026 của Tỉnh ủy, xã đã phân công nhiệm vụ.\n' },
  ],
  *check({ report }) {
    for (const citation of report.citations) {
      const right = rightForm(citation);
      if (right === undefined || citation.quoted) continue;
      const { span, text } = citation.code;
      yield {
        span,
        message: messages.citedForm(text, right),
        fixes: [{ title: messages.write(right), safety: 'ask', edits: [{ span, text: right }] }],
      };
    }
  },
});

/** The number in the form of the regime its body belongs to; undefined when it has that form already or the body is not known. */
function rightForm({ code, form, number, typeCode, bodyCodes, year }: Citation): string | undefined {
  const body = bodyCodes[0];
  if (body === undefined || bodyCodes.length > 1 || typeCode === undefined || year !== undefined) return undefined;
  if (form === 'administrative' && isPartyCode(body) && code.text === `${number}/${typeCode}-${body}`)
    return `${number}-${typeCode}/${body}`;
  if (form === 'party' && STATE_CODES.has(body) && code.text === `${number}-${typeCode}/${body}`) return `${number}/${typeCode}-${body}`;
  return undefined;
}

function isPartyCode(code: string): boolean {
  return !AMBIGUOUS.has(code) && bodiesByCode(code).some(({ level }) => level === 'party');
}
