import { regex } from '../../pattern/regex.ts';
import type { TextRange } from '../../text/span.ts';

const OPENING = '“';
const CLOSING = '”';
const STRAIGHT = '"';
const OPENS = regex.u`[${OPENING}${STRAIGHT}]`;
const [OPENING_CODE, CLOSING_CODE, STRAIGHT_CODE] = [OPENING, CLOSING, STRAIGHT].map((sign) => sign.charCodeAt(0));

/** Quoted stretches of a text, signs left out: “…” and "…" of one block; a sign without partner quotes nothing. */
export function findQuotations(text: string): TextRange[] {
  if (!OPENS.test(text)) return [];
  const out: TextRange[] = [];
  const open: number[] = [];
  let straight = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === OPENING_CODE) open.push(i + 1);
    else if (code === CLOSING_CODE) {
      const start = open.pop();
      if (start !== undefined) out.push({ start, end: i });
    } else if (code === STRAIGHT_CODE) {
      if (straight < 0) straight = i + 1;
      else {
        out.push({ start: straight, end: i });
        straight = -1;
      }
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

/** A test whether an offset lies inside one of the quotations (in order of their starts); each question costs a few comparisons. */
export function insideQuotation(quotations: readonly TextRange[]): (offset: number) => boolean {
  const outer: { start: number; end: number }[] = [];
  for (const range of quotations) {
    const last = outer.at(-1);
    if (last !== undefined && range.start < last.end) last.end = Math.max(last.end, range.end);
    else outer.push({ start: range.start, end: range.end });
  }
  return (offset) => {
    let low = 0;
    let high = outer.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((outer[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (outer[low]?.start ?? Infinity) <= offset;
  };
}
