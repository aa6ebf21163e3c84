/** Mentions that agree with most others, and those that do not. */
export interface Minority<T> {
  /** First mention of the usual value; undefined when there are none. */
  readonly usual?: T;
  /** Mentions with another value, in order of their place; empty when all agree. */
  readonly others: readonly T[];
}

/**
 * Finds the usual value among `items` (in order of their place): the most frequent one, in a tie the one that comes first. Everything
 * else is the minority.
 */
export function minority<T>(items: readonly T[], valueOf: (item: T) => string): Minority<T> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(valueOf(item), (counts.get(valueOf(item)) ?? 0) + 1);
  let usual: string | undefined;
  for (const [value, count] of counts) if (usual === undefined || count > (counts.get(usual) ?? 0)) usual = value;
  const first = items.find((item) => valueOf(item) === usual);
  return { ...(first === undefined ? {} : { usual: first }), others: items.filter((item) => valueOf(item) !== usual) };
}
