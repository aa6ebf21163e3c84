import type { Citation } from '../../model/citation.ts';
import { mayBeSameBody } from '../../model/citations/same-body.ts';
import { defineReportRule } from '../../rule.ts';
import { lookupKey } from '../../vietnamese/tone-placement.ts';
import { dedent } from '../shared/dedent.ts';
import { groupedBy } from '../shared/grouped-by.ts';
import { SAME_DETAILS } from '../shared/citing-basis.ts';
import { messages } from './shared/messages.ts';
import { dateValue, namedBody } from './shared/same-document.ts';

export default defineReportRule({
  id: 'citation/conflicting-number',
  code: 'VD-01',
  summary: { vi: 'Một văn bản được viện dẫn với số đảo chữ số', en: 'One document is cited with two figures of its number exchanged' },
  why: {
    vi: 'Kế hoạch số 17/KH-UBND và Kế hoạch số 71/KH-UBND cùng ký ngày 19/01/2026 thường là một văn bản gõ đảo hai chữ số. Hãy đối chiếu với bản gốc.',
    en: 'Kế hoạch số 17/KH-UBND and Kế hoạch số 71/KH-UBND of one day are usually one document with two figures exchanged. Check the original.',
  },
  leavesAlone: {
    vi: 'Hai số cùng được nêu từ hai lần trở lên, hai trích yếu khác nhau, hai cơ quan khác nhau, văn bản không ghi ngày.',
    en: 'Two numbers that both stand twice or more, two subjects, two bodies, and mentions without a date.',
  },
  basis: [SAME_DETAILS],
  severity: { draft: 'info', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        Thực hiện Kế hoạch số 145/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính, UBND xã đã phân công nhiệm vụ.

        Việc thực hiện Kế hoạch số ⟦154/KH-UBND⟧ ngày 09/4/2026 còn chậm.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: 'UBND tỉnh đã ban hành Quyết định số 145/QĐ-UBND ngày 09/4/2026 về biên chế và Quyết định số 154/QĐ-UBND ngày 09/4/2026 về kinh phí.\n',
    },
    {
      frame: 'body',
      text: 'Các Quyết định số 145/QĐ-UBND và số 146/QĐ-UBND cùng ngày 09/4/2026 của UBND xã đã được niêm yết.\n',
    },
  ],
  *check({ report }) {
    const dated = report.citations.filter((mention) => dateValue(mention) !== undefined && mention.number.length > 1);
    const kinds = groupedBy(dated, (mention) => [dateValue(mention), lookupKey(mention.symbol), ...[...mention.number].sort()].join('|'));
    for (const mentions of kinds.values()) {
      const numbers = groupedBy(mentions, ({ number }) => number);
      const [[first] = [], [second, ...more] = []] = numbers.values();
      if (numbers.size !== 2 || first === undefined || second === undefined || more.length > 0) continue;
      if (!isExchanged(first.number, second.number) || areTwo(first, second)) continue;
      yield {
        span: second.code.span,
        message: messages.number(second.code.text, first.code.text),
        related: [{ span: first.code.span, message: messages.otherNumber(first.code.text) }],
      };
    }
  },
});

/** True for two numbers that differ in two neighbouring figures exchanged. */
function isExchanged(one: string, other: string): boolean {
  const at = [...one].findIndex((figure, i) => figure !== other[i]);
  return (
    at >= 0 &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2) &&
    one.length === other.length
  );
}

/** True where the words around tell of two documents. */
function areTwo(one: Citation, other: Citation): boolean {
  if (one.block === other.block) return true;
  const bodies = [namedBody(one), namedBody(other)] as const;
  if (bodies[0] !== undefined && bodies[1] !== undefined && !mayBeSameBody(bodies[0], bodies[1])) return true;
  const [a, b] = [one.subject?.text, other.subject?.text].map((text) => lookupKey(text ?? ''));
  return a !== '' && b !== '' && a !== b;
}
