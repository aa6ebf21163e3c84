import { lettersOf } from '../../pattern/letters.ts';
import { defineReportRule } from '../../rule.ts';
import { PARTY_TYPE_AND_SUBJECT, TYPE_AND_SUBJECT, TYPE_AND_SUBJECT_BEFORE } from './shared/basis.ts';
import { titled } from './shared/examples.ts';
import { messages } from './shared/messages.ts';

/** Fewer letters than this may be a name or an abbreviation. */
const LETTERS = 12;

export default defineReportRule({
  id: 'title/subject-capitals',
  code: 'TL-05',
  summary: { vi: 'Trích yếu viết in hoa toàn bộ', en: 'The subject is all in capitals' },
  why: {
    vi: 'Trích yếu viết bằng chữ thường, đậm; chỉ tên loại viết in hoa.',
    en: 'The subject is in bold sentence case; only the type name is in capitals.',
  },
  leavesAlone: {
    vi: 'Chữ viết tắt trong trích yếu, trích yếu dưới 12 chữ cái, và trích yếu viết liền tên loại (title/not-alone xét).',
    en: 'Abbreviations, subjects of fewer than 12 letters, and a subject on the line of the type (title/not-alone).',
  },
  basis: [TYPE_AND_SUBJECT, TYPE_AND_SUBJECT_BEFORE, PARTY_TYPE_AND_SUBJECT],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [{ frame: 'letterhead', text: titled('**BÁO CÁO**', '**⟦KẾT QUẢ CÔNG TÁC NĂM 2026⟧**') }],
  good: [
    { frame: 'letterhead', text: titled('**BÁO CÁO**', '**Kết quả công tác CCHC năm 2026**') },
    { frame: 'letterhead', text: titled('# BÁO CÁO KẾT QUẢ CÔNG TÁC NĂM 2026', 'UBND xã Bình An báo cáo như sau:') },
  ],
  *check({ report }) {
    const { title } = report;
    const [first] = title?.subject ?? [];
    const last = title?.subject[title.subject.length - 1];
    // Subject and type on one line is one heading, reported as such.
    if (title === undefined || first === undefined || last === undefined || !title.alone) return;
    const letters = lettersOf(title.subjectText);
    if (letters.length < LETTERS || letters !== letters.toUpperCase()) return;
    yield { span: { start: first.span.start, end: last.span.end }, message: messages.capitals() };
  },
});
