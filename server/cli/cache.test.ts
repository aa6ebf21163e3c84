import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ResultCache } from './result-cache.ts';
import { bundleCommand, makeFolder, type BundledCommand, type CommandResult } from './testing/command.ts';

const HEAD = 'Số: 05/BC-UBND\n\n# BÁO CÁO\n\n';
const RED = `${HEAD}Từ ĐỎ.\n`;
const CLEAN = `${HEAD}Tốt.\n`;

let command: BundledCommand;
let folder = '';
beforeAll(async () => {
  command = await bundleCommand();
});
afterAll(() => command.remove());
beforeEach(() => {
  folder = makeFolder({ 'a.md': RED, 'b.md': CLEAN, 'nhap/c.md': RED });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const STORE = '.lint-report-cache/lint-report-results';

function run(...args: readonly string[]): Promise<CommandResult> {
  return command.run(['--format', 'json', ...args], { folder });
}

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

/** What a run gives with what earlier runs left, held against a run without. */
async function agrees(...args: readonly string[]): Promise<CommandResult> {
  const cached = await run('--cache', ...args);
  expect(cached).toEqual(await run(...args));
  return cached;
}

describe('--cache', () => {
  test('gives the same bytes and code, the first time and later, and keeps the folder out of the repository', async () => {
    for (let i = 0; i < 3; i++) await agrees();
    expect(readdirSync(join(folder, '.lint-report-cache')).sort()).toEqual(['.gitignore', 'lint-report-results']);
    expect(read('.lint-report-cache/.gitignore')).toBe('*\n');
    for (const format of ['stylish', 'html', 'sarif']) {
      const args = ['--format', format];
      expect(await command.run(['--cache', ...args], { folder })).toEqual(await command.run(args, { folder }));
      expect(await command.run(['--cache', ...args], { folder })).toEqual(await command.run(args, { folder }));
    }
  });

  test('what is kept is what is answered', async () => {
    await run('--cache');
    write(STORE, read(STORE).replaceAll('Không dùng từ', 'KHÔNG DÙNG TỪ'));
    expect((await run('--cache')).stdout).not.toContain('KHÔNG DÙNG TỪ');
    const cache = new ResultCache(join(folder, 'kho'), 'x', Date.now());
    cache.put('a', 'b', { kept: true });
    cache.write();
    expect(new ResultCache(join(folder, 'kho'), 'x', Date.now()).find('a', 'b')).toEqual({ kept: true });
  });

  test('a file that changed, keeps its size and its time: examined again', async () => {
    await agrees();
    const time = new Date(2020, 1, 1);
    utimesSync(join(folder, 'a.md'), time, time);
    await agrees();
    write('a.md', RED.replace('ĐỎ', 'đo'));
    utimesSync(join(folder, 'a.md'), time, time);
    expect((await agrees()).code).toBe(1);
    expect((await agrees('a.md')).code).toBe(0);
  });

  test('a file that is renamed, removed, new', async () => {
    await agrees();
    rmSync(join(folder, 'a.md'));
    write('d.md', RED);
    await agrees();
    write('d.md', CLEAN);
    write('e.md', `${RED}\nTừ ĐỎ.\n`);
    await agrees();
  });

  test.each<readonly [string, () => readonly string[]]>([
    ['another stage', () => ['--stage', 'issued']],
    ['another level', () => ['--rule', 'sample/red-word:hint']],
    ['another language', () => ['--lang', 'en']],
    ['a configuration', () => (write('.lint-report.jsonc', '{ "rules": { "sample/red-word": "info" } }'), [])],
    ['a configuration that leaves out', () => (write('.lint-report.jsonc', '{ "ignore": ["nhap/"] }'), [])],
    ['a configuration with a mistake', () => (write('.lint-report.jsonc', '{ "stge": "issued" }'), [])],
    ['a term list', () => (write('.lint-report.jsonc', '{ "terms": ["tu.jsonc"] }'), write('tu.jsonc', '{ "terms": [] }'), [])],
    ['other paths', () => ['b.md', 'nhap']],
  ])('%s: examined anew, and back again', async (_what, change) => {
    await agrees();
    const args = change();
    await agrees(...args);
    await agrees(...args);
    rmSync(join(folder, '.lint-report.jsonc'), { force: true });
    await agrees();
  });

  test.each<readonly [string, (text: string) => string]>([
    ['empty', () => ''],
    ['cut in the middle', (text) => text.slice(0, text.length / 2)],
    ['of another program', (text) => text.replace(/^(lint-report-cache \d+ )\w+/u, '$1x')],
    ['not text', () => '\u0000\uffff'.repeat(500)],
    ['with lines that are no JSON', (text) => text.replaceAll('{"', '{')],
    ['with blanks', (text) => text.replaceAll(' ', '  ')],
  ])('%s: made again without a word', async (_what, damage) => {
    await agrees();
    write(STORE, damage(read(STORE)));
    expect((await agrees()).stderr).toBe('');
    await agrees();
  });

  test('a folder that cannot be made or written: one line, the results all the same', async () => {
    write('chan', '');
    expect((await run('--cache', '--cache-location', 'a.md')).stderr).toMatch(/^a\.md: Không giữ được kết quả cho lần sau/u);
    expect(read('a.md')).toBe(RED);
    const result = await run('--cache', '--cache-location', 'chan/trong');
    expect(result).toMatchObject({ code: 1, stdout: (await run()).stdout });
    expect(result.stderr.trim().split('\n')).toEqual([expect.stringMatching(/^chan\/trong: Không giữ được kết quả cho lần sau/u)]);
    mkdirSync(join(folder, 'khoa'), { mode: 0o555 });
    const user = process.getuid?.() === 0 ? { user: 65_534 } : {};
    const denied = await command.run(['--format', 'json', '--cache', '--cache-location', 'khoa'], { folder, ...user });
    expect(denied).toMatchObject({ code: 1, stdout: result.stdout });
    expect(denied.stderr).toContain('khoa: Không giữ được kết quả cho lần sau (--cache): Không có quyền');
    chmodSync(join(folder, 'khoa'), 0o755);
  });

  test('in a folder that is there already nothing else is touched', async () => {
    mkdirSync(join(folder, 'san'));
    write('san/.gitignore', 'tam/\n');
    write('san/results', 'của người khác');
    expect((await run('--cache', '--cache-location', 'san')).stderr).toBe('');
    expect(readdirSync(join(folder, 'san')).sort()).toEqual(['.gitignore', 'lint-report-results', 'results']);
    expect([read('san/.gitignore'), read('san/results')]).toEqual(['tam/\n', 'của người khác']);
  });

  test('runs at the same time leave a whole file', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, (_, i) => run('--cache', ...(i % 2 === 0 ? [] : ['--stage', 'issued']))));
    for (const [i, result] of all.entries()) expect(result).toEqual(all[i % 2]);
    expect((await agrees()).stderr).toBe('');
    expect(readdirSync(join(folder, '.lint-report-cache')).sort()).toEqual(['.gitignore', 'lint-report-results']);
  });

  test('--fix goes by the files, and what it wrote is examined', async () => {
    write('b.md', `${HEAD}Tốt!!\n`);
    await agrees();
    await run('--fix', '--cache');
    expect(read('b.md')).toBe(`${HEAD}Tốt!\n`);
    await agrees();
  });

  test('entries that no run asks for go after thirty days', () => {
    const day = 86_400_000;
    const at = (days: number): ResultCache => new ResultCache(join(folder, 'kho'), 'x', 1000 * day + days * day);
    const first = at(0);
    first.put('cu', '1', {});
    first.put('dung', '1', {});
    first.write();
    const later = at(20);
    expect(later.find('dung', '1')).toEqual({});
    later.write();
    const last = at(40);
    last.put('moi', '1', {});
    last.write();
    expect(['cu', 'dung', 'moi'].map((id) => at(41).find(id, '1'))).toEqual([undefined, {}, {}]);
  });
});

describe('--cache with the comparison of reports', () => {
  test('is never behind the reports', async () => {
    const real = await bundleCommand('real');
    try {
      const cite = (date: string): string => `${HEAD}Thực hiện Kế hoạch số 45/KH-UBND ngày ${date} của Ủy ban nhân dân xã Bình An.\n`;
      write('a.md', cite('09/4/2026'));
      write('b.md', cite('09/4/2026'));
      const both = async (): Promise<string> => {
        const args = ['--no-config', '--format', 'concise'];
        const cached = await real.run(['--cache', ...args], { folder });
        expect(cached).toEqual(await real.run(args, { folder }));
        return cached.stdout;
      };
      expect(await both()).not.toContain('repository/');
      write('b.md', cite('10/4/2026'));
      expect(await both()).toContain('repository/');
      expect(await both()).toContain('repository/');
      write('b.md', cite('09/4/2026'));
      expect(await both()).not.toContain('repository/');
    } finally {
      real.remove();
    }
  });
});
