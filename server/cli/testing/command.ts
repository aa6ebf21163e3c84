import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { catalogue as realCatalogue, rulePages } from '../../../rules/index.ts';
import { catalogue as sampleCatalogue } from './sample-catalogue.ts';

/** How the command ended. `code` is null when a signal ended it. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How the command is started. */
export interface CommandOptions {
  readonly folder: string;
  /** Bytes for standard input; empty unless given. */
  readonly input?: string | Uint8Array;
  /** Variables beside those of the test run, in which NO_COLOR and FORCE_COLOR are taken away. */
  readonly environment?: Readonly<Record<string, string>>;
  /** User id to run under, for tests of permissions when the tests run as an administrator. */
  readonly user?: number;
}

/** A bundled command that can be started as its users start it. */
export interface BundledCommand {
  /** Path of the bundle. */
  readonly file: string;
  run(args: readonly string[], options: CommandOptions): Promise<CommandResult>;
  /** The same, interrupted from the keyboard as soon as it has written something to standard error. */
  interrupt(args: readonly string[], options: CommandOptions): Promise<CommandResult>;
  /** Removes the bundle. */
  remove(): void;
}

/** Version that the test bundle reports. */
export const TEST_VERSION = '9.8.7';

/** Bundles the command as the build does, unless the real catalogue is asked for with the sample one in its place, into a folder of its own. */
export async function bundleCommand(catalogue: 'sample' | 'real' = 'sample'): Promise<BundledCommand> {
  const here = dirname(fileURLToPath(import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'lint-report-command-'));
  chmodSync(folder, 0o755);
  const file = join(folder, 'lint-report.js');
  await build({
    entryPoints: [join(here, '..', 'main.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'silent',
    define: { LINT_REPORT_VERSION: JSON.stringify(TEST_VERSION) },
    plugins:
      catalogue === 'real'
        ? []
        : [
            {
              name: 'sample-catalogue',
              setup: ({ onResolve }) =>
                onResolve({ filter: /\/catalogue\/index\.ts$/ }, () => ({ path: join(here, 'sample-catalogue.ts') })),
            },
          ],
  });
  const rules = catalogue === 'real' ? realCatalogue : sampleCatalogue;
  writeFileSync(join(folder, 'rule-pages.json'), JSON.stringify(rulePages(rules)));
  return {
    file,
    run: (args, options) => start(file, args, options, () => undefined),
    interrupt: (args, options) => start(file, args, options, (child) => child.kill('SIGINT')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function start(
  file: string,
  args: readonly string[],
  options: CommandOptions,
  onFirstNotice: (child: ChildProcess) => void,
): Promise<CommandResult> {
  const { NO_COLOR: _noColor, FORCE_COLOR: _forceColor, ...environment } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: options.folder,
      env: { ...environment, ...options.environment },
      ...(options.user !== undefined && { uid: options.user, gid: options.user }),
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.stdin.on('error', () => child.stdin.destroy());
    child.stderr.once('data', () => onFirstNotice(child));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }));
    child.stdin.end(options.input ?? '');
  });
}

/** Files by path, as text or bytes. */
export type Tree = Readonly<Record<string, string | Uint8Array>>;

/** Makes a new temporary folder that holds the files; whoever runs the tests may read it. */
export function makeFolder(tree: Tree): string {
  const folder = mkdtempSync(join(tmpdir(), 'lint-report-test-'));
  chmodSync(folder, 0o755);
  for (const [path, content] of Object.entries(tree)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** The last line of results for people about reports at one stage (“đang soạn” unless given). */
export function readingLine(reports: number, stage = 'đang soạn'): string {
  const hint = stage === 'đang soạn' ? ' · kiểm tra trước khi ký: --stage presign' : '';
  return `Giai đoạn: ${stage} · ${reports} báo cáo${hint}\n`;
}

/** The results for people about one finding: the line with it, and what stands there with the mark under it. */
export function findingLines(place: string, word: string, message: string, rule: string, line: string, mark: string): string {
  const indent = ' '.repeat(2 + place.length + 2);
  const at = line.indexOf(mark);
  return `  ${place}  ${word}  ${message}  ${rule}\n${indent}│ ${line}\n${indent}│ ${' '.repeat(at)}${'^'.repeat(mark.length)}\n`;
}

/** What the results say to do next when a rule speaks most. */
export function explainLine(rule: string): string {
  return `Vì sao, sửa thế nào: lint-report --explain ${rule}\n`;
}
