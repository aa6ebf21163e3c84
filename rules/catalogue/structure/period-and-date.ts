import { regex, TOKEN_END, WORD_START } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { messages } from './shared/messages.ts';
import { stateHead } from '../shared/example-head.ts';

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };
const PERIOD = regex.iu`
  ${WORD_START}
  (?:
    tháng\s+(?<month>\d{1,2})|quý\s+(?<quarter>IV|I{1,3}|[1-4])
    |(?<half>(?:6|06|sáu)\s+tháng\s+đầu\s+năm)
    |(?<nine>(?:9|09|chín)\s+tháng(?:\s+đầu\s+năm)?)
  )${TOKEN_END}`;
/** A subject about what is to come says nothing on when its period ends. */
const AHEAD = /^(?:kế\s+hoạch|dự\s+kiến|phương\s+hướng|nhiệm\s+vụ|đề\s+xuất|công\s+tác\s+chuẩn\s+bị)/iu;

export default defineReportRule({
  id: 'structure/period-and-date',
  code: 'RT-07',
  summary: { vi: 'Kỳ báo cáo không hợp với thời gian ban hành', en: 'The period of the report does not fit its date' },
  why: {
    vi: 'Báo cáo tháng, quý, 6 tháng, 9 tháng được lập khi kỳ sắp hết hoặc đã hết. Ngày ban hành trước tháng cuối của kỳ thường do quên sửa trích yếu hoặc ngày tháng của báo cáo cũ.',
    en: 'A report on a month, quarter or half-year is written near its end or after it. A date before the last month of the period usually means that title or date was left from an older report.',
  },
  leavesAlone: {
    vi: 'Trích yếu về kế hoạch, phương hướng, báo cáo ký ngay trong tháng cuối của kỳ, và năm công tác của ngành Tòa án.',
    en: 'Subjects on plans to come, reports signed in the last month of the period, and the working year of the courts.',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'letterhead',
      text: head('*Bình An, ngày    tháng 02 năm 2026*', 'Kết quả công tác cải cách hành chính ⟦quý III⟧ năm 2026'),
    },
  ],
  good: [
    {
      frame: 'letterhead',
      text: head('*Bình An, ngày    tháng 9 năm 2026*', 'Kết quả công tác quý III, nhiệm vụ trọng tâm quý IV năm 2026'),
    },
    {
      frame: 'letterhead',
      text: head('*Bình An, ngày    tháng 6 năm 2026*', 'Kết quả công tác 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026'),
    },
    {
      frame: 'letterhead',
      text: head('*Bình An, ngày    tháng 01 năm 2026*', 'Kết quả công tác tháng 12 năm 2025, nhiệm vụ tháng 01 năm 2026'),
    },
  ],
  *check({ report, date }) {
    const { title } = report;
    const line = report.letterhead.placeAndDate;
    if (title === undefined || date === undefined || line?.month === undefined || AHEAD.test(title.subjectText)) return;
    for (const part of title.subject) {
      const match = PERIOD.exec(part.text);
      if (match === null) continue;
      // The working year of the courts ends in September.
      if (/^(?:\s+năm)?\s+công\s+tác\s+\d{4}/u.test(part.text.slice(match.index + match[0].length))) return;
      const year = /\d{4}/u.exec(part.text.slice(match.index))?.[0];
      const last = lastMonth(match.groups ?? {});
      if (year === undefined || last === undefined) return;
      const [issuedYear, issuedMonth] = date.split('-').map(Number);
      if (issuedYear === undefined || issuedMonth === undefined || issuedYear * 12 + issuedMonth >= Number(year) * 12 + last) return;
      yield {
        span: part.block.spanOf(part.start + match.index, part.start + match.index + match[0].length),
        message: messages.periodNotOver(`${match[0]} năm ${year}`, `tháng ${String(issuedMonth)} năm ${String(issuedYear)}`),
        related: [{ span: line.span, message: messages.dateLine }],
      };
      return;
    }
  },
});

/** The last month of the period, 1 to 12; undefined for a month that does not exist. */
function lastMonth(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  if (groups['month'] !== undefined)
    return Number(groups['month']) >= 1 && Number(groups['month']) <= 12 ? Number(groups['month']) : undefined;
  if (groups['quarter'] !== undefined) return (QUARTERS[groups['quarter'].toLowerCase()] ?? 0) * 3;
  return groups['half'] !== undefined ? 6 : 9;
}

function head(dateLine: string, subject: string): string {
  return stateHead({ heading: '', bodies: '', dateLine, subject: `**${subject}**` });
}
