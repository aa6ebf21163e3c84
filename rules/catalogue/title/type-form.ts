import { foldTonePlacement } from '../../vietnamese/tone-placement.ts';
import { defineReportRule } from '../../rule.ts';
import { PARTY_TYPE_AND_SUBJECT, TYPE_AND_SUBJECT, TYPE_AND_SUBJECT_BEFORE } from './shared/basis.ts';
import { titled } from './shared/examples.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'title/type-form',
  code: 'TL-02',
  summary: { vi: 'Tên loại viết sai cách', en: 'The type name is written wrongly' },
  why: {
    vi: 'Tên loại viết in hoa, đúng tên, không có dấu hai chấm hay dấu chấm.',
    en: 'The type name is in capitals, exactly the name, without colon or full stop.',
  },
  leavesAlone: {
    vi: 'Hai cách đặt dấu thanh (THOẢ THUẬN, THỎA THUẬN), chữ đậm hay không, và tên loại viết liền trích yếu (title/not-alone xét).',
    en: 'Both placements of the tone mark (THOẢ, THỎA), bold or not, and a type with the subject on its line (title/not-alone).',
  },
  basis: [TYPE_AND_SUBJECT, TYPE_AND_SUBJECT_BEFORE, PARTY_TYPE_AND_SUBJECT],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'letterhead',
      text: titled('**⟦BÁO CÁO:⟧**', 'Kết quả công tác năm 2026'),
      fixed: titled('**BÁO CÁO**', 'Kết quả công tác năm 2026'),
    },
    {
      frame: 'letterhead',
      text: titled('# ⟦Báo cáo⟧', 'Kết quả công tác năm 2026'),
      fixed: titled('# BÁO CÁO', 'Kết quả công tác năm 2026'),
    },
    { frame: 'letterhead', text: titled('⟦Báo cáo⟧', 'Kết quả công tác năm 2026'), fixed: titled('BÁO CÁO', 'Kết quả công tác năm 2026') },
    { frame: 'letterhead', text: titled('⟦BÁO CAO⟧', 'Kết quả công tác năm 2026'), fixed: titled('BÁO CÁO', 'Kết quả công tác năm 2026') },
  ],
  good: [
    { frame: 'letterhead', text: titled('# BÁO CÁO', 'Kết quả công tác năm 2026') },
    { frame: 'letterhead', text: titled('**BẢN THOẢ THUẬN**', 'Phối hợp công tác năm 2026') },
  ],
  *check({ report }) {
    const { title } = report;
    if (title === undefined || !title.alone) return;
    const { text, span } = title.type;
    if (foldTonePlacement(text.replace(/\s+/gu, ' ')) === title.typeName) return;
    yield {
      span,
      message: messages.typeForm(text, title.typeName),
      fixes: [{ title: messages.write(title.typeName), safety: 'safe', edits: [{ span, text: title.typeName }] }],
    };
  },
});
