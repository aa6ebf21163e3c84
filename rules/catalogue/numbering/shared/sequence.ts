/** One place at which a series of positions goes wrong. */
export interface SequenceFault {
  /** `gap`: positions are missing before it; `repeated`: the position was used before; `foreign`: no position at all (0). */
  readonly kind: 'gap' | 'repeated' | 'foreign';
  /** Index in the series. */
  readonly index: number;
  /** Position that should stand there, 1-based. */
  readonly expected: number;
  /** New positions by index that put the series right from here on, the fault itself first. */
  readonly renumber: readonly { readonly index: number; readonly ordinal: number }[];
}

/**
 * Faults of a series of positions (`[1, 2, 4, 5]` lacks 3). A single wrong position between two right ones is one fault that touches
 * nothing else, and so are two positions that changed places; 0 stands for a sign outside the series. The first position is taken as it is.
 */
export function sequenceFaults(ordinals: readonly number[]): readonly SequenceFault[] {
  const faults: SequenceFault[] = [];
  let previous = ordinals[0] ?? 0;
  for (let i = 1; i < ordinals.length; i++) {
    const typed = ordinals[i] ?? 0;
    const expected = previous + 1;
    if (typed === expected) {
      previous = typed;
      continue;
    }
    const next = ordinals[i + 1];
    const kind = typed === 0 ? 'foreign' : typed > expected ? 'gap' : 'repeated';
    if (next === expected + 1 || (typed === 0 && next === undefined)) {
      faults.push({ kind, index: i, expected, renumber: [{ index: i, ordinal: expected }] });
      previous = expected;
      continue;
    }
    if (typed === expected + 1 && next === expected) {
      faults.push({
        kind,
        index: i,
        expected,
        renumber: [
          { index: i, ordinal: expected },
          { index: i + 1, ordinal: expected + 1 },
        ],
      });
      previous = expected + 1;
      i++;
      continue;
    }
    faults.push({ kind, index: i, expected, renumber: ordinals.slice(i).map((_, j) => ({ index: i + j, ordinal: expected + j })) });
    previous = typed !== 0 ? typed : next === expected ? previous : (next ?? expected) - 1;
  }
  return faults;
}
