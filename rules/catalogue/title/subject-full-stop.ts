import { defineReportRule } from '../../rule.ts';
import { PARTY_TYPE_AND_SUBJECT, TYPE_AND_SUBJECT, TYPE_AND_SUBJECT_BEFORE } from './shared/basis.ts';
import { titled } from './shared/examples.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'title/subject-full-stop',
  code: 'TL-04',
  summary: { vi: 'Trích yếu có dấu chấm ở cuối', en: 'The subject ends with a full stop' },
  why: {
    vi: 'Trích yếu là đề mục của văn bản nên không có dấu chấm ở cuối.',
    en: 'The subject is a heading and has no full stop at its end.',
  },
  leavesAlone: {
    vi: 'Trích yếu kết thúc bằng “v.v.” hoặc bằng dấu chấm lửng.',
    en: 'A subject that ends with “v.v.” or with three dots.',
  },
  basis: [TYPE_AND_SUBJECT, TYPE_AND_SUBJECT_BEFORE, PARTY_TYPE_AND_SUBJECT],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'letterhead',
      text: titled('**BÁO CÁO**', '**Kết quả công tác năm 2026⟦.⟧**'),
      fixed: titled('**BÁO CÁO**', '**Kết quả công tác năm 2026**'),
    },
  ],
  good: [
    { frame: 'letterhead', text: titled('**BÁO CÁO**', '**Kết quả công tác năm 2026**') },
    { frame: 'letterhead', text: titled('**BÁO CÁO**', '**Kết quả quyên góp sách, vở, đồ dùng học tập v.v.**') },
    { frame: 'letterhead', text: titled('**BÁO CÁO**', '**Kết quả quyên góp sách, vở...**') },
  ],
  *check({ report }) {
    const { title } = report;
    const last = title?.subject[title.subject.length - 1];
    if (last === undefined || !/(?<![.…]|v\.v)\.$/u.test(last.text)) return;
    const span = last.block.spanOf(last.end - 1, last.end);
    yield { span, message: messages.fullStop(), fixes: [{ title: messages.dropFullStop(), safety: 'safe', edits: [{ span, text: '' }] }] };
  },
});
