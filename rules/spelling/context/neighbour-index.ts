/** Finds the syllables of a vocabulary that a written form is a likely slip for. */
import { asciiLetters, stripTones, type Tone } from '../../vietnamese/letters.ts';
import { isStopRime, ONSETS, RIMES } from '../../vietnamese/rimes.ts';
import type { Syllable } from '../../vietnamese/syllable.ts';
import { MAX_COST, slipCost } from './slip-cost.ts';
import { hashOf } from './hashed-words.ts';
import { NO_COST, type NeighbourTables } from './packed-tables.ts';

/** A syllable id with the cost in bits of the slip. */
export interface Neighbour {
  readonly id: number;
  readonly cost: number;
}

const ALPHABET = 'abcdeghiklmnopqrstuvxy';
const ONSET_SWAPS: readonly (readonly [string, string])[] = [
  ['gii', 'di'],
  ['gi', 'd'],
  ['d', 'gi'],
  ['ch', 'tr'],
  ['tr', 'ch'],
  ['s', 'x'],
  ['x', 's'],
  ['qu', 'c'],
  ['c', 'qu'],
  ['ngh', 'ng'],
  ['ng', 'ngh'],
];
const NEAR_KEYS: ReadonlyMap<string, string> = new Map(
  'q:wa w:qeas e:wrsd r:etdf t:ryfg y:tugh u:yihj i:uojk o:ipkl p:ol a:qwsz s:weadzx d:ersfxc f:rtdgcv g:tyfhvb h:yugjbn j:uihknm k:iojlm l:opk z:asx x:sdzc c:dfxv v:fgcb b:ghvn n:hjbm m:jkn'
    .split(' ')
    .map((entry): [string, string] => [entry.charAt(0), entry.slice(2)]),
);

/** Letters whose presence tells apart syllables of the same plain letters. */
export const MARKED_LETTERS = 'ăâêôơưđ';

/** One bit for each of the {@link MARKED_LETTERS} that lower-case letters without tone hold. */
export function marksOf(letters: string): number {
  let marks = 0;
  for (let i = 0; i < MARKED_LETTERS.length; i++) if (letters.includes(MARKED_LETTERS.charAt(i))) marks |= 1 << i;
  return marks;
}

/** Look-up by sound parts and by plain letters over one vocabulary. */
export class NeighbourIndex {
  readonly #tables: NeighbourTables;

  constructor(tables: NeighbourTables) {
    this.#tables = tables;
  }

  /** Neighbours of a syllable that is written by the rules, cheapest first. */
  ofSyllable(syllable: Pick<Syllable, 'onset' | 'rime' | 'tone'>, limit: number): Neighbour[] {
    const { onsetCosts, rimeCosts, partTone, soundStart, soundIds } = this.#tables;
    const found: Neighbour[] = [];
    const onset = ONSETS.indexOf(syllable.onset);
    const rime = RIMES.indexOf(syllable.rime);
    const stops = isStopRime(syllable.rime);
    for (let otherRime = 0; otherRime < RIMES.length; otherRime++) {
      const rimeCost = rimeCosts[rime * RIMES.length + otherRime] ?? NO_COST;
      if (rimeCost === NO_COST) continue;
      const drags = stops !== isStopRime(RIMES[otherRime] ?? '');
      for (let otherOnset = 0; otherOnset < ONSETS.length; otherOnset++) {
        const onsetCost = onsetCosts[onset * ONSETS.length + otherOnset] ?? NO_COST;
        if (onsetCost === NO_COST || onsetCost + rimeCost > MAX_COST * 16) continue;
        const sound = otherOnset * RIMES.length + otherRime;
        const end = soundStart[sound + 1] ?? 0;
        for (let at = soundStart[sound] ?? 0; at < end; at++) {
          const id = soundIds[at] ?? 0;
          const cost = slipCost(onsetCost / 16, rimeCost / 16, syllable.tone, partTone[id] ?? 0, drags);
          if (cost !== undefined) found.push({ id, cost });
        }
      }
    }
    return cheapest(found, limit);
  }

  /** Neighbours of letters that spell no syllable: one letter too many, too few, wrong or swapped, whatever the marks. Cheapest first. */
  ofLetters(word: string, limit: number): Neighbour[] {
    const stripped = stripTones(word);
    if (stripped === undefined || stripped.letters.length < 2) return [];
    const { letters, marks } = stripped;
    const { asciiSlot, asciiHash, asciiStart, asciiIds } = this.#tables;
    const tone = marks[marks.length - 1]?.tone ?? 0;
    const marked = marksOf(letters);
    const ascii = asciiLetters(letters);
    const best = new Map<number, number>();
    const consider = (form: string, edit: number): void => {
      const hash = hashOf(form);
      const mask = asciiSlot.length - 1;
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const group = (asciiSlot[slot] ?? 0) - 1;
        if (group < 0) return;
        if (asciiHash[group] !== hash) continue;
        for (let at = asciiStart[group] ?? 0; at < (asciiStart[group + 1] ?? 0); at++) {
          const id = asciiIds[at] ?? 0;
          const cost = edit + this.#difference(marked, tone, marks.length, id);
          if (cost <= MAX_COST && cost < (best.get(id) ?? Infinity)) best.set(id, cost);
        }
        return;
      }
    };
    consider(ascii, 0.2);
    for (const [from, to] of ONSET_SWAPS) if (ascii.startsWith(from)) consider(to + ascii.slice(from.length), 2);
    for (let i = 0; i <= ascii.length; i++) {
      const head = ascii.slice(0, i);
      const tail = ascii.slice(i);
      if (tail !== '') {
        consider(head + tail.slice(1), tail.charAt(0) === tail.charAt(1) ? 2 : 3);
        if (tail.length > 1) consider(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2), 2.5);
        const near = NEAR_KEYS.get(tail.charAt(0)) ?? '';
        for (const letter of ALPHABET) consider(head + letter + tail.slice(1), near.includes(letter) ? 3.5 : 5);
      }
      for (const letter of ALPHABET) consider(head + letter + tail, 3);
    }
    return cheapest(
      [...best].map(([id, cost]) => ({ id, cost })),
      limit,
    );
  }

  /** Cost of the marks and tone by which the syllable `id` differs from letters with the marks and tone given. */
  #difference(marked: number, tone: Tone, marks: number, id: number): number {
    const { partMarks, partTone, partRime } = this.#tables;
    let cost = 0;
    for (let bits = marked ^ (partMarks[id] ?? 0); bits !== 0; bits &= bits - 1) cost += 1;
    const target = partTone[id] ?? 0;
    if (target !== tone) cost += tone === 0 && (marks === 0 || isStopRime(RIMES[partRime[id] ?? 0] ?? '')) ? 1 : 2;
    return cost;
  }
}

function cheapest(found: Neighbour[], limit: number): Neighbour[] {
  return found.sort((a, b) => a.cost - b.cost || a.id - b.id).slice(0, limit);
}
