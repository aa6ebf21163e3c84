import { defineReportRule } from '../../rule.ts';
import { OTHERS } from './shared/basis.ts';
import { ifNamed, nameFindings } from './shared/name-findings.ts';

export default defineReportRule({
  id: 'capitals/document-name',
  code: 'VH-18',
  summary: { vi: 'Tên luật viết hoa chưa đúng', en: 'The name of a law has wrong capitals' },
  why: {
    vi: 'Tên một văn bản cụ thể viết hoa tên loại và âm tiết thứ nhất của tên văn bản: Luật Đất đai, Bộ luật Hình sự. Quy tắc xét các luật thường được viện dẫn.',
    en: 'A specific document takes a capital on its type and on the first syllable of its name: Luật Đất đai, Bộ luật Hình sự.',
  },
  leavesAlone: {
    vi: '“Pháp luật đất đai”, tên luật viết thường cả cụm mà không kèm năm, và luật ngoài danh mục.',
    en: '“Pháp luật đất đai”, a name all in small letters without its year, and laws that the list does not hold.',
  },
  basis: [OTHERS],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      text: 'Thực hiện ⟦Luật đất đai⟧ và ⟦Bộ Luật Hình sự⟧, xã đã rà soát.\n',
      fixed: 'Thực hiện Luật Đất đai và Bộ luật Hình sự, xã đã rà soát.\n',
    },
    { text: 'Các thôn học tập ⟦luật đất đai⟧ năm 2024.\n', fixed: 'Các thôn học tập Luật Đất đai năm 2024.\n' },
  ],
  good: [{ text: 'Thực hiện Luật Đất đai, Bộ luật Hình sự; tuyên truyền pháp luật đất đai; Luật Thi đua, khen thưởng.\n' }],
  *check({ report }) {
    // The year shows that one law is meant though its name is small: “luật đất đai năm 2024”.
    yield* nameFindings(report, ['law'], (place, after) => (/^\s+năm\s+(?:19|20)\d\d/u.test(after) ? 'maybe' : ifNamed(place)));
  },
});
