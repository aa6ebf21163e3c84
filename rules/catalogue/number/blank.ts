import { declared } from '../../model/front-matter.ts';
import { defineReportRule } from '../../rule.ts';
import { NUMBERING, NUMBER_AND_SYMBOL_BEFORE, PARTY_NUMBER } from './shared/basis.ts';
import { numbered } from './shared/examples.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'number/blank',
  code: 'SK-02',
  summary: { vi: 'Văn bản chưa có số', en: 'The number is still blank' },
  why: {
    vi: 'Văn thư cấp số sau khi người có thẩm quyền ký, nên trước khi ký ô số để trống là đúng. Văn bản đã ban hành thì phải có số.',
    en: 'The number is given after the signature, so a blank is right before it. An issued document must have its number.',
  },
  leavesAlone: {
    vi: 'Số còn trống khi tệp đã khai “so-ky-hieu” có số ở đầu; thiếu hẳn dòng số thuộc number/missing.',
    en: 'A blank number when the file declares “so-ky-hieu” with one; a missing line belongs to number/missing.',
  },
  basis: [NUMBERING, NUMBER_AND_SYMBOL_BEFORE, PARTY_NUMBER],
  severity: { draft: 'off', presign: 'info', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: numbered('⟦Số:      /BC-UBND⟧') },
    { frame: 'letterhead', text: numbered('⟦Số: ...../BC-UBND⟧'), stage: 'issued' },
  ],
  good: [{ frame: 'letterhead', text: numbered('Số: 12/BC-UBND') }],
  *check({ report }) {
    const { numberLine } = report.letterhead;
    if (numberLine === undefined || numberLine.number !== undefined) return;
    if (/\d/u.test(declared(report.frontMatter, 'so-ky-hieu') ?? '')) return;
    yield { span: numberLine.span, message: messages.blank(numberLine.text) };
  },
});
