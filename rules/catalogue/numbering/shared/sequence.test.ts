import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequenceFaults } from './sequence.ts';

function shown(ordinals: readonly number[]): string[] {
  return sequenceFaults(ordinals).map((f) => `${f.kind} at ${String(f.index)}: ${f.renumber.map((r) => r.ordinal).join(',')}`);
}

describe('sequenceFaults', () => {
  it.each([
    [[1, 2, 4, 5], ['gap at 2: 3,4']],
    [[1, 2, 2, 3], ['repeated at 2: 3,4']],
    [[1, 2, 14, 4], ['gap at 2: 3']],
    [[1, 2, 2, 4], ['repeated at 2: 3']],
    [[1, 3, 2, 4], ['gap at 1: 2,3']],
    [[1, 2, 3, 0], ['foreign at 3: 4']],
    [
      [1, 2, 4, 5, 7],
      ['gap at 2: 3,4,5', 'gap at 4: 6'],
    ],
    [[3, 4, 5], []],
    [[], []],
  ] as const)('%j', (ordinals, expected) => {
    expect(shown(ordinals)).toEqual(expected);
  });

  it('comes to an end with a series that runs without faults when the first fault is put right again and again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 }), (ordinals) => {
        const series = [...ordinals];
        for (let round = 0; round <= ordinals.length; round++) {
          const [fault] = sequenceFaults(series);
          if (fault === undefined) break;
          for (const { index, ordinal } of fault.renumber) series[index] = ordinal;
        }
        expect(sequenceFaults(series)).toEqual([]);
        expect(series.every((n, i) => i === 0 || n === (series[i - 1] ?? 0) + 1)).toBe(true);
      }),
    );
  });
});
