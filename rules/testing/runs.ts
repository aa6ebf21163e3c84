/** Share of the cases that a property is tried with where nobody asks for all of them. */
const SHARE = 1 / 8;
const LEAST = 4;

/**
 * How many cases a slow property is tried with: all of them where the environment says CI, as many as RUNS says where it is given, else an
 * eighth, and at least 4. For properties whose full number of cases takes more than a moment.
 */
export function runs(all: number): number {
  const { RUNS, CI } = process.env;
  if (RUNS !== undefined && RUNS !== '') return Number(RUNS);
  return CI !== undefined && CI !== '' && CI !== 'false' ? all : Math.min(all, Math.max(LEAST, Math.ceil(all * SHARE)));
}
