/**
 * Weights of the evidence and limits of the score, fitted by `rules/tools/fit-spelling.ts` on slips injected into text of the
 * project's own; the order is that of `EVIDENCE`.
 */
import type { Weights } from './evidence.ts';

/** One weight per number of the evidence vector. */
export const WEIGHTS: Weights = [
  -3.583, -2.867, 1.173, 0.238, 0, -0.031, 0.481, -0.006, 0.02, -0.4, 0.762, -0.117, 1.032, -1.2, 0.153, -0.102, 0.102, -1.2, 0.851, -4, 0, 0.498, 0, 0.105, -0.109, -0.043, -0.515, 0, -0.204, 0.399, 0.352,
];
