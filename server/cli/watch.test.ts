import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { timingText } from './timing.ts';
import { bundleCommand, makeFolder, type BundledCommand } from './testing/command.ts';

const HEAD = 'Số: 05/BC-UBND\n\n# BÁO CÁO\n\n';
const RED = `${HEAD}Từ ĐỎ.\n`;
const CLEAN = `${HEAD}Tốt.\n`;

let command: BundledCommand;
let folder = '';
let child: ChildProcess | undefined;
beforeAll(async () => {
  command = await bundleCommand();
});
afterAll(() => command.remove());
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** A watching command: what it printed, and a wait for its next turn. */
function watching(...args: readonly string[]): {
  readonly output: () => string;
  readonly turn: (count: number) => Promise<void>;
  readonly ended: Promise<number | null>;
} {
  let stdout = '';
  let stderr = '';
  const started = spawn(process.execPath, [command.file, '--watch', '--format', 'concise', ...args], { cwd: folder });
  child = started;
  started.stdout.on('data', (chunk) => (stdout += String(chunk)));
  started.stderr.on('data', (chunk) => (stderr += String(chunk)));
  return {
    output: () => stdout,
    turn: async (count) => {
      while (stderr.split('Đang theo dõi').length - 1 < count) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    ended: new Promise((resolve) => started.on('close', resolve)),
  };
}

describe('--watch', () => {
  test('checks again when a report or the configuration changes, and ends with Ctrl+C', async () => {
    folder = makeFolder({ 'a.md': RED, 'quý/b.md': CLEAN });
    const { output, turn, ended } = watching();
    await turn(1);
    expect(output()).toBe('a.md:5:4: lỗi Không dùng từ “ĐỎ” [sample/red-word]\n');
    writeFileSync(join(folder, 'quý', 'b.md'), RED);
    await turn(2);
    expect(output().split('\n\n')[1]).toBe(
      'a.md:5:4: lỗi Không dùng từ “ĐỎ” [sample/red-word]\nquý/b.md:5:4: lỗi Không dùng từ “ĐỎ” [sample/red-word]\n',
    );
    writeFileSync(join(folder, '.lint-report.jsonc'), '{ "ignore": ["a.md"] }');
    await turn(3);
    expect(output().split('\n\n')[2]).toBe('quý/b.md:5:4: lỗi Không dùng từ “ĐỎ” [sample/red-word]\n');
    child?.kill('SIGINT');
    expect(await ended).toBe(130);
  }, 30_000);

  test('of one file looks at its folder alone', async () => {
    folder = makeFolder({ 'a.md': CLEAN, 'trong/b.md': RED });
    const { output, turn } = watching('a.md');
    await turn(1);
    writeFileSync(join(folder, 'a.md'), RED);
    await turn(2);
    expect(output().trim()).toBe('a.md:5:4: lỗi Không dùng từ “ĐỎ” [sample/red-word]');
  }, 30_000);

  test('is refused beside what makes no sense', async () => {
    folder = makeFolder({});
    expect((await command.run(['--watch', '-'], { folder })).code).toBe(2);
    expect((await command.run(['--watch', '--staged'], { folder })).stderr).toContain('“--watch” không dùng cùng “--staged”');
  });
});

describe('--timing', () => {
  test('names the rules, dearest first, and what they have in common', async () => {
    folder = makeFolder({ 'a.md': RED, 'b.md': CLEAN });
    for (const jobs of ['1', '2']) {
      const { stdout, stderr, code } = await command.run(['--timing', '--jobs', jobs, '--format', 'concise'], { folder });
      expect({ stdout, code }).toEqual({ stdout: 'a.md:5:4: lỗi Không dùng từ “ĐỎ” [sample/red-word]\n', code: 1 });
      for (const name of ['sample/red-word', 'sample/note', 'Đọc văn bản và việc chung', 'Tổng'])
        expect(stderr).toMatch(new RegExp(`^ {2}${name} +\\d+\\.\\d ms +\\d+\\.\\d%$`, 'mu'));
    }
  });

  test('sums up what comes after the twentieth', () => {
    const times = new Map([['', 1000], ...Array.from({ length: 25 }, (_, i) => [`a/${i}`, 25 - i] as const)]);
    const lines = timingText(times, 'en').trimEnd().split('\n');
    expect(lines.length).toBe(23);
    expect(lines[0]).toBe('  a/0                                         25.0 ms   2.5%');
    expect(lines[20]).toBe('  5 other rules                               15.0 ms   1.5%');
    expect(lines.at(-1)).toBe('  All                                       1000.0 ms  100.0%');
  });
});
