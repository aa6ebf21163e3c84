import type { Block } from '../model/block.ts';
import type { Report } from '../model/report.ts';

const known = new WeakMap<Report, readonly Block[]>();

/** Blocks in which signs are chosen by the writer: all but the letterhead, whose lines are prescribed, and block quotes, which keep the signs of their source. */
export function runningBlocks(report: Report): readonly Block[] {
  let blocks = known.get(report);
  if (blocks === undefined) known.set(report, (blocks = report.blocks.filter(({ role, content }) => role !== 'letterhead' && !content.place.quoted)));
  return blocks;
}
