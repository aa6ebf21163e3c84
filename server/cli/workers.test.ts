import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ruleGroups } from '../../rules/index.ts';
import { makeRepository } from '../bench/make-repository.mjs';
import { jobsFor } from './examiners.ts';
import { bundleCommand, makeFolder, readingLine, type BundledCommand, type CommandResult, type Tree } from './testing/command.ts';

const HEAD = 'Số: 05/BC-UBND\n\n# BÁO CÁO\n\n';
/** Documents with findings, without, with fixes, unreadable, under right and wrong configurations, in more files than workers. */
const TREE: Tree = {
  'a/.lint-report.json': '{ "rules": { "sample/double-makr": "off" } }',
  'a/1.md': `${HEAD}Tốt!!\n`,
  'a/2.md': `${HEAD}Từ ĐỎ.\n`,
  'a/3.md': `${HEAD}Tốt!! Lại tốt!!\n`,
  'b/.lint-report.yml': 'ignore: ["bo-qua.md"]\nlanguage: en\n',
  'b/1.md': `${HEAD}Tốt!! Có ghi chú.\n`,
  'b/bo-qua.md': `${HEAD}Từ ĐỎ.\n`,
  'b/2.md': new Uint8Array([0x54, 0x0a, 0xc3, 0x28]),
  'b/3.md': `${HEAD}Tốt!! Tốt.\r\n`,
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [
      `c/${i}.md`,
      `${HEAD}${'Tốt. '.repeat(i)}${i % 3 === 0 ? 'Tốt!! ' : ''}Từ ${i % 2 === 0 ? 'ĐỎ' : 'xanh'}.\n`,
    ]),
  ),
};
const PATHS = ['khong-co.md', 'c', 'a', 'b', 'b/bo-qua.md'];

let sample: BundledCommand;
let real: BundledCommand;
let folder = '';
beforeAll(async () => {
  [sample, real] = await Promise.all([bundleCommand(), bundleCommand('real')]);
});
afterAll(() => {
  sample.remove();
  real.remove();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a run prints and leaves behind in the files, in a fresh folder each time. */
async function outcome(tree: Tree, args: readonly string[]): Promise<CommandResult & { readonly files: readonly string[] }> {
  const own = makeFolder(tree);
  const result = await sample.run(args, { folder: own });
  const files = Object.keys(tree).map((path) => `${path}: ${readFileSync(join(own, path), 'latin1')}`);
  rmSync(own, { recursive: true, force: true });
  return { ...result, files };
}

describe('one process and workers', () => {
  test.each([
    ['for people', []],
    ['for programs', ['-f', 'json']],
    ['in English, errors only', ['--lang', 'en', '--quiet']],
    ['with fixes', ['--fix']],
    ['with fixes in prospect', ['--fix-dry-run', '-f', 'json']],
    ['with a wrong rule', ['--fix', '--rule', 'sampel:off']],
    ['under one configuration', ['--config', 'b/.lint-report.yml']],
    ['with everything', ['--no-ignore', '--max-warnings', '1']],
  ])('print, tell, write and end alike: %s', async (_, options) => {
    const alone = await outcome(TREE, ['--jobs', '1', ...options, ...PATHS]);
    expect(alone.code).toBe(2);
    expect(alone.stderr.split('\n').length).toBeGreaterThan(3);
    expect(await outcome(TREE, ['--jobs', '3', ...options, ...PATHS])).toEqual(alone);
  });

  test('end with 0 and with 1 alike', async () => {
    for (const [text, code] of [
      ['Tốt.', 0],
      ['Từ ĐỎ.', 1],
    ] as const) {
      const tree = { 'a.md': `${HEAD}Tốt.\n`, 'b.md': `${HEAD}${text}\n` };
      const alone = await outcome(tree, ['--jobs', '1']);
      expect(alone.code).toBe(code);
      expect(await outcome(tree, ['--jobs', '2'])).toEqual(alone);
    }
  });

  test('count a file that has two names once', async () => {
    const run = async (jobs: string): Promise<CommandResult> => {
      folder = makeFolder({ 'a.md': `${HEAD}Tốt!!\n` });
      symlinkSync('a.md', join(folder, 'b.md'));
      return sample.run(['--fix', '--jobs', jobs, 'a.md', 'b.md'], { folder });
    };
    expect(await run('2')).toEqual({
      code: 0,
      stdout: 'Không có vấn đề nào trong 2 tệp\n' + readingLine(2),
      stderr: 'lint-report: Đã sửa 1 chỗ trong 1 tệp\n',
    });
    expect(await run('1')).toEqual({
      code: 0,
      stdout: 'Không có vấn đề nào trong 2 tệp\n' + readingLine(2),
      stderr: 'lint-report: Đã sửa 1 chỗ trong 1 tệp\n',
    });
  });
});

describe('a worker that ends in the middle', () => {
  test('costs one file; it is told, the others are checked, the exit code is 2', async () => {
    const tree = {
      ...Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.md`, `${HEAD}Từ ĐỎ.\n`])),
      '1.md': `${HEAD}THOÁT\n`,
      '2.md': `${HEAD}THOÁT\n`,
    };
    const { code, stdout, stderr } = await outcome(tree, ['--jobs', '2']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        '1.md: Chưa kiểm tra được tệp này: luồng xử lý dừng giữa chừng\n2.md: Chưa kiểm tra được tệp này: luồng xử lý dừng giữa chừng\n',
    });
    expect(stdout.match(/ĐỎ”  sample\/red-word/gu)).toHaveLength(7);
    expect(stdout).toContain('7 vấn đề trong 7 tệp: 7 lỗi; 2 tệp không đọc được\n');
  });
});

describe('an interruption from the keyboard', () => {
  test.each(['1', '2'])('ends the run with 130 (--jobs %s)', async (jobs) => {
    folder = makeFolder(Object.fromEntries([...makeRepository(400).files].map(([path, text]) => [path, text.repeat(5)])));
    expect(await real.interrupt(['--no-config', '--jobs', jobs, 'khong-co.md', '.'], { folder })).toMatchObject({ code: 130, stdout: '' });
  });
});

describe('a text that is no report', () => {
  test('is told of where it was named, whoever examines it', async () => {
    folder = makeFolder({ 'a.md': '# Tin\n\nXã mở lớp học.\n', 'b.md': '' });
    const told = async (...args: readonly string[]): Promise<unknown> => {
      const { stdout } = await real.run(['--stage', 'presign', '-f', 'json', ...args], { folder });
      const { results }: { results: { messages: { ruleId: string; severity: string }[] }[] } = JSON.parse(stdout);
      return results.map(({ messages }) => messages.map(({ ruleId, severity }) => `${severity} ${ruleId}`));
    };
    const one = ['warning document/not-a-report'];
    expect(await told('--jobs', '2', 'a.md', 'b.md')).toEqual([one, one]);
    expect(await told('--jobs', '1', './b.md', '.')).toEqual([[], one]);
    expect(await told('*.md')).toEqual([[], []]);
    expect(await told()).toEqual([[], []]);
    const input = await real.run(['--stage', 'issued', '-f', 'json', '-'], { folder, input: 'Xã mở lớp học.\n' });
    expect(input.stdout).toContain('document/not-a-report');
  });
});

describe('a generated repository', () => {
  const alone = [
    '--no-config',
    '--stage',
    'issued',
    ...ruleGroups()
      .filter((group) => group !== 'repository')
      .flatMap((group) => ['--rule', `${group}:off`]),
  ];
  const { files, manifest } = makeRepository(160);
  const run = (...args: string[]): Promise<CommandResult> => real.run([...alone, ...args], { folder });
  beforeAll(() => {
    folder = makeFolder(Object.fromEntries(files));
  });

  test('gives the same bytes from one process, from workers and from merged shards', async () => {
    const whole = await run('--jobs', '1', '-f', 'json', '.');
    expect(whole.stdout.match(/"ruleId": ?"repository\//gu)).toHaveLength(manifest.length);
    expect(manifest.length).toBeGreaterThan(1);
    for (const jobs of [['--jobs', '3'], []]) expect(await run(...jobs, '-f', 'json', '.')).toEqual(whole);
    expect(await run('--jobs', '3', '.')).toEqual(await run('--jobs', '1', '.'));

    await run('--jobs', '1', '--facts-out', 'mot.json', '.');
    await run('--jobs', '3', '--facts-out', 'ba.json', '.');
    expect(readFileSync(join(folder, 'ba.json'))).toEqual(readFileSync(join(folder, 'mot.json')));
    const paths = [...files.keys()];
    for (const shard of [0, 1, 2]) await run('--jobs', '2', '--facts-out', `${shard}.json`, ...paths.filter((_, i) => i % 3 === shard));
    expect(await run('merge', '-f', 'json', '1.json', '2.json', '0.json')).toEqual(whole);

    const list = await real.run(['citations', '--no-config', '-f', 'csv', '--jobs', '1'], { folder });
    expect(list.stdout.split('\n').length).toBeGreaterThan(50);
    expect(await real.run(['citations', '--no-config', '-f', 'csv', '--jobs', '3'], { folder })).toEqual(list);
  });
});

describe('the number of workers', () => {
  test.each([
    [1, undefined, 8, 1],
    [39, undefined, 8, 1],
    [40, undefined, 8, 2],
    [5000, undefined, 8, 8],
    [5000, undefined, 1, 1],
    [5000, 3, 8, 3],
    [2, 4, 8, 2],
    [0, 4, 8, 1],
  ])('%i files, --jobs %s, a machine for %i: %i', (count, asked, parallelism, jobs) => {
    expect(jobsFor(count, asked, parallelism)).toBe(jobs);
  });
});
