import type { Citation } from '../../model/citation.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import { SAME_DETAILS } from '../shared/citing-basis.ts';
import { citationsByKey } from './shared/mentions.ts';
import { messages } from './shared/messages.ts';
import { minority } from './shared/minority.ts';
import { capitalized, ownType, typeFitsSymbol, typesMeet } from '../../model/citations/type-names.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'citation/conflicting-type',
  code: 'VD-03',
  summary: { vi: 'Một văn bản được gọi bằng các tên loại khác nhau', en: 'One document is called by different types' },
  why: {
    vi: 'Một số, ký hiệu chỉ thuộc một văn bản và một tên loại. Gọi cùng một văn bản lúc là kế hoạch, lúc là quyết định làm người đọc hiểu thành hai văn bản.',
    en: 'One number and symbol belong to one document of one type. Calling it by two types makes it look like two documents.',
  },
  leavesAlone: {
    vi: 'Từ gọi chung như “văn bản”, tên dài hơn của cùng một loại (kết luận, thông báo kết luận), và lần nhắc không kèm số, ký hiệu.',
    en: 'General words such as “văn bản”, a longer name of the same type (kết luận, thông báo kết luận), mentions without a number.',
  },
  basis: [SAME_DETAILS],
  severity: { draft: 'error', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        Thực hiện Quyết định số 145/QĐ-UBND ngày 09/4/2026 của UBND tỉnh phê duyệt Chương trình, đơn vị đã phân công nhiệm vụ.

        Việc phân công theo ⟦Thông báo⟧ số 145/QĐ-UBND bảo đảm rõ người, rõ việc.
      `,
      fixed: dedent`
        Thực hiện Quyết định số 145/QĐ-UBND ngày 09/4/2026 của UBND tỉnh phê duyệt Chương trình, đơn vị đã phân công nhiệm vụ.

        Việc phân công theo Quyết định số 145/QĐ-UBND bảo đảm rõ người, rõ việc.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        Thực hiện Quyết định số 145/QĐ-UBND ngày 09/4/2026 của UBND tỉnh phê duyệt Chương trình, đơn vị đã phân công nhiệm vụ.

        Việc phân công theo Quyết định số 145/QĐ-UBND bảo đảm rõ người, rõ việc.
      `,
    },
  ],
  *check({ report }) {
    for (const mentions of citationsByKey(report).values()) {
      const typed = mentions.filter((mention) => ownType(mention) !== undefined && mention.form !== 'unnumbered');
      const usual = usualMention(typed);
      if (usual === undefined) continue;
      for (const mention of typed) {
        const finding = conflict(mention, usual, typed);
        if (finding !== undefined) yield finding;
      }
    }
  },
});

/** A mention of the right type: one that fits the symbol if any does, of the most frequent type, of the first in a tie. */
function usualMention(typed: readonly Citation[]): Citation | undefined {
  const fitting = typed.filter(typeFitsSymbol);
  const candidates = fitting.length > 0 ? fitting : typed;
  return minority(candidates, (mention) => ownType(mention) ?? '').usual;
}

function conflict(mention: Citation, usual: Citation, typed: readonly Citation[]): RuleFinding | undefined {
  const [here, there] = [ownType(mention), ownType(usual)];
  if (mention.type === undefined || here === undefined || there === undefined || typesMeet(here, there)) return undefined;
  const right = capitalized(there);
  return {
    span: mention.type.span,
    message: messages.type(mention.code.text, here, there),
    fixes: [{ title: messages.useType(right), safety: 'ask', edits: [{ span: mention.type.span, text: right }] }],
    related: typed.slice(0, 8).flatMap((other) => {
      const type = ownType(other);
      return other.type === undefined || type === undefined || typesMeet(type, here)
        ? []
        : [{ span: other.type.span, message: messages.otherType(type) }];
    }),
  };
}
