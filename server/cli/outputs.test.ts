import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, linkSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundleCommand, makeFolder, type BundledCommand, type CommandResult, type Tree } from './testing/command.ts';
import { RESULTS_FORMAT_NAMES } from './formats/results-format-names.ts';

const CLEAN = 'Số: 05/BC-UBND\n\n# BÁO CÁO\n\nTốt. Tiếp tục duy trì, tiếp tục duy trì, tiếp tục duy trì.\n';
const DOUBLE = CLEAN.replace('Tốt.', 'Tốt!!');
const OTHER =
  'Đã có tệp này và nó không phải kết quả lần trước của lệnh này, không ghi đè; hãy chọn tên khác (thêm --force nếu vẫn muốn ghi đè)';
const INPUT = 'Đây là tệp đầu vào của lần chạy này, không ghi đè; hãy chọn tên khác (thêm --force nếu vẫn muốn ghi đè)';

let command: BundledCommand;
let folder = '';
beforeAll(async () => {
  command = await bundleCommand();
});
afterAll(() => command.remove());
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The bytes of every file of the folder. */
function contents(): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

function run(...args: readonly string[]): Promise<CommandResult> {
  return command.run(args, { folder });
}

/** The ways to write a file, with what each writes into. */
const WAYS: readonly (readonly [string, readonly string[]])[] = [
  ['-o', ['a.md', '-o']],
  ['-o in JSON', ['a.md', '-f', 'json', '-o']],
  ['--facts-out', ['a.md', '--facts-out']],
  ['register', ['register', 'a.md', '-f', 'csv', '-o']],
  ['citations', ['citations', 'a.md', '-f', 'json', '-o']],
  ['learn', ['learn', 'a.md', '-o']],
];

describe.each(WAYS)('%s', (_, way) => {
  test.each<readonly [string, string]>([
    ['b.md', DOUBLE],
    ['rong.md', ''],
    ['b.txt', 'Ghi chép của tôi\n'],
    ['b.docx', 'PK\u0003\u0004'],
    ['.lint-report.json', '{}\n'],
    ['thuat-ngu.yaml', 'terms:\n  - HĐND\n'],
    ['b.csv', '"Số","Ngày"\r\n"1","2"\r\n'],
    ['b.json', '{"version":1,"results":[]}\n'],
  ])('leaves %s as it was', async (name, content) => {
    folder = makeFolder({ 'a.md': CLEAN, [name]: content });
    const before = contents();
    expect(await run(...way, name)).toEqual({ code: 2, stdout: '', stderr: `${name}: ${OTHER}\n` });
    expect(contents()).toEqual(before);
  });

  test('leaves its input as it was, under each of its names', async () => {
    folder = makeFolder({ 'a.md': CLEAN });
    symlinkSync('a.md', join(folder, 'lien-ket'));
    linkSync(join(folder, 'a.md'), join(folder, 'ten-hai'));
    const before = contents();
    for (const name of ['a.md', './a.md', 'lien-ket', 'ten-hai'])
      expect(await run(...way, name)).toEqual({ code: 2, stdout: '', stderr: `${name}: ${INPUT}\n` });
    expect(contents()).toEqual(before);
  });

  test('replaces what it wrote before, an empty file, and with --force anything', async () => {
    folder = makeFolder({ 'a.md': CLEAN, 'trong.out': '', 'b.md': DOUBLE });
    const codes = [];
    for (const name of ['moi.out', 'moi.out', 'trong.out']) codes.push((await run(...way, name)).code);
    codes.push((await run('--force', ...way, 'b.md')).code);
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(new Set(['moi.out', 'trong.out', 'b.md'].map((name) => contents()[name]?.length)).size).toBe(1);
    expect(contents()['moi.out']).not.toBe('');
    expect(contents()['a.md']).toBe(Buffer.from(CLEAN).toString('latin1'));
  });

  test('says that there is no folder, or that it is one, and does nothing', async () => {
    folder = makeFolder({ 'a.md': CLEAN, 'thu-muc/.keep': '' });
    expect((await run(...way, 'thieu/a.out')).stderr).toBe(
      'thieu/a.out: Không có thư mục để chứa tệp này, chưa ghi gì; hãy tạo thư mục trước\n',
    );
    expect(await run(...way, 'thu-muc')).toEqual({ code: 2, stdout: '', stderr: 'thu-muc: Đây là thư mục, không phải tệp, chưa ghi gì\n' });
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'thu-muc']);
  });
});

const OTHER_FORMATS = RESULTS_FORMAT_NAMES.filter((name) => name !== 'stylish' && name !== 'json');

describe('several forms in one run', () => {
  test('the last bare one is printed, the others go into their files', async () => {
    folder = makeFolder({ 'a.md': DOUBLE });
    const both = await run('a.md', '-f', 'concise', '-f', 'github=kq.txt', '-f', 'sarif=kq.sarif');
    expect(both).toEqual(await run('a.md', '-f', 'concise'));
    expect(readFileSync(join(folder, 'kq.txt'), 'utf8')).toBe((await run('a.md', '-f', 'github')).stdout);
    expect(JSON.parse(readFileSync(join(folder, 'kq.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  test('a file that is no earlier result stops the run before it begins', async () => {
    folder = makeFolder({ 'a.md': DOUBLE, 'khac.txt': 'của người khác\n' });
    expect(await run('a.md', '-f', 'github=khac.txt')).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(join(folder, 'khac.txt'), 'utf8')).toBe('của người khác\n');
  });
});

describe('what may be replaced', () => {
  test('results of every format, language and colour by each other; nothing else of this program', async () => {
    folder = makeFolder({ 'a.md': DOUBLE, 'b.md': CLEAN });
    const formats = [
      [],
      ['--color'],
      ['--lang', 'en'],
      ['-f', 'json'],
      ...OTHER_FORMATS.map((format) => ['-f', format]),
      ['--quiet'],
      ['b.md'],
      ['b.md', '--lang', 'en'],
      ['khong-co.md'],
    ];
    for (const format of formats) expect((await run(...format, '-o', 'kq')).stderr).not.toContain(OTHER);
    for (const way of [['--facts-out'], ['register', '-o'], ['citations', '-o'], ['learn', '.', '-o']])
      expect(await run(...way, 'kq'), way[0]).toEqual({ code: 2, stdout: '', stderr: `kq: ${OTHER}\n` });
  });

  test('a list of every format and language by the same list only', async () => {
    folder = makeFolder({ 'a.md': CLEAN });
    const formats = [
      [],
      ['-f', 'csv'],
      ['-f', 'csv', '--bom', '--lang', 'en'],
      ['-f', 'md'],
      ['-f', 'md', '--lang', 'en'],
      ['-f', 'json'],
      ['--lang', 'en'],
    ];
    for (const what of ['register', 'citations']) {
      for (const format of formats) expect(await run(what, 'a.md', ...format, '-o', what)).toMatchObject({ code: 0, stderr: '' });
      expect((await run(what === 'register' ? 'citations' : 'register', 'a.md', '-o', what)).stderr).toBe(`${what}: ${OTHER}\n`);
    }
    expect((await run('a.md', '-o', 'register')).stderr).toBe(`register: ${OTHER}\n`);
  });

  test('no text that quotes results', async () => {
    folder = makeFolder({ 'a.md': DOUBLE });
    const { stdout } = await run('a.md');
    const notes = {
      'ghi-chep.txt': `Kết quả hôm nay\n\n${stdout}`,
      'vi-du.md': `${stdout}\nKết quả trên là ví dụ.\n${'Dòng khác.\n'.repeat(10)}`,
    };
    for (const [name, text] of Object.entries(notes)) {
      writeFileSync(join(folder, name), text);
      expect((await run('a.md', '-o', name)).stderr).toBe(`${name}: ${OTHER}\n`);
      expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
    }
  });

  test.runIf(existsSync('/dev/full'))('a device', async () => {
    folder = makeFolder({ 'a.md': CLEAN });
    expect(await run('a.md', '-o', '/dev/null')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await run('a.md', '-o', '/dev/full')).toEqual({ code: 2, stdout: '', stderr: '/dev/full: Ổ đĩa đã đầy, chưa ghi gì\n' });
  });
});

describe('a refused output', () => {
  test('comes before the work: nothing is fixed, and --fix is explained', async () => {
    folder = makeFolder({ 'a.md': DOUBLE, 'b.md': DOUBLE });
    expect(await run('--fix', '-o', 'a.md', 'a.md')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'a.md: Đây là tệp đầu vào của lần chạy này, không ghi đè (--fix ghi bản đã sửa vào chính tệp đó, -o ghi danh sách vấn đề); hãy chọn tên khác (thêm --force nếu vẫn muốn ghi đè)\n',
    });
    expect(await run('--fix', '--facts-out', 'a.md', 'b.md')).toEqual({ code: 2, stdout: '', stderr: `a.md: ${OTHER}\n` });
    for (const name of ['a.md', 'b.md']) expect(readFileSync(join(folder, name), 'utf8')).toBe(DOUBLE);
  });

  test('a configuration and the text that standard input stands for are inputs; both outputs in one file are refused', async () => {
    folder = makeFolder({ 'a.md': CLEAN, 'c.json': '{}' });
    expect((await run('-c', 'c.json', '-o', 'c.json', 'a.md')).stderr).toBe(`c.json: ${INPUT}\n`);
    expect((await command.run(['-', '--stdin-filename', 'a.md', '-o', 'a.md'], { folder, input: CLEAN })).stderr).toBe(`a.md: ${INPUT}\n`);
    expect(await run('a.md', '-o', 'x.json', '--facts-out', './x.json')).toEqual({
      code: 2,
      stdout: '',
      stderr: './x.json: Hai kết quả không ghi vào cùng một tệp (--output-file, --facts-out, --format DẠNG=TỆP), chưa ghi gì\n',
    });
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'c.json']);
  });

  test('a file that comes up during the run is spared as well', async () => {
    folder = makeFolder({});
    const finished = command.run(['-', '-o', 'muon.txt', '--rule', 'sampel:off'], {
      folder,
      input: new Uint8Array(0),
      // The name of the file is taken while standard input is read.
      environment: { NODE_OPTIONS: `--require ${writer()}` },
    });
    expect((await finished).stderr).toContain(`muon.txt: ${OTHER}\n`);
    expect(readFileSync(join(folder, 'muon.txt'), 'utf8')).toBe('của người khác');
  });

  test('--force is for outputs', async () => {
    folder = makeFolder({ 'a.md': CLEAN });
    expect(await run('--force', 'a.md')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'lint-report: “--force” chỉ dùng cùng “--output-file” hoặc “--facts-out”\n',
    });
    expect((await run('--init-report', 'vu-viec', '--force', '-o', 'a.md')).stderr).toBe(
      'lint-report: “--force” không dùng cùng “--init-report”\n',
    );
  });
});

describe('what is written', () => {
  test('a folder that takes no new files: said, the earlier results whole, nothing left', async () => {
    folder = makeFolder({ 'a.md': CLEAN, 'kq/x.txt': '' });
    await run('a.md', '-o', 'kq/x.txt');
    const before = readFileSync(join(folder, 'kq/x.txt'), 'utf8');
    chmodSync(join(folder, 'kq/x.txt'), 0o666);
    chmodSync(join(folder, 'kq'), 0o555);
    const user = process.getuid?.() === 0 ? { user: 65_534 } : {};
    const result = await command.run(['a.md', '-f', 'json', '-o', 'kq/x.txt'], { folder, ...user });
    chmodSync(join(folder, 'kq'), 0o755);
    expect(result).toEqual({ code: 2, stdout: '', stderr: 'kq/x.txt: Không có quyền ghi tệp này hoặc thư mục chứa nó, chưa ghi gì\n' });
    expect(readFileSync(join(folder, 'kq/x.txt'), 'utf8')).toBe(before);
    expect(readdirSync(join(folder, 'kq'))).toEqual(['x.txt']);
  });

  test('keeps the rights of the file it replaces', async () => {
    folder = makeFolder({ 'a.md': CLEAN, 'kq.json': '' });
    chmodSync(join(folder, 'kq.json'), 0o640);
    await run('a.md', '-f', 'json', '-o', 'kq.json');
    expect(statSync(join(folder, 'kq.json')).mode & 0o7777).toBe(0o640);
  });
});

describe('temporary files of a killed run', () => {
  const left = `.lint-report-${String(spawnSync(process.execPath, ['-e', '']).pid)}-1a2b3c.tmp`;
  const running = `.lint-report-${process.pid}-1a2b3c.tmp`;
  const tree: Tree = { 'a.md': CLEAN, [left]: 'nửa chừng', [running]: 'đang ghi', [`${left}.md`]: CLEAN };

  test.each([[['a.md']], [['.']], [['--fix', '.']], [['register', '.']], [['learn', '.', '-o', 'sl.txt']]])(
    '%j: the next run that works in the folder removes them, and nothing else',
    async (args) => {
      folder = makeFolder(tree);
      await run(...args);
      expect(readdirSync(folder).filter((name) => name !== 'sl.txt')).toEqual([running, `${left}.md`, 'a.md'].sort());
    },
  );

  test('also where a fixed file is reached through a link, or where only results go', async () => {
    folder = makeFolder({ 'goc/a.md': DOUBLE, [`goc/${left}`]: '', [`kq/${left}`]: '', 'lam/.keep': '' });
    symlinkSync('../goc/a.md', join(folder, 'lam/a.md'));
    await run('--fix', 'lam/a.md', '-o', 'kq/x.txt');
    expect([readdirSync(join(folder, 'goc')), readdirSync(join(folder, 'kq'))]).toEqual([['a.md'], ['x.txt']]);
  });
});

/** A module that takes the name `muon.txt` for somebody else as soon as the program reads its standard input. */
function writer(): string {
  const file = join(folder, 'writer.cjs');
  writeFileSync(
    file,
    "const { PassThrough } = require('node:stream'); Object.defineProperty(process, 'stdin', { get() { require('node:fs').writeFileSync('muon.txt', 'của người khác'); const empty = new PassThrough(); empty.end(); return empty; } });",
  );
  return file;
}
