import { LETTER, regex } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { NUMBER_AND_SYMBOL, NUMBER_AND_SYMBOL_BEFORE, PARTY_NUMBER } from './shared/basis.ts';
import { numbered, numberedByParty } from './shared/examples.ts';
import { messages } from './shared/messages.ts';

const ONE_FIGURE = regex.u`^[1-9][${LETTER}]?$`;

export default defineReportRule({
  id: 'number/unpadded',
  code: 'SK-03',
  summary: { vi: 'Số dưới 10 thiếu số 0 phía trước', en: 'A number below 10 lacks its zero' },
  why: {
    vi: 'Số văn bản nhỏ hơn 10 ghi thêm số 0 ở trước: 01, 05, 09.',
    en: 'Document numbers below 10 are written with a zero in front: 01, 05, 09.',
  },
  leavesAlone: {
    vi: 'Số còn để trống, số từ 10 trở lên, và số của văn bản được viện dẫn trong nội dung.',
    en: 'A blank number, numbers from 10 on, and those of documents cited in the text.',
  },
  basis: [NUMBER_AND_SYMBOL, NUMBER_AND_SYMBOL_BEFORE, PARTY_NUMBER],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: numbered('Số: ⟦7⟧/BC-UBND'), fixed: numbered('Số: 07/BC-UBND') },
    { text: numberedByParty('Số ⟦5⟧-BC/ĐU'), fixed: numberedByParty('Số 05-BC/ĐU') },
  ],
  good: [
    { frame: 'letterhead', text: numbered('Số: 07/BC-UBND') },
    { frame: 'letterhead', text: numbered('Số: 70/BC-UBND') },
    { frame: 'letterhead', text: numbered('Số:      /BC-UBND') },
  ],
  *check({ report }) {
    const { numberLine } = report.letterhead;
    if (numberLine?.number === undefined || numberLine.numberSpan === undefined || !ONE_FIGURE.test(numberLine.number)) return;
    const { number, numberSpan } = numberLine;
    yield {
      span: numberSpan,
      message: messages.unpadded(number),
      fixes: [
        { title: messages.pad(number), safety: 'safe', edits: [{ span: { start: numberSpan.start, end: numberSpan.start }, text: '0' }] },
      ],
    };
  },
});
