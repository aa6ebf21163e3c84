import { defineReportRule } from '../../rule.ts';
import { PARTY_TYPE_AND_SUBJECT, TYPE_AND_SUBJECT, TYPE_AND_SUBJECT_BEFORE } from './shared/basis.ts';
import { titled } from './shared/examples.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'title/split-subject',
  code: 'TL-03',
  summary: { vi: 'Trích yếu bị tách thành nhiều đoạn', en: 'The subject is split into paragraphs' },
  why: {
    vi: 'Trích yếu là một đoạn. Khi dán từ Word hay PDF, dòng trống giữa hai dòng trích yếu khiến phần sau thành đoạn khác; xuống dòng trong một đoạn thì được.',
    en: 'The subject is one paragraph. An empty line left by pasting makes its second line a paragraph of its own; a line break inside it is fine.',
  },
  leavesAlone: {
    vi: 'Xuống dòng trong cùng một đoạn, dòng trong ngoặc đơn dưới trích yếu, và tên loại viết liền trích yếu (title/not-alone xét).',
    en: 'Line breaks inside one paragraph, a remark in brackets below, and a subject on the line of the type (title/not-alone).',
  },
  basis: [TYPE_AND_SUBJECT, TYPE_AND_SUBJECT_BEFORE, PARTY_TYPE_AND_SUBJECT],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [{ frame: 'letterhead', text: titled('**BÁO CÁO**', '**Kết quả công tác năm 2026;**\n\n**⟦phương hướng, nhiệm vụ năm 2027⟧**') }],
  good: [
    { frame: 'letterhead', text: titled('**BÁO CÁO**', '**Kết quả công tác năm 2026;**\n**phương hướng, nhiệm vụ năm 2027**') },
    { frame: 'letterhead', text: titled('# BÁO CÁO', '## Kết quả công tác năm 2026') },
    {
      frame: 'letterhead',
      text: titled('**BÁO CÁO**', '**Kết quả công tác quý I năm 2026**\n\n**(Phục vụ phiên họp thường kỳ của UBND tỉnh)**'),
    },
  ],
  *check({ report }) {
    const { title } = report;
    const [first, ...others] = title?.subject ?? [];
    if (title === undefined || first === undefined || !title.alone) return;
    // A remark in brackets under the subject is a line of its own.
    const next = others.find(
      (part) => part.block !== first.block && !part.block.content.place.joined && !/^\(.*\)$/su.test(part.block.text.trim()),
    );
    if (next === undefined) return;
    const last = others[others.length - 1] ?? next;
    yield { span: { start: next.span.start, end: last.span.end }, message: messages.splitSubject() };
  },
});
