import { linkSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { makeRepository } from '../bench/make-repository.mjs';
import { bundleCommand, makeFolder, type BundledCommand, type CommandResult, type Tree } from './testing/command.ts';

const HEAD = 'Số: 05/BC-UBND\n\n# BÁO CÁO\n\n';
const TREE: Tree = {
  'quy-1/a.md': `${HEAD}Từ ĐỎ. Tốt!!\n`,
  'quy-1/b.md': `${HEAD}Tốt.\n`,
  'quy-2/c.md': `${HEAD}Có ghi chú.\n`,
  'quy-2/d.md': `${HEAD}Tốt!!\n`,
};

let command: BundledCommand;
let real: BundledCommand;
let folder = '';
beforeAll(async () => {
  [command, real] = await Promise.all([bundleCommand(), bundleCommand('real')]);
});
afterAll(() => {
  command.remove();
  real.remove();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]): Promise<CommandResult> {
  return command.run(args, { folder });
}

/** Two runs over the two parts of the tree, each with its own further options. */
async function shards(first: readonly string[] = [], second: readonly string[] = []): Promise<void> {
  await run('--facts-out', '1.json', ...first, 'quy-1');
  await run('--facts-out', '2.json', ...second, 'quy-2');
}

describe('merge gives what one run gives', () => {
  test.each<readonly [string, Tree, readonly string[], number]>([
    ['findings of the reports', TREE, [], 1],
    ['findings for programs, with fixes', TREE, ['-f', 'json'], 1],
    ['errors only', TREE, ['--quiet'], 1],
    ['too many warnings', { ...TREE, 'quy-1/a.md': `${HEAD}Tốt!!\n` }, ['--max-warnings', '1'], 1],
    ['no errors', { ...TREE, 'quy-1/a.md': `${HEAD}Tốt.\n` }, [], 0],
    ['nothing at all', { 'quy-1/a.md': `${HEAD}Tốt.\n`, 'quy-2/b.md': `${HEAD}Tốt.\n` }, [], 0],
    ['another stage and rules', TREE, ['--stage', 'presign', '--rule', 'sample/red-word:hint'], 1],
    ['English', TREE, ['--lang', 'en'], 1],
    ['English by the configuration', { ...TREE, '.lint-report.yml': 'language: en\n' }, [], 1],
    ['a file that is no text', { ...TREE, 'quy-2/e.md': Uint8Array.from([0x61, 0x0a, 0xb8]) }, [], 2],
    ['a wrong configuration', { ...TREE, '.lint-report.json': '{ "stge": "issued" }' }, [], 2],
    [
      'a wrong configuration and nothing else',
      { 'quy-1/b.md': `${HEAD}Tốt.\n`, 'quy-2/b.md': `${HEAD}Tốt.\n`, '.lint-report.json': '[' },
      [],
      2,
    ],
  ])('%s', async (_, tree, options, code) => {
    folder = makeFolder(tree);
    const whole = await run(...options, 'quy-1', 'quy-2');
    expect(whole.code).toBe(code);
    await shards(options, options);
    expect(await run('merge', ...options, '2.json', '1.json')).toEqual(whole);
  });

  test('the findings of every rule and of comparing them', async () => {
    const { files } = makeRepository(60);
    folder = makeFolder(Object.fromEntries(files));
    const paths = [...files.keys()];
    const options = ['--no-config', '--stage', 'issued'];
    const whole = await real.run([...options, '-f', 'json', '.'], { folder });
    expect(whole.stdout).toMatch(/"ruleId":"repository\//u);
    expect(whole.stdout).toMatch(/"ruleId":"(?!repository\/)/u);
    for (const shard of [0, 1])
      await real.run([...options, '--facts-out', `${shard}.json`, ...paths.filter((_, i) => i % 2 === shard)], { folder });
    const { code, stdout } = await real.run(['merge', '-f', 'json', '1.json', '0.json'], { folder });
    expect({ code, stdout }).toEqual({ code: whole.code, stdout: whole.stdout });
  });

  test('what was told beside the results, failure or not', async () => {
    folder = makeFolder({
      ...TREE,
      'kho/e.md': 'Tốt.\n',
      '.lint-report.json': '{ "ignore": ["quy-1/b.md"] }',
      '.gitignore': 'quy-2/d.md\n',
    });
    symlinkSync(join(folder, 'kho'), join(folder, 'quy-2', 'kho'));
    const parts = [
      ['quy-1/a.md', 'quy-1/b.md'],
      ['quy-2', 'quy-2/d.md'],
    ] as const;
    const whole = await run(...parts.flat());
    const lines = (text: string): string[] => text.split('\n').sort();
    expect(lines(whole.stderr).filter((line) => line !== '')).toEqual([
      'quy-1/b.md: Bỏ qua vì cấu hình loại ra; thêm --no-ignore để kiểm tra',
      'quy-2/d.md: Bỏ qua vì .gitignore, .lint-report-ignore hoặc --ignore-pattern loại ra; thêm --no-ignore để kiểm tra',
      'quy-2/kho: Không đi theo liên kết đến thư mục; ghi thẳng đường dẫn này nếu cần kiểm tra',
    ]);
    for (const [at, part] of parts.entries()) await run('--facts-out', `${at}.json`, ...part);
    const merged = await run('merge', '1.json', '0.json');
    expect({ ...merged, stderr: lines(merged.stderr) }).toEqual({ ...whole, stderr: lines(whole.stderr) });
  });

  test('--output-file takes it; the shards are spared', async () => {
    folder = makeFolder(TREE);
    await shards();
    const { stdout } = await run('merge', '1.json', '2.json');
    expect(await run('merge', '1.json', '2.json', '-o', 'kq.txt')).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'kq.txt'), 'utf8')).toBe(stdout);
    const before = readFileSync(join(folder, '1.json'), 'utf8');
    expect((await run('merge', '1.json', '2.json', '-o', '1.json')).stderr).toMatch(/^1\.json: Đây là tệp đầu vào/u);
    expect(readFileSync(join(folder, '1.json'), 'utf8')).toBe(before);
  });
});

describe('merge refuses', () => {
  test.each([['1.json'], ['./1.json'], ['ten-khac.json']])('the same file twice (%s)', async (again) => {
    folder = makeFolder(TREE);
    await shards();
    linkSync(join(folder, '1.json'), join(folder, 'ten-khac.json'));
    const { code, stdout, stderr } = await run('merge', '1.json', '2.json', again);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      again === 'ten-khac.json'
        ? 'ten-khac.json: Báo cáo “quy-1/a.md” và 1 báo cáo khác đã có trong “1.json”, chưa so sánh gì; mỗi báo cáo chỉ thuộc một phần và mọi phần chạy từ cùng một thư mục\n'
        : `${again}: Tệp dữ kiện này đã được ghi trên dòng lệnh (“1.json”), chưa so sánh gì\n`,
    );
  });

  test('a report in two shards', async () => {
    folder = makeFolder(TREE);
    await run('--facts-out', '1.json', 'quy-1', 'quy-2/c.md');
    await run('--facts-out', '2.json', 'quy-2');
    expect(await run('merge', '--lang', 'vi', '1.json', '2.json')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        '2.json: Báo cáo “quy-2/c.md” đã có trong “1.json”, chưa so sánh gì; mỗi báo cáo chỉ thuộc một phần và mọi phần chạy từ cùng một thư mục\n',
    });
  });

  test.each<readonly [readonly string[], readonly string[], string]>([
    [['--stage', 'issued'], [], '“--stage”'],
    [[], ['--rule', 'sample/note:off'], '“--rule”'],
    [['--lang', 'en'], [], '“--lang”'],
    [[], ['--no-config'], '“--config”'],
    [['--no-ignore'], [], '“--no-ignore”'],
  ])('shards of different options: %j and %j', async (first, second, name) => {
    folder = makeFolder(TREE);
    await shards(first, second);
    const { code, stdout, stderr } = await run('merge', '2.json', '1.json');
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: `1.json: Tệp này được tạo với thiết lập khác “2.json” (khác ở ${name}), chưa so sánh gì; hãy tạo lại với cùng cấu hình và tùy chọn\n`,
    });
  });

  test('shards of different configurations', async () => {
    const differing = async (tree: Tree, change: () => void): Promise<string> => {
      folder = makeFolder({ ...TREE, ...tree });
      await run('--facts-out', '1.json', 'quy-1');
      change();
      await run('--facts-out', '2.json', 'quy-2');
      const { code, stdout, stderr } = await run('merge', '1.json', '2.json');
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      rmSync(folder, { recursive: true });
      return /\(khác ở (.*?)\)/u.exec(stderr)?.[1] ?? stderr;
    };
    const write = (name: string, text: string) => () => writeFileSync(join(folder, name), text);
    expect(await differing({ '.lint-report.json': '{}' }, write('.lint-report.json', '{ "stage": "issued" }'))).toBe('“.lint-report.json”');
    expect(await differing({}, write('.lint-report.json', '{}'))).toBe('tệp cấu hình của thư mục gốc');
    expect(await differing({ '.lint-report.json': '{ "words": ["tu.txt"] }', 'tu.txt': 'một\n' }, write('tu.txt', 'hai\n'))).toBe(
      '“tu.txt”',
    );
  });

  test('options that are not those of the shards', async () => {
    folder = makeFolder(TREE);
    await shards();
    expect(await run('merge', '--stage', 'issued', '1.json', '2.json')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^1\.json: Tệp này được tạo với “--stage” khác với dòng lệnh này, chưa so sánh gì; merge dùng thiết lập của lần chạy đã tạo ra tệp\n2\.json: /u,
      ),
    });
  });

  test('files of earlier versions, of other programs and those that were changed by hand', async () => {
    folder = makeFolder({
      ...TREE,
      'cu.json': '{"format":"lint-report-facts","version":1,"count":0,"reports":[]}',
      'w.docx': 'PK\u0003\u0004\0',
    });
    await shards();
    const shard: { run: object } = JSON.parse(readFileSync(join(folder, '1.json'), 'utf8'));
    writeFileSync(join(folder, 'bo.json'), JSON.stringify({ ...shard, run: undefined }));
    writeFileSync(join(folder, 'thieu.json'), JSON.stringify({ ...shard, run: { ...shard.run, results: [] } }));
    writeFileSync(join(folder, 'sai.json'), JSON.stringify({ ...shard, run: { ...shard.run, results: [{ name: 'quy-1/a.md' }] } }));
    const wrong = 'Tệp dữ kiện có phần kết quả kiểm tra sai cấu trúc; hãy tạo lại bằng --facts-out';
    expect(await run('merge', 'cu.json', 'w.docx', 'bo.json', 'thieu.json', 'sai.json')).toEqual({
      code: 2,
      stdout: 'Chưa kiểm tra được tệp nào\n',
      stderr:
        'cu.json: Tệp dữ kiện thuộc phiên bản 1, chương trình này đọc phiên bản 2; hãy tạo lại bằng --facts-out\n' +
        `w.docx: Đây không phải tệp dữ kiện do --facts-out tạo ra\nbo.json: ${wrong}\nthieu.json: ${wrong}\nsai.json: ${wrong}\n`,
    });
  });
});
