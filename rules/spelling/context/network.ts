/**
 * The score of evidence: a linear part and one small hidden layer, for what counts only together (a far slip needs strong bonds,
 * a bound syllable needs more than a rarer one).
 */
import { EVIDENCE_SIZE } from './evidence.ts';

/** A fitted network; `hidden` holds one row of `EVIDENCE_SIZE` numbers per hidden unit. */
export interface Network {
  /** Subtracted from the evidence, then `scale` multiplies it; the result is cut to −4…4. */
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  readonly linear: readonly number[];
  readonly hidden: readonly number[];
  readonly hiddenBias: readonly number[];
  readonly output: readonly number[];
  readonly bias: number;
  /** Added for each unit of the raw evidence, outside the fit: what single sentences cannot teach. */
  readonly fixed: readonly number[];
}

/** Scores vectors with one network. */
export class NetworkScorer {
  readonly #mean: Float64Array;
  readonly #scale: Float64Array;
  readonly #linear: Float64Array;
  readonly #hidden: Float64Array;
  readonly #hiddenBias: Float64Array;
  readonly #output: Float64Array;
  readonly #fixed: Float64Array;
  readonly #bias: number;
  readonly #input = new Float64Array(EVIDENCE_SIZE);

  constructor(network: Network) {
    this.#mean = Float64Array.from(network.mean);
    this.#scale = Float64Array.from(network.scale);
    this.#linear = Float64Array.from(network.linear);
    this.#hidden = Float64Array.from(network.hidden);
    this.#hiddenBias = Float64Array.from(network.hiddenBias);
    this.#output = Float64Array.from(network.output);
    this.#fixed = Float64Array.from(network.fixed);
    this.#bias = network.bias;
  }

  /** log-odds that the candidate was meant. */
  score(vector: Float64Array): number {
    const input = this.#input;
    let sum = this.#bias;
    for (let i = 0; i < EVIDENCE_SIZE; i++) {
      const raw = vector[i] ?? 0;
      const value = (raw - (this.#mean[i] ?? 0)) * (this.#scale[i] ?? 0);
      const cut = value < -4 ? -4 : value > 4 ? 4 : value;
      input[i] = cut;
      sum += (this.#linear[i] ?? 0) * cut + (this.#fixed[i] ?? 0) * raw;
    }
    for (let unit = 0; unit < this.#output.length; unit++) {
      let inner = this.#hiddenBias[unit] ?? 0;
      const row = unit * EVIDENCE_SIZE;
      for (let i = 0; i < EVIDENCE_SIZE; i++) inner += (this.#hidden[row + i] ?? 0) * (input[i] ?? 0);
      sum += (this.#output[unit] ?? 0) * Math.tanh(inner);
    }
    return sum;
  }
}
