import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArchiveBuilder, mergeArchives, parseArchive, serialiseArchive, type OfficeArchive } from './archive.ts';

function learned(...texts: string[]): OfficeArchive {
  const builder = new ArchiveBuilder();
  for (const text of texts) builder.add(text);
  return builder.build();
}

describe('archive', () => {
  it('counts pairs under one spelling, forgets rare ones, names and what punctuation parts', () => {
    const archive = learned(
      'Quản lý, quản lí và Quản lý tốt',
      'Ông Nguyễn Văn A, Nguyễn Văn A, Nguyễn Văn A',
      'khóa sổ; khoá sổ; KHÓA SỔ',
      'hai lần hai lần',
    );
    expect(archive.entries()).toEqual([
      ['khóa sổ', 3],
      ['quản lí', 3],
    ]);
    expect(archive.count('quản', 'lí')).toBe(3);
    expect(archive.count('nguyễn', 'văn')).toBe(0);
  });

  it('comes back from its file as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('báo cáo', 'kết quả', 'thực hiện', 'quý ba', 'xã hội'), { maxLength: 60 }), (phrases) => {
        const archive = learned(phrases.join(', '));
        const read = parseArchive(serialiseArchive(archive));
        expect('archive' in read ? read.archive.entries() : read.error).toEqual(archive.entries());
      }),
    );
  });

  it('adds up', () => {
    const one = learned('báo cáo, báo cáo, báo cáo');
    expect(mergeArchives([one, one]).count('báo', 'cáo')).toBe(6);
  });

  it.each([
    ['', 1],
    ['{"pairs": []}', 1],
    ['lint-report pairs 1\nbáo cáo\t3\nend 2\n', 3],
    ['lint-report pairs 1\nbáo cáo\t3\n', 3],
    ['lint-report pairs 1\nbáo cáo ba\t3\nend 1\n', 2],
    ['lint-report pairs 1\nbao_cao x\t3\nend 1\n', 2],
  ])('refuses %j at line %i', (text, line) => {
    const read = parseArchive(text);
    expect('error' in read ? read.error.line : 0).toBe(line);
  });
});
