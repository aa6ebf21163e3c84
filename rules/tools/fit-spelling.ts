/**
 * Fits the weights of the context evidence on slips injected into rules/spelling/text, and prints them.
 * `fit-spelling [--seed N] [--write]`: `--write` puts them into rules/spelling/model/weights.ts.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ContextScorer } from '../spelling/model/context-scorer.ts';
import { EVIDENCE, EVIDENCE_SIZE, score, type Weights } from '../spelling/model/evidence.ts';
import { SyllableModel } from '../spelling/model/packed-model.ts';
import { TokenFlag } from '../spelling/model/scanner.ts';
import { Sequence } from '../spelling/model/sequence.ts';
import { FIRST_SYLLABLE } from '../spelling/model/symbols.ts';
import { WEIGHTS } from '../spelling/model/weights.ts';
import { WordIndex } from '../spelling/model/word-index.ts';
import { ScannedText } from '../spelling/scanned-text.ts';
import { syllableKey } from '../spelling/syllable.ts';
import { buildSpellingData } from './build-spelling-sources.ts';
import { paragraphsOf } from './spelling-files.ts';
import { chanceFrom, slipOf } from './spelling-slips.ts';

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, write: { type: 'boolean', default: false } } });
const root = process.cwd();
const folder = join(root, 'rules', 'spelling', 'text');
const lines = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '');

/** Signs that a weight must keep, whatever the sample says. */
const SIGNS: Readonly<Record<string, 1 | -1>> = {
  cost: -1, gain: 1, worstGain: 1, seenHere: -1, seenCandidate: 1, bondHere: -1, bondCandidate: 1, authoredHere: -1, authoredCandidate: 1,
  triplesHere: -1, triplesCandidate: 1, name: -1, unsupported: -1, demandHere: -1, demandCandidate: 1, surprise: 1, orphan: 1,
};
/** What single sentences cannot teach: the evidence of the rest of the document, names, places without neighbours. */
const FIXED: Readonly<Record<string, number>> = { documentHere: -1.2, documentCandidate: 0.9, name: -4 };

interface Row {
  readonly vector: Float64Array;
  readonly right: 0 | 1;
  readonly weight: number;
}

function collect(model: SyllableModel, weights: Weights, seed: number): Row[] {
  const chance = chanceFrom(seed);
  const scorer = new ContextScorer(model, weights);
  const index = new WordIndex(model.words);
  const rows: Row[] = [];
  const add = (sequence: Sequence, token: number, truth: number | undefined): void => {
    const id = sequence.at(token);
    if (truth === undefined && scorer.isComfortable(sequence, token)) return;
    const found: { vector: Float64Array; right: 0 | 1; score: number }[] = [];
    for (const [candidate, cost] of scorer.neighbours(id)) {
      const vector = scorer.evidence(sequence, token, candidate, cost, false, undefined);
      if (vector !== undefined) found.push({ vector: Float64Array.from(vector), right: candidate === truth ? 1 : 0, score: score(weights, vector) });
    }
    found.sort((a, b) => b.right - a.right || b.score - a.score);
    for (const each of found.slice(0, 5)) rows.push({ vector: each.vector, right: each.right, weight: truth === undefined ? 4 : each.right === 1 ? 1 : 0.5 });
  };
  for (const line of lines) {
    const scanned = new ScannedText(paragraphsOf(line), index);
    const { stream } = scanned;
    const sequence = new Sequence(model, stream.length, (token) => scanned.modelId(token, model.size));
    for (let token = 0; token < stream.length; token++) {
      const id = sequence.at(token);
      if (id < FIRST_SYLLABLE || !scanned.isOpenWord(token) || scanned.has(token, TokenFlag.Title)) continue;
      add(sequence, token, undefined);
      // Slips happen in words, seldom in the small words that hold sentences together.
      const bond = Math.max(
        scorer.bond(sequence.pairAt(token - 1), sequence.at(token - 1), id),
        scorer.bond(sequence.pairAt(token), id, sequence.at(token + 1)),
      );
      if (bond < 24 && chance() > 0.15) continue;
      for (let n = 0; n < 3; n++) {
        const slipped = slipOf(model.words[id] ?? '', chance);
        const key = slipped === undefined ? undefined : syllableKey(slipped);
        const wrong = key === undefined ? undefined : model.idOf(key);
        if (wrong === undefined || wrong === id) continue;
        sequence.replace(token, wrong);
        add(sequence, token, id);
        sequence.replace(token, id);
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

const model = new SyllableModel(buildSpellingData(root));
let weights: Weights = WEIGHTS;
for (let pass = 0; pass < 3; pass++) {
  const rows = collect(model, weights, Number(values.seed) + pass);
  weights = fit(rows, weights);
  const caught = rows.filter((row) => row.right === 1 && score(weights, row.vector) > 0).length;
  const slips = rows.filter((row) => row.right === 1).length;
  const clean = rows.filter((row) => row.weight === 4);
  const alarms = clean.filter((row) => score(weights, row.vector) > 0).length;
  process.stdout.write(`pass ${String(pass + 1)}: ${String(rows.length)} rows, ${String(caught)} of ${String(slips)} slips, ${String(alarms)} alarms in ${String(clean.length)} candidates\n`);
}
process.stdout.write(`${EVIDENCE.map((name, i) => `${name} ${String(weights[i])}`).join(', ')}\n`);
if (values.write) {
  const path = join(root, 'rules', 'spelling', 'model', 'weights.ts');
  const source = readFileSync(path, 'utf8');
  writeFileSync(path, source.replace(/(export const WEIGHTS: Weights = \[)[^\]]*\]/, `$1\n  ${weights.join(', ')},\n]`));
}
