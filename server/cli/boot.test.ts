import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const REPORT = join(process.cwd(), 'fixtures/samples/bao-cao-loi.md');
const hasModes = process.platform !== 'win32';

let folder: string;
let program: string;
let userCaches: string;

/** Runs a copy of the program as if it had been installed just now. */
function run(args: readonly string[], wish?: string, installed = program): { status: number | null; stdout: string; stderr: string } {
  const { LINT_REPORT_CODE_CACHE: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(installed, 'lint-report.js'), ...args], {
    encoding: 'utf8',
    env: { ...env, HOME: folder, XDG_CACHE_HOME: userCaches, LOCALAPPDATA: userCaches, ...(wish && { LINT_REPORT_CODE_CACHE: wish }) },
  });
  return { status, stdout, stderr };
}

function install(name: string): string {
  const installed = join(folder, name);
  mkdirSync(installed, { mode: 0o755 });
  for (const file of ['lint-report.js', 'command.js', 'spelling.bin', 'rule-pages.json', 'package.json'])
    copyFileSync(join('dist', file), join(installed, file));
  return installed;
}

const caches = (at: string): string[] => (existsSync(at) ? readdirSync(at).filter((name) => /\.(?:cache|tmp)$/u.test(name)) : []);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-report-boot-'));
  userCaches = join(folder, 'caches');
  program = install('program');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the code cache of an installed command', () => {
  it('is left by the first check, not by help, and changes nothing of what is said', () => {
    expect(run(['--help']).status).toBe(0);
    expect(caches(program)).toEqual([]);
    const first = run([REPORT]);
    expect(first).toMatchObject({ status: 1, stdout: expect.stringContaining('bao-cao-loi.md'), stderr: '' });
    expect(caches(program)).toEqual([expect.stringMatching(/^command\.[0-9a-f]{16}\.\d+\.cache$/u)]);
    expect(run([REPORT])).toEqual(first);
    expect(caches(program)).toHaveLength(1);
  });

  it('is left by a check of many files, which is done by workers', () => {
    const reports = join(folder, 'reports');
    mkdirSync(reports);
    for (let i = 0; i < 6; i++) copyFileSync(REPORT, join(reports, `${i}.md`));
    const first = run(['--jobs', '2', reports]);
    expect(first).toMatchObject({ status: 1, stderr: '' });
    expect(caches(program)).toEqual([expect.stringMatching(/\.cache$/u)]);
    expect(run(['--jobs', '2', reports])).toEqual(first);
  });

  it('is not made when it is switched off', () => {
    expect(run([REPORT], 'off').status).toBe(1);
    expect(caches(program)).toEqual([]);
    expect(existsSync(userCaches)).toBe(false);
  });

  it('that is broken is made anew', () => {
    const first = run([REPORT]);
    const cache = join(program, caches(program)[0] ?? '');
    const size = statSync(cache).size;
    for (const broken of [Buffer.alloc(0), Buffer.alloc(size), readFileSync(cache).subarray(0, size / 2)]) {
      writeFileSync(cache, broken);
      expect(run([REPORT])).toEqual(first);
      expect(readFileSync(cache).equals(broken)).toBe(false);
    }
  });

  it.runIf(hasModes)('goes to the folder of the user where others may write beside the program', () => {
    chmodSync(program, 0o777);
    expect(run([REPORT])).toMatchObject({ status: 1, stderr: '' });
    expect(caches(program)).toEqual([]);
    const own = join(userCaches, 'lint-report');
    expect(caches(own)).toHaveLength(1);
    expect(statSync(own).mode & 0o777).toBe(0o700);
  });

  it('stays away without a word where no folder can be written', () => {
    rmSync(userCaches, { recursive: true, force: true });
    writeFileSync(userCaches, 'a file in the place of the folder');
    if (hasModes) chmodSync(program, 0o777);
    expect(run([REPORT])).toMatchObject({ status: 1, stderr: '' });
    if (hasModes) expect(caches(program)).toEqual([]);
  });

  it.runIf(hasModes)('is not run where others may have written it', () => {
    const version = run(['--version']).stdout;
    // The cache of another program of the same length, which V8 cannot tell from this one.
    const other = install('other');
    const code = readFileSync(join(other, 'command.js'), 'latin1');
    writeFileSync(join(other, 'command.js'), code.replaceAll(version.trim(), version.trim().replaceAll(/\d/gu, '9')), 'latin1');
    run([REPORT, '--no-config'], 'make', other);
    const cache = join(program, caches(other)[0] ?? '');
    copyFileSync(join(other, caches(other)[0] ?? ''), cache);
    chmodSync(cache, 0o644);
    expect(run(['--version']).stdout).not.toBe(version);
    chmodSync(cache, 0o666);
    expect(run(['--version']).stdout).toBe(version);
    chmodSync(cache, 0o644);
    chmodSync(program, 0o775);
    expect(run(['--version']).stdout).toBe(version);
  });

  it.runIf(hasModes)('takes old ones away when it is made', () => {
    const old = join(program, 'command.0123456789abcdef.1.cache');
    const half = join(program, 'command.0123456789abcdef.1.cache.77.tmp');
    const fresh = join(program, 'command.0123456789abcdef.2.cache');
    for (const file of [old, half, fresh]) writeFileSync(file, '');
    spawnSync('touch', ['-d', '2020-01-01', old, half]);
    run([REPORT]);
    expect([existsSync(old), existsSync(half), existsSync(fresh)]).toEqual([false, false, true]);
    expect(caches(program)).toHaveLength(2);
  });
});

describe('an installed command that cannot start', () => {
  const damaged = 'lint-report: Chương trình đã cài bị hỏng: không chạy được command.js; hãy cài lại; thêm --debug để xem chi tiết\n';

  it('says in one line that a file is missing', () => {
    rmSync(join(program, 'command.js'));
    expect(run([REPORT])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'lint-report: Chương trình đã cài không đủ tệp: thiếu command.js; hãy cài lại; thêm --debug để xem chi tiết\n',
    });
    expect(run(['--lang', 'en', REPORT]).stderr).toBe(
      'lint-report: The installed program is incomplete: command.js is missing; install it again; add --debug for the details\n',
    );
  });

  it.each([
    ['empty', () => ''],
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['of another program', () => '(function () { throw new Error("khác"); })'],
    ['no program', () => 'PK\u0003\u0004'],
  ])('says in one line that the file is damaged: %s', (_, damage) => {
    const file = join(program, 'command.js');
    writeFileSync(file, damage(readFileSync(file, 'latin1')), 'latin1');
    expect(run([REPORT])).toEqual({ status: 2, stdout: '', stderr: damaged });
    expect(run(['--debug', REPORT])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/hãy cài lại\n\w*Error|hãy cài lại\n[^]*\n {4}at /u),
    });
  });
});
