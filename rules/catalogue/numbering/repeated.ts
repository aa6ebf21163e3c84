import { isAllCapitals } from '../../model/shelter.ts';
import { siblingGroups } from '../../model/numbering.ts';
import { defineReportRule } from '../../rule.ts';
import { LAYOUT } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { enumeratorOf, remedyOf, seriesFaults, withRepeatedFirst } from './shared/series.ts';
import { dedent } from '../shared/dedent.ts';
import { capOfUnreadLines } from '../shared/reading.ts';

export default defineReportRule({
  id: 'numbering/repeated',
  code: 'BC-01',
  summary: { vi: 'Số thứ tự phần, mục bị trùng hoặc lùi', en: 'A number of a part or item is used twice' },
  why: {
    vi: 'Hai mục cùng cấp mang một số thì không thể dẫn chiếu đúng. Thường gặp khi chèn thêm một mục mà quên đánh lại các mục sau. Danh sách mới bắt đầu lại từ 1 không bị coi là trùng.',
    en: 'Two siblings with one number cannot be referred to. It happens when an item is inserted and the rest is not renumbered. A list that starts again at 1 is not a repetition.',
  },
  leavesAlone: {
    vi: 'Danh sách con đánh lại từ 1 dưới một mục, danh sách mới sau câu dẫn (“Về xã hội:”), tiêu đề in hoa cạnh mục chữ thường, và điểm đánh chữ a), b). Văn bản có các điều, văn bản lấy từ trang PDF chỉ được ghi chú.',
    en: 'A list inside an item, a new list after a line that leads in (“Về xã hội:”), a heading in capitals beside items in small letters, and points a), b). Documents of articles and pages of a PDF get notes only.',
  },
  basis: [LAYOUT],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        1. Nông nghiệp

        Đạt.

        2. Thương mại

        Đạt.

        ⟦2.⟧ Du lịch

        Đạt.

        3. Ngân sách

        Đạt.
      `,
      fixed: dedent`
        I. KẾT QUẢ

        1. Nông nghiệp

        Đạt.

        2. Thương mại

        Đạt.

        3. Du lịch

        Đạt.

        4. Ngân sách

        Đạt.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. TÌNH HÌNH

        Ổn định.

        II. KẾT QUẢ

        Đạt.

        ⟦II.⟧ KIẾN NGHỊ

        Không.
      `,
      fixed: dedent`
        I. TÌNH HÌNH

        Ổn định.

        II. KẾT QUẢ

        Đạt.

        III. KIẾN NGHỊ

        Không.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. NHIỆM VỤ

        1. Họp dân.

        ⟦1.⟧ Ký cam kết.

        2. Kiểm tra.
      `,
      fixed: dedent`
        I. NHIỆM VỤ

        1. Họp dân.

        2. Ký cam kết.

        3. Kiểm tra.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        I. NHIỆM VỤ

        1. Việc thường xuyên

        1. Họp dân.

        2. Ký cam kết.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. MỤC TIÊU

        1. Họp dân.

        2. Ký cam kết.

        II. GIẢI PHÁP

        1. Tuyên truyền.

        2. Kiểm tra.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        1. CHỨC NĂNG

        1. Quản lý hồ sơ.

        2. Lưu trữ hồ sơ.

        3. Tra cứu hồ sơ.

        2. ĐỀ XUẤT

        Không.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. MỤC TIÊU

        Về kinh tế:

        1. Thu ngân sách.

        2. Chợ mới.

        Về xã hội:

        1. Giảm nghèo.

        2. Trường học.
      `,
    },
  ],
  *check({ report }) {
    const cap = capOfUnreadLines(report);
    const groups = withRepeatedFirst(report, siblingGroups(report.content));
    for (const group of groups) {
      if (group.kind === 'lower-letter' || group.kind === 'upper-letter') continue;
      for (const found of seriesFaults(report, group)) {
        if (found.fault.kind !== 'repeated') continue;
        const { block, typed, expected } = found;
        const first = group.items.slice(0, found.fault.index).find((item) => enumeratorOf(item) === typed);
        // “3. ĐỀ XUẤT” behind “3. Tổ chức”, “4. Nhân sự” goes on with headings in capitals.
        if (first !== undefined && isAllCapitals(first.textAfterMarker) !== isAllCapitals(block.textAfterMarker)) continue;
        const remedy = remedyOf(report, groups, found);
        yield {
          ...cap,
          span: block.spanOf(0, block.marker?.end ?? 0),
          message: messages.repeated(typed, expected),
          ...remedy,
          related: [
            ...(first === undefined ? [] : [{ span: first.spanOf(0, first.marker?.end ?? 0), message: messages.usedHere(typed) }]),
            ...remedy.related,
          ],
        };
      }
    }
  },
});
