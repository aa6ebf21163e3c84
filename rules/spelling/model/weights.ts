/**
 * Weights of the evidence and limits of the score, fitted by `rules/tools/fit-spelling.ts` on slips injected into text of the
 * project's own; the order is that of `EVIDENCE`.
 */
import type { Weights } from './evidence.ts';

/** One weight per number of the evidence vector. */
export const WEIGHTS: Weights = [
  -3.001, -2.183, 1.141, 0.287, 0, -0.033, 0.188, -0.09, 0.082, -0.419, 1.099, -0.228, 0.958, -0.085, 0.126, -0.13, 0.106, -1.2, 0.9, -4, -0.009, 0.699, -0.124, -0.373, -0.155, -0.098,
];
