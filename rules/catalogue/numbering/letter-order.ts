import { siblingGroups } from '../../model/numbering.ts';
import { defineReportRule } from '../../rule.ts';
import { LAYOUT } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { enumeratorOf, remedyOf, seriesFaults } from './shared/series.ts';

export default defineReportRule({
  id: 'numbering/letter-order',
  code: 'BC-02',
  summary: { vi: 'Chữ đánh điểm không theo thứ tự bảng chữ cái', en: 'Letters of points are out of order' },
  why: {
    vi: 'Điểm đánh bằng chữ cái tiếng Việt theo thứ tự a, b, c, d, đ, e, g, h, i, k… Các chữ ă, â, ê, ô, ơ, ư không dùng để đánh điểm; f, j, w, z không có trong bảng chữ cái tiếng Việt. Sau d) là đ), sau e) là g).',
    en: 'Points take the letters a, b, c, d, đ, e, g, h, i, k …; letters with a circumflex, breve or horn are not used, and f, j, w, z do not exist. After d) comes đ), after e) comes g).',
  },
  basis: [LAYOUT],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'I. KẾT QUẢ\n\na) Việc một.\n\nb) Việc hai.\n\nc) Việc ba.\n\nd) Việc bốn.\n\n⟦e)⟧ Việc năm.\n\ng) Việc sáu.\n',
      fixed: 'I. KẾT QUẢ\n\na) Việc một.\n\nb) Việc hai.\n\nc) Việc ba.\n\nd) Việc bốn.\n\nđ) Việc năm.\n\ne) Việc sáu.\n',
    },
    { frame: 'body', text: 'I. KẾT QUẢ\n\na) Việc một.\n\nb) Việc hai.\n\nc) Việc ba.\n\n⟦ê)⟧ Việc bốn.\n', fixed: 'I. KẾT QUẢ\n\na) Việc một.\n\nb) Việc hai.\n\nc) Việc ba.\n\nd) Việc bốn.\n' },
    {
      frame: 'body',
      text: 'I. KẾT QUẢ\n\na) Việc một.\n\nb) Việc hai, xem thêm điểm d mục I.\n\n⟦d)⟧ Việc ba.\n',
      fixed: 'I. KẾT QUẢ\n\na) Việc một.\n\nb) Việc hai, xem thêm điểm c mục I.\n\nc) Việc ba.\n',
    },
  ],
  good: [
    { frame: 'body', text: 'I. KẾT QUẢ\n\na) Một.\n\nb) Hai.\n\nc) Ba.\n\nd) Bốn.\n\nđ) Năm.\n\ne) Sáu.\n\ng) Bảy.\n\nh) Tám.\n\ni) Chín.\n\nk) Mười.\n' },
    { frame: 'body', text: 'I. KẾT QUẢ\n\n1. Nông nghiệp\n\na) Lúa tốt.\n\nb) Ngô tốt.\n\n2. Thương mại\n\na) Chợ đông.\n\nb) Giá ổn định.\n' },
  ],
  *check({ report }) {
    const groups = siblingGroups(report.content);
    for (const group of groups) {
      if (group.kind !== 'lower-letter') continue;
      for (const found of seriesFaults(report, group)) {
        const { block, typed, expected, before, fault } = found;
        if (expected.startsWith(')') || expected.startsWith('.')) continue; // more points than letters
        yield {
          span: block.spanOf(0, block.marker?.end ?? 0),
          message: fault.kind === 'foreign' ? messages.foreignLetter(typed, expected) : before === undefined ? messages.firstLetter(typed, expected) : messages.letter(typed, enumeratorOf(before), expected),
          ...remedyOf(report, groups, found),
        };
      }
    }
  },
});
