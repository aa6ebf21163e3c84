/**
 * Weights of the evidence and limits of the score, fitted by `rules/tools/fit-spelling.ts` on slips injected into text of the
 * project's own; the order is that of `EVIDENCE`.
 */
import type { Weights } from './evidence.ts';

/** One weight per number of the evidence vector. */
export const WEIGHTS: Weights = [
  -3.817, -2.821, 1.17, 0.193, 0, -0.01, 0.466, 0, 0.002, -0.4, 0.701, -0.067, 1.025, -1.2, 0.154, -0.054, 0.108, -1.2, 0.774, -4, 0, 0.452, 0, 0.107, -0.07, 0.012, -0.534, 0, -0.187, 0.425, 0.32,
];
