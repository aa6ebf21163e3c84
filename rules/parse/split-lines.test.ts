import { describe, expect, it } from 'vitest';
import { splitPoints } from './split-lines.ts';

function pieces(text: string): string[] {
  const points = [0, ...splitPoints(text), text.length + 1];
  return points.slice(0, -1).map((from, i) => text.slice(from, (points[i + 1] ?? 0) - 1));
}

describe('splitPoints', () => {
  it('parts before a numbered line in capitals although the line before has no full stop', () => {
    expect(pieces('(Nếu có)\nV. KIẾN NGHỊ')).toEqual(['(Nếu có)', 'V. KIẾN NGHỊ']);
  });

  it('takes a short name before a full stop for no abbreviation', () => {
    expect(pieces('Kính gửi: Sở Nội vụ tỉnh Bình An.\nThực hiện kế hoạch năm, xã báo cáo như sau:')).toEqual(['Kính gửi: Sở Nội vụ tỉnh Bình An.', 'Thực hiện kế hoạch năm, xã báo cáo như sau:']);
    const text = 'Chủ tịch hội đồng là ThS.\nNguyễn Văn A của trường.';
    expect(pieces(text)).toEqual([text]);
  });

  it('keeps a hard-wrapped sentence whole', () => {
    const text = 'Toàn bộ 31 hộ với 136 nhân khẩu ở thôn Thượng và thôn Hạ của xã đã\nđược đưa tới nơi an toàn.';
    expect(pieces(text)).toEqual([text]);
  });
});
