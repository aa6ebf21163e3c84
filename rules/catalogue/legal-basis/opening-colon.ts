import type { Block } from '../../model/block.ts';
import { firstLineSpan } from '../../model/insertion.ts';
import type { Report } from '../../model/report.ts';
import { regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

const SECTION = '\n\nI. KẾT QUẢ ĐẠT ĐƯỢC\n\nCông tác chỉ đạo được thực hiện thường xuyên.\n\nII. PHƯƠNG HƯỚNG\n\nTiếp tục thực hiện.\n';

export default defineReportRule({
  id: 'legal-basis/opening-colon',
  code: 'CC-03',
  summary: { vi: 'Thiếu câu mở đầu “… như sau:”', en: 'The opening sentence “… như sau:” is missing' },
  why: {
    vi: 'Báo cáo mở đầu bằng một câu nêu văn bản thực hiện, cơ quan báo cáo và kỳ báo cáo, kết thúc bằng “như sau:”.',
    en: 'A report opens with one sentence that names what it carries out, who reports and on which period, and ends with “như sau:”.',
  },
  leavesAlone: {
    vi: 'Câu mở đầu nằm ngay trong phần đầu, phần đầu là căn cứ, báo cáo chỉ có một phần, hoặc đã có lời dẫn dù không có “như sau”.',
    en: 'An opening inside the first part, a first part of bases, reports of one part, and an introduction that does without “như sau”.',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: `Thực hiện Kế hoạch số 15/KH-UBND ngày 09/4/2026 của UBND tỉnh, UBND xã Bình An báo cáo kết quả ⟦như sau.⟧${SECTION}`,
    },
    {
      frame: 'body',
      text: dedent`
        I. ⟦KẾT QUẢ ĐẠT ĐƯỢC⟧

        Công tác chỉ đạo được thực hiện thường xuyên.

        II. PHƯƠNG HƯỚNG

        Tiếp tục thực hiện.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        Phần I
        KẾT QUẢ ĐẠT ĐƯỢC

        Năm 2026, UBND xã Bình An đã đạt được các kết quả sau:

        1. Chợ xã được sửa chữa.

        Phần II
        PHƯƠNG HƯỚNG

        1. Tiếp tục thực hiện.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. CĂN CỨ BÁO CÁO

        Kế hoạch công tác năm của xã.${SECTION.replace('II.', 'III.').replace('I. K', 'II. K')}`,
    },
    { frame: 'body', text: `UBND xã Bình An báo cáo kết quả như sau:${SECTION}` },
    { frame: 'body', text: `UBND xã Bình An báo cáo một số kết quả nổi bật:${SECTION}` },
    {
      frame: 'body',
      text: dedent`
        Năm 2026, UBND xã Bình An có nhiều thuận lợi. Kết quả cụ thể như sau:

        Một số khó khăn vẫn còn.${SECTION}`,
    },
  ],
  *check({ report }) {
    const { title, opening, sections } = report;
    const [section] = sections;
    if (title === undefined || !title.typeName.startsWith('BÁO CÁO') || section === undefined || sections.length < 2) return;
    if (opening.some((block) => /:\s*$/u.test(block.text)) || opensInside(report, section.block)) return;
    const last = opening[opening.length - 1];
    const said = opening
      .map((block) => ({ block, match: /như\s+sau(?:\s*[.,;](?=\s*$)|\s*$)/u.exec(block.text) }))
      .find(({ match }) => match !== null);
    if (said !== undefined && said.match !== null) {
      const span = said.block.spanOf(said.match.index, said.match.index + said.match[0].length);
      yield { span, message: messages.noColon(said.match[0]) };
    } else if (last === undefined) {
      const { block } = section;
      const start = block.marker?.contentStart ?? 0;
      const end = block.lines.find((line) => line.end >= start && line.text.trim() !== '')?.end ?? block.text.length;
      // “Phần I” alone: the marker is all there is.
      const from = block.text.slice(start, end).trim() === '' ? 0 : start;
      yield { span: block.text === '' ? firstLineSpan(report) : block.spanOf(from, Math.max(from, end)), message: messages.noOpening() };
    }
  },
});

const BASIS_HEADING = regex.iu`^(?:các\s+)?(?:căn\s+cứ|cơ\s+sở)${WORD_END}`;
const FOLLOWING = regex.u`${WORD_START}sau\s*:\s*$`;

/** True when the first part is the bases of the report, or opens with the sentence that the report itself lacks. */
function opensInside({ content }: Report, heading: Block): boolean {
  const from = content.findIndex((block) => block.index === heading.index);
  if (BASIS_HEADING.test(heading.textAfterMarker)) return true;
  for (const block of content.slice(from + 1, from + 6)) {
    if (block.marker !== undefined || block.content.place.kind === 'heading') return false;
    if (FOLLOWING.test(block.text)) return true;
  }
  return false;
}
