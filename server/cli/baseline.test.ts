import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundleCommand, makeFolder, type BundledCommand, type CommandResult } from './testing/command.ts';

const HEAD = 'Số: 05/BC-UBND\n\n# BÁO CÁO\n\n';
const RED = `${HEAD}## I. KẾT QUẢ\n\nTừ ĐỎ.\n\nTừ ĐỎ và ghi chú.\n`;
const FILE = '.lint-report-baseline.json';

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

/** Places and rules of what a check tells. */
async function told(...args: readonly string[]): Promise<string[]> {
  const { stdout } = await run('--format', 'concise', ...args);
  return [...stdout.matchAll(/^(?<place>.+?:\d+):\d+: .*\[(?<rule>[\w/-]+)\]$/gmu)].map(
    ({ groups }) => `${groups?.['place']} ${groups?.['rule']}`,
  );
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

describe('baseline', () => {
  test('create records what there is; only new findings are told and count', async () => {
    folder = makeFolder({ 'a.md': RED, 'b.md': `${HEAD}Tốt.\n` });
    expect(await run('baseline', 'create')).toEqual({
      code: 0,
      stdout: '',
      stderr: `lint-report: Đã ghi nhận 3 vấn đề của 2 tệp vào ${FILE}; từ nay chỉ báo vấn đề mới\n`,
    });
    expect(read(FILE)).toMatch(
      /^\{\n {2}"version": 1,\n {2}"files": \{\n {4}"a\.md": \{\n {6}"sample\/note": \["\w{32}"\],\n {6}"sample\/red-word": \["\w{32}","\w{32}"\]\n {4}\}\n {2}\}\n\}\n$/u,
    );
    expect(await run('--format', 'concise')).toEqual({
      code: 0,
      stdout: '',
      stderr: `lint-report: Không hiện 3 vấn đề cũ đã ghi nhận trong ${FILE} (xem cả: --no-baseline)\n`,
    });
    write('b.md', RED);
    expect(await told()).toEqual(['b.md:7 sample/red-word', 'b.md:9 sample/red-word', 'b.md:9 sample/note']);
    expect((await told('--no-baseline')).length).toBe(6);
  });

  test('what is known stays known when lines, sections and other words move', async () => {
    folder = makeFolder({ 'a.md': RED });
    await run('baseline', 'create');
    write('a.md', RED.replace('## I. KẾT QUẢ', 'Mở đầu thêm vào.\n\n## II. Kết  quả\n\nĐoạn mới.').replace('và ghi chú', 'và cả ghi chú'));
    expect(await told()).toEqual([]);
  });

  test('one more of the same kind, or in another section, is new', async () => {
    folder = makeFolder({ 'a.md': RED });
    await run('baseline', 'create');
    write('a.md', `${RED}\nTừ ĐỎ nữa.\n`);
    expect(await told()).toEqual(['a.md:11 sample/red-word']);
    write('a.md', `${RED}\n## II. NHIỆM VỤ\n\nTừ ĐỎ nữa.\n`);
    expect(await told()).toEqual(['a.md:13 sample/red-word']);
  });

  test('check tells what is gone, prune takes it out and leaves files that are not checked', async () => {
    folder = makeFolder({ 'a.md': RED, 'b.md': RED });
    await run('baseline', 'create');
    const whole = read(FILE);
    expect(await run('baseline', 'check')).toEqual({ code: 0, stdout: '', stderr: 'lint-report: Mọi vấn đề đã ghi nhận vẫn còn\n' });
    write('a.md', RED.replace(' và ghi chú', ''));
    expect(await run('baseline', 'check')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('1 vấn đề đã ghi nhận không còn nữa'),
    });
    expect((await run('--format', 'concise')).stderr).toContain('1 vấn đề cũ đã ghi nhận không còn nữa');
    expect(read(FILE)).toBe(whole);
    expect(await run('baseline', 'prune', 'a.md')).toMatchObject({
      code: 0,
      stderr: `lint-report: Đã bỏ khỏi ${FILE} 1 vấn đề không còn nữa\n`,
    });
    expect(read(FILE)).toBe(whole.replace(/ {6}"sample\/note": \["\w{32}"\],\n/u, ''));
    rmSync(join(folder, 'a.md'));
    await run('baseline', 'create', 'b.md');
    expect(Object.keys(JSON.parse(read(FILE)).files)).toEqual(['a.md', 'b.md']);
  });

  test('names are relative to the file, wherever it stands', async () => {
    folder = makeFolder({ 'bao cao/a.md': RED });
    mkdirSync(join(folder, 'cu'));
    await run('baseline', 'create', '--baseline', 'cu/biet.json');
    expect(Object.keys(JSON.parse(read('cu/biet.json')).files)).toEqual(['../bao cao/a.md']);
    expect(await told('--baseline', 'cu/biet.json')).toEqual([]);
    renameSync(join(folder, 'cu', 'biet.json'), join(folder, 'biet.json'));
    expect((await told('--baseline', 'biet.json')).length).toBe(3);
  });

  test('merge goes by it as one run does', async () => {
    folder = makeFolder({ 'a.md': RED, 'b.md': `${RED}\nTừ ĐỎ.\n` });
    await run('baseline', 'create', 'a.md');
    for (const part of [1, 2]) await run('--shard', `${part}/2`, '--facts-out', `${part}.json`);
    expect(await run('merge', '1.json', '2.json')).toEqual(await run());
  });

  test.each<readonly [string, readonly string[], string, string]>([
    ['no JSON', [], '{', `${FILE}: Tệp vấn đề cũ sai cấu trúc; tạo lại bằng lint-report baseline create`],
    ['another shape', [], '{ "version": 1, "files": { "a.md": 3 } }', `${FILE}: Tệp vấn đề cũ sai cấu trúc`],
    ['a file that is not there', ['--baseline', 'khong.json'], '{ "version": 1, "files": {} }', 'khong.json: Không có tệp này'],
  ])('%s: told, 2, everything is told', async (_what, args, content, message) => {
    folder = makeFolder({ 'a.md': RED, [FILE]: content });
    const { code, stderr, stdout } = await run('--format', 'concise', ...args);
    expect({ code, lines: stdout.split('\n').length - 1 }).toEqual({ code: 2, lines: 3 });
    expect(stderr).toContain(message);
    expect(read(FILE)).toBe(content);
  });

  test('a damaged file is replaced only when that is asked for; another file never without', async () => {
    folder = makeFolder({ 'a.md': RED, [FILE]: '{', 'khac.json': '{ "ten": "khác" }' });
    expect(await run('baseline', 'create')).toMatchObject({ code: 2 });
    expect(read(FILE)).toBe('{');
    expect(await run('baseline', 'create', '--force')).toMatchObject({ code: 0 });
    expect(await run('baseline', 'create', '--baseline', 'khac.json')).toMatchObject({ code: 2 });
    expect(read('khac.json')).toBe('{ "ten": "khác" }');
    expect(await run('baseline', 'prune', '--baseline', 'chua.json')).toMatchObject({
      code: 2,
      stderr: 'chua.json: Chưa có tệp này; ghi nhận vấn đề cũ bằng lint-report baseline create\n',
    });
  });
});
