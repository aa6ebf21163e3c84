import { LETTER, regex } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { TYPE_AND_SUBJECT, TYPE_AND_SUBJECT_BEFORE } from './shared/basis.ts';
import { titled } from './shared/examples.ts';
import { messages } from './shared/messages.ts';

const RE = regex.u`^(?<written>[Vv]\s?\/\s?[Vv]\s?:?)(?<blank>\s*)(?<letter>[${LETTER}])`;

export default defineReportRule({
  id: 'title/subject-re',
  code: 'TL-06',
  summary: { vi: 'Trích yếu bắt đầu bằng “V/v”', en: 'The subject begins with “V/v”' },
  why: {
    vi: '“V/v” đứng dưới số, ký hiệu của công văn. Trích yếu của báo cáo bắt đầu thẳng bằng nội dung (Kết quả …, Tình hình …) hoặc ghi đủ “Về việc …”.',
    en: '“V/v” stands under the number of a công văn. The subject of a report begins with its matter (Kết quả …, Tình hình …) or with “Về việc …” in full.',
  },
  leavesAlone: {
    vi: 'Trích yếu ghi đủ “Về việc …”, và dòng “V/v” dưới số, ký hiệu của công văn.',
    en: 'A subject with “Về việc …” in full, and the “V/v” line under the number of a letter.',
  },
  basis: [TYPE_AND_SUBJECT, TYPE_AND_SUBJECT_BEFORE],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'letterhead',
      text: titled('BÁO CÁO', '⟦V/v⟧ kết quả kiểm tra công tác quản lý cán bộ'),
      fixed: titled('BÁO CÁO', 'Kết quả kiểm tra công tác quản lý cán bộ'),
    },
  ],
  good: [
    { frame: 'letterhead', text: titled('BÁO CÁO', 'Về việc quản lý cán bộ') },
    { frame: 'letterhead', text: titled('BÁO CÁO', 'Kết quả kiểm tra công tác quản lý cán bộ') },
  ],
  *check({ report }) {
    const [first] = report.title?.subject ?? [];
    const groups = first === undefined ? undefined : RE.exec(first.text)?.groups;
    if (first === undefined || groups === undefined) return;
    const written = (groups['written'] ?? '').trimEnd();
    const letter = groups['letter'] ?? '';
    const letterAt = first.start + (groups['written'] ?? '').length + (groups['blank'] ?? '').length;
    const span = first.block.spanOf(first.start, first.start + written.length);
    yield {
      span,
      message: messages.re(written),
      fixes: [
        {
          title: messages.dropRe(written),
          safety: 'ask',
          edits: [
            {
              span: { start: span.start, end: first.block.spanOf(letterAt, letterAt + 1).end },
              text: report.regime === 'party' ? letter : letter.toUpperCase(),
            },
          ],
        },
        { title: messages.spellRe(), safety: 'ask', edits: [{ span, text: 'Về việc' }] },
      ],
    };
  },
});
