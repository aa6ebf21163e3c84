import { defineReportRule } from '../../rule.ts';
import { TYPE_CODES, TYPE_CODES_BEFORE } from './shared/basis.ts';
import { numbered } from './shared/examples.ts';
import { messages } from './shared/messages.ts';
import { judgeTypeCode, typeCodeSpan } from './shared/type-code.ts';

export default defineReportRule({
  id: 'number/type-code-form',
  code: 'SK-08',
  summary: { vi: 'Chữ viết tắt tên loại viết sai kiểu chữ', en: 'The type code has wrong letters' },
  why: {
    vi: 'Chữ viết tắt tên loại có kiểu chữ riêng, phân biệt hoa thường: BC, TTr, CTr, QyĐ. Không ghi tên loại đầy đủ trong ký hiệu.',
    en: 'Type codes have their own capitals and small letters: BC, TTr, CTr, QyĐ. The full name does not stand in the symbol.',
  },
  leavesAlone: {
    vi: 'Chữ viết tắt của loại khác (number/type-code-mismatch xét), và chữ theo thông lệ như BCTĐ của báo cáo thẩm định.',
    en: 'Letters of another type (number/type-code-mismatch), and those of practice such as BCTĐ for an appraisal report.',
  },
  basis: [TYPE_CODES, TYPE_CODES_BEFORE],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: numbered('Số: 12/⟦Bc⟧-UBND'), fixed: numbered('Số: 12/BC-UBND') },
    { frame: 'letterhead', text: numbered('Số: 12/⟦TTR⟧-UBND', 'TỜ TRÌNH'), fixed: numbered('Số: 12/TTr-UBND', 'TỜ TRÌNH') },
    { frame: 'letterhead', text: numbered('Số: 12/⟦Báo cáo⟧-UBND'), fixed: numbered('Số: 12/BC-UBND') },
  ],
  good: [
    { frame: 'letterhead', text: numbered('Số: 12/BC-UBND') },
    { frame: 'letterhead', text: numbered('Số: 12/KH-UBND') },
    { frame: 'letterhead', text: numbered('Số: 12/CTr-UBND', 'CHƯƠNG TRÌNH') },
  ],
  *check({ report }) {
    const { numberLine } = report.letterhead;
    if (numberLine === undefined) return;
    const verdict = judgeTypeCode(report, numberLine);
    if (verdict.kind !== 'form') return;
    const span = typeCodeSpan(numberLine);
    yield {
      span,
      message: messages.codeForm(numberLine.typeCode, verdict.right),
      fixes: [{ title: messages.write(verdict.right), safety: 'safe', edits: [{ span, text: verdict.right }] }],
    };
  },
});
