import { describe, expect, it } from 'vitest';
import { lintWith } from '../engine/lint.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { framed } from '../testing/frame.ts';
import { siblingGroups } from './numbering.ts';

/** Groups of a body as `kind ordinals < enumerator of the parent`. */
function groupsOf(body: string): string[] {
  const { report } = lintWith([], framed(body, 'body').document, { settings: DEFAULT_SETTINGS });
  return siblingGroups(report.content).map(
    (g) =>
      `${g.kind} ${g.ordinals.join(',')}${g.parent?.marker === undefined ? '' : ` < ${g.parent.marker.typed}`}${g.runsOn ? ' (runs on)' : ''}`,
  );
}

describe('siblingGroups', () => {
  it('groups enumerators by their rank under the item above', () => {
    expect(
      groupsOf('I. KẾT QUẢ\n\n1. Nông nghiệp\n\na) Lúa tốt.\n\nb) Ngô tốt.\n\n2. Thương mại\n\nĐạt.\n\nII. HẠN CHẾ\n\n1. Chậm\n\nÍt.\n'),
    ).toEqual(['roman 1,2', 'arabic 1,2 < I.', 'lower-letter 1,2 < 1.', 'arabic 1 < II.']);
  });

  it('takes a list that starts at 1 inside an item as a group of its own and returns to the outer one', () => {
    expect(
      groupsOf('I. KẾT QUẢ\n\n1. Nông nghiệp\n\n1. Trồng lúa.\n\n2. Nuôi cá.\n\n2. Thương mại\n\nĐạt.\n\n3. Du lịch\n\nĐạt.\n'),
    ).toEqual(['roman 1', 'arabic 1,2,3 < I.', 'arabic 1,2 < 1.']);
    expect(groupsOf('## I. KẾT QUẢ\n\n### 1. Nông nghiệp\n\n1. Trồng lúa.\n2. Nuôi cá.\n\n### 2. Thương mại\n\nĐạt.\n')).toEqual([
      'roman 1',
      'arabic 1,2 < I.',
      'arabic 1,2 < 1.',
    ]);
  });

  it('takes headings of any form as one series', () => {
    expect(groupsOf('## I. KẾT QUẢ\n\nĐạt.\n\n**II. HẠN CHẾ**\n\nÍt.\n\nIII. NHIỆM VỤ\n\nNhiều.\n\n## IV. KIẾN NGHỊ\n\nKhông.\n')).toEqual([
      'roman 1,2,3,4',
    ]);
    expect(groupsOf('**I. KẾT QUẢ**\n\nĐạt.\n\n## II. HẠN CHẾ\n\nÍt.\n\n**IV. NHIỆM VỤ**\n\nNhiều.\n')).toEqual(['roman 1,2,4']);
    expect(groupsOf('## I. KẾT QUẢ\n\n### 1. Lúa\n\nTốt.\n\n**2. Ngô**\n\nĐạt.\n\n### 3. Cá\n\nNhiều.\n')).toEqual([
      'roman 1',
      'arabic 1,2,3 < I.',
    ]);
    expect(groupsOf('## I. KẾT QUẢ\n\n### 1. Lúa\n\nViệc gồm: 1. Cày.\n\n2. Cấy.\n\n### 2. Ngô\n\nĐạt.\n')[1]).toBe('arabic 1,2 < I.');
  });

  it('tells the levels of a Markdown list apart', () => {
    expect(groupsOf('I. NHIỆM VỤ\n\n1. Họp.\n2. Ký:\n   1. Một;\n   2. Hai.\n3. Làm.\n')).toEqual([
      'roman 1',
      'arabic 1,2,3 < I.',
      'arabic 1,2 < 2.',
    ]);
  });

  it('returns to points after a numbered list inside one of them', () => {
    expect(groupsOf('I. KẾT QUẢ\n\na) Việc một:\n\n1. Họp dân.\n\n2. Ký cam kết.\n\nb) Việc hai.\n')[1]).toBe('lower-letter 1 < I.');
    expect(groupsOf('I. KẾT QUẢ\n\n1. Mục\n\na) Việc một:\n\n1. Họp dân.\n\n2. Ký cam kết.\n\nb) Việc hai.\n')).toContain(
      'lower-letter 1,2 < 1.',
    );
  });

  it('lets Markdown count a list whose items are all typed with one number', () => {
    expect(groupsOf('I. NHIỆM VỤ\n\n1. Họp.\n1. Ký.\n1. Làm.\n')).toEqual(['roman 1', 'arabic 1,2,3 < I.']);
    expect(groupsOf('I. NHIỆM VỤ\n\n1. Họp.\n2. Ký.\n4. Làm.\n')).toEqual(['roman 1', 'arabic 1,2,4 < I.']);
  });

  it('knows numbers that run on into the next part', () => {
    expect(groupsOf('Phần thứ nhất\n\nI. KẾT QUẢ\n\nĐạt.\n\nII. HẠN CHẾ\n\nÍt.\n\nPhần thứ hai\n\nIII. NHIỆM VỤ\n\nNhiều.\n')).toEqual([
      'part 1,2',
      'roman 1,2 < Phần thứ nhất',
      'roman 3 < Phần thứ hai (runs on)',
    ]);
  });

  it('puts decimals under the innermost item', () => {
    expect(groupsOf('I. KẾT QUẢ\n\n1. Mục\n\n1.1. Lúa\n\nĐạt.\n\n1.2. Ngô\n\nĐạt.\n\n2. Mục\n\n2.1. Chợ\n\nĐông.\n')).toEqual([
      'roman 1',
      'arabic 1,2 < I.',
      'decimal 1,2 < 1.',
      'decimal 1 < 2.',
    ]);
  });

  it('leaves tables and quotations out', () => {
    expect(
      groupsOf('I. KẾT QUẢ\n\n| 1. Chợ | 3. Đường |\n| --- | --- |\n| a) Một | c) Hai |\n\n> 5. Trích văn bản.\n>\n> 9. Trích tiếp.\n'),
    ).toEqual(['roman 1']);
  });
});
