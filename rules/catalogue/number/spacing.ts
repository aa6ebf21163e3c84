import { defineReportRule } from '../../rule.ts';
import { NUMBER_AND_SYMBOL, NUMBER_AND_SYMBOL_BEFORE, PARTY_NUMBER } from './shared/basis.ts';
import { numbered, numberedByParty } from './shared/examples.ts';
import { isDash, lineSigns } from './shared/line-signs.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'number/spacing',
  code: 'SK-05',
  summary: { vi: 'Thừa dấu cách trong số, ký hiệu', en: 'Spaces inside number and symbol' },
  why: {
    vi: 'Số và ký hiệu viết liền: “12/BC-UBND”. Riêng khi số còn để trống thì khoảng trống trước dấu gạch chéo là chỗ để ghi số.',
    en: 'Number and symbol are written without spaces: “12/BC-UBND”. Only while the number is blank the space before the slash is its place.',
  },
  leavesAlone: {
    vi: 'Khoảng trống hay dấu chấm chờ cấp số (Số: ..... /BC-UBND), và dấu nối sai không phải là gạch (number/separator xét).',
    en: 'Blanks or dots that wait for a number (Số: ..... /BC-UBND), and wrong signs that are no dash (number/separator).',
  },
  basis: [NUMBER_AND_SYMBOL, NUMBER_AND_SYMBOL_BEFORE, PARTY_NUMBER],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: numbered('Số: 12/BC⟦ - ⟧UBND'), fixed: numbered('Số: 12/BC-UBND') },
    { frame: 'letterhead', text: numbered('Số: 12⟦ / ⟧BC⟦ – ⟧UBND'), fixed: numbered('Số: 12/BC-UBND') },
    { frame: 'letterhead', text: numbered('Số:      ⟦/ ⟧BC-UBND'), fixed: numbered('Số:      /BC-UBND') },
    { text: numberedByParty('Số 05⟦ - ⟧BC⟦ / ⟧ĐU'), fixed: numberedByParty('Số 05-BC/ĐU') },
  ],
  good: [
    { frame: 'letterhead', text: numbered('Số: 12/BC-\nUBND') },
    { frame: 'letterhead', text: numbered('Số:      /BC-UBND') },
    { frame: 'letterhead', text: numbered('Số: ..... /BC-UBND') },
    { frame: 'letterhead', text: numbered('Số: 12/BC–UBND') },
    { text: numberedByParty('Số      -BC/ĐU') },
  ],
  *check({ report }) {
    const { numberLine } = report.letterhead;
    if (numberLine === undefined) return;
    for (const { sign, spaced, span, right } of lineSigns(numberLine)) {
      // A wrong sign that is no dash is the matter of number/separator, spaces and all.
      if (!spaced || (sign !== right && !(isDash(sign) && right === '-'))) continue;
      yield {
        span,
        message: messages.spacing(sign),
        fixes: [{ title: messages.removeSpaces(right), safety: 'safe', edits: [{ span, text: right }] }],
      };
    }
  },
});
