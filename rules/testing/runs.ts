/** Share of the cases that a property is tried with where nobody asks for all of them. */
const SHARE = 1 / 8;
const LEAST = 4;

/**
 * How many cases a slow property is tried with: all of them where the environment says CI, as many as RUNS says where it is given (`RUNS=10000`;
 * `RUNS=x100` is a hundred times all), else an eighth, and at least 4. For properties whose full number of cases takes more than a moment.
 */
export function runs(all: number): number {
  const { RUNS, CI } = process.env;
  if (RUNS?.startsWith('x') === true) return Math.ceil(all * Number(RUNS.slice(1)));
  if (RUNS !== undefined && RUNS !== '') return Number(RUNS);
  return CI !== undefined && CI !== '' && CI !== 'false' ? all : Math.min(all, Math.max(LEAST, Math.ceil(all * SHARE)));
}

/** Cases of a property and where their series begins: `runs(all)`, and the seed that SEED says, else the one given, else another each time. */
export function cases(all: number, seed?: number): { readonly numRuns: number; readonly seed?: number } {
  const { SEED } = process.env;
  const own = SEED === undefined || SEED === '' ? seed : Number(SEED);
  return own === undefined ? { numRuns: runs(all) } : { numRuns: runs(all), seed: own };
}
