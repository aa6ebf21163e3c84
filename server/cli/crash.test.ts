import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../rules/index.ts';
import { ExaminerPool } from './pool.ts';
import { bundleCommand, makeFolder, readingLine, type BundledCommand } from './testing/command.ts';

const CLEAN = 'Số: 05/BC-UBND\n\n# BÁO CÁO\n\nTốt.\n';
const RED = CLEAN.replace('Tốt', 'Từ ĐỎ');

let command: BundledCommand;
let folder = '';
beforeAll(async () => {
  command = await bundleCommand();
});
afterAll(() => command.remove());
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command with a stream of it going to a file, or to a reader that has gone. */
async function runInto(args: readonly string[], streams: { readonly stdout?: string; readonly stderr?: string }): Promise<Ending> {
  const open = (target: string | undefined): number | 'pipe' => (target?.startsWith('/') === true ? openSync(target, 'w') : 'pipe');
  const [out, err] = [open(streams.stdout), open(streams.stderr)];
  const child = spawn(process.execPath, [command.file, ...args], { cwd: folder, stdio: ['ignore', out, err] });
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  if (streams.stdout === 'gone') child.stdout?.destroy();
  if (streams.stderr === 'gone') child.stderr?.destroy();
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  for (const descriptor of [out, err]) if (typeof descriptor === 'number') closeSync(descriptor);
  return { code, stdout, stderr };
}

describe('a stream that takes nothing', () => {
  test.runIf(existsSync('/dev/full'))('standard output on a full disk: 2 and one line; details when asked for', async () => {
    folder = makeFolder({ 'a.md': CLEAN });
    const line = 'lint-report: Ổ đĩa đã đầy, kết quả chưa ghi hết';
    for (const args of [['a.md'], ['--list-rules'], ['--help'], ['--version'], ['register']])
      expect(await runInto(args, { stdout: '/dev/full' }), args[0]).toEqual({
        code: 2,
        stdout: '',
        stderr: `${line}; thêm --debug để xem chi tiết\n`,
      });
    const { code, stderr } = await runInto(['--debug', 'a.md'], { stdout: '/dev/full' });
    expect({ code, lines: stderr.split('\n').slice(0, 2) }).toEqual({ code: 2, lines: [line, expect.stringMatching(/^Error: ENOSPC/u)] });
    expect((await runInto(['--lang', 'en', 'a.md'], { stdout: '/dev/full' })).stderr).toBe(
      'lint-report: The disk is full, the results were not written to the end; add --debug for the details\n',
    );
  });

  test('a reader of standard error that has gone: the results are whole, the code is 2', async () => {
    folder = makeFolder({ 'a.md': CLEAN.replace('Tốt', 'Tốt!!') });
    expect(await runInto(['--fix-dry-run', 'a.md'], { stderr: 'gone' })).toEqual({
      code: 2,
      stdout: 'Không có vấn đề nào trong 1 tệp\n' + readingLine(1),
      stderr: '',
    });
  });

  test('readers of both that have gone: 2', async () => {
    folder = makeFolder({ 'a.md': CLEAN });
    expect(await runInto(['a.md', 'khong-co.md'], { stdout: 'gone', stderr: 'gone' })).toEqual({ code: 2, stdout: '', stderr: '' });
  });
});

describe('a worker that cannot start', () => {
  test.each([false, true])('every file is told, nobody waits (details: %s)', async (debug) => {
    folder = makeFolder({});
    const program = join(folder, 'worker.cjs');
    writeFileSync(program, "throw new Error('không nạp được\\ndòng hai');");
    const wanted = {
      folder,
      language: 'vi',
      lints: true,
      fix: 'no',
      collectsFacts: false,
      shows: false,
      sheets: false,
      digests: false,
      times: false,
      fixes: { safeties: [] },
      ignoreFiles: true,
      debug,
      named: [],
    } as const;
    const pool = new ExaminerPool(program, { wanted, loader: {}, forced: { rules: DEFAULT_SETTINGS.rules } }, 2);
    const paths = ['1.md', '2.md', '3.md', '4.md', '5.md'].map((name) => join(folder, name));
    pool.expectFiles(paths);
    for (const path of paths) {
      const { notices, report } = await pool.examineFile(path);
      const [first, ...details] = notices;
      expect(first).toMatchObject({
        failed: true,
        message: {
          vi: `Chưa kiểm tra được tệp này: luồng xử lý dừng giữa chừng (không nạp được)${debug ? '' : '; thêm --debug để xem chi tiết'}`,
        },
      });
      expect(details.some(({ message }) => message.vi.includes('worker.cjs'))).toBe(debug);
      expect(report?.readable).toBe(false);
    }
    pool.close();
  });
});

test('a program whose parts are damaged ends with 2 and one line', async () => {
  folder = makeFolder({ 'a.md': RED });
  const { code, stdout, stderr } = await command.run(['--explain', 'sample/note'], {
    folder,
    environment: { NODE_OPTIONS: `--require ${breakReading(folder)}` },
  });
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: '',
    stderr: 'lint-report: Lỗi bên trong chương trình: hỏng; thêm --debug để xem chi tiết\n',
  });
});

/** A module that lets the program read none of its own data. */
function breakReading(inside: string): string {
  const file = join(inside, 'break.cjs');
  writeFileSync(
    file,
    "const fs = require('node:fs'); const read = fs.readFileSync; fs.readFileSync = (path, ...rest) => { if (String(path).endsWith('rule-pages.json')) throw new Error('hỏng\\nhai'); return read(path, ...rest); };",
  );
  return file;
}
