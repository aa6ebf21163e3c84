/** Time below which a difference says nothing, in milliseconds. */
const LEAST_MS = 4;

/**
 * How many times as long `work` takes on the long input as on the short one. What counts is the time of the processor in this process, the
 * least of three runs each: what else the machine does has no part in it.
 */
export function growth<T>(work: (input: T) => void, short: T, long: T): number {
  const spent = (input: T): number => {
    const before = process.cpuUsage();
    work(input);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const least = (input: T): number => Math.min(spent(input), spent(input), spent(input));
  spent(short);
  return least(long) / Math.max(least(short), LEAST_MS);
}
