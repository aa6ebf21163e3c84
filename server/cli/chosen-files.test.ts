import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { partOf } from './chosen-files.ts';
import { bundleCommand, makeFolder, type BundledCommand, type CommandResult } from './testing/command.ts';

const HEAD = 'Số: 05/BC-UBND\n\n# BÁO CÁO\n\n';
const RED = `${HEAD}Từ ĐỎ.\n`;
const CLEAN = `${HEAD}Tốt.\n`;
const NO_GIT = spawnSync('git', ['--version']).error !== undefined;

let command: BundledCommand;
let folder = '';
beforeAll(async () => {
  command = await bundleCommand();
});
afterAll(() => command.remove());
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]): Promise<CommandResult> {
  return command.run(['--format', 'concise', ...args], { folder });
}

function git(...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=Nguyễn Văn A', '-c', 'user.email=a@xa.example', '-c', 'core.autocrlf=false', ...args], {
    cwd: folder,
    stdio: 'ignore',
  });
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

/** Names of the files with a finding. */
function named({ stdout }: CommandResult): string[] {
  return [...new Set([...stdout.matchAll(/^(.+?):\d/gmu)].map(([, name = '']) => name))];
}

describe.skipIf(NO_GIT)('--changed', () => {
  test('takes what differs from HEAD and what Git does not follow yet, nothing that is removed or left out', async () => {
    folder = makeFolder({ 'cũ.md': RED, 'sửa.md': CLEAN, 'xóa.md': RED, '.gitignore': 'bo.md\n' });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'đầu');
    write('sửa.md', RED);
    write('mới "1".md', RED);
    write('bo.md', RED);
    rmSync(join(folder, 'xóa.md'));
    const result = await run('--changed');
    expect({ code: result.code, names: named(result), stderr: result.stderr }).toEqual({
      code: 1,
      names: ['mới "1".md', 'sửa.md'],
      stderr: '',
    });
    expect(named(await run('--changed', 'cũ.md', 'sửa.md'))).toEqual(['sửa.md']);
  });

  test('takes what a branch changed, wherever the other went meanwhile, also with a detached head', async () => {
    folder = makeFolder({ 'a.md': RED, 'b.md': CLEAN });
    git('init', '-q', '-b', 'chinh');
    git('add', '.');
    git('commit', '-qm', 'đầu');
    git('checkout', '-qb', 'nhanh');
    write('b.md', RED);
    git('commit', '-qam', 'b');
    git('checkout', '-q', 'chinh');
    write('a.md', `${RED}\nThêm.\n`);
    git('commit', '-qam', 'a');
    git('checkout', '-q', '--detach', 'nhanh');
    expect(named(await run('--changed=chinh'))).toEqual(['b.md']);
  });

  test('in a folder of the repository only what lies there', async () => {
    folder = makeFolder({ 'ngoài.md': CLEAN, 'trong/a.md': CLEAN });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'đầu');
    write('ngoài.md', RED);
    write('trong/a.md', RED);
    const { code, stdout } = await command.run(['--format', 'concise', '--changed'], { folder: join(folder, 'trong') });
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'a.md:5:4: lỗi Không dùng từ “ĐỎ” [sample/red-word]\n' });
  });

  test('nothing changed: said, no failure', async () => {
    folder = makeFolder({ 'a.md': RED });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'đầu');
    expect(await run('--changed')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'lint-report: Không tệp Markdown nào thuộc phần được chọn (--changed, --staged hoặc --shard)\n',
    });
  });

  test.each<readonly [string, string, (() => void) | undefined]>([
    ['no repository', 'Thư mục này không thuộc kho git nào', undefined],
    ['no such commit', 'Git không có “khong-co”', () => (git('init', '-q'), git('add', '.'), git('commit', '-qm', 'x'))],
    ['no commit at all', 'Git không có “khong-co”', () => git('init', '-q')],
  ])('%s: told, 2', async (_what, message, prepare) => {
    folder = makeFolder({ 'a.md': RED });
    prepare?.();
    const { code, stdout, stderr } = await run('--changed=khong-co');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('a shallow clone without the place where the branch left: told', async () => {
    folder = makeFolder({ 'goc/a.md': CLEAN });
    const origin = join(folder, 'goc');
    const inOrigin = (...args: string[]): void =>
      void execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@xa.example', ...args], { cwd: origin, stdio: 'ignore' });
    inOrigin('init', '-q', '-b', 'chinh');
    inOrigin('add', '.');
    inOrigin('commit', '-qm', '1');
    inOrigin('checkout', '-qb', 'nhanh');
    inOrigin('commit', '-q', '--allow-empty', '-m', '2');
    execFileSync('git', ['clone', '-q', '--depth', '1', '--no-single-branch', `file://${origin}`, join(folder, 'nong')], {
      stdio: 'ignore',
    });
    const { code, stderr } = await command.run(['--changed=origin/chinh'], { folder: join(folder, 'nong') });
    expect(code).toBe(2);
    expect(stderr).toContain('git fetch --unshallow');
  });
});

describe.skipIf(NO_GIT)('--staged', () => {
  test('checks what is staged, not what stands in the file', async () => {
    folder = makeFolder({ 'a.md': CLEAN, 'b.md': CLEAN, 'c.md': CLEAN });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'đầu');
    write('a.md', RED);
    git('add', 'a.md');
    write('a.md', CLEAN);
    write('b.md', RED);
    write('c.md', `${CLEAN}\nThêm.\n`);
    git('add', 'c.md');
    write('c.md', RED);
    expect(await run('--staged')).toEqual({ code: 1, stdout: 'a.md:5:4: lỗi Không dùng từ “ĐỎ” [sample/red-word]\n', stderr: '' });
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(CLEAN);
  });

  test('before the first commit', async () => {
    folder = makeFolder({ 'a b.md': RED, 'c.md': RED });
    git('init', '-q');
    git('add', 'a b.md');
    expect(named(await run('--staged'))).toEqual(['a b.md']);
  });
});

describe('what is left out', () => {
  test('by .lint-report-ignore, below it and after .gitignore', async () => {
    folder = makeFolder({
      'a.md': RED,
      'nhap/b.md': RED,
      'nhap/giu.md': RED,
      'xuat/c.md': RED,
      '.gitignore': 'xuat/\n',
      '.lint-report-ignore': 'nhap/*\n!nhap/giu.md\n',
    });
    expect(named(await run())).toEqual(['a.md', 'nhap/giu.md']);
    expect(named(await run('--no-ignore'))).toEqual(['a.md', 'nhap/b.md', 'nhap/giu.md', 'xuat/c.md']);
  });

  test('by --ignore-pattern, also a file that is named', async () => {
    folder = makeFolder({ 'a.md': RED, 'b.md': RED, 'nhap/c.md': RED });
    expect(named(await run('--ignore-pattern', 'nhap/', '--ignore-pattern', 'b.md'))).toEqual(['a.md']);
    const { code, stderr } = await run('--ignore-pattern', 'b.md', 'b.md');
    expect(code).toBe(0);
    expect(stderr).toContain('b.md: Bỏ qua vì');
  });
});

describe('exit codes on wish', () => {
  test('--exit-zero hides problems, not failures', async () => {
    folder = makeFolder({ 'a.md': RED });
    expect((await run('--exit-zero')).code).toBe(0);
    expect((await run('--exit-zero', 'khong-co.md')).code).toBe(2);
  });

  test('--allow-empty: nothing to check is no failure', async () => {
    folder = makeFolder({ 'a.txt': 'x' });
    mkdirSync(join(folder, 'rong'));
    expect((await run('rong')).code).toBe(2);
    expect(await run('--allow-empty', 'rong')).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe('--shard', () => {
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`bc-${i}.md`, RED]));

  test('every file is in one part, and stays there when others come', async () => {
    folder = makeFolder(files);
    const parts = await Promise.all(['1/3', '2/3', '3/3'].map(async (shard) => named(await run('--shard', shard))));
    expect(parts.flat().sort()).toEqual(Object.keys(files).sort());
    for (const part of parts) expect(part.length).toBeGreaterThan(3);
    write('them.md', RED);
    expect((await run('--shard', '1/3')).stdout.includes('bc-0.md')).toBe(parts[0]?.includes('bc-0.md'));
  });

  test('the parts merge to what one run gives, also as the lines of one file', async () => {
    folder = makeFolder(files);
    const whole = await command.run(['--format', 'json'], { folder });
    for (const part of [1, 2, 3]) await command.run(['--shard', `${part}/3`, '--facts-out', `${part}.json`], { folder });
    expect(await command.run(['merge', '--format', 'json', '1.json', '2.json', '3.json'], { folder })).toEqual(whole);
    write('tat-ca.ndjson', ['2', '3', '1'].map((part) => readFileSync(join(folder, `${part}.json`), 'utf8')).join(''));
    expect(await command.run(['merge', '--format', 'json', 'tat-ca.ndjson'], { folder })).toEqual(whole);
  });

  test('more parts than files: an empty part is no failure', async () => {
    folder = makeFolder({ 'a.md': CLEAN });
    const codes = await Promise.all(['1/4', '2/4', '3/4', '4/4'].map(async (shard) => (await run('--shard', shard)).code));
    expect(codes).toEqual([0, 0, 0, 0]);
  });

  test('the part goes by the name alone, composed or not', () => {
    expect(partOf('Báo cáo.md'.normalize('NFD'), 7)).toBe(partOf('Báo cáo.md'.normalize('NFC'), 7));
  });
});
