import type { Block } from '../../model/block.ts';
import { defineBlockRule } from '../../rule.ts';
import { type Fix } from '../../vocabulary.ts';
import { type Leftover, leftoversOf } from './shared/leftovers.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

const ROLES: ReadonlySet<string> = new Set(['title', 'subject', 'addressee', 'legal-basis', 'opening', 'body', 'closing']);

export default defineBlockRule({
  id: 'structure/leftover-text',
  code: 'BC-08',
  summary: {
    vi: 'Còn sót chữ của đề cương, mẫu hay lời nhắc khi soạn: (nếu có), […], ……, [bổ sung số liệu]',
    en: 'Text of the outline or a note of the drafter is left: (nếu có), […], ……, [bổ sung số liệu]',
  },
  why: {
    vi: 'Lời dẫn như “(nếu có)” ở tiêu đề, “(nêu rõ …)”, “[…]”, “<…>”, dãy chấm, “xxx”, lời nhắc nhau khi soạn như “[bổ sung số liệu]”, “(anh Bình bổ sung)” phải được thay bằng nội dung hoặc bỏ đi trước khi trình ký. Chỗ trống của số, ngày tháng, dấu ba chấm trong câu và “(nếu có)” giữa câu không bị tính.',
    en: 'Instructions such as “(nếu có)” in a heading, “(nêu rõ …)”, “[…]”, “<…>”, rows of dots, “xxx” and notes of drafters such as “[bổ sung số liệu]” must be replaced or removed before signing. Blanks of numbers and dates, real ellipses and “(nếu có)” inside a sentence are left out.',
  },
  leavesAlone: {
    vi: 'Chữ trong ngoặc kép, số máy 0912.345.xxx, “Kỳ họp thứ XXX”, lời yêu cầu “(nêu rõ lý do)”, liên kết, dãy chấm trong bảng và biểu mẫu, dòng kẻ, dòng để viết tay, cách đặt tên <năm> - <tên tệp>, mật khẩu được giấu.',
    en: 'Quotations, numbers like 0912.345.xxx, “Kỳ họp thứ XXX”, “(nêu rõ lý do)” in a request, brackets of links, rows of dots in tables and forms, drawn lines, lines to write on, names like <năm> - <tên tệp>, hidden passwords.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        1. Mô hình, cách làm hay ⟦(nếu có)⟧

        Xã có hai mô hình tốt.
      `,
      fixed: dedent`
        I. KẾT QUẢ

        1. Mô hình, cách làm hay

        Xã có hai mô hình tốt.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. HẠN CHẾ

        Còn vướng 07 hộ. ⟦(nêu rõ nguyên nhân)⟧

        Tiến độ đạt ⟦……⟧ kế hoạch.
      `,
      fixed: dedent`
        I. HẠN CHẾ

        Còn vướng 07 hộ.

        Tiến độ đạt …… kế hoạch.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Đơn vị ⟦<tên đơn vị>⟧ đã khen thưởng ⟦xxx⟧ cá nhân.
      `,
      fixed: dedent`
        I. KẾT QUẢ

        Đơn vị đã khen thưởng xxx cá nhân.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Xã đã sửa 12 nhà văn hóa. ⟦[bổ sung kinh phí của thôn Hạ]⟧

        Tỷ lệ đạt 92% ⟦(anh Bình bổ sung)⟧.

        | Thôn | Ghi chú |
        | --- | --- |
        | Thượng | ⟦chờ số liệu⟧ |
      `,
      fixed: dedent`
        I. KẾT QUẢ

        Xã đã sửa 12 nhà văn hóa.

        Tỷ lệ đạt 92%.

        | Thôn | Ghi chú |
        | --- | --- |
        | Thượng |  |
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Xem [Kế hoạch cập nhật dữ liệu](ke-hoach.md) và bảng [1]; Nghị định (được sửa đổi, bổ sung năm 2025) còn hiệu lực.

        Đoàn xử lý 02 vụ; kiểm tra lại 12 cơ sở.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Các đơn vị báo cáo khó khăn, vướng mắc (nếu có) về UBND xã, kèm hồ sơ, biểu mẫu,... theo quy định…
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Kế hoạch số …/KH-UBND ngày …… tháng 5 năm 2026 theo Mẫu số 02; yêu cầu trả lời bằng văn bản (nêu rõ lý do).
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Người dân báo tin qua số máy 0912.345.xxx trong ngày.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Kỳ họp thứ XXX nêu: “Phát huy […] sức mạnh toàn dân”.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        ______________

        I. KẾT QUẢ

        Tệp đặt tên theo mẫu <năm> - <mã đơn vị> - <tên tệp>; tài khoản quản trị là admin, mật khẩu <mật khẩu đã gửi riêng>; máy chủ có mục <Directory /srv/www>.

        ……………………………………………………………………………………………………………………………………
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Xã dùng thống nhất mẫu đơn sau:

        Họ và tên người xin học: ........................

        Nơi cư trú: ........................
      `,
    },
  ],
  *check({ block }) {
    if (!ROLES.has(block.role)) return;
    for (const leftover of leftoversOf(block)) {
      const text = block.text.slice(leftover.start, leftover.end);
      const span = block.spanOf(leftover.start, leftover.end);
      if (leftover.kind === 'blank') yield { span, message: messages.blank(text) };
      else if (leftover.kind === 'doubtful')
        yield { span, message: messages.doubtfulLeftover(text), fixes: [removal(block, leftover)], atMost: 'hint' };
      else if (leftover.kind === 'note') yield { span, message: messages.note(text), fixes: [removal(block, leftover)], atMost: 'warning' };
      else if (leftover.kind === 'likely')
        yield { span, message: messages.leftover(text), fixes: [removal(block, leftover)], atMost: 'warning' };
      else yield { span, message: messages.leftover(text), fixes: [removal(block, leftover)] };
    }
  },
});

/** Takes the words out with the blank before them. */
function removal(block: Block, { start, end }: Leftover): Fix {
  let from = start;
  while (from > 0 && /[ \u00A0]/u.test(block.text.charAt(from - 1))) from--;
  if (block.marker !== undefined && from < block.marker.contentStart) from = block.marker.contentStart;
  return { title: messages.drop(block.text.slice(start, end)), safety: 'ask', edits: [{ span: block.spanOf(from, end), text: '' }] };
}
