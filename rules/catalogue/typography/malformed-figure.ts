import { isProtected } from '../../model/tokens.ts';
import { defineBlockRule } from '../../rule.ts';
import { DECIMAL_COMMA } from './shared/basis.ts';
import { malformedFigures } from './shared/malformed-figures.ts';
import { messages } from './shared/messages.ts';

export default defineBlockRule({
  id: 'typography/malformed-figure',
  code: 'CT-05',
  summary: { vi: 'Số viết sai dạng, không đọc được chắc chắn', en: 'A figure that cannot be read for certain' },
  why: {
    vi: 'Số có nhóm không đủ ba chữ số (1.2000.000; 12.500.00), hai dấu liền nhau (98,,5%), chữ O hoặc l thay cho số 0, số 1 (16O đơn), hai năm viết liền (giai đoạn 20262030): người đọc phải đoán, số cộng lại không khớp. Phải đối chiếu với số liệu gốc.',
    en: 'Groups of other than three digits (1.2000.000), a doubled sign (98,,5%), the letters O or l for digits (16O đơn), two years in one (20262030): the reader has to guess. Check the source.',
  },
  leavesAlone: {
    vi: 'Số mục (2.1.3), phiên bản, địa chỉ mạng, ngày viết bằng dấu chấm, số điện thoại, số không có đơn vị đứng sau.',
    en: 'Numbers of sections (2.1.3), versions, network addresses, days with dots, telephone numbers, and figures with no unit behind.',
  },
  basis: [DECIMAL_COMMA],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      text: 'Chi ⟦1.2000.000⟧ đồng, thu ⟦12.500.00⟧ đồng cho ⟦148.00⟧ lượt và ⟦1.200,000.000⟧ đồng; đạt ⟦12,5,6⟧%, cấp ⟦21.08.0000⟧ m3.\n',
    },
    {
      text: 'Đạt ⟦98,,5⟧%; chi ⟦1..240⟧ triệu đồng, ⟦1.200 .000⟧ đồng và ⟦9.460,⟧ triệu đồng.\n',
      fixed: 'Đạt 98,5%; chi 1.240 triệu đồng, 1.200.000 đồng và 9.460 triệu đồng.\n',
    },
    {
      text: 'Tiếp nhận ⟦16O⟧ đơn của ⟦l.218⟧ hộ; giai đoạn ⟦20262030⟧ có ⟦l9.856⟧ người.\n',
      fixed: 'Tiếp nhận 160 đơn của 1.218 hộ; giai đoạn 2026 - 2030 có 19.856 người.\n',
    },
  ],
  good: [
    {
      text: 'Chi 1.200.000 đồng, 1.250,5 tấn, 98,5%; mục 2.1.3, phiên bản 1.2.30, máy 192.168.10.25, ngày 09.12.2026, điện thoại 0255.123.4567.\n',
    },
    { text: 'Thửa 20252035 của tờ bản đồ số 12; 3l nước, bình O2, khí CO2, nhà 2B, điểm I.2; tọa độ 10.23456.\n' },
  ],
  *check({ block }) {
    const { text, tokens, marker } = block.content;
    if (!/\d/u.test(text)) return;
    const places = tokens.filter(({ kind }) => kind !== 'number' && kind !== 'symbol' && kind !== 'date');
    for (const { start, end, fault, right } of malformedFigures(text)) {
      if (start < (marker?.contentStart ?? 0) || isProtected(places, start)) continue;
      const span = block.spanOf(start, end);
      yield {
        span,
        message: messages.malformedFigure(text.slice(start, end), fault, right),
        ...(right === undefined
          ? {}
          : { fixes: [{ title: messages.write(right), safety: 'ask' as const, edits: [{ span, text: right }] }] }),
      };
    }
  },
});
