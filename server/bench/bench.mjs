// Prints ratios, never bare times: the command against an empty Node program, the whole lint against the bare Markdown parser, an edit
// against a cold lint. Medians of interleaved runs on the 20-page sample report.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { DEFAULT_SETTINGS, lint, LintCache } from '../../dist/rules/index.mjs';
import { benchWorkers } from './workers.mjs';

if (process.argv.includes('--peers')) {
  const { status } = spawnSync(process.execPath, ['server/bench/peers/peers.mjs', ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(status ?? 1);
}
if (process.argv.includes('--linear')) {
  // A process of its own, in which the garbage is cleared away before each measurement.
  const { status } = spawnSync(process.execPath, ['--expose-gc', 'server/bench/linear.mjs', ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}

const REPORT = 'fixtures/reports/kt-xh-20-trang.md';
const text = readFileSync(REPORT, 'utf8');

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Median times of several programs, run in turn so that a busy moment of the machine hits all alike. */
function race(rounds, runs) {
  const times = runs.map(() => []);
  for (let i = 0; i < rounds; i++) runs.forEach((run, k) => times[k].push(timed(run)));
  return times.map(median);
}

const node =
  (env, ...args) =>
  () =>
    spawnSync(process.execPath, args, { stdio: 'ignore', env });
const starts = (env) =>
  race(15, [node(env, '-e', '0'), node(env, 'dist/lint-report.js', '--version'), node(env, 'dist/lint-report.js', '--no-config', REPORT)]);
const [empty, version, report] = starts(process.env);
const line = (label, ratio) => process.stdout.write(`${label.padEnd(66)} ${ratio.toFixed(2)}\n`);
process.stdout.write(`${REPORT}: ${text.length} characters; ratios of medians\n`);
line('lint-report --version / empty Node program', version / empty);
line('lint-report on the 20-page report / empty Node program', report / empty);
if (process.env.NODE_EXTRA_CA_CERTS) {
  // Node reads these certificates at every start, whatever the program does.
  const [bareEmpty, , bareReport] = starts({ ...process.env, NODE_EXTRA_CA_CERTS: '' });
  line('the same where no NODE_EXTRA_CA_CERTS makes every start longer', bareReport / bareEmpty);
}

const settings = { ...DEFAULT_SETTINGS, stage: 'presign' };
const parser = unified().use(remarkParse).freeze();
const cache = new LintCache();
const middle = text.indexOf('\n\n', Math.floor(text.length / 2));
let edits = 0;
const edited = () => `${text.slice(0, middle)} thêm ${'x'.repeat(++edits % 7)}${text.slice(middle)}`;
lint(text, { settings, cache });
const [bare, cold, edit] = race(25, [() => parser.parse(text), () => lint(text, { settings }), () => lint(edited(), { settings, cache })]);
line('whole lint, warm process, no cache / bare remark-parse', cold / bare);
line('lint after an edit in one paragraph / bare remark-parse', edit / bare);
line('lint after an edit in one paragraph / whole lint', edit / cold);

benchWorkers(5000);
// A process of its own, in which the garbage is cleared away before memory is measured.
spawnSync(process.execPath, ['--expose-gc', 'server/bench/repository.mjs', '5000'], { stdio: 'inherit' });
