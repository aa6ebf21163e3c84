import type { Block } from '../../model/block.ts';
import type { Passage, Report } from '../../model/report.ts';
import { LETTER, regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { type RuleFinding, defineReportRule } from '../../rule.ts';
import { TYPE_AND_SUBJECT, TYPE_AND_SUBJECT_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { type NamedPeriod, contradictions, findPeriods, isOfProgramme } from '../shared/periods.ts';
import { dedent } from '../shared/dedent.ts';

/** The sentence that opens the report, from the last “báo cáo” to “như sau”. */
const AS_FOLLOWS = /như\s+sau(?:\s*:)?\s*$/u;
const TO_REPORT = regex.u`^[\s\S]*${WORD_START}báo\s+cáo`;

/** Words that make the period of a subject one to come. */
const AHEAD = regex.iu`
  ${WORD_START}(?:phương hướng|nhiệm vụ|kế hoạch|dự toán|dự thảo|chương trình|đề án|phương án|quy hoạch|dự kiến)
  ${WORD_END}`;

export default defineReportRule({
  id: 'title/opening-mismatch',
  code: 'TL-07',
  summary: { vi: 'Kỳ báo cáo, số cơn bão ở phần mở đầu khác trích yếu', en: 'The opening names another period or storm than the subject' },
  why: {
    vi: 'Kỳ báo cáo ở trích yếu, ở câu mở đầu “… báo cáo … như sau:” và ở văn bản yêu cầu báo cáo phải là một. Soạn trên báo cáo kỳ trước dễ sót một chỗ. Đoạn kết được kiểm tra riêng.',
    en: 'Subject, opening sentence and the request for the report name one period. Drafting over the last report leaves one behind. The closing paragraph is checked on its own.',
  },
  leavesAlone: {
    vi: 'Câu mở đầu nêu thêm kỳ khác bên cạnh kỳ của trích yếu, kế hoạch viện dẫn của năm khác, trích yếu về dự thảo cho năm sau.',
    en: 'A further period beside that of the subject, a plan of another year that is cited, and subjects on drafts for a year to come.',
  },
  basis: [TYPE_AND_SUBJECT, TYPE_AND_SUBJECT_BEFORE],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        Thực hiện yêu cầu của cấp trên, UBND xã Bình An báo cáo kết quả công tác cải cách hành chính ⟦năm 2025⟧ như sau:

        I. KẾT QUẢ ĐẠT ĐƯỢC

        Công tác chỉ đạo được thực hiện thường xuyên.
      `,
      fixed: dedent`
        Thực hiện yêu cầu của cấp trên, UBND xã Bình An báo cáo kết quả công tác cải cách hành chính năm 2026 như sau:

        I. KẾT QUẢ ĐẠT ĐƯỢC

        Công tác chỉ đạo được thực hiện thường xuyên.
      `,
    },
    {
      text: dedent`
        UBND XÃ BÌNH AN

        BÁO CÁO

        Tình hình kinh tế - xã hội tháng 9 và nhiệm vụ tháng 10 năm 2026

        UBND xã Bình An báo cáo tình hình kinh tế - xã hội ⟦tháng 8⟧ và nhiệm vụ ⟦tháng 9⟧ năm 2026 như sau:

        I. KẾT QUẢ

        Kết quả tốt.
      `,
      fixed: dedent`
        UBND XÃ BÌNH AN

        BÁO CÁO

        Tình hình kinh tế - xã hội tháng 9 và nhiệm vụ tháng 10 năm 2026

        UBND xã Bình An báo cáo tình hình kinh tế - xã hội tháng 9 và nhiệm vụ tháng 10 năm 2026 như sau:

        I. KẾT QUẢ

        Kết quả tốt.
      `,
    },
    {
      text: dedent`
        UBND XÃ BÌNH AN

        BÁO CÁO

        Công tác khắc phục hậu quả bão số 3 năm 2026

        UBND xã Bình An báo cáo công tác khắc phục hậu quả ⟦bão số 4⟧ như sau:

        I. KẾT QUẢ

        Kết quả tốt.
      `,
      fixed: dedent`
        UBND XÃ BÌNH AN

        BÁO CÁO

        Công tác khắc phục hậu quả bão số 3 năm 2026

        UBND xã Bình An báo cáo công tác khắc phục hậu quả bão số 3 như sau:

        I. KẾT QUẢ

        Kết quả tốt.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        Thực hiện Công văn số 145/SNV-CCHC ngày 09/11/2026 của Sở Nội vụ về việc báo cáo công tác cải cách hành chính ⟦năm 2025⟧, UBND xã Bình An báo cáo kết quả như sau:

        I. KẾT QUẢ ĐẠT ĐƯỢC

        Công tác chỉ đạo được thực hiện thường xuyên.
      `,
      fixed: dedent`
        Thực hiện Công văn số 145/SNV-CCHC ngày 09/11/2026 của Sở Nội vụ về việc báo cáo công tác cải cách hành chính năm 2026, UBND xã Bình An báo cáo kết quả như sau:

        I. KẾT QUẢ ĐẠT ĐƯỢC

        Công tác chỉ đạo được thực hiện thường xuyên.
      `,
    },
  ],
  good: [
    {
      text: dedent`
        HĐND XÃ BÌNH AN

        BÁO CÁO THẨM TRA

        Dự thảo Nghị quyết về kế hoạch năm 2027

        Ban Pháp chế báo cáo kết quả năm 2026 như sau:

        I. KẾT QUẢ

        Tốt.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        Thực hiện Kế hoạch số 15/KH-UBND ngày 20/12/2025 của UBND tỉnh về cải cách hành chính năm 2025, UBND xã Bình An báo cáo kết quả công tác cải cách hành chính năm 2026 như sau:

        I. KẾT QUẢ ĐẠT ĐƯỢC

        Tốt.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        UBND xã Bình An báo cáo kết quả công tác năm 2026 (số liệu từ tháng 12 năm 2025) như sau:

        I. KẾT QUẢ ĐẠT ĐƯỢC

        Tốt.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        UBND xã Bình An báo cáo kết quả thực hiện kế hoạch năm 2025 chuyển sang năm 2026 như sau:

        I. KẾT QUẢ ĐẠT ĐƯỢC

        Tốt.
      `,
    },
  ],
  *check({ report }) {
    const subject = (report.title?.subject ?? []).flatMap((part) => findPeriods(part.text).map((period) => ({ part, period })));
    if (subject.length === 0) return;
    const place = new Map(subject.map(({ part, period }) => [period, part]));
    const own = subject.map(({ period }) => period);
    for (const block of report.opening) {
      const words = block.text.slice(0, AS_FOLLOWS.exec(block.text)?.index ?? 0);
      const from = TO_REPORT.exec(words)?.[0].length;
      if (from === undefined) continue;
      const matter = words.slice(from);
      for (const { here, there } of contradictions(own, findPeriods(matter))) {
        if (isOfProgramme(report, block, here, from)) continue;
        const title = place.get(there)?.text ?? '';
        const same = wordsBefore(matter, here.start) === wordsBefore(title, there.start);
        // “… Nghị quyết về kế hoạch năm 2027” may well be reported on with results of 2026.
        if (!same && AHEAD.test(title.slice(0, there.start))) continue;
        const sure = same && here.kind !== 'storm';
        yield { ...conflict(block, from, here, there, place, false), ...(sure ? {} : { atMost: 'warning' as const }) };
      }
    }
    yield* requests(report, own, place);
  },
});

const WORD = regex.gu`[${LETTER}\d]+`;

/** The two syllables before a period, in lower case. */
function wordsBefore(text: string, at: number): string {
  return (text.slice(0, at).toLowerCase().match(WORD) ?? []).slice(-2).join(' ');
}

const SUBJECT_IS_REPORT = regex.iu`^(?:thực hiện\s+(?:chế độ\s+)?)?báo\s+cáo${WORD_END}`;

/** Requests for this report among the documents the opening relies on: their subject begins with “báo cáo”. */
function* requests(report: Report, own: readonly NamedPeriod[], place: ReadonlyMap<NamedPeriod, Passage>): Generator<RuleFinding> {
  const blocks = new Set([...report.opening, ...report.legalBases].map((block) => block.index));
  for (const { block, form, subject } of report.citations) {
    if (subject === undefined || form !== 'letter' || !blocks.has(block.index) || !SUBJECT_IS_REPORT.test(subject.text)) continue;
    const from = block.text.indexOf(subject.text);
    if (from < 0) continue;
    const years = findPeriods(subject.text).filter((period) => period.kind === 'year');
    for (const { here, there } of contradictions(own, years))
      yield { ...conflict(block, from, here, there, place, true), atMost: 'warning' };
  }
}

function conflict(
  block: Block,
  from: number,
  here: NamedPeriod,
  there: NamedPeriod,
  place: ReadonlyMap<NamedPeriod, Passage>,
  request: boolean,
): RuleFinding {
  const span = block.spanOf(from + here.start, from + here.end);
  const part = place.get(there);
  return {
    span,
    message: request ? messages.basisPeriod(here.text, there.text) : messages.period(here.text, there.text),
    fixes: [{ title: messages.write(there.text), safety: 'ask', edits: [{ span, text: there.text }] }],
    ...(part === undefined
      ? {}
      : {
          related: [{ span: part.block.spanOf(part.start + there.start, part.start + there.end), message: messages.inSubject(there.text) }],
        }),
  };
}
