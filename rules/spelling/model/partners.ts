/** How freely each syllable of a model meets others: what tells a word from a part of words. */
import type { SyllableModel } from './packed-model.ts';
import { FIRST_SYLLABLE } from './symbols.ts';

/** Numbers by id, scaled for the evidence vector. */
export interface Partners {
  /** log2 of the number of listed pairs that hold the syllable, a third of it. */
  readonly variety: Float32Array;
  /** Share of the syllable's occurrences that its most frequent pair takes, 0…1. */
  readonly devotion: Float32Array;
}

/** Counts the partners of every syllable; takes time linear in the number of pairs. */
export function partnersOf(model: SyllableModel): Partners {
  const { bigramStart, bigramNext, bigramCount, unigramCount } = model.tables;
  const kinds = new Uint32Array(model.size);
  const most = new Uint8Array(model.size);
  for (let a = FIRST_SYLLABLE; a < model.size; a++) {
    const end = bigramStart[a + 1] ?? 0;
    for (let j = bigramStart[a] ?? 0; j < end; j++) {
      const b = bigramNext[j] ?? 0;
      if (b < FIRST_SYLLABLE) continue;
      const count = bigramCount[j] ?? 0;
      kinds[a] = (kinds[a] ?? 0) + 1;
      kinds[b] = (kinds[b] ?? 0) + 1;
      most[a] = Math.max(most[a] ?? 0, count);
      most[b] = Math.max(most[b] ?? 0, count);
    }
  }
  return {
    variety: Float32Array.from(kinds, (each) => Math.log2(1 + each) / 3),
    devotion: Float32Array.from(most, (each, id) => (each === 0 ? 0 : Math.min(1, 2 ** ((each - (unigramCount[id] ?? 0)) / 8)))),
  };
}
