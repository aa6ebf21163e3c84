import { siblingGroups } from '../../model/numbering.ts';
import { defineReportRule } from '../../rule.ts';
import { LAYOUT } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { enumeratorOf, remedyOf, seriesFaults } from './shared/series.ts';

export default defineReportRule({
  id: 'numbering/gap',
  code: 'BC-01',
  summary: { vi: 'Số thứ tự phần, mục bị nhảy cóc', en: 'Numbers of parts or items are missing' },
  why: {
    vi: 'Phần, mục được dẫn chiếu bằng số thứ tự nên mỗi cấp phải liền nhau: I, II, III; 1, 2, 3; 1.1, 1.2. Thiếu một số thường là do đã xóa hoặc bỏ sót một mục. Danh sách mới bắt đầu lại từ 1 và số chạy tiếp sang phần sau đều được chấp nhận.',
    en: 'Parts are referred to by number, so each level must run without gaps. A list that starts again at 1 and numbers that run on into the next part are accepted.',
  },
  basis: [LAYOUT],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'I. TÌNH HÌNH\n\nCông việc ổn định.\n\nII. KẾT QUẢ\n\nĐã nêu tại mục IV.\n\n⟦IV.⟧ PHƯƠNG HƯỚNG\n\nTiếp tục thực hiện.\n\nV. KIẾN NGHỊ\n\nKhông.\n',
      fixed: 'I. TÌNH HÌNH\n\nCông việc ổn định.\n\nII. KẾT QUẢ\n\nĐã nêu tại mục III.\n\nIII. PHƯƠNG HƯỚNG\n\nTiếp tục thực hiện.\n\nIV. KIẾN NGHỊ\n\nKhông.\n',
    },
    {
      frame: 'body',
      text: 'I. KẾT QUẢ\n\n1. Nông nghiệp\n\nĐạt kế hoạch.\n\n⟦3.⟧ Thương mại\n\n3.1. Chợ\n\nĐông khách.\n\n3.2. Giá cả\n\nỔn định.\n',
      fixed: 'I. KẾT QUẢ\n\n1. Nông nghiệp\n\nĐạt kế hoạch.\n\n2. Thương mại\n\n2.1. Chợ\n\nĐông khách.\n\n2.2. Giá cả\n\nỔn định.\n',
    },
    { frame: 'body', text: 'I. NHIỆM VỤ\n\n1. Họp thôn.\n2. Sửa đường.\n⟦4.⟧ Trồng cây.\n', fixed: 'I. NHIỆM VỤ\n\n1. Họp thôn.\n2. Sửa đường.\n3. Trồng cây.\n' },
  ],
  good: [
    { frame: 'body', text: 'I. NHIỆM VỤ\n\n1. Họp thôn.\n1. Sửa đường.\n1. Trồng cây.\n' },
    { frame: 'body', text: 'Phần thứ nhất\n\nI. KẾT QUẢ\n\nĐạt.\n\nII. HẠN CHẾ\n\nÍt.\n\nPhần thứ hai\n\nIII. NHIỆM VỤ\n\nNhiều.\n\nIV. GIẢI PHÁP\n\nĐồng bộ.\n' },
    { frame: 'body', text: 'I. KẾT QUẢ\n\n1. Nông nghiệp\n\n1. Trồng lúa.\n\n2. Nuôi cá.\n\n2. Thương mại\n\nỔn định.\n\n3. Du lịch\n\nKhởi sắc.\n' },
    { frame: 'body', text: 'I. KẾT QUẢ\n\na) Việc một:\n\n1. Họp dân.\n\n2. Ký cam kết.\n\nb) Việc hai đã xong.\n\nc) Việc ba đang làm.\n' },
  ],
  *check({ report }) {
    const groups = siblingGroups(report.content);
    for (const group of groups) {
      if (group.kind === 'lower-letter' || group.kind === 'upper-letter') continue;
      for (const found of seriesFaults(report, group)) {
        if (found.fault.kind !== 'gap') continue;
        const { block, typed, expected, before } = found;
        yield {
          span: block.spanOf(0, block.marker?.end ?? 0),
          message: before === undefined ? messages.gapAtStart(typed, expected) : messages.gap(typed, enumeratorOf(before), expected),
          ...remedyOf(report, groups, found),
        };
      }
    }
  },
});
