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
