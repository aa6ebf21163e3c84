import { describe, expect, it } from 'vitest';
import { lintWith } from '../../../engine/lint.ts';
import { DEFAULT_SETTINGS } from '../../../settings.ts';
import { framed } from '../../../testing/frame.ts';
import { leftoversOf } from './leftovers.ts';

function found(body: string): string[] {
  const { report } = lintWith([], framed(`I. KẾT QUẢ\n\n${body}\n`, 'body').document, { settings: DEFAULT_SETTINGS });
  return report.content.flatMap((block) => leftoversOf(block).map((l) => `${l.kind}: ${block.text.slice(l.start, l.end)}`));
}

describe('leftoversOf', () => {
  it.each([
    ['1. Vướng mắc (NẾU CÓ)', ['instruction: (NẾU CÓ)']],
    ['(Nếu có)', ['instruction: (Nếu có)']],
    ['Các vướng mắc (nếu có) được báo cáo kịp thời.', []],
    ['Kết quả đạt [ghi số liệu] kế hoạch.', ['instruction: [ghi số liệu]']],
    ['Đạt ……% kế hoạch, thu …… triệu đồng.', ['blank: ……', 'blank: ……']],
    ['Ban hành Kế hoạch số …… /KH-UBND ngày ..... tháng ..... năm 2026.', []],
    ['Mua văn phòng phẩm, sách, báo,...', []],
    ['Khó khăn: ............', ['blank: ............']],
    ['Năng suất x < 5 và y > 3 tạ.', []],
    ['TODO bổ sung số liệu; tổng #REF! hộ.', ['instruction: TODO', 'instruction: #REF!']],
    ['Còn vướng 07 hộ (nêu rõ nguyên nhân) ở thôn Hạ.', ['likely: (nêu rõ nguyên nhân)']],
    ['Đoàn đã lập 12 biên bản (nêu rõ lỗi) trong ngày.', ['doubtful: (nêu rõ lỗi)']],
    ['Vốn đạt 12 tỷ đồng [Phòng Kinh tế cập nhật].', ['note: [Phòng Kinh tế cập nhật]']],
    ['Có 12 hộ (chị Hoa bổ sung thêm) đã nhận hỗ trợ.', ['note: (chị Hoa bổ sung thêm)']],
    ['Danh mục (bổ sung 12 dự án) đã được thông qua.', []],
    ['Số liệu ở [12] và [2, 3] đã công bố.', []],
    ['Số liệu (liệt kê tại Phụ lục I) đầy đủ.', []],
  ] as const)('%s', (body, expected) => {
    expect(found(body)).toEqual(expected);
  });
});
