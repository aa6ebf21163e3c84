/** The tables by which the checker finds the syllables near to a word outside the vocabulary. */
import { asciiLetters, stripTones } from '../vietnamese/letters.ts';
import { onsetCost, rimeCost } from '../spelling/context/confusion-costs.ts';
import { hashOf } from '../spelling/context/hashed-words.ts';
import { marksOf } from '../spelling/context/neighbour-index.ts';
import { NO_COST, NO_PART, type NeighbourTables } from '../spelling/context/packed-tables.ts';
import { MAX_COST } from '../spelling/context/slip-cost.ts';
import { FIRST_SYLLABLE } from '../spelling/context/symbols.ts';
import { ONSETS, RIMES } from '../vietnamese/rimes.ts';
import { analyseSyllable } from '../vietnamese/syllable.ts';

/** Costs of writing each part for each other in sixteenths of a bit. */
function costMatrix(parts: readonly string[], costOf: (a: string, b: string) => number | undefined): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((a) =>
      parts.map((b) => {
        const cost = costOf(a, b);
        return cost === undefined || cost > MAX_COST ? NO_COST : Math.round(cost * 16);
      }),
    ),
  );
}

/** Lists of ids one behind the other, with where each begins. */
function rows(lists: readonly (readonly number[])[]): { start: Uint16Array; ids: Uint16Array } {
  const start = new Uint16Array(lists.length + 1);
  lists.forEach((list, at) => {
    start[at + 1] = (start[at] ?? 0) + list.length;
  });
  return { start, ids: Uint16Array.from(lists.flat()) };
}

function asciiGroups(
  groups: ReadonlyMap<string, readonly number[]>,
): Pick<NeighbourTables, 'asciiSlot' | 'asciiHash' | 'asciiStart' | 'asciiIds'> {
  let size = 1024;
  while (size < groups.size * 2.5) size *= 2;
  const asciiSlot = new Uint16Array(size);
  const hashes = [...groups.keys()].map(hashOf);
  if (new Set(hashes).size !== hashes.length) throw new Error('two groups of plain letters share a hash');
  hashes.forEach((hash, group) => {
    let slot = hash & (size - 1);
    while (asciiSlot[slot] !== 0) slot = (slot + 1) & (size - 1);
    asciiSlot[slot] = group + 1;
  });
  const { start, ids } = rows([...groups.values()]);
  return { asciiSlot, asciiHash: Uint32Array.from(hashes), asciiStart: start, asciiIds: ids };
}

/** Builds the tables. `words[id]` is the key of id; symbols and words that are no syllables are left out. */
export function buildNeighbourTables(words: readonly string[]): NeighbourTables {
  const partOnset = new Uint8Array(words.length).fill(NO_PART);
  const partRime = new Uint8Array(words.length);
  const partTone = new Uint8Array(words.length);
  const partMarks = new Uint8Array(words.length);
  const bySound = Array.from({ length: ONSETS.length * RIMES.length }, (): number[] => []);
  const byAscii = new Map<string, number[]>();
  words.forEach((word, id) => {
    const part = id < FIRST_SYLLABLE ? undefined : analyseSyllable(word);
    if (part === undefined) return;
    const letters = stripTones(word)?.letters ?? '';
    const onset = ONSETS.indexOf(part.onset);
    const rime = RIMES.indexOf(part.rime);
    partOnset[id] = onset;
    partRime[id] = rime;
    partTone[id] = part.tone;
    partMarks[id] = marksOf(letters);
    bySound[onset * RIMES.length + rime]?.push(id);
    const ascii = asciiLetters(letters);
    byAscii.set(ascii, [...(byAscii.get(ascii) ?? []), id]);
  });
  const { start: soundStart, ids: soundIds } = rows(bySound);
  return {
    partOnset,
    partRime,
    partTone,
    partMarks,
    soundStart,
    soundIds,
    ...asciiGroups(byAscii),
    onsetCosts: costMatrix(ONSETS, onsetCost),
    rimeCosts: costMatrix(RIMES, rimeCost),
  };
}
