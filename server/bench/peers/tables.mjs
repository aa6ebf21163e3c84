// The figures of the comparison as they are printed.

const sorted = (values) => [...values].sort((a, b) => a - b);

/** The middle one, or the middle between the two in the middle. */
const median = (values) => (sorted(values)[(values.length - 1) >> 1] + sorted(values)[values.length >> 1]) / 2;

const figure = (value, digits) => (Number.isNaN(value) || value === undefined ? '–' : value.toFixed(digits));

/**
 * Prints a table for each number of processors and each state of the cache.
 *
 * @param {{ tool: { name: string, cached: boolean }, cores: number, state: string,
 *   all: { seconds: number, processor: number, megabytes: number, others: number, status: number | null, output: string }[] }[]} runs
 * @param {{ rounds: number, memoryBy: string, write: (line: string) => void }} how
 */
export function printTables(runs, { rounds, memoryBy, write }) {
  // It has no cache: its warm runs are as good as its cold ones.
  const bare = runs.filter(({ tool, cores }) => tool === runs[0]?.tool && cores === 1).flatMap(({ all }) => all);
  const base = { seconds: median(bare.map(({ seconds }) => seconds)), processor: median(bare.map(({ processor }) => processor)) };
  write('');
  write(`Medians of ${rounds} rounds, from least to greatest in brackets; peak memory is the greatest (${memoryBy}).`);
  write(
    '“×” is against bare remark-parse on one core, all its runs. Cold: an empty cache; warm: the run after it, with the cache it left.',
  );
  write('“others”: how many processors other programs kept busy meanwhile; above 0.2, wall time on two cores is that of what they left.');
  for (const cores of [1, 2]) {
    for (const state of ['cold', 'warm']) {
      const rows = runs.filter((run) => run.cores === cores && run.state === state && run.all.length > 0);
      if (rows.length === 0) continue;
      write('');
      write(`${cores === 1 ? 'One core' : 'Two cores'}, ${state}`);
      write(
        [
          '  ',
          ''.padEnd(18),
          'wall s'.padStart(22),
          '×'.padStart(8),
          'CPU s'.padStart(9),
          '×'.padStart(8),
          'peak MB'.padStart(9),
          ' lines',
        ].join(''),
      );
      for (const { tool, all } of rows) write(row(tool, state, all, base));
    }
  }
}

/** The line of a tool. */
function row(tool, state, all, base) {
  const broken = all.find(({ status }) => status !== 0 && status !== 1);
  if (broken) return `  ${tool.name.padEnd(18)} ended with ${broken.status}: ${broken.output.trim().split('\n').at(-1).slice(0, 90)}`;
  const seconds = sorted(all.map((run) => run.seconds));
  const processor = median(all.map((run) => run.processor));
  const wall = `${figure(median(seconds), 2)} (${figure(seconds[0], 2)}–${figure(seconds.at(-1), 2)})`;
  return [
    '  ',
    tool.name.padEnd(18),
    wall.padStart(22),
    figure(median(seconds) / base.seconds, 2).padStart(8),
    figure(processor, 2).padStart(9),
    figure(processor / base.processor, 2).padStart(8),
    figure(Math.max(...all.map((run) => run.megabytes)), 0).padStart(9),
    String(all.at(-1).output.split('\n').length - 1).padStart(9),
    figure(median(all.map((run) => run.others)), 1).padStart(8),
    state === 'warm' && !tool.cached ? '  no cache' : '',
  ].join('');
}
