import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { linkPackages, runExamples } from '../tools/guide-examples.mjs';

it.each([
  ['thu-vien.md', 8],
  ['english.md', 1],
])('the examples of %s print what it says', async (name, count) => {
  const page = readFileSync(`rules/docs/huong-dan/${name}`, 'utf8').replaceAll('\r\n', '\n');
  const folder = mkdtempSync(join(tmpdir(), 'lint-report-guide-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(process.cwd(), join(folder, 'node_modules', 'lint-report'), 'junction');
  linkPackages(folder);
  const results = await runExamples(page, folder);
  rmSync(folder, { recursive: true });
  expect(results).toHaveLength(count);
  expect(results.map(({ line, printed }) => ({ line, printed }))).toEqual(results.map(({ line, output }) => ({ line, printed: output })));
  for (const { output } of results) expect(output).not.toBe('');
});
