/**
 * Weights of the evidence and limits of the score, fitted by `rules/tools/fit-spelling.ts` on slips injected into text of the
 * project's own; the order is that of `EVIDENCE`.
 */
import type { Weights } from './evidence.ts';

/** One weight per number of the evidence vector. */
export const WEIGHTS: Weights = [
  -3.759, -2.846, 1.188, 0.246, 0, -0.024, 0.526, -0.103, 0.003, 0, 0.626, -0.215, 0.972, 0, 0.123, -0.087, 0.079, -1.2, 0.839, -4, 0, 0.506, 0, 0.105, -0.102, -0.019, -0.478, 0, -0.187, 0.579, 0.33,
];
