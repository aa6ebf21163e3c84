import type { Block } from '../model/block.ts';
import type { Report } from '../model/report.ts';

/** Blocks in which signs are chosen by the writer: all but the letterhead, whose lines are prescribed, and block quotes, which keep the signs of their source. */
export function* runningBlocks(report: Report): Generator<Block> {
  for (const block of report.blocks) {
    if (block.role !== 'letterhead' && !block.content.place.quoted) yield block;
  }
}
