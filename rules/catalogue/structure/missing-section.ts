import { containsPhrase, headingMatches, type OutlineSection } from '../../data/report-types.ts';
import type { Report } from '../../model/report.ts';
import { romanNumeral } from '../../model/section-marker.ts';
import { defineReportRule } from '../../rule.ts';
import { type Fix } from '../../vocabulary.ts';
import { messages } from './shared/messages.ts';
import { everySection, TYPE_OPTION, typeOf } from './shared/outline.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'structure/missing-section',
  code: 'BC-10',
  summary: { vi: 'Thiếu mục thường có trong loại báo cáo này', en: 'A section usual in this type of report is missing' },
  why: {
    vi: 'Đề cương do cơ quan yêu cầu báo cáo gửi kèm; khi không có thì mỗi loại báo cáo có những phần quen thuộc. Chỉ nhắc phần lớn thường có mà không tiêu đề nào nêu tới. Nếu đề cương của cơ quan cấp trên khác thì bỏ qua.',
    en: 'The outline is usually sent by the body that asks for the report; without one each type has its usual parts. Only a main part that no heading names is mentioned.',
  },
  leavesAlone: {
    vi: 'Loại báo cáo không nhận ra được, báo cáo dưới hai tiêu đề, và báo cáo thiếu từ hai phần trở lên (theo đề cương khác).',
    en: 'Reports of no known type, with fewer than two headings, or without two sections or more, as another outline has it.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'hint', issued: 'off' },
  appliesTo: 'report',
  options: TYPE_OPTION,
  bad: [
    {
      frame: 'whole',
      text: dedent`
        **⟦BÁO CÁO⟧**

        **Kết quả công tác tháng 5 và nhiệm vụ tháng 6 năm 2026**

        UBND xã Bình An báo cáo như sau:

        I. KẾT QUẢ CÔNG TÁC

        Đạt 12 chỉ tiêu.

        II. TỒN TẠI, HẠN CHẾ

        Còn chậm 02 việc.

        Trên đây là Báo cáo kết quả công tác tháng 5./.
      `,
      fixed: dedent`
        **BÁO CÁO**

        **Kết quả công tác tháng 5 và nhiệm vụ tháng 6 năm 2026**

        UBND xã Bình An báo cáo như sau:

        I. KẾT QUẢ CÔNG TÁC

        Đạt 12 chỉ tiêu.

        II. TỒN TẠI, HẠN CHẾ

        Còn chậm 02 việc.

        III. NHIỆM VỤ KỲ TỚI

        Trên đây là Báo cáo kết quả công tác tháng 5./.
      `,
    },
  ],
  good: [
    {
      frame: 'whole',
      text: dedent`
        **BÁO CÁO**

        **Kết quả công tác tháng 5 năm 2026**

        UBND xã Bình An báo cáo như sau:

        I. KẾT QUẢ

        Đạt 12 chỉ tiêu.

        II. HẠN CHẾ

        Còn chậm.

        III. PHƯƠNG HƯỚNG THÁNG 6

        Tiếp tục./.
      `,
    },
    {
      frame: 'whole',
      text: dedent`
        **BÁO CÁO**

        **Về việc mở lớp học bơi**

        UBND xã Bình An báo cáo như sau:

        I. LỚP HỌC

        Có 40 em./.
      `,
    },
  ],
  *check({ report, resources, options }) {
    const type = typeOf(report, options.type, resources);
    const { title } = report;
    // A strict outline has a rule of its own.
    if (type === undefined || title === undefined || type.strict === true) return;
    const headings = headingTexts(report);
    if (headings.length < 2) return;
    const required = type.sections.filter((section) => section.required === 'yes');
    const missing = required.filter(
      (section) => !headings.some((h) => names(h, section)) && !isOutOfScope(section, title.subjectText, headings[0] ?? ''),
    );
    const [section] = missing;
    // Where more is missing the body that asked for the report has sent an outline of its own.
    if (section === undefined || missing.length > 1 || required.length < 3) return;
    const fix = insertion(report, section);
    yield {
      span: title.type.span,
      message: messages.missingSection(section.heading, type.name.vi),
      ...(fix === undefined ? {} : { fixes: [fix] }),
    };
  },
});

/** Titles of all sections, and bold lines without a number, which may head a part as well. */
export function headingTexts(report: Report): string[] {
  const bold = report.content.filter((block) => block.content.bold && block.text.length <= 120);
  return [...[...everySection(report.sections)].map((section) => section.title), ...bold.map((block) => block.text)];
}

/** True when a heading names the section or one of its parts, or may hold it. */
function names(heading: string, section: OutlineSection): boolean {
  return [section, ...section.children].some((part) => headingMatches(heading, part)) || containsPhrase(heading, section.held ?? []);
}

/** True when the subject does not speak of the section, or the report begins with something else in its place. */
function isOutOfScope({ dueFor, replacedBy }: OutlineSection, subject: string, firstHeading: string): boolean {
  return (dueFor !== undefined && !containsPhrase(subject, dueFor)) || containsPhrase(firstHeading, replacedBy ?? []);
}

/** A new last part before the closing sentence, written like the part before it. */
export function insertion(report: Report, section: OutlineSection): Fix | undefined {
  const last = report.sections.at(-1)?.block;
  const { closing } = report;
  if (last?.marker?.kind !== 'roman' || closing === undefined || closing.content.place.joined) return undefined;
  const prefix = '#'.repeat(last.content.place.headingDepth);
  const heading = last.textAfterMarker === last.textAfterMarker.toUpperCase() ? section.heading.toUpperCase() : section.heading;
  const line = `${romanNumeral(last.marker.ordinal + 1)}${last.marker.delimiter} ${heading}`;
  const text = prefix !== '' ? `${prefix} ${line}` : last.content.bold ? `**${line}**` : line;
  const at = closing.span.start;
  const { lineBreak } = report.source;
  return {
    title: messages.insertSection(section.heading),
    safety: 'ask',
    edits: [{ span: { start: at, end: at }, text: text + lineBreak + lineBreak }],
  };
}
