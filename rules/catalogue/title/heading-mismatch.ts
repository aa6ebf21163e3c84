import { regex, WORD_END } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { dedent } from '../shared/dedent.ts';
import { contradictions, findPeriods } from '../shared/periods.ts';
import { messages } from './shared/messages.ts';

/** Headings of sections on what the report reports on; those on what is to come or on the year before name other periods. */
const ON_RESULTS = regex.u`^(?:kết quả|tình hình|đánh giá|kiểm điểm|công tác|những kết quả)${WORD_END}`;
const COMPARES = regex.u`so với|cùng kỳ|năm trước|quý trước|tháng trước|phương hướng|nhiệm vụ|kế hoạch`;

export default defineReportRule({
  id: 'title/heading-mismatch',
  code: 'TL-07',
  summary: { vi: 'Kỳ báo cáo ở tên phần khác trích yếu', en: 'A heading names another period than the subject' },
  why: {
    vi: 'Phần “KẾT QUẢ …” nói về chính kỳ ở trích yếu. Tên phần còn ghi tháng, quý khác thường sót lại từ báo cáo kỳ trước.',
    en: 'The section on results is about the period of the subject. Another month or quarter in its heading is usually left from the last report.',
  },
  leavesAlone: {
    vi: 'Phần về phương hướng, nhiệm vụ, phần so sánh với kỳ khác, và năm nêu ở tên phần.',
    en: 'Sections on work to come, comparisons with other periods, and years in headings.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [{ text: report('**I. KẾT QUẢ CÔNG TÁC ⟦THÁNG 8⟧ NĂM 2026**') }],
  good: [
    { text: report('**I. KẾT QUẢ CÔNG TÁC THÁNG 9 NĂM 2026**') },
    { text: report('**I. KẾT QUẢ THÁNG 9, SO VỚI THÁNG 8 NĂM 2026**') },
    { text: report('**I. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ THÁNG 8**') },
  ],
  *check({ report: { title, sections } }) {
    const subject = (title?.subject ?? []).flatMap((part) => findPeriods(part.text).map((period) => ({ part, period })));
    if (subject.length === 0) return;
    const own = subject.map(({ period }) => period);
    const named = new Set(own.map(({ value }) => value));
    for (const { block, title: heading } of sections) {
      const words = heading.toLowerCase();
      if (!ON_RESULTS.test(words) || COMPARES.test(words)) continue;
      const from = block.text.indexOf(heading);
      if (from < 0) continue;
      for (const { here, there } of contradictions(own, findPeriods(heading))) {
        if (here.kind === 'year' || here.kind === 'span' || named.has(here.value)) continue;
        const part = subject.find(({ period }) => period === there)?.part;
        yield {
          span: block.spanOf(from + here.start, from + here.end),
          message: messages.headingPeriod(here.text, there.text),
          ...(part === undefined
            ? {}
            : {
                related: [
                  { span: part.block.spanOf(part.start + there.start, part.start + there.end), message: messages.inSubject(there.text) },
                ],
              }),
        };
      }
    }
  },
});

function report(heading: string): string {
  return dedent`
    UBND XÃ BÌNH AN

    BÁO CÁO

    Tình hình kinh tế - xã hội tháng 9 và nhiệm vụ tháng 10 năm 2026

    UBND xã Bình An báo cáo tình hình kinh tế - xã hội như sau:

    ${heading}

    Kết quả tốt.
  `;
}
