import { siblingGroups } from '../../model/numbering.ts';
import { defineReportRule } from '../../rule.ts';
import { LAYOUT } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { enumeratorOf, remedyOf, seriesFaults, withRepeatedFirst } from './shared/series.ts';

export default defineReportRule({
  id: 'numbering/repeated',
  code: 'BC-01',
  summary: { vi: 'Số thứ tự phần, mục bị trùng hoặc lùi', en: 'A number of a part or item is used twice' },
  why: {
    vi: 'Hai mục cùng cấp mang một số thì không thể dẫn chiếu đúng. Thường gặp khi chèn thêm một mục mà quên đánh lại các mục sau. Danh sách mới bắt đầu lại từ 1 không bị coi là trùng.',
    en: 'Two siblings with one number cannot be referred to. It happens when an item is inserted and the rest is not renumbered. A list that starts again at 1 is not a repetition.',
  },
  basis: [LAYOUT],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'I. KẾT QUẢ\n\n1. Nông nghiệp\n\nĐạt.\n\n2. Thương mại\n\nĐạt.\n\n⟦2.⟧ Du lịch\n\nĐạt.\n\n3. Ngân sách\n\nĐạt.\n',
      fixed: 'I. KẾT QUẢ\n\n1. Nông nghiệp\n\nĐạt.\n\n2. Thương mại\n\nĐạt.\n\n3. Du lịch\n\nĐạt.\n\n4. Ngân sách\n\nĐạt.\n',
    },
    {
      frame: 'body',
      text: 'I. TÌNH HÌNH\n\nỔn định.\n\nII. KẾT QUẢ\n\nĐạt.\n\n⟦II.⟧ KIẾN NGHỊ\n\nKhông.\n',
      fixed: 'I. TÌNH HÌNH\n\nỔn định.\n\nII. KẾT QUẢ\n\nĐạt.\n\nIII. KIẾN NGHỊ\n\nKhông.\n',
    },
    {
      frame: 'body',
      text: 'I. NHIỆM VỤ\n\n1. Họp dân.\n\n⟦1.⟧ Ký cam kết.\n\n2. Kiểm tra.\n',
      fixed: 'I. NHIỆM VỤ\n\n1. Họp dân.\n\n2. Ký cam kết.\n\n3. Kiểm tra.\n',
    },
  ],
  good: [
    { frame: 'body', text: 'I. NHIỆM VỤ\n\n1. Việc thường xuyên\n\n1. Họp dân.\n\n2. Ký cam kết.\n' },
    { frame: 'body', text: 'I. MỤC TIÊU\n\n1. Họp dân.\n\n2. Ký cam kết.\n\nII. GIẢI PHÁP\n\n1. Tuyên truyền.\n\n2. Kiểm tra.\n' },
    { frame: 'body', text: 'I. MỤC TIÊU\n\nVề kinh tế:\n\n1. Thu ngân sách.\n\n2. Chợ mới.\n\nVề xã hội:\n\n1. Giảm nghèo.\n\n2. Trường học.\n' },
  ],
  *check({ report }) {
    const groups = withRepeatedFirst(report, siblingGroups(report.content));
    for (const group of groups) {
      if (group.kind === 'lower-letter' || group.kind === 'upper-letter') continue;
      for (const found of seriesFaults(report, group)) {
        if (found.fault.kind !== 'repeated') continue;
        const { block, typed, expected } = found;
        const first = group.items.slice(0, found.fault.index).find((item) => enumeratorOf(item) === typed);
        const remedy = remedyOf(report, groups, found);
        yield {
          span: block.spanOf(0, block.marker?.end ?? 0),
          message: messages.repeated(typed, expected),
          ...remedy,
          related: [...(first === undefined ? [] : [{ span: first.spanOf(0, first.marker?.end ?? 0), message: messages.usedHere(typed) }]), ...remedy.related],
        };
      }
    }
  },
});
