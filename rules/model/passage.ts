import type { Block } from './block.ts';
import type { Passage } from './report.ts';

/** The part `[start, end)` of a block's visible text as a passage; blanks at its edges are left outside. */
export function passage(block: Block, start: number, end: number): Passage {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(block.text.charAt(from))) from++;
  while (to > from && /\s/u.test(block.text.charAt(to - 1))) to--;
  return { block, start: from, end: to, text: block.text.slice(from, to), span: block.spanOf(from, to) };
}

/** Every line of the blocks that is not blank, as passages in order. */
export function linePassages(blocks: readonly Block[]): Passage[] {
  const out: Passage[] = [];
  for (const block of blocks) {
    for (const line of block.lines) if (line.text.trim() !== '') out.push(passage(block, line.start, line.end));
  }
  return out;
}

/** A gap that sets two columns of a page side by side on one line of text. */
const COLUMN_GAP = /[ \u00a0]{4,}|[ \u00a0]*\t[\s]*/gu;

/**
 * Every line of the blocks as {@link linePassages} gives it, cut further where the two columns of a closing part stand on one line
 * (`Nơi nhận:          KT. GIÁM ĐỐC`), the left column first.
 */
export function columnPassages(blocks: readonly Block[]): Passage[] {
  return linePassages(blocks).flatMap((line) => {
    const out: Passage[] = [];
    let from = line.start;
    for (const gap of line.text.matchAll(COLUMN_GAP)) {
      out.push(passage(line.block, from, line.start + gap.index));
      from = line.start + gap.index + gap[0].length;
    }
    out.push(passage(line.block, from, line.end));
    return out;
  });
}
