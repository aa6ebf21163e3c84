/**
 * Writes the findings of every sample report at stage `presign` beside it (`NAME.findings.txt`): one finding an entry, with the line and
 * the reported text marked under it. `--check` compares instead.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { goldenText } from './golden-text.ts';

const folder = 'fixtures/reports';
const check = process.argv.includes('--check');
for (const file of readdirSync(folder)
  .filter((f) => f.endsWith('.md'))
  .sort()) {
  const target = `${folder}/${file.replace(/\.md$/u, '.findings.txt')}`;
  const text = goldenText(readFileSync(`${folder}/${file}`, 'utf8'));
  if (!check) writeFileSync(target, text);
  else if (!existsSync(target) || readFileSync(target, 'utf8').replaceAll('\r\n', '\n') !== text) {
    process.stderr.write(`${target} is stale: run “npm run golden” and read the difference\n`);
    process.exitCode = 1;
  }
}
