/** Finds the syllables of a vocabulary that a written form is a likely slip for. */
import { asciiLetters, stripTones, type Tone } from '../letters.ts';
import { isStopRime } from '../rimes.ts';
import { analyseSyllable, type Syllable } from '../syllable.ts';
import { MAX_COST, onsetCost, rimesNear, slipCost } from './confusion-costs.ts';
import { FIRST_SYLLABLE } from './symbols.ts';

/** A syllable id with the cost in bits of the slip. */
export interface Neighbour {
  readonly id: number;
  readonly cost: number;
}

const ALPHABET = 'abcdeghiklmnopqrstuvxy';
const ONSET_SWAPS: readonly (readonly [string, string])[] = [
  ['gii', 'di'], ['gi', 'd'], ['d', 'gi'], ['ch', 'tr'], ['tr', 'ch'], ['s', 'x'], ['x', 's'], ['qu', 'c'], ['c', 'qu'], ['ngh', 'ng'], ['ng', 'ngh'],
];
const NEAR_KEYS: ReadonlyMap<string, string> = new Map(
  'q:wa w:qeas e:wrsd r:etdf t:ryfg y:tugh u:yihj i:uojk o:ipkl p:ol a:qwsz s:weadzx d:ersfxc f:rtdgcv g:tyfhvb h:yugjbn j:uihknm k:iojlm l:opk z:asx x:sdzc c:dfxv v:fgcb b:ghvn n:hjbm m:jkn'
    .split(' ')
    .map((entry): [string, string] => [entry.charAt(0), entry.slice(2)]),
);

/** Look-up by sound parts and by plain letters over one vocabulary. */
export class NeighbourIndex {
  readonly #parts: readonly (Syllable | undefined)[];
  readonly #byOnset = new Map<string, Map<string, number[]>>();
  readonly #byAscii = new Map<string, number[]>();
  readonly #letters: readonly string[];

  /** `words[id]` is the key of id; ids below {@link FIRST_SYLLABLE} are left out. */
  constructor(words: readonly string[]) {
    this.#parts = words.map((word, id) => (id < FIRST_SYLLABLE ? undefined : analyseSyllable(word)));
    this.#letters = words.map((word) => stripTones(word)?.letters ?? '');
    this.#parts.forEach((part, id) => {
      if (part === undefined) return;
      const rimes = this.#byOnset.get(part.onset) ?? new Map<string, number[]>();
      rimes.set(part.rime, [...(rimes.get(part.rime) ?? []), id]);
      this.#byOnset.set(part.onset, rimes);
      const ascii = asciiLetters(this.#letters[id] ?? '');
      this.#byAscii.set(ascii, [...(this.#byAscii.get(ascii) ?? []), id]);
    });
  }

  /** Neighbours of a syllable that is written by the rules, cheapest first. */
  ofSyllable(syllable: Pick<Syllable, 'onset' | 'rime' | 'tone'>, limit: number): Neighbour[] {
    const found: Neighbour[] = [];
    const near = rimesNear(syllable.rime);
    for (const [onset, rimes] of this.#byOnset) {
      const base = onsetCost(syllable.onset, onset);
      if (base === undefined) continue;
      for (const [rime, cost] of near) {
        if (base + cost > MAX_COST) continue;
        for (const id of rimes.get(rime) ?? []) {
          const part = this.#parts[id];
          const total = part === undefined ? undefined : slipCost(syllable, part);
          if (total !== undefined) found.push({ id, cost: total });
        }
      }
    }
    return found.sort((a, b) => a.cost - b.cost || a.id - b.id).slice(0, limit);
  }

  #difference(letters: string, tone: Tone, marks: number, id: number): number {
    const other = this.#letters[id] ?? '';
    const part = this.#parts[id];
    let cost = 0;
    for (const letter of 'ăâêôơưđ') {
      if (letters.includes(letter) !== other.includes(letter)) cost += 1;
    }
    const target = part?.tone ?? 0;
    if (target !== tone) cost += tone === 0 && (marks === 0 || isStopRime(part?.rime ?? '')) ? 1 : 2;
    return cost;
  }

  /** Neighbours of letters that spell no syllable: one letter too many, too few, wrong or swapped, whatever the marks. Cheapest first. */
  ofLetters(word: string, limit: number): Neighbour[] {
    const stripped = stripTones(word);
    if (stripped === undefined || stripped.letters.length < 2) return [];
    const { letters, marks } = stripped;
    const tone = marks[marks.length - 1]?.tone ?? 0;
    const ascii = asciiLetters(letters);
    const best = new Map<number, number>();
    const consider = (form: string, edit: number): void => {
      for (const id of this.#byAscii.get(form) ?? []) {
        const cost = edit + this.#difference(letters, tone, marks.length, id);
        if (cost <= MAX_COST && cost < (best.get(id) ?? Infinity)) best.set(id, cost);
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
    return [...best].map(([id, cost]) => ({ id, cost })).sort((a, b) => a.cost - b.cost || a.id - b.id).slice(0, limit);
  }
}
