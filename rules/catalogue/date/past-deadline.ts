import { datesOf } from '../../model/block-dates.ts';
import { type WrittenDate, isoDate } from '../../model/civil-date.ts';
import { perContent } from '../../model/per-content.ts';
import type { Block } from '../../model/block.ts';
import type { Section } from '../../model/report.ts';
import { regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { dedent } from '../shared/dedent.ts';
import { stateHead } from '../shared/example-head.ts';
import { messages } from './shared/messages.ts';

/** Headings of sections on work to come. */
const AHEAD = regex.u`phương hướng|nhiệm vụ|giải pháp|kế hoạch|kiến nghị|đề nghị|đề xuất|thời gian tới`;
const BEHIND_US = regex.u`kết quả|tình hình|hạn chế|tồn tại|nguyên nhân`;
/** What makes a day a deadline, before it. */
const DEADLINE = regex.u`
  ${WORD_START}(?:trước|chậm nhất(?:\s+(?:là|vào|đến))?|muộn nhất(?:\s+(?:là|vào))?|hạn(?:\s+(?:cuối|chót))?(?:\s+là)?)\s+(?:hết\s+)?ngày\s+$`;
/** Words that make it one of the past, or a day up to which something is counted. */
const PAST = regex.u`
  ${WORD_START}
  (?:
    đã|từng|vừa qua|cũ|(?<!tuyển\s)sinh trước|hiệu lực|phát sinh|tiếp nhận|thành lập|xây dựng trước|ban hành trước|có trước|tồn đọng|từ
    |công trình|thời điểm|quy định tại
  )${WORD_END}`;
const LOOK_BACK = 40;
const LONGEST_CLAUSE = 200;
const DAY = 86_400_000;
/** A deadline further back is one of another matter. */
const FURTHEST = 400;

const NONE: readonly WrittenDate[] = [];

const deadlinesOf = perContent((content): readonly WrittenDate[] => {
  const { plain } = content;
  return !plain.includes('trước') && !plain.includes('nhất') && !plain.includes('hạn')
    ? NONE
    : datesOf(content).filter(({ start, date }) => {
        if (date === undefined || !DEADLINE.test(plain.slice(Math.max(0, start - LOOK_BACK), start))) return false;
        const before = plain.slice(Math.max(0, start - LONGEST_CLAUSE), start);
        const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';')) + 1);
        return !PAST.test(clause);
      });
});

export default defineReportRule({
  id: 'date/past-deadline',
  code: 'CT-15',
  summary: { vi: 'Thời hạn giao việc đã qua trước ngày ban hành', en: 'A deadline that has passed when the report is issued' },
  why: {
    vi: 'Nhiệm vụ ở phần phương hướng, kiến nghị “hoàn thành trước ngày 30/4/2026” trong báo cáo ngày 18/6/2026 không ai làm kịp nữa: thường ghi nhầm tháng, năm, hoặc còn sót từ báo cáo trước.',
    en: 'Work to come that is “to be finished by 30/4/2026” in a report of 18/6/2026 is a slip in month or year, or left from an older report.',
  },
  leavesAlone: {
    vi: 'Việc đã làm (đã hoàn thành trước ngày …), mốc thời gian của hồ sơ, công trình, thời hạn đã qua hơn một năm, và báo cáo chưa ghi ngày.',
    en: 'Work already done, dates up to which files or buildings are counted, deadlines of more than a year ago, and undated reports.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    { text: report('Rà soát hồ sơ quá hạn, hoàn thành trước ngày ⟦30/4/2026⟧.') },
    { text: report('1. Nộp báo cáo chậm nhất là ngày ⟦15 tháng 10 năm 2026⟧.') },
  ],
  good: [
    { text: report('Rà soát hồ sơ quá hạn, hoàn thành trước ngày 30/11/2026.') },
    { text: report('Xử lý các công trình xây dựng trước ngày 15/10/2026; hồ sơ đã nộp trước ngày 01/10/2026.') },
  ],
  *check({ report: { sections, date, letterhead } }) {
    const line = letterhead.placeAndDate;
    if (date === undefined || line === undefined) return;
    for (const section of sections) {
      const heading = section.title.toLowerCase();
      if (!AHEAD.test(heading) || BEHIND_US.test(heading)) continue;
      const blocks: Block[] = [];
      addBlocks(section, blocks);
      for (const block of blocks) {
        for (const { start, end, date: deadline } of deadlinesOf(block.content)) {
          if (deadline === undefined) continue;
          const day = isoDate(deadline);
          if (day >= date || Date.parse(date) - Date.parse(day) > FURTHEST * DAY) continue;
          yield {
            span: block.spanOf(start, end),
            message: messages.pastDeadline(block.text.slice(start, end), line.text.slice(line.dateStart - line.start)),
            related: [{ span: line.span, message: messages.reportDate }],
          };
        }
      }
    }
  },
});

/** Adds the blocks below a heading; an item with a number is a section of its own. */
function addBlocks({ content, children }: Section, blocks: Block[]): void {
  for (const block of content) blocks.push(block);
  for (const child of children) {
    blocks.push(child.block);
    addBlocks(child, blocks);
  }
}

function report(task: string): string {
  return `${stateHead({ dateLine: '*Bình An, ngày 18 tháng 10 năm 2026*', numberLine: 'Số: 12/BC-UBND' })}
${dedent`
    UBND xã Bình An báo cáo kết quả như sau:

    I. KẾT QUẢ

    Đã xong trước ngày 30/9/2026.

    II. PHƯƠNG HƯỚNG, NHIỆM VỤ

    ${task}
  `}`;
}
