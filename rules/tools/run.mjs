// Runs a TypeScript tool: node rules/tools/run.mjs <tool> [arguments]. The tool is bundled into node_modules/.cache and imported.
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '..', '..');
const [tool, ...rest] = process.argv.slice(2);
if (tool === undefined || !/^[a-z0-9-]+$/.test(tool)) {
  process.stderr.write('usage: node rules/tools/run.mjs <tool> [arguments]\n');
  process.exit(2);
}
const cache = join(root, 'node_modules', '.cache', 'lint-report-tools');
mkdirSync(cache, { recursive: true });
const outfile = join(cache, `${tool}-${String(process.pid)}.mjs`);
await build({
  entryPoints: [join(here, `${tool}.ts`)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
  external: ['esbuild'],
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
});
process.argv = [process.argv[0], join(here, `${tool}.ts`), ...rest];
process.chdir(root);
try {
  await import(pathToFileURL(outfile).href);
} finally {
  const { rmSync } = await import('node:fs');
  rmSync(outfile, { force: true });
}
