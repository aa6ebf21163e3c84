// Before a commit: npm run ready. Writes what can be written (format, generated files), then checks what fails soonest first, and stops at
// the first that fails with what to do about it.
import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const bin = (name, entry) => [process.execPath, join(root, 'node_modules', name, entry)];
const eslint = [...bin('eslint', 'bin/eslint.js'), '.', '--cache', '--cache-location', 'node_modules/.cache/eslint/'];

const stages = [
  [
    'format',
    'a file cannot be read as code: mend the place it names',
    [...bin('prettier', 'bin/prettier.cjs'), '--write', '--cache', '--log-level', 'warn', '.'],
  ],
  ['generate: the catalogue', 'mend what it names', [process.execPath, 'rules/tools/generate-catalogue.mjs']],
  ['generate: pages, schema, tables', 'mend the rule it names', [process.execPath, 'rules/tools/run.mjs', 'generate']],
  ['types', 'mend the types; npm run typecheck checks them alone', ['npm', 'run', '--silent', 'typecheck']],
  ['lint', 'mend what ESLint names; npm run lint runs it alone', eslint],
  [
    'golden findings',
    'findings in fixtures/reports are others than before: npm run golden, read the difference, then this again',
    [process.execPath, 'rules/tools/run.mjs', 'golden', '--check'],
  ],
  [
    'quick tests',
    'npx vitest run FILE runs one file; npm run check-rule -- group/rule checks one rule',
    ['npm', 'run', '--silent', 'test:quick'],
  ],
];

const changedBefore = changedFiles();
for (const [name, advice, [program, ...args]] of stages) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? 'ok  ' : 'NO  '} ${name}  ${seconds} s\n`);
  if (status === 0) continue;
  process.stdout.write(`\n${stdout}${stderr}\nNot ready: ${name}. ${advice}.\n`);
  process.exit(1);
}
const written = [...changedFiles()].filter((path) => !changedBefore.has(path));
if (written.length > 0)
  process.stdout.write(
    `\nThese were stale and have been written anew; they belong to the same commit:\n${written.map((path) => `  ${path}\n`).join('')}`,
  );
process.stdout.write('\nReady. npm test runs everything; .ci/run does so on a clean clone.\n');

/** Paths that differ from the last commit, new files among them; none outside a repository. */
function changedFiles() {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain', '--untracked-files=all', '-z'], { cwd: root, encoding: 'utf8' });
  return new Set(status === 0 ? stdout.split('\0').map((entry) => entry.slice(3)) : []);
}
