/** How likely one syllable is written for another, as a cost in bits (lower is likelier), from the costs of its onset and rime (see `confusion-costs.ts`). */

/** Costs above this are no candidates. */
export const MAX_COST = 8;

/** Cost of writing tone `b` for tone `a`; symmetric. */
export function toneCost(a: number, b: number): number {
  if (a === b) return 0;
  if ((a === 3 && b === 4) || (a === 4 && b === 3)) return 2;
  return 3;
}

/**
 * Cost of writing one syllable for another, from the costs of its parts; undefined when it is above {@link MAX_COST} or no slip.
 * @param drags one of the two rimes ends in a stop coda and the other does not: a stop admits two tones only, so that the change drags the
 * tone along
 */
export function slipCost(onset: number, rime: number, toneA: number, toneB: number, drags: boolean): number | undefined {
  let tone = toneCost(toneA, toneB);
  if (drags) tone = Math.min(tone, 2);
  const changes = (onset > 0 ? 1 : 0) + (rime > 0 ? 1 : 0) + (tone > 0 ? 1 : 0);
  const cost = onset + rime + tone + (changes === 2 ? 0.5 : changes === 3 ? 2 : 0);
  return cost === 0 || cost > MAX_COST ? undefined : cost;
}
