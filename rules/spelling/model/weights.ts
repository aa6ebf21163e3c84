/**
 * Weights of the evidence and limits of the score, fitted by `rules/tools/fit-spelling.ts` on slips injected into text of the
 * project's own; the order is that of `EVIDENCE`.
 */
import type { Weights } from './evidence.ts';

/** One weight per number of the evidence vector. */
export const WEIGHTS: Weights = [
  -3.623, -2.784, 1.241, 0.259, 0, -0.07, 0.488, -0.129, 0, -0.005, 0.564, -0.205, 0.875, -0.053, 0, -0.132, 0.051, -1.2, 0.829, -4, 0, 0.517, 0, 0.119, -0.16, -0.052, -0.532, 0, -0.256, 0.636, 0.32,
];
