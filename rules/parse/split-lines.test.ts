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
    expect(pieces('Kính gửi: Sở Nội vụ tỉnh Bình An.\nThực hiện kế hoạch năm, xã báo cáo như sau:')).toEqual([
      'Kính gửi: Sở Nội vụ tỉnh Bình An.',
      'Thực hiện kế hoạch năm, xã báo cáo như sau:',
    ]);
    const text = 'Chủ tịch hội đồng là ThS.\nNguyễn Văn A của trường.';
    expect(pieces(text)).toEqual([text]);
  });

  it('parts the first sentence of a report from the subject above it', () => {
    const opening =
      'Ủy ban nhân dân phường nhận được Công văn số 19/HĐND-VP ngày 05/6/2026 của Thường trực Hội đồng nhân dân phường, nay báo cáo kết quả như sau:';
    expect(pieces(`BÁO CÁO\nKết quả giải quyết kiến nghị của cử tri\nphường Tân Lập năm 2026\n${opening}`)).toEqual([
      'BÁO CÁO',
      'Kết quả giải quyết kiến nghị của cử tri\nphường Tân Lập năm 2026',
      opening,
    ]);
    expect(pieces('BÁO CÁO\nKết quả công tác tại huyện\nPhú Lâm năm 2020')).toEqual([
      'BÁO CÁO',
      'Kết quả công tác tại huyện\nPhú Lâm năm 2020',
    ]);
  });

  it('keeps a hard-wrapped sentence whole', () => {
    const text = 'Toàn bộ 31 hộ với 136 nhân khẩu ở thôn Thượng và thôn Hạ của xã đã\nđược đưa tới nơi an toàn.';
    expect(pieces(text)).toEqual([text]);
  });

  it('parts before a numbered line after a sentence that ends in an abbreviation', () => {
    for (const last of [
      'Văn phòng trình HĐND và UBND.',
      'Cấp bổ sung máy cho Công an TP.',
      'Hỗ trợ trường THCS.',
      'Đã kê khai thuế GTGT.',
    ]) {
      expect(pieces(`1.1. Tham mưu\n${last}\n1.2. Lưu trữ`)).toEqual(['1.1. Tham mưu', last, '1.2. Lưu trữ']);
    }
    const name = 'Người giảng bài là PGS. TS.\nA. B. Nguyễn của trường.';
    expect(pieces(name)).toEqual([name]);
  });

  it('parts after a heading of two lines when the next item of the series follows', () => {
    const heading = '1.1. Sửa đổi quy định về việc lập danh mục hồ sơ và việc giao nộp\nhồ sơ của các thôn';
    expect(pieces(`${heading}\n1.1.1. Kết quả\nĐã xong.`)).toEqual([heading, '1.1.1. Kết quả', 'Đã xong.']);
    expect(pieces(`${heading}\n1.2. Giao nộp`)).toEqual([heading, '1.2. Giao nộp']);
    const sentence =
      '1. Thực hiện nhiệm vụ giao cho Ủy ban nhân dân xã Bình An tại chương trình công tác của năm theo khoản\n2. Xã đã làm.';
    expect(pieces(sentence)).toEqual([sentence]);
    const figure = '1. Số hồ sơ nộp vào kho lưu trữ của Ủy ban nhân dân xã Bình An trong sáu tháng đầu năm nay gấp\n2.1 lần năm ngoái';
    expect(pieces(figure)).toEqual([figure]);
  });

  it('leaves an enumerator on a line of its own with its heading', () => {
    expect(pieces('2.2.\nCông an xã')).toEqual(['2.2.\nCông an xã']);
  });
});
