import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { helpPage } from './help.ts';
import { bundleCommand, makeFolder, TEST_VERSION, type BundledCommand } from './testing/command.ts';

let command: BundledCommand;
let folder = '';
beforeAll(async () => {
  command = await bundleCommand();
});
afterAll(() => command.remove());
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('information', () => {
  test('--version, --help', async () => {
    folder = makeFolder({});
    expect(await command.run(['--version'], { folder })).toEqual({ code: 0, stdout: `${TEST_VERSION}\n`, stderr: '' });
    expect(await command.run(['-h'], { folder })).toEqual({ code: 0, stdout: helpPage('vi'), stderr: '' });
    expect(await command.run(['--help', '--lang', 'en'], { folder })).toEqual({ code: 0, stdout: helpPage('en'), stderr: '' });
  });

  test('--list-rules', async () => {
    folder = makeFolder({});
    expect(await command.run(['--list-rules'], { folder })).toEqual({
      code: 0,
      stdout: `  Quy tắc             draft     presign  issued  Kiểm tra điều gì

sample
  sample/double-mark  cảnh báo  lỗi      lỗi     Tìm “!!”
  sample/note         lưu ý     gợi ý    tắt     Tìm “ghi chú”
  sample/red-word     lỗi       lỗi      lỗi     Tìm “ĐỎ”

3 quy tắc; xem từng quy tắc: lint-report explain MÃ
`,
      stderr: '',
    });
  });

  test('--explain', async () => {
    folder = makeFolder({});
    const { code, stdout, stderr } = await command.run(['--explain', 'sample/note'], { folder });
    expect({ code, stderr, heading: stdout.split('\n')[0] }).toEqual({ code: 0, stderr: '', heading: '# sample/note' });
    expect(await command.run(['--explain', 'sample/noet'], { folder })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'lint-report: Không có quy tắc “sample/noet”; gần nhất là “sample/note”\n',
    });
    const group = await command.run(['--explain', 'sample'], { folder });
    expect({
      code: group.code,
      rules: group.stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    }).toEqual({
      code: 0,
      rules: (await command.run(['--list-rules'], { folder })).stdout.match(/sample\/\S+/gu),
    });
  });
});

describe('--init', () => {
  test.each(['vi', 'en'])('%s: a configuration without a mistake, which changes nothing', async (language) => {
    folder = makeFolder({ 'a.md': 'Số: 05/BC-UBND\n\n# BÁO CÁO\n\nTừ ĐỎ, ghi chú!!\n' });
    const bare = await command.run(['--lang', language], { folder });
    expect(await command.run(['--init', '--lang', language], { folder })).toEqual({
      code: 0,
      stdout: `${language === 'vi' ? 'Đã tạo' : 'Created'} .lint-report.jsonc\n`,
      stderr: '',
    });
    expect(await command.run([], { folder })).toEqual(bare);
  });

  test('an existing configuration is left alone, whatever its ending', async () => {
    folder = makeFolder({ '.lint-report.yml': 'stage: issued\n' });
    expect(await command.run(['--init'], { folder })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'lint-report: Thư mục này đã có “.lint-report.yml”, không ghi đè\n',
    });
    expect(readdirSync(folder)).toEqual(['.lint-report.yml']);
    expect(readFileSync(join(folder, '.lint-report.yml'), 'utf8')).toBe('stage: issued\n');
  });
});

describe('ends from outside', () => {
  test('a reader that goes away ends it with 2 and one line', async () => {
    folder = makeFolder({});
    for (let i = 0; i < 50; i++) writeFileSync(join(folder, `${i}.md`), `Số: 05/BC-UBND\n\n# BÁO CÁO\n\n${'Từ ĐỎ.\n\n'.repeat(200)}`);
    const child = spawn(process.execPath, [command.file], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'lint-report: Chương trình nhận kết quả đã dừng, kết quả chưa in hết; thêm --debug để xem chi tiết\n',
    });
  });

  test('an interruption ends it with 130', async () => {
    folder = makeFolder({});
    const child = spawn(process.execPath, [command.file, '--rule', 'sampel:off', '-'], { cwd: folder });
    // The line about the rule tells that it runs; standard input stays open, so it waits there.
    await new Promise((resolve) => child.stderr.once('data', resolve));
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
  });
});

test('the bundle holds no part of the language server', () => {
  folder = makeFolder({});
  expect(readFileSync(command.file, 'utf8')).not.toContain('vscode-jsonrpc');
});
