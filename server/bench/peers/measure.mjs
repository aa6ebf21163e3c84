// One run of one tool as a process of its own: wall time, processor time, peak memory.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

const GNU_TIME = '/usr/bin/time';
const LIMIT_MS = 30 * 60_000;

const runs = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
/** Whether processes can be held on some processors. */
export const canPin = runs('taskset', '-c', '0', 'true') || runs('taskset', '-c', String(allowed()[0]), 'true');
const hasTime = existsSync(GNU_TIME) && runs(GNU_TIME, '-f', '%U %S %M', '-o', '/dev/null', 'true');

/** How memory is measured, in words. */
export const memoryBy = hasTime ? 'GNU time' : 'process.resourceUsage of Node programs; none of others';

/** The processors that this process may use. */
export function allowed() {
  const list = existsSync('/proc/self/status') && /^Cpus_allowed_list:\s*(\S+)/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  if (!list) return [0, 1];
  return list.split(',').flatMap((range) => {
    const [first, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}

/** Seconds that all processors of the machine have worked, for whomever. */
const worked = () => cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0) / 1000;

/**
 * Runs a command to its end; `others` is how many processors other programs kept busy meanwhile.
 *
 * @param {string[]} command
 * @param {{ cwd: string, work: string, cores: number }} how `work` is a folder for its output
 * @returns {{ seconds: number, processor: number, megabytes: number, others: number, status: number | null, output: string }}
 */
export function measure(command, { cwd, work, cores }) {
  const usage = join(work, 'usage');
  const outputFile = join(work, 'output');
  rmSync(usage, { force: true });
  const output = openSync(outputFile, 'w');
  const env = { ...process.env, RAYON_NUM_THREADS: String(cores), RESOURCE_USAGE_FILE: usage, NO_COLOR: '1' };
  let whole = command;
  if (hasTime) whole = [GNU_TIME, '-f', '%U %S %M', '-o', usage, ...command];
  else if (command[0] === process.execPath)
    whole = [command[0], '-r', join(import.meta.dirname, 'resource-usage.cjs'), ...command.slice(1)];
  if (canPin) whole = ['taskset', '-c', allowed().slice(0, cores).join(','), ...whole];
  const before = worked();
  const start = performance.now();
  const { status } = spawnSync(whole[0], whole.slice(1), { cwd, env, stdio: ['ignore', output, output], timeout: LIMIT_MS });
  const seconds = (performance.now() - start) / 1000;
  const busy = worked() - before;
  closeSync(output);
  // GNU time says first that a command ended with a status above 0.
  const figures = existsSync(usage) ? readFileSync(usage, 'utf8').trim().split('\n').at(-1).split(' ').map(Number) : [];
  const [user = NaN, system = NaN, kilobytes = NaN] = figures;
  const processor = user + system;
  const others = Math.max(0, busy - processor) / seconds;
  return { seconds, processor, megabytes: kilobytes / 1024, others, status, output: readFileSync(outputFile, 'utf8') };
}
