/** Judges the syllables of a sequence by their context: which of them is likely a slip for a neighbour in spelling. */
import { CandidateScreen } from './candidate-screen.ts';
import { EVIDENCE_SIZE, score, type Weights } from './evidence.ts';
import { NetworkScorer, type Network } from './network.ts';
import type { SyllableModel } from './packed-model.ts';
import { PairFilter } from './pair-filter.ts';
import { PairCounts, type Sequence } from './sequence.ts';
import { FIRST_SYLLABLE } from './symbols.ts';

/** What supports a candidate; each kind has its own limits. */
export type Support = 'word' | 'authored' | 'compound' | 'context';

/** A candidate for a place. */
export interface RankedCandidate {
  /** Model id. */
  readonly id: number;
  /** log-odds that the candidate was meant. */
  readonly score: number;
  /** Cost of the slip in bits. */
  readonly cost: number;
  readonly support: Support;
  /** True when what stands there is part of a phrase that the project lists. */
  readonly listedHere: boolean;
}

/** Pair counts of past reports of the same office; see `archive.ts`. */
export interface PairEvidence {
  /** Number of pairs. */
  readonly size: number;
  /** The pairs of syllable keys with their counts. */
  pairs(): Iterable<readonly [a: string, b: string, count: number]>;
}

const clamp = (value: number, low: number, high: number): number => (value < low ? low : value > high ? high : value);

/** log2(1 + n) for small n. */
const LOG = Float64Array.from({ length: 256 }, (_, n) => Math.log2(1 + n));
const logOf = (count: number): number => (count < 256 ? (LOG[count] ?? 0) : 8);

/** log2 of the total count of the figures, in eighths; fixes the scale of {@link ContextScorer.bond}. */
const LOG_TOTAL = 8 * 24.5;
/**
 * A place is comfortable, and no candidate is tried, when its three triples cost less than the first limit, when it is bound to a
 * neighbour and costs less than the second, or when both of its pairs are listed and one of them is bound a little.
 */
const COMFORT = { cost: 200, costWhenBound: 280, bound: 8 * 4, boundWhenListed: 8 * 2 };

/** Bond in eighths of a bit below which two syllables only happen to meet. */
const PARTNER_BOND = 8 * 2;

/** Candidates that the screen scores lower are not scored further. */
const SCREEN_LIMIT = -2.5;

/** Occurrences in past reports beyond this prove no more. */
const MOST_ARCHIVED = 20;
/** Pairs of a document for which the filter of an archive has room. */
const ROOM_FOR_DOCUMENT = 20_000;

const NO_CANDIDATES: readonly RankedCandidate[] = [];

/** Scores places of sequences over one model. Holds no state of a document but that of the place it looks at. */
export class ContextScorer {
  readonly #model: SyllableModel;
  readonly #screen: Weights;
  readonly #network: NetworkScorer;
  readonly #small: Uint8Array;
  readonly #bound: Uint8Array;
  readonly #vector = new Float64Array(EVIDENCE_SIZE);
  readonly #candidates: CandidateScreen;
  #archive: PairCounts | undefined;
  #archived: PairFilter | undefined;
  // The place that candidates are weighed at: its symbols, what may vouch for a candidate, what speaks for the syllable that stands there.
  #w1 = 0;
  #s = 0;
  #w3 = 0;
  #w4 = 0;
  #before = -1;
  #afterCost = 0;
  #sideL = false;
  #sideR = false;
  #hereL = -1;
  #hereR = -1;
  #bondS = 0;
  /** Undefined until a candidate gets so far that it is needed. */
  #documentS: number | undefined;

  constructor(model: SyllableModel, screen: Weights, network: Network) {
    this.#model = model;
    this.#screen = screen;
    this.#network = new NetworkScorer(network);
    this.#small = model.tables.functionWord;
    this.#bound = model.tables.boundSyllable;
    this.#candidates = new CandidateScreen(model);
  }

  /** Takes the pairs of past reports as further evidence; undefined takes them away. */
  useArchive(archive: PairEvidence | undefined): void {
    this.#archive = undefined;
    this.#archived = undefined;
    if (archive === undefined) return;
    const filter = PairFilter.for(archive.size + ROOM_FOR_DOCUMENT);
    const counts = new PairCounts(archive.size, filter);
    for (const [first, second, count] of archive.pairs()) {
      const a = this.#model.idOf(first);
      const b = a === undefined ? undefined : this.#model.idOf(second);
      if (a !== undefined && b !== undefined) counts.add(a, b, Math.min(MOST_ARCHIVED, count));
    }
    this.#archive = counts;
    this.#archived = filter;
  }

  /** Counts for a document of about so many pairs, by which {@link rank} sees at once what nothing speaks for. */
  countsFor(pairs: number): PairCounts {
    return new PairCounts(pairs, this.#archived === undefined ? PairFilter.for(pairs) : new PairFilter(this.#archived.bits.slice()));
  }

  /** Pointwise mutual information of the pair in eighths of a bit, 0 for a pair that is not listed. */
  bond(pair: number, a: number, b: number): number {
    if (pair < 0) return 0;
    const { bigramCount, unigramCount } = this.#model.tables;
    return Math.max(0, (bigramCount[pair] ?? 0) + LOG_TOTAL - (unigramCount[a] ?? 0) - (unigramCount[b] ?? 0));
  }

  /** True when nothing at the place calls for candidates. */
  isComfortable(sequence: Sequence, index: number): boolean {
    const cost = sequence.costAround(index);
    if (cost < COMFORT.cost) return true;
    const left = sequence.pairAt(index - 1);
    const right = sequence.pairAt(index);
    if (left < 0 && right < 0) return false;
    const id = sequence.at(index);
    const before = sequence.at(index - 1);
    const after = sequence.at(index + 1);
    const bond = Math.max(
      before < FIRST_SYLLABLE ? 0 : this.bond(left, before, id),
      after < FIRST_SYLLABLE ? 0 : this.bond(right, id, after),
    );
    return (bond >= COMFORT.bound && cost < COMFORT.costWhenBound) || (left >= 0 && right >= 0 && bond >= COMFORT.boundWhenListed);
  }

  /** Share of the neighbour's occurrences in which it stands in this pair, as log2 in eighths, at least −80. */
  #demand(pair: number, neighbour: number): number {
    if (pair < 0 || neighbour < FIRST_SYLLABLE) return -80;
    const { bigramCount, unigramCount } = this.#model.tables;
    return Math.max(-80, (bigramCount[pair] ?? 0) - (unigramCount[neighbour] ?? 0));
  }

  #documentCount(counts: PairCounts | undefined, a: number, b: number): number {
    if (a < FIRST_SYLLABLE || b < FIRST_SYLLABLE) return 0;
    return (counts === undefined ? 0 : counts.get(a, b)) + (this.#archive === undefined ? 0 : this.#archive.get(a, b));
  }

  /** Looks at a place: what follows weighs candidates for it. */
  #lookAt(sequence: Sequence, index: number): void {
    this.#s = sequence.at(index);
    this.#w1 = sequence.at(index - 1);
    this.#w3 = sequence.at(index + 1);
    this.#w4 = sequence.at(index + 2);
    this.#before = sequence.pairAt(index - 2);
    this.#afterCost = this.#costOf(sequence.pairAt(index + 1), this.#w3, this.#w4);
    this.#sideL = sequence.vouches(index - 1);
    this.#sideR = sequence.vouches(index + 1);
    this.#hereL = this.#sideL ? sequence.pairAt(index - 1) : -1;
    this.#hereR = this.#sideR ? sequence.pairAt(index) : -1;
    this.#bondS = Math.max(
      this.#hereL >= 0 ? this.bond(this.#hereL, this.#w1, this.#s) : 0,
      this.#hereR >= 0 ? this.bond(this.#hereR, this.#s, this.#w3) : 0,
    );
    this.#documentS = undefined;
  }

  /** Cost of `b` after `a`; `pair` is the index of the pair or −1. */
  #costOf(pair: number, a: number, b: number): number {
    const { bigramCost, unigramBackoff, unigramCost } = this.#model.tables;
    return pair >= 0 ? (bigramCost[pair] ?? 0) : (unigramBackoff[a] ?? 0) + (unigramCost[b] ?? 0);
  }

  /** Writes the evidence for candidate `c` of `cost` bits at the place into the vector and returns it; undefined when nothing speaks for it. */
  evidence(
    sequence: Sequence,
    index: number,
    c: number,
    cost: number,
    name: boolean,
    counts: PairCounts | undefined,
  ): Float64Array | undefined {
    this.#lookAt(sequence, index);
    return this.#weigh(sequence, index, c, this.#model.bigram(this.#w1, c), this.#model.bigram(c, this.#w3), cost, name, counts);
  }

  /** `left` and `right` are the pairs of `c` with the symbols before and after it. */
  #weigh(
    sequence: Sequence,
    index: number,
    c: number,
    left: number,
    right: number,
    cost: number,
    name: boolean,
    counts: PairCounts | undefined,
  ): Float64Array | undefined {
    const model = this.#model;
    const { unigramCount, bigramAuthored, bigramBackoff, trigramCost, partnerVariety, partnerDevotion } = model.tables;
    const s = this.#s;
    const w1 = this.#w1;
    const w3 = this.#w3;
    const w4 = this.#w4;
    const before = this.#before;
    const sideL = this.#sideL;
    const sideR = this.#sideR;
    const seenL = sideL && left >= 0;
    const seenR = sideR && right >= 0;
    const documentC = this.#documentCount(counts, w1, c) + this.#documentCount(counts, c, w3);
    if (documentC === 0 && !seenL && !seenR) return undefined;
    const t0 = before < 0 ? -1 : model.trigram(before, c);
    const t1 = left < 0 ? -1 : model.trigram(left, w3);
    const t2 = right < 0 ? -1 : model.trigram(right, w4);
    const cost0 = t0 >= 0 ? (trigramCost[t0] ?? 0) : (before < 0 ? 0 : (bigramBackoff[before] ?? 0)) + this.#costOf(left, w1, c);
    const cost1 = t1 >= 0 ? (trigramCost[t1] ?? 0) : (left < 0 ? 0 : (bigramBackoff[left] ?? 0)) + this.#costOf(right, c, w3);
    const cost2 = t2 >= 0 ? (trigramCost[t2] ?? 0) : (right < 0 ? 0 : (bigramBackoff[right] ?? 0)) + this.#afterCost;
    const g0 = sequence.tripleAt(index - 2) - cost0;
    const g1 = sequence.tripleAt(index - 1) - cost1;
    const g2 = sequence.tripleAt(index) - cost2;
    const gain = g0 + g1 + g2;
    if (gain < 0 && documentC === 0) return undefined;
    const hereL = this.#hereL;
    const hereR = this.#hereR;
    const bondS = this.#bondS;
    const bondC = Math.max(seenL ? this.bond(left, w1, c) : 0, seenR ? this.bond(right, c, w3) : 0);
    this.#documentS ??= Math.max(0, this.#documentCount(counts, w1, s) - 1) + Math.max(0, this.#documentCount(counts, s, w3) - 1);
    const documentS = this.#documentS;
    const v = this.#vector;
    v[0] = 1;
    v[1] = cost / 4;
    v[2] = clamp(gain / 10, -10, 30) / 5;
    v[3] = clamp(Math.min(g0, g1 + g2) / 10, -15, 0) / 5;
    v[4] = clamp((sequence.costAround(index) - 240) / 100, -2, 4);
    v[5] = (unigramCount[s] ?? 0) / 40;
    v[6] = (unigramCount[c] ?? 0) / 40;
    v[7] = (hereL >= 0 ? 1 : 0) + (hereR >= 0 ? 1 : 0);
    v[8] = (seenL ? 1 : 0) + (seenR ? 1 : 0);
    v[9] = clamp(bondS / 32, 0, 3.5);
    v[10] = clamp(bondC / 32, 0, 3.5);
    v[11] = Math.max(this.#demand(hereL, w1), this.#demand(hereR, w3)) / 32 + 2.5;
    v[12] = Math.max(this.#demand(left, w1), this.#demand(right, w3)) / 32 + 2.5;
    const listedHere = Math.max(hereL >= 0 ? (bigramAuthored[hereL] ?? 0) : 0, hereR >= 0 ? (bigramAuthored[hereR] ?? 0) : 0);
    const listedThere = Math.max(seenL ? (bigramAuthored[left] ?? 0) : 0, seenR ? (bigramAuthored[right] ?? 0) : 0);
    v[13] = listedHere > 0 ? 1 : 0;
    v[14] = listedThere > 0 ? 1 : 0;
    v[15] = this.#listedTriples(before, hereL, hereR, s, w3, w4);
    v[16] = (t0 >= 0 && seenL ? 1 : 0) + (t1 >= 0 && seenL && seenR ? 1 : 0) + (t2 >= 0 && seenR ? 1 : 0);
    v[17] = logOf(documentS);
    // A triple that the figures know as it stands is not outvoted by what the document talks of.
    v[18] = (v[15] ?? 0) > 0 ? 0 : logOf(documentC);
    v[19] = name ? 1 : 0;
    v[20] = !sideL && !sideR ? 1 : 0;
    v[21] = (seenL && this.#isOrphan(sequence, index - 1, -1)) || (seenR && this.#isOrphan(sequence, index + 1, 1)) ? 1 : 0;
    v[22] = !seenL && !seenR ? 1 : 0;
    v[23] = !seenL && !seenR ? v[2] : 0;
    v[24] = (unigramCount[s] ?? 0) < 80 ? 1 : 0;
    v[25] = seenL && seenR && hereL < 0 && hereR < 0 ? 1 : 0;
    const smallS = this.#small[s] ?? 0;
    const smallC = this.#small[c] ?? 0;
    v[26] = smallS;
    v[27] = smallC;
    v[28] = smallS * smallC;
    v[29] = clamp((bondC - bondS) / 32, -2, 3);
    // A word that the document uses elsewhere is evidence; a small word proves nothing by being there.
    v[30] = smallC === 1 ? 0 : (v[18] ?? 0) * (bondC > 24 ? 1 : 0);
    // A syllable with many partners is a word by itself and may meet new neighbours; one with few hardly stands alone.
    v[31] = (partnerVariety[s] ?? 0) / 48;
    v[32] = (partnerDevotion[s] ?? 0) / 255;
    v[33] = Math.min(seenL ? (partnerVariety[w1] ?? 0) : 255, seenR ? (partnerVariety[w3] ?? 0) : 255, 192) / 48;
    v[34] = (partnerVariety[c] ?? 0) / 48;
    // A bound syllable without a partner is stranded; so is the neighbour that only the candidate would join.
    const strandedL = seenL && hereL < 0 && this.#isStranded(sequence, index - 1, index);
    const strandedR = seenR && hereR < 0 && this.#isStranded(sequence, index + 1, index);
    v[35] = this.#bound[s] === 1 && bondS < PARTNER_BOND && listedHere === 0 ? 1 : 0;
    v[36] = strandedL || strandedR ? 1 : 0;
    v[37] = v[35] === 1 && v[36] === 1 ? 1 : 0;
    v[38] = listedHere === 2 ? 1 : 0;
    v[39] = listedThere === 2 ? 1 : 0;
    return v;
  }

  #listedTriples(before: number, left: number, right: number, id: number, w3: number, w4: number): number {
    const model = this.#model;
    return (
      (before >= 0 && left >= 0 && model.trigram(before, id) >= 0 ? 1 : 0) +
      (left >= 0 && right >= 0 && model.trigram(left, w3) >= 0 ? 1 : 0) +
      (right >= 0 && model.trigram(right, w4) >= 0 ? 1 : 0)
    );
  }

  /** True when the neighbour is bound to nothing on its far side nor to the syllable at the place. */
  #isOrphan(sequence: Sequence, neighbour: number, direction: -1 | 1): boolean {
    const far = direction < 0 ? sequence.pairAt(neighbour - 1) : sequence.pairAt(neighbour);
    const near = direction < 0 ? sequence.pairAt(neighbour) : sequence.pairAt(neighbour - 1);
    const id = sequence.at(neighbour);
    const farId = sequence.at(neighbour + direction);
    const farBond = direction < 0 ? this.bond(far, farId, id) : this.bond(far, id, farId);
    return near < 0 && (farId < FIRST_SYLLABLE || farBond < 24);
  }

  /** True when the syllable at `at` is bound and has no partner on the side that turns away from the place `from`. */
  #isStranded(sequence: Sequence, at: number, from: number): boolean {
    if (this.#bound[sequence.at(at)] !== 1) return false;
    const far = from > at ? at - 1 : at;
    const pair = sequence.pairAt(far);
    return (
      pair < 0 || (this.#model.tables.bigramAuthored[pair] === 0 && this.bond(pair, sequence.at(far), sequence.at(far + 1)) < PARTNER_BOND)
    );
  }

  #supportOf(vector: Float64Array): Support {
    // A dictionary word with a neighbour that has no other partner, in place of a syllable that has none either; small words join anything.
    if (vector[39] === 1 && vector[13] === 0 && vector[21] === 1 && vector[26] === 0 && vector[27] === 0) return 'word';
    if (vector[14] === 1 && vector[13] === 0) return 'authored';
    return (vector[10] ?? 0) >= 1.25 && (vector[9] ?? 0) < 0.75 ? 'compound' : 'context';
  }

  /** The likely slips at the place with their scores, best first; only those of `least` or more. `counts` are of {@link countsFor}. */
  rank(sequence: Sequence, index: number, name: boolean, counts: PairCounts | undefined, least: number): readonly RankedCandidate[] {
    const { neighbour, neighbourCost } = this.#model.tables;
    this.#lookAt(sequence, index);
    const { at, left, right } = this.#candidates;
    const chosen = this.#candidates.select(
      this.#s,
      this.#w1,
      this.#w3,
      this.#sideL,
      this.#sideR,
      counts === undefined ? this.#archived : counts.filter,
    );
    if (chosen === 0) return NO_CANDIDATES;
    const ranked: RankedCandidate[] = [];
    for (let i = 0; i < chosen; i++) {
      const n = at[i] ?? 0;
      const id = neighbour[n] ?? 0;
      const cost = (neighbourCost[n] ?? 0) / 16;
      const vector = this.#weigh(sequence, index, id, left[i] ?? -1, right[i] ?? -1, cost, name, counts);
      if (vector === undefined) continue;
      if (score(this.#screen, vector) < SCREEN_LIMIT) continue;
      const points = this.#network.score(vector);
      if (points >= least) ranked.push({ id, score: points, cost, support: this.#supportOf(vector), listedHere: vector[13] === 1 });
    }
    return ranked.sort((a, b) => b.score - a.score || a.id - b.id);
  }

  /** The syllables that the one with this id is a likely slip for, with costs in bits. */
  *neighbours(id: number): Generator<readonly [number, number]> {
    const { neighbourStart, neighbour, neighbourCost } = this.#model.tables;
    const end = neighbourStart[id + 1] ?? 0;
    for (let n = neighbourStart[id] ?? 0; n < end; n++) yield [neighbour[n] ?? 0, (neighbourCost[n] ?? 0) / 16];
  }
}
