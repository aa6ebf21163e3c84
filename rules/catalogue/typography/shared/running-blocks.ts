import type { Block } from '../../../model/block.ts';
import { perReport } from '../../../model/per-report.ts';
import type { Report } from '../../../model/report.ts';

/** Blocks in which signs are chosen by the writer: all but the letterhead, whose lines are prescribed, and block quotes, which keep the signs of their source. */
export const runningBlocks: (report: Report) => readonly Block[] = perReport(({ blocks }) =>
  blocks.filter(({ role, content }) => role !== 'letterhead' && !content.place.quoted),
);
