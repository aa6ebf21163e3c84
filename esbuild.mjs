// Builds dist/: the command (lint-report.js, which starts command.js from a code cache, and rule-pages.json), the language server (server.js), the
// editor client (extension.js), the library (index.mjs, remark.mjs, what they share in library-*.mjs, types/), the spelling data; and, not for the package, the door of rules/ for the benches (rules/index.mjs).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import Module from 'node:module';
import { devNull, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { asciiSource } from './rules/tools/ascii-source.mjs';
import { writeDeclarations } from './rules/tools/declarations.mjs';
import { textlessRulesPlugin } from './rules/tools/textless-rules.mjs';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: !process.argv.includes('--dev'),
  sourcemap: process.argv.includes('--dev') ? 'inline' : false,
  legalComments: 'eof',
  logLevel: 'warning',
  charset: 'utf8',
  define: { LINT_REPORT_VERSION: JSON.stringify(version) },
};

const named = existsSync('dist')
  ? (await readdir('dist')).filter((name) => /^command\..*\.(?:cache|tmp)$|^library-.*\.mjs$/.test(name))
  : [];
for (const name of [...named, 'lint-report.js', 'command.js', 'rule-pages.json', 'server.js', 'extension.js', 'index.mjs', 'remark.mjs'])
  await rm(`dist/${name}`, { force: true });
/** The command and the server read the hand-made word lists packed in the spelling data, and need not carry and build them. */
const packedWords = {
  name: 'packed-words',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/authored-words\.ts$/ }, ({ resolveDir }) => ({ path: join(resolveDir, 'no-authored-words.ts') })),
};
const library = {
  ...shared,
  outExtension: { '.js': '.mjs' },
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['node'],
  // Node shows the line an error was thrown in.
  lineLimit: 160,
  external: ['node:*'],
};
const [command] = await Promise.all([
  build({
    ...shared,
    plugins: [textlessRulesPlugin, packedWords],
    entryPoints: ['server/cli/main.ts'],
    outfile: 'dist/command.js',
    format: 'cjs',
    write: false,
  }),
  build({
    ...shared,
    plugins: [packedWords],
    entryPoints: ['server/lsp/main.ts'],
    outfile: 'dist/server.js',
    format: 'cjs',
  }),
  build({ ...shared, entryPoints: ['client/extension.ts'], outfile: 'dist/extension.js', format: 'cjs', external: ['vscode'] }),
  build({
    ...library,
    entryPoints: { index: 'rules/library/index.ts', remark: 'rules/remark.ts' },
    outdir: 'dist',
    splitting: true,
    chunkNames: 'library-[hash]',
  }),
  build({ ...library, entryPoints: ['rules/index.ts'], outdir: 'dist/rules' }),
  writeDeclarations('rules', ['library/index.ts', 'remark.ts'], 'dist/types'),
]);
const commandText = asciiSource(Module.wrap(command.outputFiles[0].text));
await writeFile('dist/command.js', commandText, 'latin1');
const { catalogue, rulePages } = await import(pathToFileURL(resolve('dist/rules/index.mjs')).href);
await writeFile('dist/rule-pages.json', JSON.stringify(rulePages(catalogue)));
const boot = await readFile('server/cli/boot.cjs', 'utf8');
const digest = createHash('sha256').update(commandText).digest('hex').slice(0, 16);
await writeFile('dist/lint-report.js', `#!/usr/bin/env node\n${boot.replace('__BUNDLE__', digest)}`);
await chmod('dist/lint-report.js', 0o755);
// A copied dist/ runs under any folder, also one whose package.json says that its .js files are ES modules.
await writeFile('dist/package.json', '{ "type": "commonjs" }\n');
// The packed spelling model, read by the command and the server when first needed.
if (!process.argv.includes('--no-data')) execFileSync(process.execPath, ['rules/tools/run.mjs', 'build-spelling'], { stdio: 'inherit' });
// The code cache of this machine, with the functions of a run over a long report and over one that needs the Markdown parser.
const folder = await mkdtemp(join(tmpdir(), 'lint-report-'));
const samples = await Promise.all(
  ['kt-xh-20-trang', 'dang-uy-cong-tac-quy'].map((name) => readFile(`fixtures/reports/${name}.md`, 'utf8')),
);
await writeFile(join(folder, 'sample.md'), samples.join('\n\n'));
execFileSync(process.execPath, ['dist/lint-report.js', '--no-config', '-o', devNull, join(folder, 'sample.md')], {
  env: { ...process.env, LINT_REPORT_CODE_CACHE: 'make' },
  stdio: 'ignore',
});
await rm(folder, { recursive: true });
