// npm run bench -- --peers [FOLDER]: lint-report beside other checkers, all in one run on the same reports, each as a process of its own, cold
// and warm, on one processor and on two. Wall time, processor time and peak memory stand beside those of bare remark-parse on one processor.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { composeReports, writeReports } from '../compose-reports.mjs';
import { repetition } from '../repetition.mjs';
import { installPeers } from './install.mjs';
import { allowed, canPin, measure, memoryBy } from './measure.mjs';
import { LEAST_REPORTS, optionsOf } from './options.mjs';
import { printTables } from './tables.mjs';
import { PROBE, tools } from './tools.mjs';

const write = (line) => process.stdout.write(`${line}\n`);
const options = optionsOf(process.argv.slice(2));
if ('usage' in options) {
  process.stderr.write(options.usage);
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), 'lint-report-peers-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));
const [reports, probe, settings, cache] = ['reports', 'probe', 'settings', 'cache'].map((name) => {
  mkdirSync(join(work, name));
  return join(work, name);
});

/** Copies the Markdown files of the folder, or composes reports; no tool reads settings that lie beside the originals. */
function prepareReports() {
  if (options.folder === undefined) {
    writeReports(composeReports(options.reports, options.seed), reports);
    return `reports composed with seed ${options.seed}`;
  }
  const wanted = (path) => {
    if (path === options.folder) return true;
    if (basename(path).startsWith('.') || basename(path) === 'node_modules') return false;
    return statSync(path).isDirectory() || path.endsWith('.md');
  };
  cpSync(options.folder, reports, { recursive: true, filter: wanted });
  return `reports of ${options.folder}`;
}

/** Why a tool cannot be run; undefined when it can, as it finds what is planted in the probe. */
function fault(tool) {
  if (!existsSync(tool.file)) return 'it is not installed (no package for this machine, or no network)';
  const { status, output } = measure(tool.command(1, cache), { cwd: probe, work, cores: 1 });
  if ((status === 0 || status === 1) && tool.expected.test(output)) return undefined;
  return `it ended with ${status} on a probe: ${output.trim().split('\n').slice(-3).join(' | ') || 'no output'}`;
}

function clearCache() {
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache);
  // What a tool left in the folder itself.
  for (const name of readdirSync(reports)) if (name.startsWith('.')) rmSync(join(reports, name), { recursive: true });
}

const origin = prepareReports();
const texts = readdirSync(reports, { recursive: true })
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(reports, name), 'utf8'));
const { words, examples } = repetition(texts);
const characters = texts.reduce((sum, text) => sum + text.length, 0);
write(`${texts.length} ${origin}, ${(characters / 1e6).toFixed(2)} million characters`);
write(words);
if (examples.length > 0) write('  A tool that remembers what it has seen looks faster on reports that repeat themselves.');
if (texts.length < LEAST_REPORTS) write(`  Fewer than ${LEAST_REPORTS}: starting a tool weighs more than checking.`);
const { length: machine } = allowed();
const pinned = canPin ? 'held there by taskset' : 'no taskset here: “one core” means only that tools were asked for one thread';
write(
  `Node ${process.version}, ${machine} of ${cpus().length} processors (${cpus()[0]?.model}), ${pinned}; load ${loadavg()[0].toFixed(1)}`,
);

installPeers(write);
writeFileSync(join(probe, 'probe.md'), PROBE);
const all = tools(settings);
for (const name of options.only ?? []) if (!all.some((tool) => tool.name === name)) write(`  --only ${name}: no such tool`);
const asked = all.filter(({ name }, i) => i === 0 || (options.only?.includes(name) ?? true));
const racers = asked.filter((tool) => {
  const reason = fault(tool);
  write(`  ${tool.name.padEnd(18)} ${reason === undefined ? tool.about : `LEFT OUT: ${reason}`}`);
  return reason === undefined;
});

/** Every run by tool, processors and state. */
const runs = racers.flatMap((tool) => [1, 2].flatMap((cores) => ['cold', 'warm'].map((state) => ({ tool, cores, state, all: [] }))));
for (let round = 0; round < options.rounds; round++) {
  // Forwards and backwards in turn, so that what the machine does besides hits all alike.
  for (const tool of round % 2 === 0 ? racers : racers.toReversed()) {
    for (const cores of machine > 1 ? [1, 2] : [1]) {
      clearCache();
      for (const state of ['cold', 'warm']) {
        const run = measure(tool.command(cores, cache), { cwd: reports, work, cores });
        runs.find((other) => other.tool === tool && other.cores === cores && other.state === state).all.push(run);
      }
    }
    process.stderr.write(`round ${round + 1} of ${options.rounds}: ${tool.name}\n`);
  }
}
printTables(runs, { rounds: options.rounds, memoryBy, write });
write(`load ${loadavg()[0].toFixed(1)} at the end`);
