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

test('a broken term list is told with its place; the documents are checked all the same, exit 2', async () => {
  folder = makeFolder({
    '.lint-report.json': '{ "terms": "t.yaml" }',
    't.yaml': 'terms:\n  - preferd: a\n    preferred: b\n',
    'a.md': 'Số: 05/BC-UBND\n\n# BÁO CÁO\n\nTừ ĐỎ.\n',
  });
  const { code, stdout, stderr } = await command.run([], { folder });
  expect({ code, stderr }).toEqual({ code: 2, stderr: 't.yaml:2:5: Không có khóa “preferd”; gần nhất là “preferred”\n' });
  expect(stdout).toContain('sample/red-word');
});

test("the user's own list is read and its mistakes are told", async () => {
  folder = makeFolder({ 'nha/lint-report/thuat-ngu.yaml': 'term: []\n', 'a.md': 'Văn bản.\n' });
  const environment = { XDG_CONFIG_HOME: join(folder, 'nha'), APPDATA: join(folder, 'nha') };
  const { code, stderr } = await command.run(['a.md'], { folder, environment });
  expect({ code, stderr }).toEqual({ code: 2, stderr: 'nha/lint-report/thuat-ngu.yaml:1:1: Không có khóa “term”; gần nhất là “terms”\n' });
  expect((await command.run(['a.md', '--no-config'], { folder, environment })).code).toBe(0);
});
