import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../rules/index.ts';

const bundle = (name: string): string => readFileSync(`dist/${name}`, 'utf8');

/** The modules of the library: one for each export, and what they share. */
const library = readdirSync('dist').filter((name) => name.endsWith('.mjs'));

describe('bundles in dist', () => {
  it('the command carries no language server', () => {
    expect(bundle('command.js')).not.toContain('textDocument/publishDiagnostics');
  });

  it('the command is all ASCII and carries no pages of rules', () => {
    expect(bundle('command.js')).toMatch(/^[\0-\x7f]*$/u);
    for (const field of ['why', 'leavesAlone'] as const) {
      const texts = catalogue
        .map((rule) => rule[field].en)
        .filter((text) => /^[\0-\x7f]*$/u.test(text) && bundle('server.js').includes(text));
      expect(texts.length).toBeGreaterThan(50);
      for (const text of texts) expect(bundle('command.js')).not.toContain(text);
    }
  });

  it('the command asks for no rule before it knows what to do', async () => {
    const { metafile } = await build({ entryPoints: ['server/cli/main.ts'], bundle: true, platform: 'node', write: false, metafile: true });
    const asked = new Set(['server/cli/main.ts']);
    for (const file of asked)
      for (const { path, kind } of metafile.inputs[file]?.imports ?? []) if (kind === 'import-statement') asked.add(path);
    expect(asked).toContain('server/cli/command-line.ts');
    expect([...asked].filter((file) => /^rules\/(?:catalogue|engine|index)/u.test(file))).toEqual([]);
  });

  it('the editor client carries no rules', () => {
    expect(bundle('extension.js')).not.toContain('letterhead/motto-separator');
  });

  it('the library opens no file and no connection', () => {
    expect(library.length).toBeGreaterThanOrEqual(3);
    for (const name of library) expect(bundle(name).match(/node:(?:fs|net|http|https|child_process|dgram|tls|dns)\b/gu)).toBeNull();
  });

  it('nothing opens a connection', () => {
    for (const text of [bundle('command.js'), ...library.map(bundle)])
      expect(text.match(/\bfetch\(|node:(?:https?|net|tls|dgram|dns)\b|require\("(?:https?|net|tls|dgram|dns)"\)/gu)).toBeNull();
  });

  it('the command as built says the same with its code cache and without', () => {
    expect(readdirSync('dist').filter((name) => name.endsWith('.cache'))).toHaveLength(1);
    const folder = mkdtempSync(join(tmpdir(), 'lint-report-built-'));
    for (const name of ['lint-report.js', 'command.js', 'spelling.bin', 'rule-pages.json'])
      copyFileSync(join('dist', name), join(folder, name));
    const run = (program: string, ...args: string[]): unknown => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
        env: program.startsWith(folder) ? { ...process.env, LINT_REPORT_CODE_CACHE: 'off' } : process.env,
      });
      return { status, stdout, stderr };
    };
    // Every report: more than a pipe holds at a time, so that nothing is lost when the process ends.
    const checked = run('dist/lint-report.js', '--no-config', '--format', 'json', 'fixtures/reports');
    expect(checked).toMatchObject({ status: 1, stdout: expect.stringContaining('spelling/'), stderr: '' });
    expect(checked).toHaveProperty(
      'stdout.length',
      expect.toSatisfy((length: number) => length > 100_000),
    );
    expect(run(join(folder, 'lint-report.js'), '--no-config', '--format', 'json', 'fixtures/reports')).toEqual(checked);
    expect(run('dist/lint-report.js', '--explain', 'letterhead/motto-separator')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('# letterhead/motto-separator'),
    });
    rmSync(folder, { recursive: true });
  });
});
