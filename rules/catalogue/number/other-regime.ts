import { foreignHeading } from '../../model/regime-signs.ts';
import { defineReportRule } from '../../rule.ts';
import { NUMBER_AND_SYMBOL, NUMBER_AND_SYMBOL_BEFORE, PARTY_NUMBER } from './shared/basis.ts';
import { numbered, numberedByParty } from './shared/examples.ts';
import { messages } from './shared/messages.ts';
import { plainPartyHead } from '../shared/example-head.ts';

export default defineReportRule({
  id: 'number/other-regime',
  code: 'SK-10',
  summary: { vi: 'Số, ký hiệu theo cách ghi của hệ thống văn bản khác', en: 'Number in the form of the other regime' },
  why: {
    vi: 'Văn bản hành chính ghi “Số: 12/BC-UBND”, văn bản của Đảng ghi “Số 12-BC/ĐU”. Khi tiêu đề cũng lẫn, số được so với cơ quan ban hành.',
    en: 'State documents write “Số: 12/BC-UBND”, Party documents “Số 12-BC/ĐU”. When the headings are mixed too, the number is compared with the issuing body.',
  },
  leavesAlone: {
    vi: 'Dòng số đúng với cơ quan ban hành trong khi quốc hiệu hoặc tiêu đề Đảng bị ghi lẫn; số của văn bản được viện dẫn.',
    en: 'A number that fits the issuing body while the heading is that of the other regime, and numbers of cited documents.',
  },
  basis: [NUMBER_AND_SYMBOL, NUMBER_AND_SYMBOL_BEFORE, PARTY_NUMBER],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: numbered('⟦Số 12-BC/UBND⟧') },
    { text: numberedByParty('⟦Số: 12/BC-ĐU⟧') },
    {
      text: plainPartyHead({
        heading: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐẢNG CỘNG SẢN VIỆT NAM',
        numberLine: '⟦Số:      /BC-ĐU⟧',
        dateLine: '',
        subject: 'công tác xây dựng Đảng năm 2026',
      }),
    },
  ],
  good: [
    { frame: 'letterhead', text: numbered('Số: 12/BC-UBND') },
    { text: numberedByParty('Số 12-BC/ĐU') },
    {
      text: plainPartyHead({
        heading: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc',
        numberLine: 'Số 12-BC/ĐU',
        dateLine: '',
        subject: 'công tác xây dựng Đảng năm 2026',
      }),
    },
  ],
  *check({ report }) {
    const { numberLine } = report.letterhead;
    // Where the headings are mixed, the rest of the letterhead tells whose document it is.
    if (numberLine === undefined || numberLine.form === (foreignHeading(report)?.document ?? report.regime)) return;
    yield {
      span: numberLine.span,
      message: numberLine.form === 'party' ? messages.partyForm(numberLine.text) : messages.stateForm(numberLine.text),
    };
  },
});
