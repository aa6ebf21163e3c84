import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addWord, isWordListEntry, withWord } from './add-word.ts';

test.each<readonly [string, string, string, string]>([
  ['an empty list', '', 'Đắk Pơ', 'Đắk Pơ\n'],
  ['a list with a comment', '# tên\nIa Grai\n', 'Đắk Pơ', '# tên\nIa Grai\nĐắk Pơ\n'],
  ['a last line without its end', 'Ia Grai', 'Pơ', 'Ia Grai\nPơ\n'],
  ['lines of Windows', 'Ia\r\nGrai', 'Pơ', 'Ia\r\nGrai\r\nPơ\r\n'],
  ['an entry that is there in other letters', 'đắk pơ # xã\n', 'Đắk Pơ', 'đắk pơ # xã\n'],
])('%s', (_, before, word, after) => {
  expect(withWord(before, word)).toBe(after);
});

test('entries are words on one line', () => {
  expect(['Đắk Pơ', "H'Ra", '2025', 'a\nb', 'a # b', '', 'a '.repeat(9)].map(isWordListEntry)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

describe('on the disk', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lint-report-words-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('a missing file is made with its folder; a byte-order mark is kept', async () => {
    const file = join(folder, 'moi', 'tu-dien.txt');
    expect(await addWord(file, 'Đắk Pơ')).toBeUndefined();
    expect(await addWord(file, 'Ia Grai')).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toBe('Đắk Pơ\nIa Grai\n');
    writeFileSync(file, '\uFEFFIa\n');
    expect(await addWord(file, 'Pơ')).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toBe('\uFEFFIa\nPơ\n');
  });

  test('what cannot be written is said', async () => {
    expect((await addWord(folder, 'Pơ'))?.vi).toBe('Đây là thư mục, không phải tệp từ điển');
    const file = join(folder, 'a.txt');
    writeFileSync(file, new Uint8Array([0xff, 0x61]));
    expect((await addWord(file, 'Pơ'))?.vi).toBe('Tệp không phải UTF-8 (byte 0xFF ở vị trí 0); hãy lưu lại dạng UTF-8');
    expect([...readFileSync(file)]).toEqual([0xff, 0x61]);
  });
});
