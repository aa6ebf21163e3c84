import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addTerm } from './add-term.ts';
import { withTerm } from './term-text.ts';

describe('a list with one more term', () => {
  test.each<readonly [string, string, string, string, string]>([
    ['an empty file', 'a.yaml', '', 'Đắk Pơ', 'terms:\n  - Đắk Pơ\n'],
    ['comments only', 'a.yaml', '# của tôi\n', 'Pơ', '# của tôi\nterms:\n  - Pơ\n'],
    [
      'a block list',
      'a.yaml',
      'terms: # tên\n- preferred: a\n  variants: [b] # cũ\n# hết\nunits: []\n',
      'Pơ',
      'terms: # tên\n- preferred: a\n  variants: [b] # cũ\n- Pơ\n# hết\nunits: []\n',
    ],
    ['an indented list without a last line end', 'a.yml', 'terms:\n    - a', 'Pơ', 'terms:\n    - a\n    - Pơ\n'],
    ['a flow list', 'a.yaml', 'terms: [a, b] # ngắn\n', 'Pơ', 'terms: [a, b, Pơ] # ngắn\n'],
    ['an empty flow list', 'a.yaml', 'terms: []\n', 'Pơ', 'terms: [Pơ]\n'],
    ['a key without a value', 'a.yaml', 'terms:\nunits: []\n', 'Pơ', 'terms:\n  - Pơ\nunits: []\n'],
    ['units only', 'a.yaml', 'units:\r\n  - unit: Phòng A\r\n', 'Pơ', 'units:\r\n  - unit: Phòng A\r\nterms:\r\n  - Pơ\r\n'],
    ['a term that YAML would read otherwise', 'a.yaml', '', 'no', 'terms:\n  - "no"\n'],
    ['signs of YAML', 'a.yaml', '', 'a: b #c', 'terms:\n  - "a: b #c"\n'],
    ['a term that is there', 'a.yaml', 'terms: [Pơ]\n', 'Pơ', 'terms: [Pơ]\n'],
    [
      'JSON with comments',
      'a.jsonc',
      '{\n  // tên\n  "terms": [\n    "a" // cũ\n  ]\n}\n',
      'Pơ',
      '{\n  // tên\n  "terms": [\n    "a", // cũ\n    "Pơ"\n  ]\n}\n',
    ],
    ['a JSON list on one line', 'a.json', '{"terms": ["a"]}', 'Pơ', '{"terms": ["a", "Pơ"]}'],
    [
      'JSON with a trailing comma',
      'a.jsonc',
      '{ "terms": [\n  { "preferred": "a" }, // cũ\n] }',
      'Pơ',
      '{ "terms": [\n  { "preferred": "a" }, // cũ\n  "Pơ"\n] }',
    ],
    ['an empty JSON file', 'a.json', '', 'Pơ', '{\n  "terms": [\n    "Pơ"\n  ]\n}\n'],
  ])('%s', async (_, name, before, term, after) => {
    expect(await withTerm(before, term, name)).toBe(after);
  });

  test.each([
    ['a.yaml', 'terms: [a\n'],
    ['a.yaml', 'terms: 1\n'],
    ['a.yaml', '- a\n'],
    ['a.json', '{ "terms": [ }'],
    ['a.json', '[]'],
  ])('%s %j is left alone', async (name, text) => {
    expect(await withTerm(text, 'Pơ', name)).toBeUndefined();
  });
});

describe('on the disk', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lint-report-terms-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('a missing file is made with its folder; a second term goes in after the first', async () => {
    const file = join(folder, 'moi', 'thuat-ngu.yaml');
    expect(await addTerm(file, 'Đắk Pơ')).toBeUndefined();
    expect(await addTerm(file, 'Ia Grai')).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toBe('terms:\n  - Đắk Pơ\n  - Ia Grai\n');
  });

  test('a byte-order mark is kept; a broken file is not touched', async () => {
    const file = join(folder, 'a.yaml');
    writeFileSync(file, '\uFEFFterms: [a]\n');
    expect(await addTerm(file, 'Pơ')).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toBe('\uFEFFterms: [a, Pơ]\n');
    writeFileSync(file, 'terms: [a\n');
    expect((await addTerm(file, 'Pơ'))?.vi).toBe('Danh sách thuật ngữ có chỗ sai cú pháp, chưa ghi gì');
    expect(readFileSync(file, 'utf8')).toBe('terms: [a\n');
  });
});
