import { describe, expect, it } from 'vitest';
import { analyse } from '../engine/analyse.ts';
import { LintCache } from '../engine/cache.ts';
import type { Report } from './report.ts';

function read(text: string): Report {
  return analyse(text, { regime: 'auto' }, new LintCache()).report;
}

const REST = '\n\nBÁO CÁO\n\nKết quả công tác năm 2026\n\nUBND xã báo cáo như sau:\n';

describe('components of a letterhead with slips in them', () => {
  it('knows Quốc hiệu and Tiêu ngữ by nearly all of their letters', () => {
    const { letterhead } = read(`CỘNG HÒA XÃ HỘI CHỦ NGHĨ VIỆT NAM\nĐộc lập - Tự do - Hạnh phú\n\nỦY BAN NHÂN DÂN\nXÃ BÌNH AN${REST}`);
    expect(letterhead.nationalName?.text).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨ VIỆT NAM');
    expect(letterhead.motto?.text).toBe('Độc lập - Tự do - Hạnh phú');
    expect(letterhead.issuingBody.map((p) => p.text)).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ BÌNH AN']);
  });

  it('takes the second line of Quốc hiệu for no body', () => {
    const { letterhead } = read(`SỞ NỘI VỤ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA\n\nVIỆT NAM${REST}`);
    expect(letterhead.nationalName?.text).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA');
    expect(letterhead.issuingBody.map((p) => p.text)).toEqual(['SỞ NỘI VỤ']);
  });

  it.each([
    ['số: 12/BC-UBND', 'số:', '12', 'BC-UBND'],
    ['Sô: 12/BC-UBND', 'Sô:', '12', 'BC-UBND'],
    ['Số: 12/BC UBND', 'Số:', '12', 'BC UBND'],
    ['Số: 12/BC-…', 'Số:', '12', 'BC-…'],
    ['Số 12–BC/ĐU', 'Số', '12', 'BC/ĐU'],
  ])('reads the number line “%s”', (line, label, number, symbol) => {
    const found = read(`ỦY BAN NHÂN DÂN\nXÃ BÌNH AN\n\n${line}${REST}`).letterhead.numberLine;
    expect(found).toMatchObject({ label, number, symbol });
    expect(found?.typeCode).toBe('BC');
  });

  it('parts the two columns of a line whose gap is lost', () => {
    const { letterhead } = read(
      `UBND TỈNH BÌNH AN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc\n\nSố: 15/BC-SNV Bình An, ngày 08 tháng 6 năm 2026${REST}`,
    );
    expect(letterhead.parentBody?.text).toBe('UBND TỈNH BÌNH AN');
    expect(letterhead.issuingBody.map((p) => p.text)).toEqual(['SỞ NỘI VỤ']);
    expect(letterhead.numberLine).toMatchObject({ text: 'Số: 15/BC-SNV', number: '15', symbol: 'BC-SNV' });
    expect(letterhead.placeAndDate).toMatchObject({ place: 'Bình An', day: '08', month: '6', year: '2026' });
  });

  it('begins a new name under a committee named with its unit', () => {
    const { letterhead } = read(`UBND TỈNH BÌNH AN\nQUỸ BẢO VỆ RỪNG${REST}`);
    expect(letterhead.parentBody?.text).toBe('UBND TỈNH BÌNH AN');
    expect(letterhead.issuingBody.map((p) => p.text)).toEqual(['QUỸ BẢO VỆ RỪNG']);
  });

  it('takes an unreadable number line for no body', () => {
    const { letterhead } = read(`SỞ NỘI VỤ\n\nSố: 12${REST}`);
    expect(letterhead.numberLine).toBeUndefined();
    expect(letterhead.issuingBody.map((p) => p.text)).toEqual(['SỞ NỘI VỤ']);
  });

  it.each([
    ['Bình An, tháng 3 năm 2026', 'Bình An', undefined, '3', '2026'],
    ['Bình An, 05/3/2026', 'Bình An', '05', '3', '2026'],
  ])('reads the date line “%s” without its word “ngày”', (line, place, day, month, year) => {
    const text = `SỞ NỘI VỤ\n\n${line}${REST}`;
    const found = read(text).letterhead.placeAndDate;
    expect(found).toMatchObject({ place, month, year });
    expect(found?.day).toBe(day);
    expect(text.slice(found?.monthSpan.start, found?.monthSpan.end)).toBe(month);
    expect(text.slice(found?.yearSpan.start, found?.yearSpan.end)).toBe(year);
  });

  it('knows a type name with a wrong mark', () => {
    expect(read('SỞ NỘI VỤ\n\nBÁO CAO\n\nKết quả công tác năm 2026\n').title).toMatchObject({
      typeName: 'BÁO CÁO',
      subjectText: 'Kết quả công tác năm 2026',
    });
  });
});

describe('the subject under the type name', () => {
  it('goes on in the next paragraph when its first ends with a semicolon', () => {
    const { title } = read(
      'SỞ NỘI VỤ\n\nBÁO CÁO\n\nKết quả công tác năm 2026;\n\nphương hướng, nhiệm vụ năm 2027\n\nSở Nội vụ báo cáo như sau:\n',
    );
    expect(title?.subject.map((p) => p.text)).toEqual(['Kết quả công tác năm 2026;', 'phương hướng, nhiệm vụ năm 2027']);
  });

  it('is not the legal basis', () => {
    const { title } = read('SỞ NỘI VỤ\n\nBÁO CÁO\n\nCăn cứ Luật Đầu tư công năm 2024;\n\nSở Nội vụ báo cáo như sau:\n');
    expect(title?.subject).toEqual([]);
  });
});

describe('components over several lines and beside the leftovers of a table', () => {
  const HEAD = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nỦY BAN NHÂN DÂN\nXÃ BÌNH AN\n\nSố: 12/BC-UBND\n\n';
  const DATE = { place: 'Bình An', day: '05', month: '11', year: '2026', iso: '2026-11-05' };

  it.each([
    'Bình An,\nngày 05 tháng 11 năm 2026',
    'Bình An, ngày 05\ntháng 11 năm 2026',
    'Bình An, ngày 05 tháng 11\nnăm 2026',
    'Bình An, ngày 05 tháng 11 năm\n2026',
    'Bình An, ngày\n05 tháng 11\nnăm 2026',
    '| Bình An, ngày 05<br>tháng 11 năm 2026 |\n| --- |',
    '| Bình An, ngày 05 tháng 11 năm 2026 |',
    'Bình An, ngày 05 tháng 11 năm 2026 |',
  ])('reads the date line “%s”', (line) => {
    const { placeAndDate } = read(`${HEAD}${line}${REST}`).letterhead;
    expect(placeAndDate).toMatchObject(DATE);
    expect(placeAndDate?.malformed).toBeUndefined();
  });

  it.each([
    'Bình An, ngày 05 tháng 11 2026',
    'Bình An, ngày 05 thánh 11 năm 2026',
    'Bình An, ngay 05 thang 11 nam 2026',
    'Bình An, ngày 05 tháng 11 nắm 2026',
    'Bình An, 05 tháng 11 năm 2026',
    'Bình An, ngày 05/11 năm 2026',
    'Bình An, ngày 05 tháng 11/2026',
    'Bình An, ngày 05, tháng 11, năm 2026',
    'Bình An, ngày 05\n\ntháng 11 năm 2026',
    'Bình An,\n\nngày 05 tháng 11 năm 2026',
  ])('reads the malformed date line “%s”', (line) => {
    expect(read(`${HEAD}${line}${REST}`).letterhead.placeAndDate).toMatchObject({ ...DATE, malformed: true });
    expect(read(`${HEAD}${line}${REST}`).date).toBe('2026-11-05');
  });

  it.each(['Theo kế hoạch ngày 05 tháng 11 2026', 'Bình An, ngày hội tháng 11', 'Phần 2, năm 2026', 'Số liệu 05, 11 và 2026'])(
    'takes “%s” for no date line',
    (line) => {
      expect(read(`${HEAD}${line}${REST}`).letterhead.placeAndDate).toBeUndefined();
    },
  );

  it.each(['........', '……', '(Địa danh)', '[Tên xã]'])('knows the room for a place “%s”', (open) => {
    const { placeAndDate } = read(`${HEAD}${open}, ngày    tháng 11 năm 2026${REST}`).letterhead;
    expect(placeAndDate).toMatchObject({ place: '', month: '11', year: '2026', text: `${open}, ngày    tháng 11 năm 2026` });
  });

  it.each([
    ['CỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM', undefined],
    ['CỘNG HÒA\nXÃ HỘI CHỦ NGHĨA\nVIỆT NAM', undefined],
    ['CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT\nNAM', undefined],
    ['CỘNG HÒA XÃ HỘI\n\nCHỦ NGHĨA VIỆT NAM', 'CHỦ NGHĨA VIỆT NAM'],
  ])('reads Quốc hiệu “%s”', (name, rest) => {
    const { letterhead } = read(`SỞ NỘI VỤ\n\n${name}\n\nĐộc lập - Tự do -\nHạnh phúc${REST}`);
    expect(letterhead.nationalName?.text).toBe(rest === undefined ? name : 'CỘNG HÒA XÃ HỘI');
    expect(letterhead.nationalNameRest?.text).toBe(rest);
    expect(letterhead.motto?.text).toBe('Độc lập - Tự do -\nHạnh phúc');
    expect(letterhead.issuingBody.map((part) => part.text)).toEqual(['SỞ NỘI VỤ']);
  });

  it.each([
    'ỦY BAN NHÂN DÂN XÃ BÌNH AN -------\n\nSố: 12/BC-UBND',
    'ỦY BAN NHÂN DÂN XÃ BÌNH AN-----\n\nSố: 12/BC-UBND |',
    '| ỦY BAN NHÂN DÂN XÃ BÌNH AN |\n\n| Số: 12/BC-UBND |',
    'ỦY BAN NHÂN DÂN XÃ BÌNH AN Số: 12/BC-UBND',
    'ỦY BAN NHÂN DÂN XÃ BÌNH AN\n_____\nSố: 12/BC-UBND',
    'ỦY BAN NHÂN DÂN XÃ BÌNH AN ------- Số: 12/BC-UBND Bình An, ngày 05 tháng 11 năm 2026',
  ])('reads body and number of “%s”', (head) => {
    const { letterhead } = read(`${head}${REST}`);
    expect(letterhead.issuingBody.map((part) => part.text)).toEqual(['ỦY BAN NHÂN DÂN XÃ BÌNH AN']);
    expect(letterhead.numberLine?.text).toBe('Số: 12/BC-UBND');
  });

  it('reads a letterhead of which everything stands on one line', () => {
    const { letterhead } = read(
      `UBND XÃ BÌNH AN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------- Số: 12/BC-UBND Bình An, ngày 05 tháng 11 năm 2026${REST}`,
    );
    expect(letterhead.issuingBody.map((part) => part.text)).toEqual(['UBND XÃ BÌNH AN']);
    expect(letterhead.nationalName?.text).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(letterhead.motto?.text).toBe('Độc lập - Tự do - Hạnh phúc');
    expect(letterhead.numberLine?.text).toBe('Số: 12/BC-UBND');
    expect(letterhead.placeAndDate).toMatchObject(DATE);
  });

  it('reads a number broken at its sign', () => {
    const { numberLine } = read(`SỞ NỘI VỤ\n\nSố: 12/BC-\nSNV${REST}`).letterhead;
    expect(numberLine).toMatchObject({ number: '12', typeCode: 'BC', bodyCodes: ['SNV'] });
  });

  it.each([
    ['columns side by side', '   TỈNH ỦY BÌNH AN                ĐẢNG CỘNG SẢN VIỆT NAM\n            *\n'],
    ['columns pushed right', '      TỈNH ỦY BÌNH AN                ĐẢNG CỘNG SẢN VIỆT NAM\n            *\n'],
    ['columns behind a tab', 'TỈNH ỦY BÌNH AN\tĐẢNG CỘNG SẢN VIỆT NAM\n'],
    ['columns run together', 'TỈNH ỦY BÌNH AN ĐẢNG CỘNG SẢN VIỆT NAM\n'],
    ['two paragraphs', 'TỈNH ỦY BÌNH AN\n\n**ĐẢNG CỘNG SẢN VIỆT NAM**\n'],
  ])('reads the heading of the Party beside the committee: %s', (_, head) => {
    const { letterhead } = read(`${head}${REST}`);
    expect(letterhead.partyName?.text).toBe('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(letterhead.issuingBody.map((part) => part.text)).toEqual(['TỈNH ỦY BÌNH AN']);
  });

  it('reads the heading of the Party over two lines of one cell', () => {
    const { letterhead } = read(`ĐẢNG ỦY XÃ BÌNH AN\n\n**ĐẢNG CỘNG SẢN\nVIỆT NAM**${REST}`);
    expect(letterhead.partyName?.text).toBe('ĐẢNG CỘNG SẢN\nVIỆT NAM');
  });

  it('takes the name of a congress of the Party for no heading', () => {
    const { letterhead } = read(`ĐẢNG ỦY XÃ BÌNH AN\n\nHỘI NGHỊ THÀNH LẬP ĐẢNG CỘNG SẢN VIỆT NAM${REST}`);
    expect(letterhead.partyName).toBeUndefined();
  });

  it('leaves the stamp of a digital signature out of the head', () => {
    const { letterhead } = read(
      `Ký bởi: CÔNG BÁO NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCơ quan: VĂN PHÒNG CHÍNH PHỦ\nNgày ký: 2026-06-02 08:06:58 +07:00\n\nSỞ NỘI VỤ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM${REST}`,
    );
    expect(letterhead.issuingBody.map((part) => part.text)).toEqual(['SỞ NỘI VỤ']);
    expect(letterhead.nationalName?.text).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(letterhead.nationalName?.block.text).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });

  it.each(['HỌ TÊN SINH VIÊN: NGUYỄN VĂN A', 'GIÁO VIÊN HƯỚNG DẪN: TRẦN THỊ B', 'ĐƠN VỊ THỰC TẬP: SỞ NỘI VỤ', 'ĐỀ TÀI: CHUYỂN ĐỔI SỐ'])(
    'takes the label line “%s” of a cover page for no body',
    (line) => {
      expect(read(`TRƯỜNG ĐẠI HỌC BÌNH AN\n\n${line}${REST}`).letterhead.issuingBody.map((part) => part.text)).toEqual([
        'TRƯỜNG ĐẠI HỌC BÌNH AN',
      ]);
    },
  );

  it('reads lines of the head between asterisks that mark nothing', () => {
    const { letterhead } = read(`**SỞ NỘI VỤ **\n\n**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM **${REST}`);
    expect(letterhead.issuingBody.map((part) => part.text)).toEqual(['SỞ NỘI VỤ']);
    expect(letterhead.nationalName?.text).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });

  it('reads a place whose name is broken over two lines', () => {
    const { placeAndDate } = read(`SỞ NỘI VỤ\n\nThành phố Hồ Chí\nMinh, ngày 18 tháng 11 năm 2026${REST}`).letterhead;
    expect(placeAndDate).toMatchObject({ place: 'Thành phố Hồ Chí Minh', day: '18', month: '11', year: '2026' });
  });

  it('takes the second line of the subject of a letter for no body', () => {
    const head = [
      '+----------------------------+--------------------------------------+',
      '| **UBND XÃ BÌNH AN**        | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |',
      '|                            |                                      |',
      '| Số: 12/UBND-VP             | *Bình An, ngày 05 tháng 3 năm 2026*  |',
      '|                            |                                      |',
      '| V/v kết quả đại hội Hiệp   |                                      |',
      '| hội nghề cá Bình An        |                                      |',
      '+============================+======================================+',
    ].join('\n');
    const { letterhead } = read(`${head}\n\nKính gửi: Sở Nội vụ\n\nUBND xã báo cáo như sau:\n`);
    expect(letterhead.issuingBody.map((part) => part.text)).toEqual(['UBND XÃ BÌNH AN']);
  });
});
