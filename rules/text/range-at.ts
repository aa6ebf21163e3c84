import type { TextRange } from './span.ts';

/** Index of the first of some ranges, in order and without overlap, that ends behind the offset; their number when none does. Found by halving. */
export function firstEndingAfter(ranges: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The range that holds the offset; `ranges` are in order and do not overlap. */
export function rangeAt<T extends TextRange>(ranges: readonly T[], offset: number): T | undefined {
  const range = ranges[firstEndingAfter(ranges, offset)];
  return range !== undefined && range.start <= offset ? range : undefined;
}

/** A test whether an offset lies inside one of the ranges, which are in order of their starts and may overlap. */
export function insideAny(ranges: readonly TextRange[]): (offset: number) => boolean {
  const outer: { start: number; end: number }[] = [];
  for (const range of ranges) {
    const last = outer.at(-1);
    if (last !== undefined && range.start < last.end) last.end = Math.max(last.end, range.end);
    else outer.push({ start: range.start, end: range.end });
  }
  return (offset) => rangeAt(outer, offset) !== undefined;
}
