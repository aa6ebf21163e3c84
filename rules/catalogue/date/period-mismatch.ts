import type { Report } from '../../model/report.ts';
import { regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import type { Span } from '../../text/span.ts';
import { stateHead } from '../shared/example-head.ts';
import { messages } from './shared/messages.ts';

/** Words that make the year of a subject one to come. */
const AHEAD = regex.iu`
  ${WORD_START}
  (?:
    phương hướng|nhiệm vụ|kế hoạch|dự toán|dự kiến|chương trình|chuẩn bị|phương án|đề án|dự án|dự thảo|đề xuất
    |nhu cầu|đăng ký|xây dựng|triển khai|chủ trương|phân bổ|giao chỉ tiêu|quy hoạch|tầm nhìn|mục tiêu|đến
  )${WORD_END}`;
/** Beginnings of reports on what has been done. */
const ON_RESULTS = regex.iu`^(?:báo cáo\s+)?(?:kết quả|tình hình|công tác|tổng kết|sơ kết)${WORD_END}`;
/** Beginnings of reports that come round every month or quarter; reports on events look back further. */
const REGULAR = regex.iu`
  ^(?:báo cáo\s+)?
  (?:
    tình hình kinh tế|tình hình thực hiện nhiệm vụ|công tác
    |kết quả (?:công tác|hoạt động|thực hiện (?:nhiệm vụ|công tác))
  )${WORD_END}`;
const PERIOD = regex.giu`
  (?:(?<part>tháng\s+\d{1,2}|quý\s+(?:IV|I{1,3}|[1-4])|tuần\s+\d{1,2}|\d{1,2}\s+tháng\s+(?:đầu|cuối))\s+)?năm\s+
  (?<year>20\d\d)(?!\s*[-–—]\s*\d|\d)`;

export default defineReportRule({
  id: 'date/period-mismatch',
  code: 'DD-07',
  summary: { vi: 'Năm ban hành không khớp với kỳ báo cáo ở trích yếu', en: 'The year of issue does not fit the period of the subject' },
  why: {
    vi: 'Báo cáo kết quả không thể ký trước năm được báo cáo; đầu năm mới hay ghi nhầm năm cũ, và mẫu cũ hay giữ lại năm của lần trước.',
    en: 'A report on results is not signed before the year it reports on; in January the old year slips in, and templates keep the year of last time.',
  },
  leavesAlone: {
    vi: 'Việc sắp tới (dự toán, phương hướng), giai đoạn nhiều năm, báo cáo kỳ ký trong nửa đầu năm sau, việc khắc phục của năm cũ.',
    en: 'Work to come, periods of several years, regular reports signed in the first half of the next year, follow-up of an old event.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'letterhead',
      text: stateHead({ dateLine: '*Bình An, ngày    tháng 11 năm ⟦2025⟧*', subject: '**Kết quả công tác cải cách hành chính năm 2026**' }),
    },
    {
      frame: 'letterhead',
      text: stateHead({ dateLine: '*Bình An, ngày 20 tháng 9 năm ⟦2026⟧*', subject: '**Tình hình kinh tế - xã hội tháng 9 năm 2025**' }),
    },
  ],
  good: [
    {
      frame: 'letterhead',
      text: stateHead({
        dateLine: '*Bình An, ngày 20 tháng 12 năm 2026*',
        subject: '**Kết quả công tác năm 2026; phương hướng, nhiệm vụ năm 2027**',
      }),
    },
    {
      frame: 'letterhead',
      text: stateHead({ dateLine: '*Bình An, ngày 20 tháng 01 năm 2027*', subject: '**Kết quả công tác quý IV năm 2026**' }),
    },
    {
      frame: 'letterhead',
      text: stateHead({ dateLine: '*Bình An, ngày 20 tháng 10 năm 2026*', subject: '**Tình hình xây dựng dự toán ngân sách năm 2027**' }),
    },
    {
      frame: 'letterhead',
      text: stateHead({ dateLine: '*Bình An, ngày 20 tháng 10 năm 2026*', subject: '**Kết quả thực hiện kết luận thanh tra năm 2020**' }),
    },
    {
      frame: 'letterhead',
      text: stateHead({
        dateLine: '*Bình An, ngày 20 tháng 10 năm 2026*',
        subject: '**Thẩm định Quy hoạch xây dựng xã Bình An, tầm nhìn đến năm 2045**',
      }),
    },
    {
      frame: 'letterhead',
      text: stateHead({
        dateLine: '*Bình An, ngày 20 tháng 10 năm 2026*',
        subject: '**Kết quả khắc phục hậu quả đợt lũ tháng 9 năm 2024**',
      }),
    },
    {
      frame: 'letterhead',
      text: stateHead({
        dateLine: '*Bình An, ngày 20 tháng 10 năm 2026*',
        subject: '**Kết quả thực hiện Chương trình giai đoạn 2021 - 2030**',
      }),
    },
  ],
  *check({ report }) {
    const line = report.letterhead.placeAndDate;
    const period = periodOf(report);
    if (line?.year === undefined || period === undefined) return;
    const year = Number(line.year);
    const early = year < period.year && !period.ahead && ON_RESULTS.test(report.title?.subjectText ?? '');
    const late =
      period.part &&
      REGULAR.test(report.title?.subjectText ?? '') &&
      (year > period.year + 1 || (year === period.year + 1 && Number(line.month ?? '1') > 6));
    if (!early && !late) return;
    yield {
      span: line.yearSpan,
      message: messages.beforePeriod(line.year, String(period.year)),
      related: [{ span: period.span, message: messages.periodHere(period.text) }],
      ...(late ? { atMost: 'warning' as const } : {}),
    };
  },
});

interface SubjectPeriod {
  readonly year: number;
  readonly text: string;
  readonly span: Span;
  /** True when a month, quarter, week or half of the year is named. */
  readonly part: boolean;
  /** True when the words before speak of what is to come. */
  readonly ahead: boolean;
}

/** The first year of the subject, which is that of the period reported on. */
function periodOf({ title }: Report): SubjectPeriod | undefined {
  let before = '';
  for (const part of title?.subject ?? []) {
    for (const match of everyMatch(PERIOD, part.text)) {
      const start = part.start + match.index;
      const words = `${before} ${part.text.slice(0, match.index)}`;
      return {
        year: Number(match.groups?.['year']),
        text: match[0],
        span: part.block.spanOf(start, start + match[0].length),
        part: match.groups?.['part'] !== undefined,
        ahead: AHEAD.test(words),
      };
    }
    before = `${before} ${part.text}`;
  }
  return undefined;
}
