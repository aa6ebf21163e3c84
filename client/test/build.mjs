// Bundles the editor tests into dist-test/: the runner, and every file of the suite for the extension host.
// The suite is CommonJS, the form in which every VS Code loads test files.
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
const suite = (await readdir(path.join(here, 'suite'))).filter((name) => name.endsWith('.ts'));

await rm(path.join(root, 'dist-test'), { recursive: true, force: true });
await build({
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  outbase: here,
  outdir: path.join(root, 'dist-test'),
  outExtension: { '.js': '.cjs' },
  entryPoints: ['run-tests.ts', ...suite.map((name) => `suite/${name}`)].map((name) => path.join(here, name)),
  external: ['vscode', 'mocha', '@vscode/test-electron'],
});
