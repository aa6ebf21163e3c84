/**
 * The evidence for and against one candidate in its place, as numbers, and the score made of them.
 * Costs are in tenths of a bit, as in the packed model; the numbers are scaled to about 0…5.
 */

/** Names of the numbers, in the order in which they stand in an evidence vector. */
export const EVIDENCE = [
  'bias',
  'cost',
  'gain',
  'worstGain',
  'surprise',
  'frequencyHere',
  'frequencyCandidate',
  'seenHere',
  'seenCandidate',
  'bondHere',
  'bondCandidate',
  'demandHere',
  'demandCandidate',
  'authoredHere',
  'authoredCandidate',
  'triplesHere',
  'triplesCandidate',
  'documentHere',
  'documentCandidate',
  'name',
  'alone',
  'orphan',
  'unsupported',
  'unsupportedGain',
  'rareHere',
  'bothSides',
  'smallHere',
  'smallCandidate',
  'smallBoth',
  'bondGain',
  'documentWord',
  'varietyHere',
  'devotionHere',
  'varietyBeside',
  'varietyCandidate',
  'boundHere',
  'boundBeside',
  'strandedBoth',
  'wordHere',
  'wordCandidate',
] as const;

/** Length of an evidence vector. */
export const EVIDENCE_SIZE = EVIDENCE.length;

/** Weight of each number; see `weights.ts`. */
export type Weights = readonly number[];

/** The score of a vector: positive when the candidate is likelier than what stands there. */
export function score(weights: Weights, vector: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < EVIDENCE_SIZE; i++) {
    const number = vector[i] ?? 0;
    // Most numbers of most vectors are 0.
    if (number !== 0) sum += (weights[i] ?? 0) * number;
  }
  return sum;
}
