import { defineReportRule } from '../../rule.ts';
import { TYPE_CODES, TYPE_CODES_BEFORE } from './shared/basis.ts';
import { numbered } from './shared/examples.ts';
import { messages } from './shared/messages.ts';
import { judgeTypeCode, typeCodeSpan } from './shared/type-code.ts';

export default defineReportRule({
  id: 'number/type-code-mismatch',
  code: 'SK-07',
  summary: { vi: 'Chữ viết tắt tên loại trong ký hiệu không khớp với tên loại', en: 'The type code does not belong to the type name' },
  why: {
    vi: 'Ký hiệu của văn bản có tên loại bắt đầu bằng chữ viết tắt của chính tên loại đó: BÁO CÁO là BC. Soạn trên mẫu của văn bản khác dễ để sót KH, TB, TTr.',
    en: 'The symbol of a titled document begins with the letters of its type: BÁO CÁO is BC. Drafting over another document leaves its KH, TB, TTr behind.',
  },
  leavesAlone: {
    vi: 'Báo cáo có tên dài dùng BC hay BCTĐ đều được; chữ lạ hoặc sai kiểu chữ thuộc quy tắc khác.',
    en: 'A qualified report may bear BC or BCTĐ; unknown letters and wrong letter case belong to other rules.',
  },
  basis: [TYPE_CODES, TYPE_CODES_BEFORE],
  severity: { draft: 'error', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: numbered('Số:      /⟦KH⟧-UBND'), fixed: numbered('Số:      /BC-UBND') },
    { frame: 'letterhead', text: numbered('Số: 12/⟦BC⟧-UBND', 'TỜ TRÌNH'), fixed: numbered('Số: 12/TTr-UBND', 'TỜ TRÌNH') },
    { frame: 'letterhead', text: numbered('Số: 12/⟦kh⟧-UBND'), fixed: numbered('Số: 12/BC-UBND') },
    { frame: 'letterhead', text: numbered('Số: 12/⟦UBND⟧-VP'), fixed: numbered('Số: 12/BC-UBND-VP') },
  ],
  good: [
    { frame: 'letterhead', text: numbered('Số: 12/BC-UBND') },
    { frame: 'letterhead', text: numbered('Số: 12/BCTĐ-STP', 'BÁO CÁO THẨM ĐỊNH') },
    { frame: 'letterhead', text: numbered('Số: 12/BC-STP', 'BÁO CÁO THẨM ĐỊNH') },
    { frame: 'letterhead', text: numbered('Số: 12/QĐ-UBND', 'QUYẾT ĐỊNH') },
    { frame: 'letterhead', text: numbered('Số: 12/Báo cáo-UBND') },
    { frame: 'letterhead', text: numbered('Số: 12/XYZ-UBND') },
  ],
  *check({ report }) {
    const { numberLine } = report.letterhead;
    if (numberLine === undefined) return;
    const verdict = judgeTypeCode(report, numberLine);
    if (verdict.kind !== 'other' && verdict.kind !== 'absent') return;
    const span = typeCodeSpan(numberLine);
    const { typeCode, symbol } = numberLine;
    const title = report.title?.typeName ?? '';
    const absent = verdict.kind === 'absent';
    yield {
      span,
      message: absent ? messages.noTypeCode(symbol, title, verdict.right) : messages.typeCode(typeCode, title, verdict.right),
      fixes: [
        {
          title: messages.write(absent ? `${verdict.right}-${symbol}` : verdict.right),
          safety: 'ask',
          edits: [absent ? { span: { start: span.start, end: span.start }, text: `${verdict.right}-` } : { span, text: verdict.right }],
        },
      ],
    };
  },
});
