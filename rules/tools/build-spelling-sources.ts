/** Reads what the spelling model is built from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { AUTHORED_PHRASES, AUTHORED_WORDS } from '../spelling/lexicon/phrases.ts';
import { SYLLABLES } from '../spelling/lexicon/syllables.ts';
import { SPELLING_MEMORY } from '../spelling/authored-words.ts';
import { compileMemory, withMemoryWords } from '../spelling/memory-tables.ts';
import { hashWords } from '../spelling/context/hashed-words.ts';
import { packTables } from '../spelling/context/packed-tables.ts';
import { indexWords, WordIndex } from '../spelling/context/word-index.ts';
import { buildModel, collectVocabulary, type ModelSources, type NgramCounts } from './build-spelling-model.ts';
import { buildNeighbourTables } from './build-spelling-neighbours.ts';

/** Occurrences that one authored phrase counts for. */
const PHRASE_COUNT = 30;

function readCounts(folder: string, n: number): ReadonlyMap<string, number> {
  const text = gunzipSync(readFileSync(join(folder, `${String(n)}-grams.tsv.gz`))).toString('utf8');
  const counts = new Map<string, number>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const tab = line.indexOf('\t');
    counts.set(line.slice(0, tab), Number(line.slice(tab + 1)));
  }
  return counts;
}

let figures: NgramCounts | undefined;

/** The count files of `rules/spelling/figures`, read once. `root` is the folder of the repository. */
export function readFigures(root: string): NgramCounts {
  const folder = join(root, 'rules', 'spelling', 'figures');
  figures ??= [readCounts(folder, 1), readCounts(folder, 2), readCounts(folder, 3)];
  return figures;
}

/**
 * The packed spelling data as bytes.
 * @param root folder of the repository.
 * @param keep phrases for which it returns false are left out (to measure without what a test set holds).
 */
export function buildSpellingData(root: string, keep: (phrase: string) => boolean = () => true): Uint8Array {
  const sources: ModelSources = {
    figures: readFigures(root),
    phrases: AUTHORED_PHRASES.filter(keep),
    phraseCount: PHRASE_COUNT,
    words: AUTHORED_WORDS,
  };
  const syllables = collectVocabulary(sources);
  const words = withMemoryWords(syllables, SPELLING_MEMORY);
  const spellings = indexWords(words);
  const known = new Set(syllables);
  return packTables({
    ...buildModel(sources, syllables),
    ...spellings,
    ...buildNeighbourTables(syllables),
    ...compileMemory(SPELLING_MEMORY, new WordIndex(spellings), words.length),
    listedHash: hashWords(SYLLABLES.filter((syllable) => !known.has(syllable))),
  });
}
