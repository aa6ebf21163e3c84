import { defineReportRule } from '../../rule.ts';
import { SAME_DETAILS } from '../shared/citing-basis.ts';
import { messages } from './shared/messages.ts';
import { nameClusters } from '../../model/citations/quoted-names.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'citation/inconsistent-name',
  code: 'VD-17',
  summary: {
    vi: 'Tên phong trào, chương trình trong ngoặc kép không thống nhất',
    en: 'The quoted name of one campaign is written in different ways',
  },
  why: {
    vi: 'Tên riêng trong ngoặc kép phải giữ nguyên từng chữ. Khi một lần viết thiếu, thừa hoặc khác vài từ so với các lần còn lại thì thường là chép sót. Tên riêng của đơn vị được đặt thêm vào tên phong trào không bị coi là khác.',
    en: 'A name in quotation marks stays the same word for word. One place that lacks or changes a few words is usually a slip. A campaign with a unit’s own name added is another campaign.',
  },
  leavesAlone: {
    vi: 'Tên dưới bốn chữ, tên khác nhau ở chữ số hoặc tên riêng, và cách viết được dùng từ hai lần trở lên.',
    en: 'Names under four words, names that differ in a figure or a proper name, and a wording used twice or more.',
  },
  basis: [SAME_DETAILS],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        Đơn vị hưởng ứng Phong trào thi đua “Toàn dân chung tay giữ gìn đường làng xanh, sạch, đẹp” từ đầu năm.

        Phong trào thi đua “Toàn dân chung tay giữ gìn đường làng xanh, sạch, đẹp” được phổ biến rộng rãi. Kết quả của Phong trào thi đua “⟦Toàn dân giữ gìn đường làng xanh, sạch, đẹp⟧” rất tích cực.
      `,
      fixed: dedent`
        Đơn vị hưởng ứng Phong trào thi đua “Toàn dân chung tay giữ gìn đường làng xanh, sạch, đẹp” từ đầu năm.

        Phong trào thi đua “Toàn dân chung tay giữ gìn đường làng xanh, sạch, đẹp” được phổ biến rộng rãi. Kết quả của Phong trào thi đua “Toàn dân chung tay giữ gìn đường làng xanh, sạch, đẹp” rất tích cực.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: 'Cán bộ nộp hồ sơ kèm bản cam kết “Chỗ này chưa kiểm thử trên máy chủ thật của đơn vị”. Tổ thẩm định ghi lại “chưa kiểm thử trên máy chủ thật của đơn vị”.\n',
    },
    {
      frame: 'body',
      text: 'Đơn vị hưởng ứng Phong trào thi đua “Toàn dân chung tay giữ gìn đường làng xanh, sạch, đẹp” và phát động phong trào thi đua “Toàn dân Bình An chung tay giữ gìn đường làng xanh, sạch, đẹp”.\n',
    },
    {
      frame: 'body',
      text: 'Điều 4 của Quy chế nêu: “Kho mở cửa sáng thứ Hai và chiều thứ Năm hằng tuần của tháng”. Đề nghị sửa thành “Kho mở cửa sáng thứ Ba và chiều thứ Năm hằng tuần của tháng”.\n',
    },
  ],
  *check({ report }) {
    for (const { usual, rare } of nameClusters(report)) {
      const [there] = usual.names;
      for (const {
        names: [name],
      } of rare) {
        const span = name.block.spanOf(name.start, name.end);
        yield {
          span,
          message: messages.name(name.text, there.text),
          fixes: [{ title: messages.useName(there.text), safety: 'ask', edits: [{ span, text: there.text }] }],
          related: usual.names
            .slice(0, 5)
            .map((other) => ({ span: other.block.spanOf(other.start, other.end), message: messages.otherName })),
        };
      }
    }
  },
});
