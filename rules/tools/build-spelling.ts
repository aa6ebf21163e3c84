/**
 * Writes the packed spelling model. `build-spelling [--out FILE] [--hash]`: FILE defaults to dist/spelling.bin; `--hash` also writes
 * its SHA-256 to rules/spelling/context/spelling.sha256, against which a test holds every later build.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSpellingData } from './build-spelling-sources.ts';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist/spelling.bin' }, hash: { type: 'boolean', default: false } },
});
const root = process.cwd();
const started = performance.now();
const bytes = buildSpellingData(root);
const hash = createHash('sha256').update(bytes).digest('hex');
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
if (values.hash) writeFileSync(join(root, 'rules/spelling/context/spelling.sha256'), `${hash}\n`);
process.stdout.write(
  `${values.out}: ${(bytes.length / 1e6).toFixed(2)} MB in ${((performance.now() - started) / 1000).toFixed(1)} s, sha256 ${hash.slice(0, 16)}\n`,
);
