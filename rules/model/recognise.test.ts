import { describe, expect, test } from 'vitest';
import { analyse } from '../engine/analyse.ts';
import { LintCache } from '../engine/cache.ts';
import type { Recognition } from './report.ts';

const SIGNED = '- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn A\n';
const CONTENT = `I. KẾT QUẢ

Đã mở 12 lớp học.

II. NHIỆM VỤ

Mở thêm 05 lớp học.

`;

function recognised(text: string, reportType?: string): Recognition {
  const options = { regime: 'auto', ...(reportType === undefined ? {} : { reportType }) } as const;
  return analyse(text, options, new LintCache()).report.recognition;
}

describe('read as a report', () => {
  test.each([
    ['a type line in capitals alone', `BÁO CÁO\n\n${CONTENT}`],
    ['a type line in capitals with the subject', `# BÁO CÁO CÔNG TÁC KHUYẾN HỌC\n\n${CONTENT}`],
    ['a heading in small letters with the subject', `# Báo cáo kết quả khuyến học năm 2026\n\n${CONTENT}${SIGNED}`],
    ['a bold line in small letters with the subject', `**Báo cáo kết quả khuyến học năm 2026**\n\n${CONTENT}${SIGNED}`],
    ['a plain first line in small letters', `Báo cáo kết quả khuyến học năm 2026\n\n${CONTENT}${SIGNED}`],
    ['a subject that speaks of a model', `# Báo cáo xây dựng thôn kiểu mẫu\n\n${CONTENT}${SIGNED}`],
    ['a heading in small letters above a type line with a signer', `# Bản thảo\n\nBÁO CÁO\n\n${CONTENT}${SIGNED}`],
    ['“Báo cáo” in small letters alone', `Báo cáo\n\nKhuyến học năm 2026\n\n${CONTENT}${SIGNED}`],
    ['letters with blanks between them', `B Á O  C Á O\n\nKhuyến học năm 2026\n\n${CONTENT}`],
    ['front matter that names the type of report', `---\nloai-bao-cao: giao-duc\n---\n\n# Khuyến học năm 2026\n\n${CONTENT}`],
    ['front matter that names the type of document', `---\nten-loai: Báo cáo\n---\n\nKhuyến học năm 2026\n\n${CONTENT}`],
    ['front matter that names it without marks', '---\nten-loai: bao-cao\n---\n'],
    ['Quốc hiệu and a signer', `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n${CONTENT}${SIGNED}`],
    ['a number with BC and a signer', `Số: 8/BC-UBND\n\n${CONTENT}${SIGNED}`],
    ['recipients, signer and the sentence of a report', `UBND xã báo cáo kết quả khuyến học như sau:\n\nĐã mở 12 lớp.\n\n${SIGNED}`],
  ])('%s', (_, text) => {
    expect(recognised(text).readAs).toBe('report');
  });

  test('where the settings say so, one part is enough', () => {
    const text = '# Báo cáo tuần 3\n\nĐã mở 12 lớp học.\n';
    expect(recognised(text).readAs).toBe('text');
    expect(recognised(text, 'kt-xh').readAs).toBe('report');
    expect(recognised('# Ghi chú\n\nĐã mở 12 lớp học.\n', 'kt-xh').readAs).toBe('text');
  });

  test('a line above the letterhead does not hide a report that shows three parts', () => {
    expect(recognised(`Bản này đã sửa theo ý kiến của anh Bình.\n\nSố: 8/BC-UBND\n\nBÁO CÁO\n\n${CONTENT}${SIGNED}`).readAs).toBe('report');
  });
});

describe('strange only in part', () => {
  test.each([
    [
      'a report that a page of the web shows whole',
      `Trang chủ | Tin tức\n\nLượt xem: 15\n\nChia sẻ: Zalo\n\nSố: 8/BC-UBND\n\nBÁO CÁO\n\n${CONTENT}${SIGNED}`,
    ],
    [
      'a report with names in another language',
      `Số: 8/BC-UBND\n\nBÁO CÁO\n\n${CONTENT}Lớp dùng phần mềm Open Learning Platform, Free Office Suite.\n\n${SIGNED}`,
    ],
    ['front matter that names the type above a part of the text', '---\nloai-bao-cao: giao-duc\n---\n\n2. Kết quả\n\nĐã mở 12 lớp.\n'],
  ])('%s', (_, text) => {
    expect(recognised(text).readAs).toBe('report');
  });
});

describe('read as another document', () => {
  test.each([
    ['QUYẾT ĐỊNH\n\nVề khen thưởng\n\nĐiều 1. Khen thưởng 12 học sinh.\n', 'other-type'],
    ['NGHỊ ĐỊNH\n\nQuy định về khuyến học\n\nĐiều 1. Nghị định này quy định về khuyến học.\n', 'other-type'],
    ['Số: 3/2026/TT-BGDĐT\n\nTHÔNG TƯ\n\nHƯỚNG DẪN KHUYẾN HỌC\n\nĐiều 1. Khuyến học.\n', 'other-type'],
    ['Luật số: 8/2026/QH16\n\nLUẬT\n\nKHUYẾN HỌC\n\nĐiều 1. Luật này quy định về khuyến học.\n', 'other-type'],
    ['---\nten-loai: Kế hoạch\n---\n\nMở 12 lớp học.\n', 'other-type'],
    [`# Kế hoạch\n\nKhuyến học năm 2026\n\n${CONTENT}${SIGNED}`, 'other-type'],
    [`Số: 8/KH-UBND\n\n${CONTENT}${SIGNED}`, 'no-type'],
    [`Số: 8/UBND-VX\n\nV/v mở lớp học\n\nKính gửi: Sở Giáo dục và Đào tạo.\n\nĐã mở 12 lớp học.\n\n${SIGNED}`, 'no-type'],
    [`Đã mở 12 lớp học.\n\n${SIGNED}`, 'no-type'],
  ])('%#', (text, doubt) => {
    expect(recognised(text)).toMatchObject({ readAs: 'document', doubt });
  });
});

describe('read as mere text', () => {
  test.each([
    ['', 'empty'],
    [' \n\n', 'empty'],
    ['# Tin trong xã\n\nXã đã mở 12 lớp học.\n', 'few-signs'],
    // The state and a day may be named anywhere.
    ['Bình An, ngày 05 tháng 3 năm 2026\n\nHiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam bảo đảm quyền học tập.\n', 'few-signs'],
    ['# Báo cáo của xã về lớp học\n\nBình An, ngày 05 tháng 3 năm 2026\n\nSáng nay xã đã mở 12 lớp học.\n', 'few-signs'],
    ['# Báo cáo khuyến học viết thế nào?\n\nNêu số lớp học.\n', 'few-signs'],
    ['Xã vừa mở 12 lớp học.\n\nBÁO CÁO\n\nVăn phòng sẽ gửi sau.\n', 'introduced'],
    [`# Mẫu báo cáo khuyến học\n\nSố: .../BC-UBND\n\nBÁO CÁO\n\n${CONTENT}${SIGNED}`, 'introduced'],
    [`Có thể soạn theo mẫu sau:\n\nSố: .../BC-UBND\n\nNơi nhận:\n${SIGNED}`, 'introduced'],
    ['# BÁO CÁO là gì?\n\nLà một loại văn bản.\n', 'few-signs'],
    ['# Tin trong xã\n\nBÁO CÁO\n\nKhuyến học năm 2026\n', 'introduced'],
    ['# Công cụ\n\nCông cụ này kiểm tra văn bản.\n\n## Hướng dẫn\n\nChạy lệnh sau đây.\n', 'few-signs'],
    ['---\ntype: post\n---\n\nXã vừa mở 12 lớp học.\n', 'few-signs'],
    ['2. Công tác thi đua\n\nXã đã khen 12 người.\n\nII. HẠN CHẾ\n\nMột số thôn nộp chậm.\n', 'fragment'],
    [`được 12 lớp, vượt 03 lớp so với kế hoạch.\n\nII. NHIỆM VỤ\n\nMở 05 lớp.\n\n${SIGNED}`, 'fragment'],
    [
      'Trang chủ | Tin tức\n\nLượt xem: 15\n\nChia sẻ: Zalo\n\n**BÁO CÁO**\n\nKết quả khuyến học\n\nI. KẾT QUẢ\n\nXã mở 12 lớp.\n\nTin liên quan\n',
      'web-page',
    ],
    [
      `S6: 8/BC-UBND\n\nBAO CAO\n\nKet qua khuyen hoc\n\n${'I. KET QUA\n\nTrong nam, xa da mo 12 lop hoc cho 35 nguoi o cac thon.\n\n'.repeat(4)}`,
      'unmarked',
    ],
    ['> BÁO CÁO\n>\n> Khuyến học năm 2026\n', 'few-signs'],
  ])('%#', (text, doubt) => {
    expect(recognised(text)).toMatchObject({ readAs: 'text', doubt });
  });

  test('a report on software that speaks of its pages is no page of the web', () => {
    const features = '- Đăng nhập bằng thư điện tử của đơn vị.\n- Tìm kiếm hồ sơ theo từ khóa.\n- Chia sẻ hồ sơ giữa các phòng.\n';
    expect(recognised(`# BÁO CÁO KẾT QUẢ XÂY DỰNG PHẦN MỀM\n\nI. KẾT QUẢ\n\n${features}`)).toMatchObject({ readAs: 'report' });
  });

  test('a type name on the second line of a heading is no type line', () => {
    const heading = 'BÁO CÁO\n\nKết quả công tác Đoàn\n\nI. KẾT QUẢ\n';
    const above = 'TỔNG KẾT VIỆC THỰC HIỆN\nNGHỊ QUYẾT ĐẠI HỘI ĐOÀN XÃ\n\n';
    expect(recognised(`${above}${heading}`)).toMatchObject({ readAs: 'report' });
  });

  test('says which parts show', () => {
    expect(recognised(`# Ghi chú\n\nKính gửi: Sở Nội vụ.\n\nBình An, ngày 05 tháng 3 năm 2026\n`).signs).toEqual([
      'place-and-date',
      'addressee',
    ]);
    expect(recognised('# Báo cáo tuần 3\n\nĐã mở 12 lớp học.\n').signs).toEqual(['small-type']);
  });
});
