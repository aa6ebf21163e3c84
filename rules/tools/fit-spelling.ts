/**
 * Fits the weights of the context evidence on slips injected into rules/spelling/text, and prints them.
 * `fit-spelling [--seed N] [--all] [--write]`: `--write` puts them into rules/spelling/context/weights.ts; without `--all` every second
 * report of fixtures/corpus is left out, to be measured on. The weights in the repository come from `--all`, seed 1.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ContextScorer } from '../spelling/context/context-scorer.ts';
import { EVIDENCE, EVIDENCE_SIZE, score, type Weights } from '../spelling/context/evidence.ts';
import { SyllableModel } from '../spelling/context/packed-model.ts';
import { unpackTables } from '../spelling/context/packed-tables.ts';
import { TokenFlag } from '../spelling/context/scanner.ts';
import { PairCounts, Sequence } from '../spelling/context/sequence.ts';
import { FIRST_SYLLABLE } from '../spelling/context/symbols.ts';
import { NetworkScorer, type Network } from '../spelling/context/network.ts';
import { NETWORK, SCREEN } from '../spelling/context/weights.ts';
import { indexWords, WordIndex } from '../spelling/context/word-index.ts';
import { ScannedText } from '../spelling/scanned-text.ts';
import { syllableKey } from '../vietnamese/syllable.ts';
import { buildSpellingData } from './build-spelling-sources.ts';
import { SPELLING_MEMORY } from '../spelling/authored-words.ts';
import { paragraphsOf } from './spelling-files.ts';
import { chanceFrom, slipOf } from './spelling-slips.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, write: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
});
const root = process.cwd();
/** Text to fit on: paragraphs of one document, which then gives evidence of its own, or sentences by themselves. */
interface Unit {
  readonly text: string;
  readonly document: boolean;
  /** Right text that was written to look wrong: counts more. */
  readonly tricky: boolean;
}

/** The running text of a Markdown file without its marks. */
function plainText(markdown: string): string {
  return markdown
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/\n(?!\n|[-*#|>\d])/g, ' ')
    .replace(/[*_#>`]/g, '')
    .replace(/\|/g, '\n');
}

/** What is fitted on, and what is only measured on. */
function readUnits(): { fitted: Unit[]; kept: Unit[] } {
  const kept: Unit[] = [];
  const folder = join(root, 'rules', 'spelling', 'text');
  const units: Unit[] = [];
  for (const name of readdirSync(folder)
    .filter((each) => each.endsWith('.txt'))
    .sort()) {
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) units.push({ text: line, document: false, tricky: false });
  }
  for (const pair of SPELLING_MEMORY.confusions) units.push({ text: pair.counter, document: false, tricky: true });
  const corpus = join(root, 'fixtures', 'corpus');
  readdirSync(corpus)
    .filter((each) => each.endsWith('.md'))
    .sort()
    .forEach((name, at) => {
      const text = plainText(readFileSync(join(corpus, name), 'utf8'));
      (at % 2 === 1 && !values.all ? kept : units).push({ text, document: true, tricky: false }, { text, document: false, tricky: false });
    });
  const written = (unit: Unit): boolean => unit.text.trim() !== '';
  return { fitted: units.filter(written), kept: kept.filter(written) };
}

const { fitted, kept } = readUnits();

/** Signs that a weight must keep, whatever the sample says. */
const SIGNS: Readonly<Record<string, 1 | -1>> = {
  cost: -1,
  gain: 1,
  worstGain: 1,
  seenHere: -1,
  seenCandidate: 1,
  bondHere: -1,
  bondCandidate: 1,
  authoredHere: -1,
  authoredCandidate: 1,
  triplesHere: -1,
  triplesCandidate: 1,
  name: -1,
  unsupported: -1,
  demandHere: -1,
  demandCandidate: 1,
  surprise: 1,
  orphan: 1,
  documentCandidate: 1,
  documentWord: 1,
  smallBoth: -1,
  smallCandidate: -1,
  bondGain: 1,
};
/** What single sentences cannot teach: the evidence of the rest of the document, names, places without neighbours. */
const FIXED: Readonly<Record<string, number>> = { documentHere: -1.2, name: -4, authoredHere: -1.2, bondHere: -0.4 };

interface Row {
  readonly vector: Float64Array;
  readonly right: 0 | 1;
  readonly weight: number;
}

function collect(units: readonly Unit[], model: SyllableModel, weights: Weights, seed: number): Row[] {
  const chance = chanceFrom(seed);
  const scorer = new ContextScorer(model, weights, NETWORK);
  const index = new WordIndex(indexWords(model.words));
  const rows: Row[] = [];
  const add = (sequence: Sequence, token: number, truth: number | undefined, counts: PairCounts | undefined, weight: number): void => {
    const id = sequence.at(token);
    if (truth === undefined && scorer.isComfortable(sequence, token)) return;
    const found: { vector: Float64Array; right: 0 | 1; score: number }[] = [];
    for (const [candidate, cost] of scorer.neighbours(id)) {
      const vector = scorer.evidence(sequence, token, candidate, cost, false, counts);
      if (vector !== undefined)
        found.push({ vector: Float64Array.from(vector), right: candidate === truth ? 1 : 0, score: score(weights, vector) });
    }
    found.sort((a, b) => b.right - a.right || b.score - a.score);
    for (const each of found.slice(0, 5)) rows.push({ vector: each.vector, right: each.right, weight });
  };
  for (const unit of units) {
    const scanned = new ScannedText(paragraphsOf(unit.text), index);
    const { stream } = scanned;
    const sequence = new Sequence(model, stream.id, stream.length);
    const counts = unit.document ? new PairCounts() : undefined;
    if (counts !== undefined) sequence.countPairs(counts, 1);
    const recount = (token: number, by: number): void => {
      const [a, b, c] = [sequence.at(token - 1), sequence.at(token), sequence.at(token + 1)];
      if (counts === undefined) return;
      if (a >= FIRST_SYLLABLE) counts.add(a, b, by);
      if (c >= FIRST_SYLLABLE) counts.add(b, c, by);
    };
    for (let token = 0; token < stream.length; token++) {
      const id = sequence.at(token);
      if (id < FIRST_SYLLABLE || !scanned.isOpenWord(token) || scanned.has(token, TokenFlag.Title)) continue;
      add(sequence, token, undefined, counts, unit.tricky ? 4 : 8);
      // Slips happen in words, seldom in the small words that hold sentences together.
      const bond = Math.max(
        scorer.bond(sequence.pairAt(token - 1), sequence.at(token - 1), id),
        scorer.bond(sequence.pairAt(token), id, sequence.at(token + 1)),
      );
      if (bond < 24 && chance() > 0.08) continue;
      if (unit.tricky && chance() > 0.3) continue;
      for (let n = 0; n < (unit.document ? 1 : 2); n++) {
        const slipped = slipOf(model.words[id] ?? '', chance);
        const key = slipped === undefined ? undefined : syllableKey(slipped);
        const wrong = key === undefined ? undefined : model.idOf(key);
        if (wrong === undefined || wrong === id) continue;
        recount(token, -1);
        sequence.replace(token, wrong);
        recount(token, 1);
        add(sequence, token, id, counts, 1);
        recount(token, -1);
        sequence.replace(token, id);
        recount(token, 1);
      }
    }
  }
  return rows;
}

function fit(rows: readonly Row[], start: Weights): number[] {
  const weights = EVIDENCE.map((name, i) => FIXED[name] ?? start[i] ?? 0);
  const momentum = new Float64Array(EVIDENCE_SIZE);
  const scale = new Float64Array(EVIDENCE_SIZE).fill(1e-8);
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  const rounds = 400;
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(EVIDENCE_SIZE);
    for (const { vector, right, weight } of rows) {
      const error = (1 / (1 + Math.exp(-score(weights, vector))) - right) * weight;
      for (let i = 0; i < EVIDENCE_SIZE; i++) gradient[i] = (gradient[i] ?? 0) + error * (vector[i] ?? 0);
    }
    EVIDENCE.forEach((name, i) => {
      if (FIXED[name] !== undefined) return;
      const slope = (gradient[i] ?? 0) / total + (name === 'bias' ? 0 : 0.002 * (weights[i] ?? 0));
      scale[i] = 0.99 * (scale[i] ?? 0) + 0.01 * slope * slope;
      momentum[i] = 0.9 * (momentum[i] ?? 0) + 0.1 * slope;
      let next = (weights[i] ?? 0) - (0.1 * (1 - round / rounds) * (momentum[i] ?? 0)) / (Math.sqrt(scale[i] ?? 0) + 1e-6);
      if ((SIGNS[name] ?? 0) * next < 0) next = 0;
      weights[i] = next;
    });
  }
  return weights.map((weight) => Number(weight.toFixed(3)));
}

const HIDDEN = 14;
const EPOCHS = 24;
const BATCH = 256;
const UNFITTED = EVIDENCE.map((name) => name === 'bias' || name === 'name' || name === 'documentHere');

/** A list of numbers with the running averages of Adam. */
class Parameters {
  readonly values: Float64Array;
  readonly gradient: Float64Array;
  readonly #first: Float64Array;
  readonly #second: Float64Array;

  constructor(values: Float64Array) {
    this.values = values;
    this.gradient = new Float64Array(values.length);
    this.#first = new Float64Array(values.length);
    this.#second = new Float64Array(values.length);
  }

  step(round: number, rate: number, weight: number): void {
    const correctFirst = 1 - 0.9 ** round;
    const correctSecond = 1 - 0.999 ** round;
    for (let i = 0; i < this.values.length; i++) {
      const slope = (this.gradient[i] ?? 0) / weight + 0.0003 * (this.values[i] ?? 0);
      const first = 0.9 * (this.#first[i] ?? 0) + 0.1 * slope;
      const second = 0.999 * (this.#second[i] ?? 0) + 0.001 * slope * slope;
      this.#first[i] = first;
      this.#second[i] = second;
      this.values[i] = (this.values[i] ?? 0) - (rate * (first / correctFirst)) / (Math.sqrt(second / correctSecond) + 1e-8);
    }
    this.gradient.fill(0);
  }
}

function fitNetwork(rows: readonly Row[], screen: Weights, seed: number): Network {
  const size = EVIDENCE_SIZE;
  const mean = new Float64Array(size);
  const deviation = new Float64Array(size);
  for (const { vector } of rows) for (let i = 0; i < size; i++) mean[i] = (mean[i] ?? 0) + (vector[i] ?? 0) / rows.length;
  for (const { vector } of rows)
    for (let i = 0; i < size; i++) deviation[i] = (deviation[i] ?? 0) + ((vector[i] ?? 0) - (mean[i] ?? 0)) ** 2 / rows.length;
  const scale = Float64Array.from(deviation, (each, i) => (UNFITTED[i] === true || each === 0 ? 0 : 1 / Math.sqrt(each)));
  const inputs = rows.map(({ vector }) =>
    Float64Array.from(vector, (each, i) => Math.max(-4, Math.min(4, (each - (mean[i] ?? 0)) * (scale[i] ?? 0)))),
  );
  const chance = chanceFrom(seed);
  const small = (): number => (chance() - 0.5) * 0.5;
  const linear = new Parameters(Float64Array.from({ length: size }, (_, i) => (scale[i] === 0 ? 0 : (screen[i] ?? 0) / (scale[i] ?? 1))));
  const hidden = new Parameters(Float64Array.from({ length: HIDDEN * size }, small));
  const hiddenBias = new Parameters(new Float64Array(HIDDEN));
  const output = new Parameters(Float64Array.from({ length: HIDDEN }, small));
  const bias = new Parameters(
    Float64Array.of(screen.reduce((sum, each, i) => sum + each * (UNFITTED[i] === true && i > 0 ? 0 : (mean[i] ?? 0)), 0)),
  );
  const all = [linear, hidden, hiddenBias, output, bias];
  const order = Uint32Array.from(rows, (_, i) => i);
  const active = new Float64Array(HIDDEN);
  let round = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(chance() * (i + 1));
      const kept = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = kept;
    }
    for (let begin = 0; begin < order.length; begin += BATCH) {
      let total = 0;
      for (const at of order.subarray(begin, begin + BATCH)) {
        const row = rows[at];
        const input = inputs[at];
        if (row === undefined || input === undefined) continue;
        let sum = bias.values[0] ?? 0;
        for (let i = 0; i < size; i++) sum += (linear.values[i] ?? 0) * (input[i] ?? 0);
        for (let unit = 0; unit < HIDDEN; unit++) {
          let inner = hiddenBias.values[unit] ?? 0;
          for (let i = 0; i < size; i++) inner += (hidden.values[unit * size + i] ?? 0) * (input[i] ?? 0);
          active[unit] = Math.tanh(inner);
          sum += (output.values[unit] ?? 0) * (active[unit] ?? 0);
        }
        const error = (1 / (1 + Math.exp(-sum)) - row.right) * row.weight;
        total += row.weight;
        bias.gradient[0] = (bias.gradient[0] ?? 0) + error;
        for (let i = 0; i < size; i++) linear.gradient[i] = (linear.gradient[i] ?? 0) + error * (input[i] ?? 0);
        for (let unit = 0; unit < HIDDEN; unit++) {
          const out = active[unit] ?? 0;
          output.gradient[unit] = (output.gradient[unit] ?? 0) + error * out;
          const inner = error * (output.values[unit] ?? 0) * (1 - out * out);
          hiddenBias.gradient[unit] = (hiddenBias.gradient[unit] ?? 0) + inner;
          for (let i = 0; i < size; i++)
            hidden.gradient[unit * size + i] = (hidden.gradient[unit * size + i] ?? 0) + inner * (input[i] ?? 0);
        }
      }
      round++;
      for (const each of all) each.step(round, 0.003 * (1 - epoch / EPOCHS), total);
    }
  }
  const plain = (values: Float64Array): number[] => Array.from(values, (each) => Number(each.toFixed(4)));
  return {
    mean: plain(mean),
    scale: plain(scale),
    linear: plain(linear.values),
    hidden: plain(hidden.values),
    hiddenBias: plain(hiddenBias.values),
    output: plain(output.values),
    bias: Number((bias.values[0] ?? 0).toFixed(4)),
    fixed: EVIDENCE.map((name) => (name === 'name' ? -4 : name === 'documentHere' ? -1.2 : 0)),
  };
}

/** Recall and alarms at a row of limits. */
function printCurve(rows: readonly Row[], network: Network): void {
  const scorer = new NetworkScorer(network);
  const slips = rows.filter((row) => row.right === 1).map((row) => scorer.score(row.vector));
  const clean = rows.filter((row) => row.weight > 1).map((row) => scorer.score(row.vector));
  for (let limit = -1; limit <= 6; limit += 0.5) {
    const caught = slips.filter((each) => each > limit).length;
    const alarms = clean.filter((each) => each > limit).length;
    process.stdout.write(`  limit ${limit.toFixed(1)}: recall ${(caught / slips.length).toFixed(3)}, ${String(alarms)} alarms\n`);
  }
}

/**
 * A model that lacks a part of the phrases of the project, as it will lack words of a text that it has not seen: what it says about the
 * text to fit on, which the phrases know too well, becomes comparable.
 */
function modelWithGaps(gapSeed: number): SyllableModel {
  const chance = chanceFrom(gapSeed);
  return new SyllableModel(unpackTables(buildSpellingData(root, () => chance() >= GAPS)));
}

const GAPS = 0.2;
const seed = Number(values.seed);
const models = [modelWithGaps(seed + 10), modelWithGaps(seed + 11), modelWithGaps(seed + 12)];
const collectAll = (weights: Weights): Row[] => models.flatMap((model, at) => collect(fitted, model, weights, seed + 2 + at));
let screen: Weights = SCREEN;
for (let pass = 0; pass < 2; pass++) screen = fit(collect(fitted, models[pass] ?? modelWithGaps(seed), screen, seed + pass), screen);
const network = fitNetwork(collectAll(screen), screen, seed);
printCurve(collect(kept.length > 0 ? kept : fitted, modelWithGaps(seed + 20), screen, seed + 20), network);
if (values.write) {
  const list = (numbers: readonly number[]): string => {
    const lines: string[] = [];
    for (let i = 0; i < numbers.length; i += 20) lines.push(`    ${numbers.slice(i, i + 20).join(', ')},`);
    return `[\n${lines.join('\n')}\n  ]`;
  };
  const path = join(root, 'rules', 'spelling', 'model', 'weights.ts');
  const source = readFileSync(path, 'utf8');
  const fields = (['mean', 'scale', 'linear', 'hidden', 'hiddenBias', 'output', 'fixed'] as const).map(
    (name) => `  ${name}: ${list(network[name])},`,
  );
  const head = source.slice(0, source.indexOf('/** One weight per number'));
  writeFileSync(
    path,
    `${head}/** One weight per number of the evidence vector. */\nexport const SCREEN: Weights = [\n  ${screen.join(', ')},\n];\n\n` +
      `/** The network. */\nexport const NETWORK: Network = {\n${fields.join('\n')}\n  bias: ${String(network.bias)},\n};\n`,
  );
}
