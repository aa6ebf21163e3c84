import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  bundleCommand,
  makeFolder,
  readingLine,
  type BundledCommand,
  type CommandOptions,
  type CommandResult,
  type Tree,
  TEST_VERSION,
  explainLine,
  findingLines,
} from './testing/command.ts';

const HEAD = 'Số: 05/BC-UBND\n\n# BÁO CÁO\n\n';
const RED = `${HEAD}Từ ĐỎ.\n`;
const DOUBLE = `${HEAD}Tốt!!\n`;
const NOTE = `${HEAD}Có ghi chú.\n`;
const CLEAN = `${HEAD}Tốt.\n`;

/** What the last line adds when the run could not do everything. */
const FAILED = '; chưa kết luận được vì lần chạy có lỗi (xem thông báo lỗi)\n';

let command: BundledCommand;
let folder = '';
beforeAll(async () => {
  command = await bundleCommand();
});
afterAll(() => command.remove());
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function runIn(tree: Tree, args: readonly string[], options: Partial<CommandOptions> = {}): Promise<CommandResult> {
  folder = makeFolder(tree);
  return command.run(args, { folder, ...options });
}

describe('results for people', () => {
  test('blocks in the order of paths, columns aligned, a line that sums up', async () => {
    expect(await runIn({ 'b.md': RED, 'a/x.md': `${HEAD}Tốt!! Từ ĐỎ có ghi chú.\n`, 'c.md': CLEAN }, [])).toEqual({
      code: 1,
      stdout: `a/x.md · Báo cáo · đang soạn
  5:4   cảnh báo  Thừa dấu “!!”  sample/double-mark
        │ Tốt!! Từ ĐỎ có ghi chú.
        │    ^^
  5:10  lỗi  Không dùng từ “ĐỎ”  sample/red-word
        │ Tốt!! Từ ĐỎ có ghi chú.
        │          ^^
  5:16  lưu ý  Còn “ghi chú”  sample/note
        │ Tốt!! Từ ĐỎ có ghi chú.
        │                ^^^^^^^

b.md · Báo cáo · đang soạn
  5:4  lỗi  Không dùng từ “ĐỎ”  sample/red-word
       │ Từ ĐỎ.
       │    ^^

4 vấn đề trong 2/3 tệp: 2 lỗi, 1 cảnh báo, 1 lưu ý
--fix sửa được 1 vấn đề (xem trước: --diff)
${explainLine('sample/red-word')}${readingLine(3)}`,
      stderr: '',
    });
  });

  test('a clean run says so', async () => {
    expect(await runIn({ 'a.md': CLEAN }, ['a.md'])).toEqual({
      code: 0,
      stdout: 'Không có vấn đề nào trong 1 tệp\n' + readingLine(1),
      stderr: '',
    });
  });

  test('notes and hints do not count', async () => {
    expect(await runIn({ 'a.md': NOTE }, ['--max-warnings', '0'])).toMatchObject({ code: 0, stderr: '' });
  });

  test('in English', async () => {
    expect(await runIn({ 'a.md': `${HEAD}Từ ĐỎ, từ ĐỎ, ghi chú.\n` }, ['--lang', 'en'])).toEqual({
      code: 1,
      stdout: `a.md · Report · draft
  5:4   error  The word “ĐỎ” is not used  sample/red-word
        │ Từ ĐỎ, từ ĐỎ, ghi chú.
        │    ^^
  5:11  error  The word “ĐỎ” is not used  sample/red-word
        │ Từ ĐỎ, từ ĐỎ, ghi chú.
        │           ^^
  5:15  info  There is still a “note”  sample/note
        │ Từ ĐỎ, từ ĐỎ, ghi chú.
        │               ^^^^^^^

3 problems in 1 file: 2 errors, 1 info
Why, and how to mend it: lint-report --explain sample/red-word
Stage: draft · 1 report · to check before signing: --stage presign
`,
      stderr: '',
    });
  });

  test('the language of the configuration', async () => {
    expect((await runIn({ 'a.md': CLEAN, '.lint-report.yml': 'language: en\n' }, [])).stdout).toBe(
      'No problems in 1 file\nStage: draft · 1 report · to check before signing: --stage presign\n',
    );
  });

  test('--quiet keeps errors; warnings still count against --max-warnings', async () => {
    expect(await runIn({ 'a.md': DOUBLE }, ['--quiet'])).toEqual({
      code: 0,
      stdout: 'Không có lỗi nào trong 1 tệp\n' + readingLine(1),
      stderr: '',
    });
    expect(await command.run(['--quiet', '--max-warnings', '0'], { folder })).toEqual({
      code: 1,
      stdout: 'Không có lỗi nào trong 1 tệp\n' + readingLine(1),
      stderr: 'lint-report: Có 1 cảnh báo, nhiều hơn mức cho phép là 0\n',
    });
    expect((await command.run(['--max-warnings', '1'], { folder })).code).toBe(0);
  });

  test('colours only when asked for or on a terminal', async () => {
    expect((await runIn({ 'a.md': RED }, [])).stdout).not.toContain('\u001b');
    expect((await command.run(['--color'], { folder })).stdout).toContain('\u001b[31mlỗi\u001b[0m');
    expect((await command.run([], { folder, environment: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[31mlỗi\u001b[0m');
    expect((await command.run(['--no-color'], { folder, environment: { FORCE_COLOR: '1' } })).stdout).not.toContain('\u001b');
  });

  test('--output-file takes the results; the exit code stays', async () => {
    expect(await runIn({ 'a.md': RED }, ['--output-file', 'ket-qua.txt'])).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'ket-qua.txt'), 'utf8')).toContain('1 vấn đề trong 1 tệp: 1 lỗi\n');
    expect(await command.run(['-o', 'thieu/ket-qua.txt'], { folder })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'thieu/ket-qua.txt: Không có thư mục để chứa tệp này, chưa ghi gì; hãy tạo thư mục trước\n',
    });
  });
});

const HEX: unknown = expect.stringMatching(/^[0-9a-f]{32}$/u);

describe('results for programs', () => {
  test('the whole shape', async () => {
    const { code, stdout, stderr } = await runIn({ 'a/x.md': `\ufeff${HEAD}Tốt!! 👍 Từ ĐỎ.\n` }, ['--format', 'json']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      tool: { name: 'lint-report', version: TEST_VERSION },
      stage: 'draft',
      results: [
        {
          filePath: 'a/x.md',
          stage: 'draft',
          readAs: 'report',
          messages: [
            {
              ruleId: 'sample/double-mark',
              severity: 'warning',
              message: 'Thừa dấu “!!”',
              line: 5,
              column: 4,
              endLine: 5,
              endColumn: 6,
              range: [30, 32],
              fingerprint: HEX,
              fixes: [{ title: 'Bớt còn “!”', safety: 'safe', edits: [{ range: [30, 32], text: '!' }] }],
            },
            {
              ruleId: 'sample/red-word',
              severity: 'error',
              message: 'Không dùng từ “ĐỎ”',
              line: 5,
              column: 13,
              endLine: 5,
              endColumn: 15,
              range: [39, 41],
              fingerprint: HEX,
            },
          ],
        },
      ],
      summary: { files: 1, errors: 1, warnings: 1, infos: 0, hints: 0, fixable: 1, reports: 1, documents: 0, texts: 0 },
    });
  });

  test('names outside the current folder and ranges after CRLF', async () => {
    const made = makeFolder({ 'a.md': `${HEAD}Từ ĐỎ.\n`.replaceAll('\n', '\r\n'), 'b/.keep': '' });
    folder = made;
    const { stdout } = await command.run(['--format', 'json', '../a.md'], { folder: join(made, 'b') });
    expect(JSON.parse(stdout)).toMatchObject({ results: [{ filePath: '../a.md', messages: [{ line: 5, column: 4, range: [34, 36] }] }] });
  });

  test('sarif names the rules that speak, with their pages', async () => {
    const { code, stdout, stderr } = await runIn({ 'x.md': RED }, ['--format', 'sarif', '--lang', 'en']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const [{ tool }] = JSON.parse(stdout).runs;
    expect(tool.driver).toMatchObject({
      name: 'lint-report',
      version: TEST_VERSION,
      rules: [{ id: 'sample/red-word', help: { markdown: expect.stringContaining('# sample/red-word') } }],
    });
  });

  test('a run that finds no files still prints the shape', async () => {
    const { code, stdout } = await runIn({}, ['--format', 'json']);
    expect({ code, stdout }).toEqual({
      code: 2,
      stdout: `{"version":1,"tool":{"name":"lint-report","version":"${TEST_VERSION}"},"stage":null,"results":[],"summary":{"files":0,"errors":0,"warnings":0,"infos":0,"hints":0,"fixable":0,"reports":0,"documents":0,"texts":0}}\n`,
    });
  });
});

describe('what was looked at, and as what', () => {
  const tree: Tree = {
    'bao-cao.md': '---\nloai-bao-cao: cchc\n---\n\n# Tuần 3\n',
    'ke-hoach.md': '# KẾ HOẠCH\n\nMở lớp học\n',
    'tin.md': '# Tin\n\nXã mở lớp học.\n',
  };

  test('a quiet line at the end has the stage and counts the kinds', async () => {
    expect((await runIn(tree, ['--stage', 'presign'])).stdout).toMatch(
      /\nGiai đoạn: trước khi ký · 1 báo cáo, 1 văn bản hành chính khác, 1 văn bản thường\n$/,
    );
    expect((await command.run(['tin.md', '--lang', 'en'], { folder })).stdout).toMatch(
      /\nStage: draft · 1 mere text · to check before signing: --stage presign\n$/,
    );
    expect((await command.run(['bao-cao.md', '--stage', 'issued'], { folder })).stdout).toMatch(
      /\nGiai đoạn: đã ban hành · 1 báo cáo \(Cải cách hành chính\)\n$/,
    );
  });

  test('files of several stages are counted by stage', async () => {
    const overrides = '{ "overrides": [{ "files": ["tin.md"], "stage": "issued" }] }';
    const { stdout } = await runIn({ ...tree, '.lint-report.json': overrides }, []);
    expect(stdout).toContain('Giai đoạn: đang soạn (2 tệp), đã ban hành (1 tệp) · ');
    expect(JSON.parse((await command.run(['-f', 'json'], { folder })).stdout)).toMatchObject({
      stage: null,
      results: [{ stage: 'draft' }, { stage: 'draft' }, { stage: 'issued' }],
    });
  });

  test('results for programs have it for each file', async () => {
    expect(JSON.parse((await runIn(tree, ['-f', 'json', '--stage', 'presign'])).stdout)).toMatchObject({
      stage: 'presign',
      results: [
        { filePath: 'bao-cao.md', stage: 'presign', readAs: 'report', reportType: 'cchc' },
        { filePath: 'ke-hoach.md', stage: 'presign', readAs: 'document' },
        { filePath: 'tin.md', stage: 'presign', readAs: 'text' },
      ],
      summary: { reports: 1, documents: 1, texts: 1 },
    });
  });
});

describe('what cannot be done', () => {
  test('a wrong option: one line, nothing checked', async () => {
    expect(await runIn({ 'a.md': RED }, ['--fxi'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'lint-report: Không có tùy chọn “--fxi”; gần nhất là “--fix”\n',
    });
  });

  test('a missing path; the others are checked', async () => {
    expect(await runIn({ 'bao-cao.md': CLEAN, 'b.md': CLEAN }, ['bao-coa.md', 'b.md'])).toEqual({
      code: 2,
      stdout: `Chưa thấy vấn đề nào trong 1 tệp; 1 tệp không đọc được${FAILED}` + readingLine(1),
      stderr: 'bao-coa.md: Không có tệp hoặc thư mục này; gần nhất là “bao-cao.md”\n',
    });
  });

  test('a missing path stands in the results for programs', async () => {
    const { code, stdout } = await runIn({ 'b.md': CLEAN }, ['--format', 'json', 'thu-muc/a.md', 'b.md']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      results: [
        { filePath: 'b.md', messages: [] },
        {
          filePath: 'thu-muc/a.md',
          messages: [{ ruleId: 'internal/unreadable-file', severity: 'error', message: 'Không có tệp hoặc thư mục này', range: [0, 0] }],
        },
      ],
      summary: { files: 2, errors: 1 },
    });
  });

  test('no files', async () => {
    expect(await runIn({ 'a/x.txt': '' }, ['a', 'b/*.md'])).toEqual({
      code: 2,
      stdout: 'Chưa kiểm tra được tệp nào\n',
      stderr: 'a: Không có tệp Markdown nào để kiểm tra ở đây\nb/*.md: Không có tệp Markdown nào để kiểm tra ở đây\n',
    });
  });

  test('binary and broken files are told with their place and stand in the results; the others are checked', async () => {
    const tree = { 'a.md': Uint8Array.from([0x89, 0x50, 0x0a, 0x00]), 'b.md': Uint8Array.from([0x61, 0x0a, 0xb8]), 'c.md': RED };
    expect(await runIn(tree, [])).toEqual({
      code: 2,
      stdout:
        `c.md · Báo cáo · đang soạn\n${findingLines('5:4', 'lỗi', 'Không dùng từ “ĐỎ”', 'sample/red-word', 'Từ ĐỎ.', 'ĐỎ')}\n1 vấn đề trong 1 tệp: 1 lỗi; 2 tệp không đọc được\n${explainLine('sample/red-word')}` +
        readingLine(1),
      stderr:
        'a.md:2: Tệp nhị phân hoặc UTF-16 không có dấu BOM (byte 0 ở vị trí 3); hãy lưu lại dạng UTF-8\n' +
        'b.md:2: Tệp không phải UTF-8 (byte 0xB8 ở vị trí 2); hãy lưu lại dạng UTF-8\n',
    });
    expect(JSON.parse((await command.run(['--format', 'json', 'b.md'], { folder })).stdout)).toEqual({
      version: 1,
      tool: { name: 'lint-report', version: TEST_VERSION },
      stage: null,
      results: [
        {
          filePath: 'b.md',
          messages: [
            {
              ruleId: 'internal/unreadable-file',
              severity: 'error',
              message: 'Tệp không phải UTF-8 (byte 0xB8 ở vị trí 2); hãy lưu lại dạng UTF-8',
              line: 2,
              column: 1,
              endLine: 2,
              endColumn: 1,
              range: [0, 0],
              fingerprint: HEX,
            },
          ],
        },
      ],
      summary: { files: 1, errors: 1, warnings: 0, infos: 0, hints: 0, fixable: 0, reports: 0, documents: 0, texts: 0 },
    });
  });

  test.each([
    [
      'bao-cao.docx',
      '',
      'bao-cao.docx',
      'tệp Word (.docx), chưa kiểm tra được; hãy chuyển sang Markdown, ví dụ “pandoc bao-cao.docx -o bao-cao.md”, rồi kiểm tra tệp .md',
    ],
    [
      'bao-cao.doc',
      '',
      'bao-cao.doc',
      'tệp Word hoặc Office đời cũ (.doc), chưa kiểm tra được; hãy mở bằng Word hoặc LibreOffice, lưu thành .docx, chuyển sang Markdown, ví dụ “pandoc bao-cao.docx -o bao-cao.md”, rồi kiểm tra tệp .md',
    ],
    [
      'bao-cao.ODT',
      '',
      'bao-cao.ODT',
      'tệp LibreOffice (.odt), chưa kiểm tra được; hãy chuyển sang Markdown, ví dụ “pandoc bao-cao.odt -o bao-cao.md”, rồi kiểm tra tệp .md',
    ],
    [
      'a.md',
      '%PDF-1.7\n%\u00e2',
      '.',
      'tệp PDF, chưa kiểm tra được; hãy lấy tệp soạn thảo gốc (Word, LibreOffice), chuyển sang Markdown, ví dụ “pandoc bao-cao.docx -o bao-cao.md”, rồi kiểm tra tệp .md',
    ],
  ])('%s: a file of another program is called what it is', async (name, content, path, sentence) => {
    expect(await runIn({ [name]: content }, [path])).toEqual({
      code: 2,
      stdout: 'Chưa kiểm tra được tệp nào; 1 tệp không đọc được\n',
      stderr: `${name}: Đây là ${sentence}\n`,
    });
    expect(await command.run(['learn', path, '-o', 'so-lieu.txt'], { folder })).toMatchObject({
      code: 2,
      stderr: `${name}: Đây là ${sentence}\nlint-report: Không đọc được báo cáo nào để học, chưa ghi gì\n`,
    });
  });

  test('a file that may not be read', async () => {
    folder = makeFolder({ 'a.md': RED, 'b.md': CLEAN });
    chmodSync(join(folder, 'a.md'), 0o000);
    expect(await command.run([], { folder, ...otherUser() })).toEqual({
      code: 2,
      stdout: `Chưa thấy vấn đề nào trong 1 tệp; 1 tệp không đọc được${FAILED}` + readingLine(1),
      stderr: 'a.md: Không có quyền đọc tệp này\n',
    });
  });

  test('a folder that may not be read', async () => {
    folder = makeFolder({ 'a/x.md': RED, 'b.md': CLEAN });
    chmodSync(join(folder, 'a'), 0o000);
    const result = await command.run([], { folder, ...otherUser() });
    chmodSync(join(folder, 'a'), 0o755);
    expect(result).toEqual({
      code: 2,
      stdout: `Chưa thấy vấn đề nào trong 1 tệp${FAILED}` + readingLine(1),
      stderr: 'a: Không đọc được thư mục này\n',
    });
  });

  test('named on the command line it is told once', async () => {
    folder = makeFolder({ 'a/x.md': RED });
    chmodSync(join(folder, 'a'), 0o000);
    const results = await Promise.all(['a', 'a/*.md', 'a/**/*.md'].map((path) => command.run([path], { folder, ...otherUser() })));
    chmodSync(join(folder, 'a'), 0o755);
    for (const result of results)
      expect(result).toEqual({ code: 2, stdout: 'Chưa kiểm tra được tệp nào\n', stderr: 'a: Không đọc được thư mục này\n' });
  });
});

describe('configuration', () => {
  test('mistakes are told once with their place, the rest holds, everything is checked', async () => {
    const tree = { 'a.md': RED, 'b.md': RED, '.lint-report.jsonc': '{\n  "stge": "issued",\n  "rules": { "sample/red-word": "hint" }\n}' };
    expect(await runIn(tree, [])).toEqual({
      code: 2,
      stdout:
        `a.md · Báo cáo · đang soạn\n${findingLines('5:4', 'gợi ý', 'Không dùng từ “ĐỎ”', 'sample/red-word', 'Từ ĐỎ.', 'ĐỎ')}\nb.md · Báo cáo · đang soạn\n${findingLines('5:4', 'gợi ý', 'Không dùng từ “ĐỎ”', 'sample/red-word', 'Từ ĐỎ.', 'ĐỎ')}\n2 vấn đề trong 2 tệp: 2 gợi ý\n${explainLine('sample/red-word')}` +
        readingLine(2),
      stderr: '.lint-report.jsonc:2:3: Không có khóa “stge”; gần nhất là “stage”\n',
    });
  });

  test.each([
    ['a wrong key', [], '{\n  "stge": "issued"\n}', '.lint-report.json:2:3: Không có khóa “stge”; gần nhất là “stage”\n'],
    ['a wrong rule', ['--rule', 'sampel:off'], '{}', '--rule: Không có quy tắc hoặc nhóm “sampel”; gần nhất là “sample”\n'],
  ])('%s: a run without problems is not called clean', async (_, args, configuration, stderr) => {
    const tree = { 'a.md': CLEAN, '.lint-report.json': configuration };
    expect(await runIn(tree, args)).toEqual({ code: 2, stdout: `Chưa thấy vấn đề nào trong 1 tệp${FAILED}${readingLine(1)}`, stderr });
    expect((await command.run([...args, '--quiet'], { folder })).stdout).toBe(`Chưa thấy lỗi nào trong 1 tệp${FAILED}${readingLine(1)}`);
    expect((await command.run([...args, '--lang', 'en'], { folder })).stdout).toContain(
      'No problems seen in 1 file; this is no clean bill, since the run failed in part (see the messages)\n',
    );
  });

  test('a broken file in a folder does not touch files elsewhere', async () => {
    const { code, stdout, stderr } = await runIn({ 'a/x.md': CLEAN, 'a/.lint-report.yml': 'stage: [', 'b.md': CLEAN }, ['b.md']);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: 'Không có vấn đề nào trong 1 tệp\n' + readingLine(1), stderr: '' });
  });

  test('--config, relative patterns and --no-config', async () => {
    const tree = {
      'a.md': RED,
      'ci/c.jsonc': '{ "overrides": [{ "files": ["a.md"], "rules": { "sample": "info" } }] }',
      '.lint-report.json': '{ "rules": { "sample": "off" } }',
    };
    expect((await runIn(tree, [])).stdout).toBe('Không có vấn đề nào trong 1 tệp\n' + readingLine(1));
    expect((await command.run(['--config', 'ci/c.jsonc'], { folder })).stdout).toContain('lưu ý');
    expect((await command.run(['--no-config'], { folder })).stdout).toContain('lỗi');
    expect(await command.run(['--config', 'ci/d.jsonc'], { folder })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'ci/d.jsonc: Không có tệp cấu hình này; gần nhất là “c.jsonc”\n',
    });
  });

  test('--stage and --rule win over the file', async () => {
    const tree = { 'a.md': `${HEAD}Tốt!! Từ ĐỎ.\n`, '.lint-report.json': '{ "stage": "draft", "rules": { "sample/red-word": "error" } }' };
    expect((await runIn(tree, ['--rule', 'sample:off', '--rule', 'sample/double-mark:hint'])).stdout).toContain(
      '1 vấn đề trong 1 tệp: 1 gợi ý\n',
    );
    expect((await command.run(['--stage', 'presign', '--rule', 'sample/red-word:off'], { folder })).stdout).toContain(
      '1 vấn đề trong 1 tệp: 1 lỗi\n',
    );
  });

  test('--rule of a rule that does not exist: told, the rest holds, the files are checked', async () => {
    expect(await runIn({ 'a.md': `${HEAD}Từ ĐỎ, ghi chú.\n` }, ['--rule', 'sample/red-wrod:off', '--rule', 'sample/note:off'])).toEqual({
      code: 2,
      stdout:
        `a.md · Báo cáo · đang soạn\n${findingLines('5:4', 'lỗi', 'Không dùng từ “ĐỎ”', 'sample/red-word', 'Từ ĐỎ, ghi chú.', 'ĐỎ')}\n1 vấn đề trong 1 tệp: 1 lỗi\n${explainLine('sample/red-word')}` +
        readingLine(1),
      stderr: '--rule: Không có quy tắc “sample/red-wrod”; gần nhất là “sample/red-word”\n',
    });
  });
});

describe('files left out', () => {
  const tree = { '.gitignore': 'bo/\n', 'bo/x.md': RED, '.lint-report.json': '{ "ignore": ["nhap/"] }', 'nhap/y.md': RED, 'z.md': CLEAN };

  test('without a word when they were not named', async () => {
    expect(await runIn(tree, [])).toEqual({ code: 0, stdout: 'Không có vấn đề nào trong 1 tệp\n' + readingLine(1), stderr: '' });
  });

  test('with a line each when they were', async () => {
    expect(await runIn(tree, ['bo/x.md', 'nhap/y.md', 'z.md'])).toEqual({
      code: 0,
      stdout: 'Không có vấn đề nào trong 1 tệp\n' + readingLine(1),
      stderr:
        'bo/x.md: Bỏ qua vì .gitignore, .lint-report-ignore hoặc --ignore-pattern loại ra; thêm --no-ignore để kiểm tra\nnhap/y.md: Bỏ qua vì cấu hình loại ra; thêm --no-ignore để kiểm tra\n',
    });
    expect(await command.run(['bo/x.md'], { folder })).toMatchObject({ code: 0, stdout: 'Chưa kiểm tra được tệp nào\n' });
  });

  test('a folder whose files the configuration leaves out', async () => {
    expect(await runIn(tree, ['nhap'])).toEqual({
      code: 2,
      stdout: 'Chưa kiểm tra được tệp nào\n',
      stderr: 'lint-report: Cấu hình loại ra mọi tệp tìm thấy; thêm --no-ignore để kiểm tra\n',
    });
  });

  test('--no-ignore checks them all', async () => {
    expect((await runIn(tree, ['--no-ignore'])).stdout).toContain('2 vấn đề trong 2/3 tệp: 2 lỗi\n');
  });
});

describe('standard input', () => {
  test('is checked under the name it is given', async () => {
    expect(
      await runIn({ 'a/.lint-report.json': '{ "rules": { "sample/red-word": "hint" } }' }, ['-', '--stdin-filename', 'a/x.md'], {
        input: RED,
      }),
    ).toEqual({
      code: 0,
      stdout:
        `a/x.md · Báo cáo · đang soạn\n${findingLines('5:4', 'gợi ý', 'Không dùng từ “ĐỎ”', 'sample/red-word', 'Từ ĐỎ.', 'ĐỎ')}\n1 vấn đề trong 1 tệp: 1 gợi ý\n${explainLine('sample/red-word')}` +
        readingLine(1),
      stderr: '',
    });
  });

  test('is read when its name alone is given', async () => {
    expect(await runIn({ 'khac.md': RED, 'x.md': RED }, ['--stdin-filename', 'x.md'], { input: CLEAN })).toEqual({
      code: 0,
      stdout: 'Không có vấn đề nào trong 1 tệp\n' + readingLine(1),
      stderr: '',
    });
  });

  test.each([[['--stdin-filename', 'x.md', 'khac.md']], [['register', '--stdin-filename', 'x.md']]])(
    '%j: a name beside paths or commands is refused',
    async (args) => {
      expect(await runIn({ 'khac.md': RED }, args, { input: CLEAN })).toEqual({
        code: 2,
        stdout: '',
        stderr: 'lint-report: “--stdin-filename” đặt tên cho văn bản đọc từ đầu vào chuẩn, không dùng cùng đường dẫn hay lệnh khác\n',
      });
    },
  );

  test('without a name', async () => {
    expect((await runIn({}, ['-'], { input: RED })).stdout).toBe(
      `<stdin> · Báo cáo · đang soạn\n${findingLines('5:4', 'lỗi', 'Không dùng từ “ĐỎ”', 'sample/red-word', 'Từ ĐỎ.', 'ĐỎ')}\n1 vấn đề trong 1 tệp: 1 lỗi\n${explainLine('sample/red-word')}` +
        readingLine(1),
    );
  });

  test('under a name that is left out it is not checked', async () => {
    expect(await runIn({ '.gitignore': 'x.md\n' }, ['-', '--stdin-filename', 'x.md'], { input: RED })).toEqual({
      code: 0,
      stdout: 'Chưa kiểm tra được tệp nào\n',
      stderr: 'x.md: Bỏ qua vì .gitignore, .lint-report-ignore hoặc --ignore-pattern loại ra; thêm --no-ignore để kiểm tra\n',
    });
  });

  test('bytes that are no text', async () => {
    expect(await runIn({}, ['-'], { input: Uint8Array.from([0xe1]) })).toMatchObject({
      code: 2,
      stderr: '<stdin>:1: Tệp không phải UTF-8 (byte 0xE1 ở vị trí 0); hãy lưu lại dạng UTF-8\n',
    });
  });
});

/** An administrator may read everything: the command then runs as somebody else. */
function otherUser(): { user?: number } {
  return process.getuid?.() === 0 ? { user: 65_534 } : {};
}
