import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundleCommand, makeFolder, type BundledCommand } from './testing/command.ts';

const HEAD = 'Số: 05/BC-UBND\n\n# BÁO CÁO\n\n';
const BEFORE = `${HEAD}Tốt!! Có ghi chú!!\n`;
const AFTER = `${HEAD}Tốt! Có ghi chú!\n`;
const PATCH = `--- a/a.md
+++ b/a.md
@@ -2,4 +2,4 @@
 
 # BÁO CÁO
 
-Tốt!! Có ghi chú!!
+Tốt! Có ghi chú!
`;

let command: BundledCommand;
let folder = '';
beforeAll(async () => {
  command = await bundleCommand();
});
afterAll(() => command.remove());
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

describe('--diff', () => {
  test('prints what --fix would change, writes nothing, ends with 1', async () => {
    folder = makeFolder({ 'a.md': BEFORE, 'b.md': `${HEAD}Tốt.\n` });
    expect(await command.run(['--diff'], { folder })).toEqual({
      code: 1,
      stdout: PATCH,
      stderr: 'lint-report: Sẽ sửa 2 chỗ trong 1 tệp; chưa ghi gì\n',
    });
    expect(read('a.md')).toBe(BEFORE);
  });

  test('nothing to change: nothing printed, 0', async () => {
    folder = makeFolder({ 'b.md': `${HEAD}Từ ĐỎ.\n` });
    expect(await command.run(['--diff'], { folder })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('into a file, and again into the same file', async () => {
    folder = makeFolder({ 'a.md': BEFORE });
    for (let i = 0; i < 2; i++) expect(await command.run(['--diff', '-o', 'sua.diff'], { folder })).toMatchObject({ code: 1, stdout: '' });
    expect(read('sua.diff')).toBe(PATCH);
  });

  test('a file in UTF-16, of which git takes no patch, is told and left out', async () => {
    folder = makeFolder({ 'a.md': BEFORE, 'u16.md': Buffer.from(`\ufeff${BEFORE}`, 'utf16le') });
    const { code, stdout, stderr } = await command.run(['--diff'], { folder });
    expect({ code, stdout }).toEqual({ code: 1, stdout: PATCH });
    expect(stderr).toContain('u16.md: Tệp UTF-16: git không áp dụng được bản khác biệt');
    expect((await command.run(['--diff', 'u16.md'], { folder })).code).toBe(1);
  });

  test('in colours', async () => {
    folder = makeFolder({ 'a.md': BEFORE });
    expect((await command.run(['--diff', '--color'], { folder })).stdout).toContain(
      '\u001b[31m-Tốt!! Có ghi chú!!\u001b[0m\n\u001b[32m+Tốt!',
    );
  });

  test('of standard input, under the name it is given', async () => {
    folder = makeFolder({});
    expect(await command.run(['--diff', '--stdin-filename', 'a.md'], { folder, input: BEFORE })).toMatchObject({ code: 1, stdout: PATCH });
  });

  test.skipIf(spawnSync('git', ['--version']).error !== undefined)(
    'git apply takes it: every name, line end, byte-order mark, last line without an end',
    async () => {
      const texts = {
        'a.md': BEFORE,
        'báo cáo "quý 1".md': BEFORE.trimEnd(),
        'crlf.md': BEFORE.replaceAll('\n', '\r\n'),
        'dau.md': `\ufeff${BEFORE}`,
      };
      folder = makeFolder(texts);
      execFileSync('git', ['init', '-q'], { cwd: folder });
      const { stdout } = await command.run(['--diff'], { folder });
      execFileSync('git', ['-c', 'core.autocrlf=false', 'apply', '-'], { cwd: folder, input: stdout });
      expect(Object.fromEntries(Object.keys(texts).map((name) => [name, read(name)]))).toEqual({
        'a.md': AFTER,
        'báo cáo "quý 1".md': AFTER.trimEnd(),
        'crlf.md': AFTER.replaceAll('\n', '\r\n'),
        'dau.md': `\ufeff${AFTER}`,
      });
    },
  );
});

describe('--fix-type', () => {
  test.each<readonly [string, string, string]>([
    ['fixes that need a person', 'ask', 'Tốt!! Có !!'],
    ['both', 'safe,ask', 'Tốt! Có !'],
    ['one rule', 'sample/double-mark', 'Tốt! Có ghi chú!'],
    ['a rule that has no safe fix', 'sample/note', 'Tốt!! Có ghi chú!!'],
    ['a code, in small letters', 'mau-01,ask', 'Tốt!! Có !!'],
  ])('%s', async (_what, types, text) => {
    folder = makeFolder({ 'a.md': BEFORE });
    await command.run(['--fix', '--fix-type', types], { folder });
    expect(read('a.md')).toBe(`${HEAD}${text}\n`);
  });

  test('a rule that does not exist: told, nothing is fixed', async () => {
    folder = makeFolder({ 'a.md': BEFORE });
    const { code, stderr } = await command.run(['--fix', '--fix-type', 'sample/double-mrk'], { folder });
    expect({ code, text: read('a.md') }).toEqual({ code: 2, text: BEFORE });
    expect(stderr).toContain('--fix-type: Không có quy tắc “sample/double-mrk”; gần nhất là “sample/double-mark”');
  });

  test.each([
    [['--fix-type', 'safe'], '“--fix-type” chỉ dùng cùng'],
    [['--diff', '--fix'], '“--fix” không dùng cùng “--diff”'],
    [['--diff', '--format', 'json'], '“--diff” không dùng cùng “--format”'],
  ])('%j is refused', async (args, message) => {
    folder = makeFolder({});
    const { code, stderr } = await command.run(args, { folder });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('a code in place of the rules that have it', () => {
  test('on the command line', async () => {
    folder = makeFolder({ 'a.md': `${HEAD}Từ ĐỎ!!\n` });
    expect((await command.run(['--rule', 'MAU-01:off'], { folder })).code).toBe(0);
  });

  test('in a configuration and in a comment', async () => {
    folder = makeFolder({
      'a.md': `${HEAD}Từ ĐỎ!!\n`,
      'b.md': `${HEAD}<!-- lint-report-disable-next-line mau-01 -->\nTừ ĐỎ!!\n`,
      '.lint-report.jsonc': '{ "overrides": [{ "files": ["a.md"], "rules": { "MAU-01": "off" } }] }',
    });
    expect(await command.run(['--format', 'concise'], { folder })).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe('--format html', () => {
  test('a check sheet for each file, also into a file beside other results', async () => {
    folder = makeFolder({ 'a.md': BEFORE, 'b.md': `${HEAD}Từ <b>ĐỎ</b>.\n` });
    const { code, stdout } = await command.run(['--format', 'concise', '--format', 'html=phieu.html'], { folder });
    expect({ code, lines: stdout.split('\n').length }).toEqual({ code: 1, lines: 5 });
    const sheet = read('phieu.html');
    expect(sheet.match(/<section|<article/gu)?.length).toBeGreaterThanOrEqual(2);
    expect(sheet).toContain('Không dùng từ “ĐỎ”');
    expect((await command.run(['--format', 'html', '-o', 'phieu.html'], { folder })).stderr).toBe('');
    expect(read('phieu.html')).toBe(sheet);
  });
});
