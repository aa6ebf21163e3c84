/** Judges the syllables of a sequence by their context: which of them is likely a slip for a neighbour in spelling. */
import { BOUND_SYLLABLES } from './bound-syllables.ts';
import { EVIDENCE_SIZE, score, type Weights } from './evidence.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { NetworkScorer, type Network } from './network.ts';
import type { SyllableModel } from './packed-model.ts';
import { partnersOf, type Partners } from './partners.ts';
import type { PairCounts, Sequence } from './sequence.ts';
import { FIRST_SYLLABLE } from './symbols.ts';

/** What supports a candidate; each kind has its own limits. */
export type Support = 'authored' | 'compound' | 'context';

/** A candidate for a place. */
export interface RankedCandidate {
  /** Model id. */
  readonly id: number;
  /** log-odds that the candidate was meant. */
  readonly score: number;
  /** Cost of the slip in bits. */
  readonly cost: number;
  readonly support: Support;
}

/** Pair counts of past reports of the same office; see `archive.ts`. */
export interface PairEvidence {
  /** How often the pair of syllable keys occurred. */
  count(a: string, b: string): number;
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

/** Scores places of sequences over one model. Holds no state of a document. */
export class ContextScorer {
  readonly #model: SyllableModel;
  readonly #screen: Weights;
  readonly #network: NetworkScorer;
  readonly #small: Uint8Array;
  readonly #partners: Partners;
  readonly #bound: Uint8Array;
  readonly #vector = new Float64Array(EVIDENCE_SIZE);
  #archive: PairEvidence | undefined;

  constructor(model: SyllableModel, screen: Weights, network: Network) {
    this.#model = model;
    this.#screen = screen;
    this.#network = new NetworkScorer(network);
    this.#small = Uint8Array.from(model.words, (word) => (FUNCTION_WORDS.has(word) ? 1 : 0));
    this.#partners = partnersOf(model);
    this.#bound = Uint8Array.from(model.words, (word) => (BOUND_SYLLABLES.has(word) ? 1 : 0));
  }

  /** Takes the pairs of past reports as further evidence; undefined takes them away. */
  useArchive(archive: PairEvidence | undefined): void {
    this.#archive = archive;
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
    const here = counts === undefined ? 0 : counts.get(a, b);
    if (this.#archive === undefined) return here;
    const { words } = this.#model;
    return here + Math.min(20, this.#archive.count(words[a] ?? '', words[b] ?? ''));
  }

  /** Writes the evidence for candidate `c` of `cost` bits at the place into the vector and returns it; undefined when nothing speaks for it. */
  evidence(sequence: Sequence, index: number, c: number, cost: number, name: boolean, counts: PairCounts | undefined): Float64Array | undefined {
    const model = this.#model;
    const { unigramCount, bigramAuthored } = model.tables;
    const s = sequence.at(index);
    const w1 = sequence.at(index - 1);
    const w3 = sequence.at(index + 1);
    const w4 = sequence.at(index + 2);
    const left = model.bigram(w1, c);
    const right = model.bigram(c, w3);
    const sideL = sequence.vouches(index - 1);
    const sideR = sequence.vouches(index + 1);
    const seenL = sideL && left >= 0;
    const seenR = sideR && right >= 0;
    const used = this.#archive !== undefined || (counts !== undefined && counts.occurs(c));
    if (!used && !seenL && !seenR) return undefined;
    const documentC = used ? this.#documentCount(counts, w1, c) + this.#documentCount(counts, c, w3) : 0;
    if (documentC === 0 && !seenL && !seenR) return undefined;
    const g0 = sequence.tripleAt(index - 2) - model.tripleCost(sequence.pairAt(index - 2), w1, c);
    const g1 = sequence.tripleAt(index - 1) - model.tripleCost(left, c, w3);
    const g2 = sequence.tripleAt(index) - model.tripleCost(right, w3, w4);
    const gain = g0 + g1 + g2;
    if (gain < 0 && documentC === 0) return undefined;
    const hereL = sideL ? sequence.pairAt(index - 1) : -1;
    const hereR = sideR ? sequence.pairAt(index) : -1;
    const bondC = Math.max(seenL ? this.bond(left, w1, c) : 0, seenR ? this.bond(right, c, w3) : 0);
    const bondS = Math.max(hereL >= 0 ? this.bond(hereL, w1, s) : 0, hereR >= 0 ? this.bond(hereR, s, w3) : 0);
    const documentS = Math.max(0, this.#documentCount(counts, w1, s) - 1) + Math.max(0, this.#documentCount(counts, s, w3) - 1);
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
    v[15] = this.#listedTriples(sequence.pairAt(index - 2), hereL, hereR, s, w3, w4);
    v[16] = this.#listedTriples(sequence.pairAt(index - 2), seenL ? left : -1, seenR ? right : -1, c, w3, w4);
    v[17] = logOf(documentS);
    v[18] = logOf(documentC);
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
    const { variety, devotion } = this.#partners;
    v[31] = variety[s] ?? 0;
    v[32] = devotion[s] ?? 0;
    v[33] = Math.min(seenL ? (variety[w1] ?? 0) : 9, seenR ? (variety[w3] ?? 0) : 9, 4);
    v[34] = variety[c] ?? 0;
    // A bound syllable without a partner is stranded; so is the neighbour that only the candidate would join.
    const partnerless = bondS < PARTNER_BOND && v[13] === 0;
    const strandedL = seenL && hereL < 0 && this.#isStranded(sequence, index - 1, index);
    const strandedR = seenR && hereR < 0 && this.#isStranded(sequence, index + 1, index);
    v[35] = this.#bound[s] === 1 && partnerless ? 1 : 0;
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

  /** True when the syllable at `at` is bound and its pairs, the one with the place `except` left aside, are not listed. */
  #isStranded(sequence: Sequence, at: number, except: number): boolean {
    if (this.#bound[sequence.at(at)] !== 1) return false;
    const from = except > at ? at - 1 : at;
    const pair = sequence.pairAt(from);
    return pair < 0 || (this.#model.tables.bigramAuthored[pair] === 0 && this.bond(pair, sequence.at(from), sequence.at(from + 1)) < PARTNER_BOND);
  }

  #supportOf(vector: Float64Array): Support {
    if (vector[14] === 1 && vector[13] === 0) return 'authored';
    return (vector[10] ?? 0) >= 1.25 && (vector[9] ?? 0) < 0.75 ? 'compound' : 'context';
  }

  /** The likely slips at the place with their scores, best first; only those of `least` or more. */
  rank(sequence: Sequence, index: number, name: boolean, counts: PairCounts | undefined, least: number): RankedCandidate[] {
    const { neighbourStart, neighbour, neighbourCost } = this.#model.tables;
    const id = sequence.at(index);
    const end = neighbourStart[id + 1] ?? 0;
    const ranked: RankedCandidate[] = [];
    for (let n = neighbourStart[id] ?? 0; n < end; n++) {
      const candidate = neighbour[n] ?? 0;
      const cost = (neighbourCost[n] ?? 0) / 16;
      const vector = this.evidence(sequence, index, candidate, cost, name, counts);
      if (vector === undefined) continue;
      if (score(this.#screen, vector) < SCREEN_LIMIT) continue;
      const points = this.#network.score(vector);
      if (points >= least) ranked.push({ id: candidate, score: points, cost, support: this.#supportOf(vector) });
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
