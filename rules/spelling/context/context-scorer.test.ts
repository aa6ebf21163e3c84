import { expect, it } from 'vitest';
import { paragraphsOf, readErrorSentences } from '../../tools/spelling-files.ts';
import { spellingTestData } from '../../tools/spelling-testing.ts';
import { ScannedText } from '../scanned-text.ts';
import { ContextScorer, type PairEvidence } from './context-scorer.ts';
import { EVIDENCE_SIZE } from './evidence.ts';
import { NetworkScorer } from './network.ts';
import { SyllableModel } from './packed-model.ts';
import { unpackTables } from './packed-tables.ts';
import { Sequence } from './sequence.ts';
import { FIRST_SYLLABLE } from './symbols.ts';
import { NETWORK, SCREEN } from './weights.ts';
import { WordIndex } from './word-index.ts';

const tables = unpackTables(spellingTestData());
const model = new SyllableModel(tables);
const words = new WordIndex(tables);
/** Lets every candidate pass for which there is any evidence. */
const OPEN_SCREEN = SCREEN.map(() => 0);

const text = readErrorSentences('fixtures/spelling/errors.json')
  .slice(0, 150)
  .map((sentence) => sentence.text)
  .join('\n\n');
const { stream } = new ScannedText(paragraphsOf(text), words);
// Every ninth token vouches for nothing, as parts of names do.
const sequence = new Sequence(model, stream.id, stream.length, (token) => token % 9 === 0);

/** Places that hold a syllable. */
const places = Array.from({ length: stream.length }, (_, token) => token).filter((token) => sequence.at(token) >= FIRST_SYLLABLE);

/** Past reports that know what the model does not: for every fifth place, one neighbour beside the syllable before it. */
function pastReports(): PairEvidence {
  const scorer = new ContextScorer(model, OPEN_SCREEN, NETWORK);
  const pairs = places
    .filter((token, at) => at % 5 === 0 && sequence.at(token - 1) >= FIRST_SYLLABLE)
    .flatMap((token) => {
      const before = sequence.at(token - 1);
      const unlisted = [...scorer.neighbours(sequence.at(token))].find(
        ([id]) => model.bigram(before, id) < 0 && model.bigram(id, sequence.at(token + 1)) < 0,
      );
      return unlisted === undefined ? [] : [[model.wordOf(before), model.wordOf(unlisted[0]), 3] as const];
    });
  return { size: pairs.length, pairs: () => pairs };
}

it.each([
  ['no document', false, undefined, 700],
  ['a document', true, undefined, 800],
  ['past reports', false, pastReports(), 1200],
  ['a document and past reports', true, pastReports(), 1250],
])('ranks every neighbour that there is evidence for: %s', (_, counted, archive, least) => {
  const scorer = new ContextScorer(model, OPEN_SCREEN, NETWORK);
  scorer.useArchive(archive);
  const network = new NetworkScorer(NETWORK);
  const counts = counted ? scorer.countsFor(stream.length) : undefined;
  if (counts !== undefined) sequence.countPairs(counts, 1);
  let ranked = 0;
  for (const token of places) {
    const expected: (readonly [number, number])[] = [];
    for (const [candidate, cost] of scorer.neighbours(sequence.at(token))) {
      const vector = scorer.evidence(sequence, token, candidate, cost, false, counts);
      if (vector !== undefined) expected.push([candidate, network.score(vector)]);
    }
    expected.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    expect(scorer.rank(sequence, token, false, counts, -Infinity).map((each) => [each.id, each.score])).toEqual(expected);
    ranked += expected.length;
  }
  expect(ranked).toBeGreaterThan(least);
});

it('has a weight for every number of the evidence', () => {
  const { mean, scale, linear, fixed, hidden, hiddenBias, output } = NETWORK;
  expect([SCREEN, mean, scale, linear, fixed].map((each) => each.length)).toEqual(Array.from({ length: 5 }, () => EVIDENCE_SIZE));
  expect([hidden.length, output.length]).toEqual([hiddenBias.length * EVIDENCE_SIZE, hiddenBias.length]);
});
