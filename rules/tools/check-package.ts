/**
 * The package as people get it: packs it, installs the file into an empty project without a network, and does there what they do. Run it
 * on a built dist/: `npm run check:package`. Ends with 1 at the first thing that is wrong.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { deadLinks } from './dead-links.ts';
import { examplesOf, linkPackages, runExamples } from './guide-examples.mjs';

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of Node to its end. */
function node(cwd: string, ...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { status, stdout, stderr };
}

/** Runs a program that must end with 0. */
function succeed(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = node(cwd, ...args);
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}:\n${stdout}${stderr}`);
  return stdout;
}

function must(holds: boolean, sentence: string): void {
  if (!holds) throw new Error(sentence);
}

const root = process.cwd();
const installedProgram = (name: string, file: string): string => resolve('node_modules', name, file);
const npm = process.env['npm_execpath'] ?? '';
must(npm !== '', 'run it as: npm run check:package');
must(existsSync('dist/lint-report.js'), 'dist/ is not built: npm run build');

const folder = mkdtempSync(join(tmpdir(), 'lint-report-package-'));
const project = join(folder, 'project');
const page = readFileSync('rules/docs/huong-dan/thu-vien.md', 'utf8').replaceAll('\r\n', '\n');

const CONSUMER = `
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { applyFixes, DEFAULT_SETTINGS, explain, type Finding, fixText, lint, ruleIds, type Stage } from 'lint-report';
import lintReport from 'lint-report/remark';

const stage: Stage = lint('', DEFAULT_SETTINGS).stage;
const findings: readonly Finding[] = lint('', { stage, rules: { typography: 'off', 'citation/missing-date': ['error', {}] } }).findings;
const text: string = applyFixes('', findings, { safety: 'ask' }).text + fixText('').text + explain(ruleIds[0] ?? '', 'en');
for (const { start, end, span } of findings) text.slice(span.start, span.end).padEnd(start.line + end.column);
unified().use(remarkParse).use(lintReport).use(lintReport, { stage: 'presign' });
const processor = unified().use(remarkParse).use(lintReport);
void processor.run(processor.parse(''), new VFile('')).then((tree) => tree.type);
// @ts-expect-error: there is no such stage
lint('', { stage: 'signed' });
// @ts-expect-error: there is no such option
unified().use(remarkParse).use(lintReport, { stag: 'draft' });
`;

const steps: readonly (readonly [string, () => Promise<void> | void])[] = [
  [
    'npm pack, and npm install of the file without a network',
    () => {
      mkdirSync(project);
      writeFileSync(join(project, 'package.json'), '{ "name": "empty", "version": "1.0.0", "private": true, "type": "module" }\n');
      succeed(root, npm, 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder);
      succeed(
        project,
        npm,
        'install',
        '--offline',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--cache',
        join(folder, 'cache'),
        archive(),
      );
      must(
        readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.')).length === 1,
        'the package brings others along',
      );
    },
  ],
  [
    'the command says what the one of the checkout says, also from the code cache that it leaves',
    () => {
      const report = resolve('fixtures/samples/bao-cao-loi.md');
      const run = (program: string): Outcome => node(project, program, '--no-config', report);
      const expected = run(resolve('dist/lint-report.js'));
      for (const time of ['first', 'second']) {
        const got = run(installed('dist/lint-report.js'));
        must(
          JSON.stringify(got) === JSON.stringify(expected),
          `the ${time} run of the installed command ends with ${got.status}:\n${got.stdout}${got.stderr}`,
        );
        must(
          readdirSync(installed('dist')).filter((name) => name.endsWith('.cache')).length === 1,
          'the installed command left no code cache',
        );
      }
      const [name = ''] = Object.keys(JSON.parse(readFileSync(installed('package.json'), 'utf8')).bin);
      must(existsSync(join(project, 'node_modules', '.bin', name)), 'npm made no command of the package');
    },
  ],
  [
    'the pages lead nowhere that is not in the package',
    () => {
      const pages = readdirSync(installed('.'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
      must(pages.length > 200, `only ${pages.length} pages are in the package`);
      const dead = pages.flatMap((path) =>
        deadLinks(
          path.replaceAll('\\', '/'),
          (file) => existsSync(installed(file)),
          (file) => readFileSync(installed(file), 'utf8'),
        ),
      );
      must(dead.length === 0, dead.join('\n'));
    },
  ],
  [
    'the examples of the guide print what it says',
    async () => {
      linkPackages(project);
      for (const { line, output, printed } of await runExamples(page, project))
        must(printed === output, `thu-vien.md:${line} prints\n${printed}instead of\n${output}`);
    },
  ],
  [
    'the types are right by node16 and by bundler',
    () => {
      writeFileSync(join(project, 'consumer.ts'), CONSUMER);
      writeFileSync(join(project, 'guide.ts'), examplesOf(page).types.join('\n'));
      const tsc = installedProgram('typescript', 'bin/tsc');
      for (const [module, moduleResolution] of [
        ['node16', 'node16'],
        ['esnext', 'bundler'],
      ]) {
        const compilerOptions = {
          module,
          moduleResolution,
          target: 'es2022',
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
          types: [],
        };
        writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts', 'guide.ts'] }));
        succeed(project, tsc, '-p', '.');
      }
    },
  ],
  ['require gives the library too', () => void succeed(project, '-e', "if (require('lint-report').lint('').isReport) process.exit(3)")],
  ['publint', () => void succeed(root, installedProgram('publint', 'src/cli.js'), archive(), '--strict')],
  ['are the types wrong', () => void succeed(root, installedProgram('@arethetypeswrong/cli', 'dist/index.js'), '--no-emoji', archive())],
];

function archive(): string {
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
}

function installed(path: string): string {
  return join(project, 'node_modules', 'lint-report', path);
}

try {
  for (const [name, check] of steps) {
    try {
      await check();
      process.stdout.write(`ok  ${name}\n`);
    } catch (error) {
      process.stdout.write(`NO  ${name}\n${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
      break;
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
