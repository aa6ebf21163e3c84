/** From counts and phrases to the tables of the packed syllable model. Deterministic. */
import { MARK, regex } from '../pattern/regex.ts';
import { BOUND_SYLLABLES } from '../spelling/context/bound-syllables.ts';
import { FUNCTION_WORDS } from '../spelling/context/function-words.ts';
import { NeighbourIndex } from '../spelling/context/neighbour-index.ts';
import { PairFilter } from '../spelling/context/pair-filter.ts';
import { TRIGRAM_BLOCK_BITS, unitsOf, type ModelTables } from '../spelling/context/packed-tables.ts';
import { scanParagraph, TokenStream } from '../spelling/context/scanner.ts';
import { BREAK, FIRST_SYLLABLE, SYMBOL_NAMES, UNKNOWN } from '../spelling/context/symbols.ts';
import { indexWords, WordIndex } from '../spelling/context/word-index.ts';
import { analyseSyllable, syllableKey } from '../vietnamese/syllable.ts';
import { buildNeighbourTables } from './build-spelling-neighbours.ts';

/** Counts of 1-, 2- and 3-grams, keyed by their syllables joined with single spaces. */
export type NgramCounts = readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>, ReadonlyMap<string, number>];

/** What a model is made of. */
export interface ModelSources {
  readonly figures: NgramCounts;
  /** Phrases of the project's own, each counted as if it had occurred `phraseCount` times. */
  readonly phrases: readonly string[];
  readonly phraseCount: number;
  /** Those of the phrases that are single words. */
  readonly words: readonly string[];
}

const DISCOUNT_PAIR = 0.7;
const DISCOUNT_TRIPLE = 0.9;

const WORD = regex.gu`[\p{Script=Latin}${MARK}]+`;

/** The symbols, and in the order of their code points every syllable of the sources, as keys. */
export function collectVocabulary(sources: ModelSources): string[] {
  const keys = new Set<string>();
  for (const key of sources.figures[0].keys()) if (!key.startsWith('<')) keys.add(key);
  for (const phrase of sources.phrases) {
    for (const word of phrase.match(WORD) ?? []) {
      const key = syllableKey(word);
      if (key !== undefined) keys.add(key);
    }
  }
  return [...SYMBOL_NAMES, ...[...keys].sort()];
}

interface Counts {
  readonly one: Float64Array;
  readonly two: Map<number, number>;
  readonly three: Map<number, number>;
  readonly authored: Set<number>;
  readonly bound: Set<number>;
}

function addTo<K>(map: Map<K, number>, key: K, count: number): void {
  map.set(key, (map.get(key) ?? 0) + count);
}

function countAll(sources: ModelSources, words: readonly string[]): Counts {
  const size = words.length;
  const ids = new Map(words.map((word, id) => [word, id]));
  const idOf = (word: string): number => ids.get(word) ?? UNKNOWN;
  const one = new Float64Array(size);
  const two = new Map<number, number>();
  const three = new Map<number, number>();
  const authored = new Set<number>();
  for (const [key, count] of sources.figures[0]) one[idOf(key)] = count;
  for (const [key, count] of sources.figures[1]) {
    const [a = '', b = ''] = key.split(' ');
    addTo(two, idOf(a) * size + idOf(b), count);
  }
  for (const [key, count] of sources.figures[2]) {
    const [a = '', b = '', c = ''] = key.split(' ');
    addTo(three, (idOf(a) * size + idOf(b)) * size + idOf(c), count);
  }
  const index = new WordIndex(indexWords(words));
  const singles = new Set(sources.words);
  const bound = new Set<number>();
  for (const phrase of sources.phrases) {
    const stream = new TokenStream();
    scanParagraph(stream, phrase, 0, [], index);
    for (let i = 0; i < stream.length; i++) {
      const a = stream.id[i] ?? 0;
      one[a] = (one[a] ?? 0) + sources.phraseCount;
      if (i + 1 >= stream.length) continue;
      const pair = a * size + (stream.id[i + 1] ?? 0);
      addTo(two, pair, sources.phraseCount);
      authored.add(pair);
      if (singles.has(phrase)) bound.add(pair);
      if (i + 2 < stream.length) addTo(three, pair * size + (stream.id[i + 2] ?? 0), sources.phraseCount);
    }
  }
  return { one, two, three, authored, bound };
}

const toCost = (probability: number): number => Math.max(0, Math.min(255, Math.round(-10 * Math.log2(probability))));
const toLogCount = (count: number): number => Math.min(255, Math.round(8 * Math.log2(Math.max(1, count))));

/** Neighbour lists of every syllable, cheapest first. */
function neighbours(words: readonly string[], limit: number): { start: Uint32Array; ids: Uint16Array; costs: Uint8Array } {
  const index = new NeighbourIndex(buildNeighbourTables(words));
  const start = new Uint32Array(words.length + 1);
  const ids: number[] = [];
  const costs: number[] = [];
  words.forEach((word, id) => {
    const part = id < FIRST_SYLLABLE ? undefined : analyseSyllable(word);
    for (const each of part === undefined ? [] : index.ofSyllable(part, limit)) {
      ids.push(each.id);
      costs.push(Math.min(255, Math.round(each.cost * 16)));
    }
    start[id + 1] = ids.length;
  });
  return { start, ids: Uint16Array.from(ids), costs: Uint8Array.from(costs) };
}

/** The bits of a filter of all pairs; about eight bits a pair. */
function pairFilter(keys: readonly number[], size: number): Int32Array {
  const filter = PairFilter.for(keys.length * 0.75);
  for (const key of keys) filter.add(Math.floor(key / size), key % size);
  return filter.bits;
}

/** Where each word begins when they stand one behind the other. */
function wordStarts(words: readonly string[]): Uint16Array {
  const starts = new Uint16Array(words.length + 1);
  let end = 0;
  words.forEach((word, id) => {
    end += word.length;
    starts[id + 1] = end;
  });
  if (end > 0xffff) throw new Error('the vocabulary is longer than its offsets can count');
  return starts;
}

/** Where the triples of each pair begin, as blocks and offsets in them. */
function tripleStarts(trigramsOf: Uint16Array): { trigramBlock: Uint32Array; trigramOffset: Uint16Array } {
  const trigramBlock = new Uint32Array((trigramsOf.length >>> TRIGRAM_BLOCK_BITS) + 1);
  const trigramOffset = new Uint16Array(trigramsOf.length + 1);
  let before = 0;
  for (let pair = 0; pair <= trigramsOf.length; pair++) {
    const block = pair >>> TRIGRAM_BLOCK_BITS;
    if (block << TRIGRAM_BLOCK_BITS === pair) trigramBlock[block] = before;
    const offset = before - (trigramBlock[block] ?? 0);
    if (offset > 0xffff) throw new Error('a block of pairs has more triples than its offsets can count');
    trigramOffset[pair] = offset;
    before += trigramsOf[pair] ?? 0;
  }
  return { trigramBlock, trigramOffset };
}

/** How freely each syllable meets others: what tells a word from a part of words. */
function partners(
  pairs: readonly (readonly [number, number])[],
  one: Float64Array,
): Pick<ModelTables, 'partnerVariety' | 'partnerDevotion'> {
  const size = one.length;
  const kinds = new Float64Array(size);
  const most = new Float64Array(size);
  for (const [key, count] of pairs) {
    const a = Math.floor(key / size);
    const b = key % size;
    if (a < FIRST_SYLLABLE || b < FIRST_SYLLABLE) continue;
    for (const id of [a, b]) {
      kinds[id] = (kinds[id] ?? 0) + 1;
      most[id] = Math.max(most[id] ?? 0, count);
    }
  }
  return {
    partnerVariety: Uint8Array.from(kinds, (each) => Math.min(255, Math.round(16 * Math.log2(1 + each)))),
    partnerDevotion: Uint8Array.from(most, (each, id) => Math.min(255, Math.round((255 * each) / Math.max(1, one[id] ?? 1)))),
  };
}

/** Builds the tables of the model over `words`, which {@link collectVocabulary} gives. */
export function buildModel(sources: ModelSources, words: readonly string[]): ModelTables {
  const size = words.length;
  const { one, two, three, authored, bound } = countAll(sources, words);
  const pairs = [...two.entries()].sort((a, b) => a[0] - b[0]);
  const triples = [...three.entries()].sort((a, b) => a[0] - b[0]);

  const predecessors = new Float64Array(size);
  const listed = new Float64Array(size);
  for (const [key, count] of pairs) {
    const a = Math.floor(key / size);
    predecessors[key % size] = (predecessors[key % size] ?? 0) + 1;
    listed[a] = (listed[a] ?? 0) + count;
  }
  // A syllable alone: how many syllables it follows, smoothed; then the frequency has a small say.
  const totalKinds = predecessors.reduce((sum, kinds) => sum + kinds + 0.5, 0);
  const totalCount = one.reduce((sum, count) => sum + count, 0);
  const alone = Float64Array.from(
    one,
    (count, id) => (0.7 * ((predecessors[id] ?? 0) + 0.5)) / totalKinds + (0.3 * (count + 0.5)) / totalCount,
  );

  const mass = new Float64Array(size).fill(1);
  for (const [key, count] of pairs) {
    const a = Math.floor(key / size);
    mass[a] = (mass[a] ?? 1) - (count - DISCOUNT_PAIR) / Math.max(one[a] ?? 1, listed[a] ?? 1);
  }
  for (let a = 0; a < size; a++) mass[a] = Math.max(mass[a] ?? 1, 1e-4);

  const pairIndex = new Map(pairs.map(([key], j) => [key, j]));
  const pairProbability = new Float64Array(pairs.length);
  pairs.forEach(([key, count], j) => {
    const a = Math.floor(key / size);
    const b = key % size;
    pairProbability[j] = (count - DISCOUNT_PAIR) / Math.max(one[a] ?? 1, listed[a] ?? 1) + (mass[a] ?? 1) * (alone[b] ?? 1e-9);
  });
  const tripleMass = new Float64Array(pairs.length).fill(1);
  const trigramsOf = new Uint16Array(pairs.length);
  const kept = triples.filter(([key]) => pairIndex.has(Math.floor(key / size)));
  const listedTriples = new Float64Array(pairs.length);
  for (const [key, count] of kept) {
    const j = pairIndex.get(Math.floor(key / size)) ?? 0;
    listedTriples[j] = (listedTriples[j] ?? 0) + count;
  }
  const pairTotal = (j: number): number => Math.max(pairs[j]?.[1] ?? 1, listedTriples[j] ?? 1);
  for (const [key, count] of kept) {
    const j = pairIndex.get(Math.floor(key / size)) ?? 0;
    tripleMass[j] = (tripleMass[j] ?? 1) - (count - DISCOUNT_TRIPLE) / pairTotal(j);
    trigramsOf[j] = (trigramsOf[j] ?? 0) + 1;
  }
  const trigramNext = new Uint16Array(kept.length);
  const trigramCost = new Uint8Array(kept.length);
  kept.forEach(([key, count], t) => {
    const c = key % size;
    const pair = Math.floor(key / size);
    const b = pair % size;
    const j = pairIndex.get(pair) ?? 0;
    const below = pairIndex.get(b * size + c);
    const lower = below === undefined ? (mass[b] ?? 1) * (alone[c] ?? 1e-9) : (pairProbability[below] ?? 1e-9);
    trigramNext[t] = c;
    trigramCost[t] = toCost((count - DISCOUNT_TRIPLE) / pairTotal(j) + Math.max(tripleMass[j] ?? 1, 1e-4) * lower);
  });

  const bigramStart = new Uint32Array(size + 1);
  for (const [key] of pairs) {
    const a = Math.floor(key / size);
    bigramStart[a + 1] = (bigramStart[a + 1] ?? 0) + 1;
  }
  for (let a = 0; a < size; a++) bigramStart[a + 1] = (bigramStart[a + 1] ?? 0) + (bigramStart[a] ?? 0);
  const near = neighbours(words, 120);
  return {
    vocabulary: unitsOf(words.join('')),
    vocabularyStart: wordStarts(words),
    unigramCost: Uint8Array.from(alone, toCost),
    unigramCount: Uint8Array.from(one, toLogCount),
    unigramBackoff: Uint8Array.from(mass, toCost),
    functionWord: Uint8Array.from(words, (word) => (FUNCTION_WORDS.has(word) ? 1 : 0)),
    boundSyllable: Uint8Array.from(words, (word) => (BOUND_SYLLABLES.has(word) ? 1 : 0)),
    ...partners(pairs, one),
    bigramStart,
    neighbourStart: near.start,
    bigramFilter: pairFilter(
      pairs.map(([key]) => key),
      size,
    ),
    bigramNext: Uint16Array.from(pairs, ([key]) => key % size),
    ...tripleStarts(trigramsOf),
    trigramNext,
    neighbour: near.ids,
    bigramCost: Uint8Array.from(pairProbability, toCost),
    bigramBackoff: Uint8Array.from(tripleMass, (each) => toCost(Math.max(each, 1e-4))),
    bigramCount: Uint8Array.from(pairs, ([, count]) => toLogCount(count)),
    bigramAuthored: Uint8Array.from(pairs, ([key]) => (authored.has(key) && Math.floor(key / size) > BREAK ? (bound.has(key) ? 2 : 1) : 0)),
    trigramCost,
    neighbourCost: near.costs,
  };
}
