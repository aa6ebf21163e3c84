import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { bundleCommand, makeFolder, type BundledCommand } from './testing/command.ts';

let command: BundledCommand;
let folder = '';
beforeAll(async () => {
  command = await bundleCommand();
});
afterAll(() => command.remove());
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('broken files of the spelling checker are told one line each; the documents are checked all the same, exit 2', async () => {
  folder = makeFolder({
    '.lint-report.json': '{ "words": "tu.txt", "dictionary": { "aff": "a.aff", "dic": "a.dic" }, "archive": "cu.txt" }',
    'tu.txt': 'Bình An\n2025\n',
    'a.aff': 'SET UTF-8\n',
    'a.dic': 'polyme\n',
    'cu.txt': '{}\n',
    'a.md': 'Từ ĐỎ.\n',
  });
  const { code, stdout, stderr } = await command.run(['a.md'], { folder });
  expect({ code, stderr: stderr.split('\n').sort() }).toEqual({
    code: 2,
    stderr: [
      '',
      'a.dic:1:1: Dòng đầu của từ điển phải là số từ',
      'cu.txt:1:1: Không phải tệp số liệu đã học của lint-report',
      'tu.txt:2:1: Mục không phải là chữ',
    ],
  });
  expect(stdout).toContain('sample/red-word');
});

test("the user's own word list is read unless no configuration is wanted", async () => {
  folder = makeFolder({ 'nha/lint-report/tu-dien.txt': '***\n', 'a.md': 'Văn bản.\n' });
  const environment = { XDG_CONFIG_HOME: join(folder, 'nha'), APPDATA: join(folder, 'nha') };
  const { code, stderr } = await command.run(['a.md'], { folder, environment });
  expect({ code, stderr }).toEqual({ code: 2, stderr: 'nha/lint-report/tu-dien.txt:1:1: Mục không phải là chữ\n' });
  expect((await command.run(['a.md', '--no-config'], { folder, environment })).code).toBe(0);
});
