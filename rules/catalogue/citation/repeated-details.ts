import type { Citation } from '../../model/citation.ts';
import type { Report } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { type Fix } from '../../vocabulary.ts';
import { CITING } from './shared/basis.ts';
import { citationsByKey, factsOf, headSpan, headText, inSentence, isPlain } from './shared/mentions.ts';
import { messages } from './shared/messages.ts';
import { documentsOf } from './shared/same-document.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'citation/repeated-details',
  code: 'VD-16',
  summary: { vi: 'Lần viện dẫn sau lặp lại đủ ngày và cơ quan ban hành', en: 'A later citation repeats date and issuing body' },
  why: {
    vi: 'Từ lần thứ hai chỉ cần ghi tên loại và số, ký hiệu. Lặp lại ngày và cơ quan không sai, nhưng mỗi lần chép lại là một lần có thể ghi lệch.',
    en: 'From the second mention type and number are enough. Repeating date and body is harmless, but every copy may drift.',
  },
  leavesAlone: {
    vi: 'Lần sau chỉ nhắc lại ngày hoặc chỉ nhắc lại cơ quan, chỗ trong bảng, tiêu đề, và văn bản khác trùng số, ký hiệu.',
    en: 'A later date or issuer alone, tables and headings, and another document of the same number.',
  },
  basis: [CITING],
  severity: { draft: 'off', presign: 'info', issued: 'off' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        Thực hiện Kế hoạch số 145/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính, đơn vị đã phân công nhiệm vụ.

        Theo ⟦Kế hoạch số 145/KH-UBND ngày 09/4/2026 của UBND tỉnh⟧, báo cáo được gửi hằng quý.
      `,
      fixed: dedent`
        Thực hiện Kế hoạch số 145/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính, đơn vị đã phân công nhiệm vụ.

        Theo Kế hoạch số 145/KH-UBND, báo cáo được gửi hằng quý.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        Thực hiện Kế hoạch số 145/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính, đơn vị đã phân công nhiệm vụ.

        Theo Kế hoạch số 145/KH-UBND, báo cáo được gửi hằng quý.
      `,
    },
  ],
  *check({ report }) {
    for (const mentions of citationsByKey(report).values()) {
      for (const document of documentsOf(mentions)) {
        const [full, ...again] = mentionsInFull(document.filter(inSentence));
        if (full === undefined) continue;
        for (const mention of again) {
          const fix = shortening(report, mention);
          yield {
            span: mention.span,
            message: messages.repeated(headText(mention)),
            related: [{ span: headSpan(full), message: messages.shorten }],
            ...(fix === undefined ? {} : { fixes: [fix] }),
          };
        }
      }
    }
  },
});

/** Mentions with date and body, from the first one on; at the first the body may be told before. */
function mentionsInFull(mentions: readonly Citation[]): Citation[] {
  const isFull = ({ date, issuer }: Citation): boolean => date !== undefined && issuer !== undefined;
  const first = mentions.findIndex((mention) => isFull(mention) || (mention.date !== undefined && mention.given.issuer));
  return mentions.filter((mention, i) => i === first || (i > first && isFull(mention)));
}

/** Deletes what stands behind the number, unless Markdown signs stand in between. */
function shortening(report: Report, mention: Citation): Fix | undefined {
  const span = { start: mention.code.span.end, end: mention.span.end };
  const facts = factsOf(mention);
  if (facts === undefined || !isPlain(report, span, mention.block.text.slice(facts.code.end, facts.end))) return undefined;
  return { title: messages.shorten, safety: 'ask', edits: [{ span, text: '' }] };
}
