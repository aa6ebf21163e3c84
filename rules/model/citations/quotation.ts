import { regex } from '../../pattern/regex.ts';
import { insideAny } from '../../text/range-at.ts';
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
export const insideQuotation: (quotations: readonly TextRange[]) => (offset: number) => boolean = insideAny;
