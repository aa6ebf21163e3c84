import { describe, expect, test } from 'vitest';
import { duplicates } from './data-checks.ts';
import { lookupKey } from '../vietnamese/tone-placement.ts';
import { headingMatches, reportTypeById, reportTypeOfTitle, reportTypes, skeletonHeadings, type OutlineSection, type ReportType } from './report-types.ts';

function typeOf(id: string): ReportType {
  const type = reportTypeById(id);
  if (type === undefined) throw new Error(`no report type ${id}`);
  return type;
}

function walk(sections: readonly OutlineSection[]): readonly OutlineSection[] {
  return sections.flatMap((section) => [section, ...walk(section.children)]);
}

describe('report types', () => {
  test('ten main types and their variants, ids unique', () => {
    expect(reportTypes.filter((type) => type.variantOf === undefined).map((type) => type.id).sort()).toEqual([
      'cchc', 'cong-tac', 'giai-trinh', 'kt-xh', 'so-ket-phong-trao', 'tham-dinh', 'thanh-tra', 'thuc-hien-van-ban', 'tong-ket', 'vu-viec',
    ]);
    expect(duplicates(reportTypes.map((type) => type.id))).toEqual([]);
    for (const type of reportTypes) if (type.variantOf !== undefined) expect(reportTypeById(type.variantOf)?.variantOf).toBeUndefined();
    expect(reportTypeById('khac')).toBeUndefined();
  });

  test('every section matches its own heading; sibling ids are unique; phrases are look-up keys', () => {
    for (const type of reportTypes) {
      const groups = [type.sections, ...walk(type.sections).map((section) => section.children)];
      for (const group of groups) expect(duplicates(group.map((section) => section.id)), type.id).toEqual([]);
      for (const section of walk(type.sections)) {
        expect(headingMatches(section.heading.toUpperCase(), section)).toBe(true);
        for (const phrase of section.match) expect(phrase).toBe(lookupKey(phrase));
      }
      expect(type.sections.some((section) => section.required === 'yes')).toBe(true);
    }
  });

  test('every sample title is recognised as its own type', () => {
    for (const type of reportTypes) expect(reportTypeOfTitle(type.sampleTitle)?.id).toBe(type.id);
  });

  test.each([
    ['Sơ kết 03 năm thực hiện Phong trào thi đua “Chung sức xây dựng nông thôn mới” giai đoạn 2021 - 2025', 'so-ket-phong-trao'],
    ['TÌNH HÌNH KINH TẾ – XÃ HỘI THÁNG 10 VÀ NHIỆM VỤ TRỌNG TÂM THÁNG 11 NĂM 2026', 'kt-xh'],
    ['Kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội, quốc phòng, an ninh năm 2026; phương hướng, nhiệm vụ năm 2027', 'kt-xh'],
    ['Kết quả công tác cải cách hành chính quý III năm 2026', 'cchc'],
    ['Kết quả 05 năm thực hiện Nghị quyết số 12-NQ/TU về phát triển du lịch', 'thuc-hien-van-ban'],
    ['Kết quả kiểm tra công tác văn thư, lưu trữ năm 2026', 'thanh-tra'],
    ['Công tác thanh tra, tiếp công dân quý III năm 2026', 'thanh-tra-dinh-ky'],
    ['Tiếp thu, giải trình ý kiến thành viên Ủy ban nhân dân xã', 'giai-trinh'],
    ['Thẩm định dự thảo Quyết định ban hành Quy chế', 'tham-dinh'],
    ['Về vụ cháy xảy ra tại thôn 3', 'vu-viec'],
    ['Tổng kết công tác năm 2026 và phương hướng, nhiệm vụ năm 2027', 'tong-ket'],
    ['Kết quả công tác tháng 10 và nhiệm vụ trọng tâm tháng 11', 'cong-tac'],
  ])('reportTypeOfTitle(%s)', (title, id) => {
    expect(reportTypeOfTitle(title)?.id).toBe(id);
  });

  test('a title without any sign gives no type', () => {
    expect(reportTypeOfTitle('Về việc bố trí trụ sở')).toBeUndefined();
  });

  test('inflected headings are one section', () => {
    const results = typeOf('so-ket-phong-trao').sections.find((section) => section.id === 'ket-qua');
    if (results === undefined) throw new Error('no section');
    for (const heading of ['KẾT QUẢ ĐẠT ĐƯỢC', 'Kết quả thực hiện', 'Những kết quả chủ yếu']) expect(headingMatches(heading, results)).toBe(true);
    expect(headingMatches('Phương hướng', results)).toBe(false);
  });

  test('a results section asks for figures wherever the type does', () => {
    for (const type of reportTypes.filter((item) => item.figures)) expect(walk(type.sections).some((section) => section.figures), type.id).toBe(true);
  });

  test('skeletonHeadings numbers siblings and leaves optional sections out unless asked', () => {
    const type = typeOf('cong-tac');
    expect(skeletonHeadings(type)).toEqual([
      { level: 1, kind: 'roman', ordinal: 1, text: 'KẾT QUẢ CÔNG TÁC' },
      { level: 1, kind: 'roman', ordinal: 2, text: 'TỒN TẠI, KHÓ KHĂN, VƯỚNG MẮC' },
      { level: 2, kind: 'arabic', ordinal: 1, text: 'Nguyên nhân' },
      { level: 1, kind: 'roman', ordinal: 3, text: 'NHIỆM VỤ KỲ TỚI' },
    ]);
    expect(skeletonHeadings(type, true).at(-1)).toEqual({ level: 1, kind: 'roman', ordinal: 4, text: 'ĐỀ XUẤT, KIẾN NGHỊ' });
    expect(skeletonHeadings(typeOf('kt-xh'))[0]?.kind).toBe('upper-letter');
  });
});
