import type { Title } from '../../model/report.ts';
import type { Regime } from '../../vocabulary.ts';
import { defineReportRule } from '../../rule.ts';
import { PARTY_TYPE_AND_SUBJECT, TYPE_AND_SUBJECT, TYPE_AND_SUBJECT_BEFORE } from './shared/basis.ts';
import { titled } from './shared/examples.ts';
import { capOutsideReports } from '../shared/reading.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'title/not-alone',
  code: 'TL-01',
  summary: { vi: 'Tên loại không đứng riêng một dòng', en: 'The type name does not stand alone' },
  why: {
    vi: 'Tên loại đứng riêng một dòng, trích yếu ở dòng dưới. Viết liền “BÁO CÁO KẾT QUẢ …” là thói quen của tiêu đề bài viết.',
    en: 'The type name has a line of its own and the subject follows below. “BÁO CÁO KẾT QUẢ …” on one line is the habit of article headings.',
  },
  leavesAlone: {
    vi: 'Tên loại dài quen dùng (BÁO CÁO THẨM ĐỊNH, BÁO CÁO CHÍNH TRỊ của đại hội Đảng), và trích yếu chỉ xuống dòng trong cùng đoạn với tên loại. Văn bản khác và báo cáo không của cơ quan nhà nước chỉ được ghi chú.',
    en: 'Qualified types in use (BÁO CÁO THẨM ĐỊNH, BÁO CÁO CHÍNH TRỊ of a Party congress), and a subject on the next line of the same paragraph. Other documents and reports of no office get a note only.',
  },
  basis: [TYPE_AND_SUBJECT, TYPE_AND_SUBJECT_BEFORE, PARTY_TYPE_AND_SUBJECT],
  severity: { draft: 'warning', presign: 'warning', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: titled('# ⟦BÁO CÁO⟧ KẾT QUẢ CÔNG TÁC NĂM 2026', 'UBND xã Bình An') },
    { frame: 'letterhead', text: titled('**⟦BÁO CÁO⟧ THÀNH TÍCH**', '**Đề nghị tặng Bằng khen năm 2026**') },
  ],
  good: [
    { frame: 'letterhead', text: titled('# BÁO CÁO', 'Kết quả công tác năm 2026') },
    { frame: 'letterhead', text: titled('**BÁO CÁO**\n**Kết quả công tác năm 2026**', '') },
    { frame: 'letterhead', text: titled('**BÁO CÁO THẨM ĐỊNH**', 'Dự thảo Quyết định về lệ phí') },
    { text: '# BÁO CÁO\n\nThực tập tốt nghiệp tại Công ty Bình An\n' },
  ],
  *check({ report, regime }) {
    const { title } = report;
    if (title === undefined || title.alone) return;
    yield {
      span: title.type.span,
      message: messages.notAlone(title.typeName),
      ...(isQualified(title) || isPolitical(title, regime) ? { atMost: 'hint' as const } : capOutsideReports(report)),
    };
  },
});

/** The political report of a Party congress has its name in one. */
function isPolitical({ type, subject }: Title, regime: Regime): boolean {
  const [first] = subject;
  return regime === 'party' && first?.block === type.block && /^CHÍNH\s+TRỊ/u.test(first.text);
}

/** `BÁO CÁO THÀNH TÍCH`, `BÁO CÁO TỰ KIỂM TRA`: up to three syllables qualify the type, and the subject follows on the next line. */
function isQualified({ type, subject }: Title): boolean {
  const [first, second] = subject;
  return first !== undefined && second !== undefined && first.block === type.block && first.text.split(/\s+/u).length <= 3;
}
