// What workers bring: the command on a generated repository with one process and with a worker for every processor, time and peak memory.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeRepository } from './make-repository.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const command = resolve(here, '../../dist/lint-report.js');

/** Prints time and memory of a check of `count` reports, by one process and by workers. */
export function benchWorkers(count, write = (line) => process.stdout.write(`${line}\n`)) {
  const folder = mkdtempSync(join(tmpdir(), 'lint-report-bench-'));
  const peakFile = join(folder, 'peak');
  for (const [path, text] of makeRepository(count).files) {
    mkdirSync(join(folder, 'reports', dirname(path)), { recursive: true });
    writeFileSync(join(folder, 'reports', path), text);
  }
  const run = (jobs) => {
    const start = performance.now();
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['-r', join(here, 'peak-memory.cjs'), command, '--no-config', '--jobs', String(jobs), '-f', 'json', 'reports'],
      {
        cwd: folder,
        env: { ...process.env, PEAK_MEMORY_FILE: peakFile },
        maxBuffer: 2 ** 31,
        encoding: 'utf8',
      },
    );
    return {
      seconds: (performance.now() - start) / 1000,
      output: stdout + stderr,
      megabytes: Number(readFileSync(peakFile, 'utf8')) / 1e6,
    };
  };
  const jobs = availableParallelism();
  const one = run(1);
  const many = run(jobs);
  rmSync(folder, { recursive: true, force: true });
  const line = (label, figure) => write(`${label.padEnd(66)} ${figure}`);
  line(`checking ${count} reports with --jobs ${jobs} / --jobs 1`, (many.seconds / one.seconds).toFixed(2));
  line(`the same output from both: characters`, one.output === many.output ? one.output.length : 'NO');
  line(`--jobs 1: seconds, peak memory in MB`, `${one.seconds.toFixed(1)}, ${one.megabytes.toFixed(0)}`);
  line(`--jobs ${jobs}: seconds, peak memory in MB`, `${many.seconds.toFixed(1)}, ${many.megabytes.toFixed(0)}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) benchWorkers(Number(process.argv[2] ?? 5000));
