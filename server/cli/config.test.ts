import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { bundleCommand, makeFolder, type BundledCommand, type CommandResult } from './testing/command.ts';

let command: BundledCommand;
let folder = '';
beforeAll(async () => {
  command = await bundleCommand();
});
afterAll(() => command.remove());
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]): Promise<CommandResult> {
  return command.run(args, { folder });
}

const TREE = {
  'co-quan.jsonc': '{ "stage": "issued", "rules": { "sample": "warning" } }',
  '.lint-report.jsonc': `{
    "extends": "co-quan.jsonc",
    "stage": "presign",
    "rules": { "sample/double-mark": ["hint", { "max": 2 }] },
    "ignore": ["bo/"],
    "overrides": [{ "files": ["quy-*.md"], "rules": { "sample/note": "off" } }]
  }`,
};

test('each value with where it comes from', async () => {
  folder = makeFolder(TREE);
  expect(await run('config', '--explain', 'quy-1.md', '--rule', 'sample/red-word:info')).toEqual({
    code: 0,
    stdout: `Cấu hình của quy-1.md: .lint-report.jsonc
Các tệp khác được đọc: co-quan.jsonc

  stage                     presign             .lint-report.jsonc
  language                  vi                  mặc định
  regime                    auto                mặc định
  letterhead                inline              mặc định
  rules.sample              warning             co-quan.jsonc
  rules.sample/double-mark  ["hint",{"max":2}]  .lint-report.jsonc
  rules.sample/note         off                 .lint-report.jsonc (overrides: quy-*.md)
  rules.sample/red-word     info                dòng lệnh
`,
    stderr: '',
  });
});

test('of the folder, of a file that is left out, in English', async () => {
  folder = makeFolder(TREE);
  expect((await run('config')).stdout).toMatch(/^Cấu hình của các tệp trong thư mục này: \.lint-report\.jsonc\n/u);
  expect((await run('config', 'bo/x.md')).stdout).toContain('\nTệp này bị “ignore” của cấu hình loại ra\n');
  expect((await run('config', '--lang', 'en', '--no-config')).stdout).toContain('\n  stage       draft   default\n');
});

test('as JSON', async () => {
  folder = makeFolder(TREE);
  const { stdout } = await run('config', 'a.md', '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    filePath: 'a.md',
    ignored: false,
    settings: [{ key: 'stage', value: 'presign', source: '.lint-report.jsonc' }, {}, {}, {}, {}, {}],
  });
});

test('a wrong configuration: told with its place, 2', async () => {
  folder = makeFolder({ '.lint-report.jsonc': '{ "stge": 1 }' });
  expect(await run('config')).toMatchObject({ code: 2, stderr: '.lint-report.jsonc:1:3: Không có khóa “stge”; gần nhất là “stage”\n' });
});

test.each([
  ['lint-report.json', '.lint-report.json'],
  ['.lintreport.yaml', '.lint-report.yaml'],
  ['.lint-reportrc', '.lint-report.json'],
  ['Lint-Report.YML', '.lint-report.yml'],
])('a file called %s is mentioned', async (name, right) => {
  folder = makeFolder({ [name]: '{}', 'a.md': '# BÁO CÁO\n' });
  const { stderr } = await run('a.md');
  expect(stderr).toBe(`${name}: Tệp này không được dùng làm cấu hình vì tên không đúng; nếu là cấu hình, đổi tên thành “${right}”\n`);
  expect((await run('--no-config', 'a.md')).stderr).toBe('');
});

test('files that are none are not', async () => {
  folder = makeFolder({
    'lint-report.txt': '',
    '.lint-report-terms.yaml': '',
    'lint-report.md': '# BÁO CÁO\n',
    '.lint-report.words.txt': '',
  });
  expect((await run('lint-report.md')).stderr).not.toContain('cấu hình');
});
