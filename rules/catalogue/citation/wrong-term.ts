import type { Citation } from '../../model/citation.ts';
import { isoDate } from '../../model/civil-date.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import { SAME_DETAILS } from '../shared/citing-basis.ts';
import { groupedBy } from '../shared/grouped-by.ts';
import { termsOf } from './shared/assembly-terms.ts';
import { messages } from './shared/messages.ts';

const SYMBOL = /^(?<body>QH|UBTVQH)(?<term>\d{1,2})$/u;

export default defineReportRule({
  id: 'citation/wrong-term',
  code: 'VD-09',
  summary: { vi: 'Số của luật ghi sai khóa Quốc hội', en: 'The number of a law bears the wrong term of the National Assembly' },
  why: {
    vi: 'Luật ban hành năm 2025 là của Quốc hội khóa XV: 72/2025/QH15. Ghi “72/2025/QH14”, hoặc cùng một luật lúc QH13, lúc QH14, là gõ nhầm.',
    en: 'A law of 2025 is one of the fifteenth term: 72/2025/QH15. “72/2025/QH14”, or one law now with QH13 and now with QH14, is a slip.',
  },
  leavesAlone: {
    vi: 'Năm chuyển giao hai khóa (2016, 2021, 2026) khi không ghi ngày, luật trước năm 1993, và lời trích.',
    en: 'Years in which one term gives way to the next (2016, 2021, 2026) without a date, laws before 1993, and quotations.',
  },
  basis: [SAME_DETAILS],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Xã thực hiện Luật Tổ chức chính quyền địa phương số ⟦72/2025/QH14⟧.\n',
      fixed: 'Xã thực hiện Luật Tổ chức chính quyền địa phương số 72/2025/QH15.\n',
    },
    {
      frame: 'body',
      text: 'Xã thực hiện Luật số 106/2016/QH13 ngày 06/4/2016 của Quốc hội về thuế.\n\nCác thôn thực hiện Luật số ⟦106/2016/QH14⟧.\n',
      fixed: 'Xã thực hiện Luật số 106/2016/QH13 ngày 06/4/2016 của Quốc hội về thuế.\n\nCác thôn thực hiện Luật số 106/2016/QH13.\n',
    },
  ],
  good: [
    {
      frame: 'body',
      text: 'Xã thực hiện Luật số 106/2016/QH13, Luật Căn cước số 26/2023/QH15, Luật số 05/2021/QH15 và Nghị quyết số 1326/NQ-UBTVQH15.\n',
    },
  ],
  *check({ report }) {
    const laws = report.citations.filter((citation) => citation.year !== undefined && SYMBOL.test(citation.symbol) && !citation.quoted);
    for (const mentions of groupedBy(laws, ({ number, year, symbol }) => `${number}/${String(year)}/${bodyOf(symbol)}`).values()) {
      const possible = mentions.map((mention) => termsOf(mention.year ?? 0, dayOf(mention)));
      const dated = possible.find((terms) => terms.length === 1)?.[0];
      const usual = dated ?? termOf(mentions[0]);
      for (const mention of mentions) {
        const term = termOf(mention);
        const terms = termsOf(mention.year ?? 0, dayOf(mention));
        if (term === usual || (dated === undefined && terms.length === 0)) continue;
        yield finding(
          mention,
          usual,
          mentions.find((other) => termOf(other) === usual),
        );
      }
    }
  },
});

function bodyOf(symbol: string): string {
  return SYMBOL.exec(symbol)?.groups?.['body'] ?? '';
}

function termOf({ symbol }: Citation): number {
  return Number(SYMBOL.exec(symbol)?.groups?.['term'] ?? '0');
}

function dayOf({ date }: Citation): string | undefined {
  return date?.date === undefined ? undefined : isoDate(date.date);
}

function finding(mention: Citation, term: number, other: Citation | undefined): RuleFinding {
  const { code, number, year, symbol } = mention;
  const right = `${number}/${String(year)}/${bodyOf(symbol)}${String(term)}`;
  return {
    span: code.span,
    message: messages.wrongTerm(code.text, right),
    fixes: [{ title: messages.rewrite(right), safety: 'ask', edits: [{ span: code.span, text: right }] }],
    ...(other === undefined ? {} : { related: [{ span: other.code.span, message: messages.otherNumber(other.code.text) }] }),
  };
}
