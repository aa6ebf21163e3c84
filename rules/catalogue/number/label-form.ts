import { isYouthUnion } from '../../model/letterhead.ts';
import { defineReportRule } from '../../rule.ts';
import { NUMBER_AND_SYMBOL, NUMBER_AND_SYMBOL_BEFORE, PARTY_NUMBER } from './shared/basis.ts';
import { numbered, numberedByParty } from './shared/examples.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'number/label-form',
  code: 'SK-04',
  summary: { vi: 'Chữ “Số” trước số văn bản viết sai', en: 'The word “Số” before the number is written wrongly' },
  why: {
    vi: 'Từ “Số” viết chữ thường, chữ cái đầu viết hoa, liền sau là dấu hai chấm: “Số:”. Văn bản của Đảng ghi “Số”, không có dấu hai chấm.',
    en: 'The word is “Số” followed at once by a colon: “Số:”. Party documents write “Số” without a colon.',
  },
  leavesAlone: {
    vi: 'Văn bản của Đoàn thanh niên, số viết liền sau dấu hai chấm (Số:12), và dòng theo cách ghi của hệ thống khác (nhắc riêng).',
    en: 'Documents of the Youth Union, a number right behind the colon (Số:12), and lines in the form of the other regime.',
  },
  basis: [NUMBER_AND_SYMBOL, NUMBER_AND_SYMBOL_BEFORE, PARTY_NUMBER],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: numbered('⟦SỐ:⟧      /BC-UBND'), fixed: numbered('Số:      /BC-UBND') },
    { frame: 'letterhead', text: numbered('⟦Số :⟧ 12/BC-UBND'), fixed: numbered('Số: 12/BC-UBND') },
    { frame: 'letterhead', text: numbered('**⟦số.⟧ 12/BC-UBND**'), fixed: numbered('**Số: 12/BC-UBND**') },
    { frame: 'letterhead', text: numbered('⟦Số⟧ 12/BC-UBND'), fixed: numbered('Số: 12/BC-UBND') },
    { frame: 'letterhead', text: numbered('⟦Sô:⟧ 12/BC-UBND'), fixed: numbered('Số: 12/BC-UBND') },
    { text: numberedByParty('⟦Số:⟧      -BC/ĐU'), fixed: numberedByParty('Số      -BC/ĐU') },
  ],
  good: [
    {
      frame: 'letterhead',
      text: dedent`
        TỈNH ĐOÀN BÌNH AN
        BCH ĐOÀN XÃ HÒA LỘC

        Số: 08-BC/ĐTN

        ĐOÀN TNCS HỒ CHÍ MINH

        Hòa Lộc, ngày 15 tháng 11 năm 2026

        BÁO CÁO

        Tổng kết công tác Đoàn năm 2026
      `,
    },
    { frame: 'letterhead', text: numbered('Số:12/BC-UBND') },
    { text: numberedByParty('Số 05-BC/ĐU') },
  ],
  *check({ report }) {
    const { numberLine } = report.letterhead;
    // A line in the form of the other regime is reported as such.
    if (numberLine === undefined || numberLine.form !== report.regime || isYouthUnion(report.letterhead)) return;
    const { label, block, start } = numberLine;
    const right = numberLine.form === 'party' ? 'Số' : 'Số:';
    if (label === right) return;
    const span = block.spanOf(start, start + label.length);
    yield {
      span,
      message: messages.label(label, right),
      fixes: [{ title: messages.write(right), safety: 'safe', edits: [{ span, text: right }] }],
    };
  },
});
