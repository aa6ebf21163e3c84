/** Prints the time of each rule on a file in a cold process, dearest first: `rule-times FILE`. For finding what to make cheaper. */
import { readFileSync } from 'node:fs';
import { catalogue } from '../catalogue.ts';
import { LintCache } from '../engine/cache.ts';
import { lintWith } from '../engine/lint.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';

const text = readFileSync(process.argv[2] ?? '', 'utf8');
const cache = new LintCache();
const settings = { ...DEFAULT_SETTINGS, stage: 'presign' } as const;
const time = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};
const rows = [{ id: 'model', ms: time(() => void lintWith([], text, { settings, cache })) }];
const again = time(() => void lintWith([], text, { settings, cache }));
for (const rule of catalogue) rows.push({ id: rule.id, ms: time(() => void lintWith([rule], text, { settings, cache })) - again });
rows.sort((a, b) => b.ms - a.ms);
for (const row of rows.slice(0, 40)) process.stdout.write(`${row.ms.toFixed(1).padStart(7)} ${row.id}\n`);
process.stdout.write(`${rows.reduce((sum, row) => sum + Math.max(0, row.ms), 0).toFixed(1).padStart(7)} all\n`);
