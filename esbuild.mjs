// Builds dist/: the command (lint-report.js), the language server (server.js), the editor client (extension.js) and the library (index.mjs).
import { chmod, readFile } from 'node:fs/promises';
import { build } from 'esbuild';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: !process.argv.includes('--dev'),
  // Names in stack traces and error messages stay readable.
  keepNames: false,
  sourcemap: process.argv.includes('--dev') ? 'inline' : false,
  legalComments: 'eof',
  logLevel: 'warning',
  charset: 'utf8',
  define: { LINT_REPORT_VERSION: JSON.stringify(version) },
};

await Promise.all([
  build({ ...shared, entryPoints: ['server/cli/main.ts'], outfile: 'dist/lint-report.js', format: 'cjs', banner: { js: '#!/usr/bin/env node' } }),
  build({ ...shared, entryPoints: ['server/lsp/main.ts'], outfile: 'dist/server.js', format: 'cjs' }),
  build({ ...shared, entryPoints: ['client/extension.ts'], outfile: 'dist/extension.js', format: 'cjs', external: ['vscode'] }),
  build({ ...shared, entryPoints: ['rules/index.ts'], outfile: 'dist/index.mjs', format: 'esm', platform: 'neutral', mainFields: ['module', 'main'] }),
]);
await chmod('dist/lint-report.js', 0o755);
