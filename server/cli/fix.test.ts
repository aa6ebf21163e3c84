import { spawn } from 'node:child_process';
import { chmodSync, lstatSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundleCommand, makeFolder, readingLine, type BundledCommand, explainLine, findingLines } from './testing/command.ts';

const HEAD = 'Số: 05/BC-UBND\n\n# BÁO CÁO\n\n';
const BEFORE = `${HEAD}Tốt!! Có ghi chú!!\n`;
const AFTER = `${HEAD}Tốt! Có ghi chú!\n`;

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

describe('--fix', () => {
  test('applies safe fixes only, tells how many, prints what remains', async () => {
    folder = makeFolder({ 'a.md': BEFORE, 'b.md': `${HEAD}Tốt.\n` });
    const untouched = statSync(join(folder, 'b.md')).ino;
    expect(await command.run(['--fix'], { folder })).toEqual({
      code: 0,
      stdout:
        `a.md · Báo cáo · đang soạn\n${findingLines('5:9', 'lưu ý', 'Còn “ghi chú”', 'sample/note', 'Tốt! Có ghi chú!', 'ghi chú')}\n1 vấn đề trong 1/2 tệp: 1 lưu ý\n${explainLine('sample/note')}` +
        readingLine(2),
      stderr: 'lint-report: Đã sửa 2 chỗ trong 1 tệp\n',
    });
    expect(read('a.md')).toBe(AFTER);
    expect(statSync(join(folder, 'b.md')).ino).toBe(untouched);
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md']);
  });

  test('keeps mode, byte-order mark and line ends', async () => {
    folder = makeFolder({ 'a.md': `\ufeff${BEFORE}`.replaceAll('\n', '\r\n') });
    chmodSync(join(folder, 'a.md'), 0o600);
    await command.run(['--fix'], { folder });
    expect(read('a.md')).toBe(`\ufeff${AFTER}`.replaceAll('\n', '\r\n'));
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o600);
  });

  test('keeps UTF-16', async () => {
    folder = makeFolder({ 'a.md': Buffer.from(`\ufeff${BEFORE}`, 'utf16le') });
    await command.run(['--fix'], { folder });
    expect(readFileSync(join(folder, 'a.md')).toString('utf16le')).toBe(`\ufeff${AFTER}`);
  });

  test('a link stays a link', async () => {
    folder = makeFolder({ 'goc/a.md': BEFORE });
    symlinkSync('goc/a.md', join(folder, 'a.md'));
    await command.run(['--fix', 'a.md'], { folder });
    expect(lstatSync(join(folder, 'a.md')).isSymbolicLink()).toBe(true);
    expect(read('goc/a.md')).toBe(AFTER);
  });

  test('a folder that may not be written: one line, the file as it was, its findings as they are, the others fixed', async () => {
    folder = makeFolder({ 'khoa/a.md': BEFORE, 'mo/b.md': BEFORE });
    chmodSync(join(folder, 'khoa', 'a.md'), 0o666);
    chmodSync(join(folder, 'khoa'), 0o555);
    chmodSync(join(folder, 'mo', 'b.md'), 0o666);
    chmodSync(join(folder, 'mo'), 0o777);
    const result = await command.run(['--fix'], { folder, ...(process.getuid?.() === 0 ? { user: 65_534 } : {}) });
    chmodSync(join(folder, 'khoa'), 0o755);
    expect(result).toEqual({
      code: 2,
      stdout: `khoa/a.md · Báo cáo · đang soạn
${findingLines('5:4 ', 'cảnh báo', 'Thừa dấu “!!”', 'sample/double-mark', 'Tốt!! Có ghi chú!!', '!!')}${findingLines('5:10', 'lưu ý', 'Còn “ghi chú”', 'sample/note', 'Tốt!! Có ghi chú!!', 'ghi chú')}  5:17  cảnh báo  Thừa dấu “!!”  sample/double-mark
        │ Tốt!! Có ghi chú!!
        │                 ^^

mo/b.md · Báo cáo · đang soạn
${findingLines('5:9', 'lưu ý', 'Còn “ghi chú”', 'sample/note', 'Tốt! Có ghi chú!', 'ghi chú')}
4 vấn đề trong 2 tệp: 2 cảnh báo, 2 lưu ý
--fix sửa được 2 vấn đề (xem trước: --diff)
${explainLine('sample/double-mark')}${readingLine(2)}`,
      stderr: 'khoa/a.md: Không có quyền ghi tệp này hoặc thư mục chứa nó, chưa ghi gì\nlint-report: Đã sửa 2 chỗ trong 1 tệp\n',
    });
    expect(read('khoa/a.md')).toBe(BEFORE);
    expect(readdirSync(join(folder, 'khoa'))).toEqual(['a.md']);
    expect(read('mo/b.md')).toBe(AFTER);
  });

  test('a read-only file', async () => {
    folder = makeFolder({ 'a.md': BEFORE });
    chmodSync(join(folder, 'a.md'), 0o444);
    expect(await command.run(['--fix'], { folder })).toMatchObject({ code: 2, stderr: 'a.md: Tệp chỉ đọc, chưa ghi gì\n' });
    expect(read('a.md')).toBe(BEFORE);
  });

  test('killed in the middle, every file holds its old or its new text', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `${String(index).padStart(3, '0')}.md`);
    folder = makeFolder(Object.fromEntries(names.map((name) => [name, BEFORE])));
    const child = spawn(process.execPath, [command.file, '--fix'], { cwd: folder, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('close', resolve));
    while (read('000.md') === BEFORE && child.exitCode === null) await new Promise((resolve) => setImmediate(resolve));
    child.kill('SIGKILL');
    await ended;
    const texts = names.map(read);
    expect(texts[0]).toBe(AFTER);
    expect(texts.filter((text) => text !== BEFORE && text !== AFTER)).toEqual([]);
  });

  test('under a configuration with a mistake nothing is fixed', async () => {
    folder = makeFolder({
      'a.md': BEFORE,
      '.lint-report.json': '{ "rules": { "sample/double-makr": "off" } }',
      'b/c.md': BEFORE,
      'b/.lint-report.json': '{}',
    });
    const { code, stderr } = await command.run(['--fix'], { folder });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        '.lint-report.json:1:14: Không có quy tắc “sample/double-makr”; gần nhất là “sample/double-mark”\n' +
        '.lint-report.json: Chưa sửa văn bản nào theo cấu hình này vì cấu hình có chỗ sai\nlint-report: Đã sửa 2 chỗ trong 1 tệp\n',
    });
    expect([read('a.md'), read('b/c.md')]).toEqual([BEFORE, AFTER]);
  });

  test('with a --rule that does not exist nothing is fixed', async () => {
    folder = makeFolder({ 'a.md': BEFORE });
    const { code, stderr } = await command.run(['--fix', '--rule', 'sampel:off'], { folder });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        '--rule: Không có quy tắc hoặc nhóm “sampel”; gần nhất là “sample”\nlint-report: Chưa sửa văn bản nào vì tùy chọn “--rule” có chỗ sai\n',
    });
    expect(read('a.md')).toBe(BEFORE);
  });
});

describe('--fix-dry-run', () => {
  test('tells each fix and what would remain, and writes nothing', async () => {
    folder = makeFolder({ 'a.md': BEFORE });
    expect(await command.run(['--fix-dry-run'], { folder })).toEqual({
      code: 0,
      stdout:
        `a.md · Báo cáo · đang soạn\n${findingLines('5:9', 'lưu ý', 'Còn “ghi chú”', 'sample/note', 'Tốt! Có ghi chú!', 'ghi chú')}\n1 vấn đề trong 1 tệp: 1 lưu ý\n${explainLine('sample/note')}` +
        readingLine(1),
      stderr: 'a.md:5:4: Sẽ sửa: Bớt còn “!”\na.md:5:17: Sẽ sửa: Bớt còn “!”\nlint-report: Sẽ sửa 2 chỗ trong 1 tệp; chưa ghi gì\n',
    });
    expect(read('a.md')).toBe(BEFORE);
  });
});

describe('--fix on standard input', () => {
  test('the fixed text alone stands on standard output', async () => {
    folder = makeFolder({});
    expect(await command.run(['--fix', '-'], { folder, input: `\ufeff${BEFORE}` })).toEqual({
      code: 0,
      stdout: `\ufeff${AFTER}`,
      stderr:
        `lint-report: Đã sửa 2 chỗ trong 1 tệp\n<stdin> · Báo cáo · đang soạn\n${findingLines('5:9', 'lưu ý', 'Còn “ghi chú”', 'sample/note', 'Tốt! Có ghi chú!', 'ghi chú')}\n1 vấn đề trong 1 tệp: 1 lưu ý\n${explainLine('sample/note')}` +
        readingLine(1),
    });
  });

  test('with --output-file the results go there', async () => {
    folder = makeFolder({});
    expect((await command.run(['--fix', '-', '-f', 'json', '-o', 'r.json'], { folder, input: BEFORE })).stdout).toBe(AFTER);
    expect(JSON.parse(read('r.json'))).toMatchObject({ results: [{ filePath: '<stdin>' }], summary: { infos: 1 } });
  });

  test.each<readonly [string, string | Uint8Array]>([
    ['nothing to fix', `${HEAD}Tốt.\n`],
    ['bytes that are no text', Uint8Array.from([0x61, 0x00, 0x62])],
  ])('%s: what came in goes out', async (_, input) => {
    folder = makeFolder({});
    expect((await command.run(['--fix', '-'], { folder, input })).stdout).toBe(Buffer.from(input).toString());
  });

  test('under a name that is left out: what came in goes out', async () => {
    folder = makeFolder({ '.gitignore': '*.md\n' });
    expect((await command.run(['--fix', '-', '--stdin-filename', 'x.md'], { folder, input: BEFORE })).stdout).toBe(BEFORE);
  });
});
