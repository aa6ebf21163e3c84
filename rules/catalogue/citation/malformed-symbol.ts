import type { Report } from '../../model/report.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { SAME_DETAILS } from '../shared/citing-basis.ts';
import { messages } from './shared/messages.ts';
import { factsOf } from './shared/mentions.ts';
import { type SymbolFault, symbolForm } from './shared/symbol-form.ts';

/** Words of a citation in the form they have in a letterhead: `Số:`, `SỐ`. */
const HEAD_FORM = /(?<word>SỐ|[Ss]ố\s?:|Số)\s*$/u;
/** Figures cut off the number: `số 4 5/KH-UBND`. */
const CUT_NUMBER = /(?:^|\s)số\s(?<figures>\d{1,3})\s$/iu;
const LOOK_BACK = 14;

export default defineReportRule({
  id: 'citation/malformed-symbol',
  code: 'VD-09',
  summary: { vi: 'Số, ký hiệu của văn bản viện dẫn viết sai dạng', en: 'Number and symbol of a cited document are malformed' },
  why: {
    vi: 'Số, ký hiệu viết liền, đúng chữ hoa, số và ký hiệu cách nhau bằng dấu gạch chéo, các nhóm chữ viết tắt bằng gạch nối: 45/KH-UBND. Viết “45 / KH-UBND”, “45/kh-ubnd”, “45/KHUBND”, “45/KH-UBDN” thì tìm văn bản không ra.',
    en: 'Number and symbol have no blanks, capitals where they belong, a stroke between number and symbol and hyphens between the groups: 45/KH-UBND. “45 / KH-UBND”, “45/kh-ubnd”, “45/KHUBND” or “45/KH-UBDN” cannot be looked up.',
  },
  leavesAlone: {
    vi: 'Ký hiệu chưa biết của cơ quan, ký hiệu theo lối riêng của Đảng (54-HD/VPTW), và lời trích trong ngoặc kép.',
    en: 'Letters of bodies that are not known, the form of the Party (54-HD/VPTW), and quotations.',
  },
  basis: [SAME_DETAILS],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Xã thực hiện Kế hoạch số ⟦45 / KH-UBND⟧ ngày 09/4/2026 của UBND tỉnh về tiếp công dân.\n',
      fixed: 'Xã thực hiện Kế hoạch số 45/KH-UBND ngày 09/4/2026 của UBND tỉnh về tiếp công dân.\n',
    },
    {
      frame: 'body',
      text: 'Xã thực hiện Kế hoạch số ⟦45/KHUBND⟧ ngày 09/4/2026 của UBND tỉnh về tiếp công dân.\n',
      fixed: 'Xã thực hiện Kế hoạch số 45/KH-UBND ngày 09/4/2026 của UBND tỉnh về tiếp công dân.\n',
    },
    {
      frame: 'body',
      text: 'Xã thực hiện Kế hoạch số ⟦45/KH-UBDN⟧ ngày 09/4/2026 của UBND tỉnh về tiếp công dân và Quyết định số ⟦06/TTg-QĐ⟧ ngày 06/01/2022 của Thủ tướng Chính phủ về chuyển đổi số.\n',
      fixed:
        'Xã thực hiện Kế hoạch số 45/KH-UBND ngày 09/4/2026 của UBND tỉnh về tiếp công dân và Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ về chuyển đổi số.\n',
    },
    {
      frame: 'body',
      text: 'Xã thực hiện Kế hoạch ⟦SỐ⟧ 45/KH-UBND ngày 09/4/2026 của UBND tỉnh về tiếp công dân.\n',
      fixed: 'Xã thực hiện Kế hoạch số 45/KH-UBND ngày 09/4/2026 của UBND tỉnh về tiếp công dân.\n',
    },
    {
      frame: 'body',
      text: 'Xã thực hiện Kế hoạch số ⟦4 5/KH-UBND⟧ ngày 09/4/2026 của UBND tỉnh về tiếp công dân.\n',
      fixed: 'Xã thực hiện Kế hoạch số 45/KH-UBND ngày 09/4/2026 của UBND tỉnh về tiếp công dân.\n',
    },
  ],
  good: [
    {
      frame: 'body',
      text: 'Xã thực hiện Công văn số 611/SNV-CCVC ngày 25/3/2026 của Sở Nội vụ về biên chế và Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.\n',
    },
  ],
  *check({ report }) {
    const own = lettersOf(report);
    for (const citation of report.citations) {
      const facts = factsOf(citation);
      if (facts === undefined || citation.quoted || citation.form === 'unnumbered') continue;
      const { block, code } = citation;
      const at = facts.code.start;
      const before = block.text.slice(Math.max(0, at - LOOK_BACK), at);
      const cut = CUT_NUMBER.exec(before)?.groups?.['figures'];
      if (cut !== undefined) {
        const start = at - cut.length - 1;
        yield finding(block.spanOf(start, facts.code.end), block.text.slice(start, facts.code.end), 'blanks', `${cut}${code.text}`);
        continue;
      }
      const form = symbolForm(citation, (letters) => own.has(letters));
      if (form !== undefined) {
        // Blanks and dashes come with pasting, and nobody mistakes the document for them.
        const light = form.fault === 'blanks' || form.fault === 'sign' || form.fault === 'stroke';
        yield { ...finding(code.span, code.text, form.fault, form.right), ...(light ? { atMost: 'info' as const } : {}) };
        continue;
      }
      const word = citation.type === undefined ? undefined : HEAD_FORM.exec(before);
      const written = word?.groups?.['word'];
      if (word === null || word === undefined || written === undefined) continue;
      const start = at - before.length + word.index;
      const span = block.spanOf(start, start + written.length);
      yield {
        span,
        message: messages.numberWord(written),
        fixes: [{ title: messages.rewrite('số'), safety: 'ask' as const, edits: [{ span, text: 'số' }] }],
        atMost: 'hint' as const,
      };
    }
  },
});

function finding(span: Span, written: string, fault: SymbolFault, right: string): RuleFinding {
  return {
    span,
    message: messages.malformedSymbol(written, fault, right),
    fixes: [{ title: messages.rewrite(right), safety: 'ask', edits: [{ span, text: right }] }],
  };
}

/** Letters of bodies that the report itself vouches for: of its number, and those that two citations bear. */
function lettersOf(report: Report): ReadonlySet<string> {
  const met = new Set<string>();
  const twice = new Set(report.letterhead.numberLine?.bodyCodes ?? []);
  for (const code of report.citations.flatMap(({ bodyCodes }) => bodyCodes)) {
    if (met.has(code)) twice.add(code);
    met.add(code);
  }
  return twice;
}
