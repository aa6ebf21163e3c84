/** What the checker needs in every document: vocabulary, model, memory. Made once. */
import { SPELLING_MEMORY, SYLLABLES } from './authored-words.ts';
import { MemoryIndex } from './memory-index.ts';
import { compileMemory, type SpellingMemory, withMemoryWords } from './memory-tables.ts';
import { ContextScorer } from './context/context-scorer.ts';
import { HashedWords, hashWords } from './context/hashed-words.ts';
import { NeighbourIndex } from './context/neighbour-index.ts';
import { SyllableModel } from './context/packed-model.ts';
import { unpackTables, type SpellingTables } from './context/packed-tables.ts';
import { SYMBOL_NAMES } from './context/symbols.ts';
import { NETWORK, SCREEN } from './context/weights.ts';
import { indexWords, WordIndex } from './context/word-index.ts';
import { decodeTelex } from '../vietnamese/typing-keys.ts';

/** A model with its scorer. */
export interface LoadedModel {
  readonly model: SyllableModel;
  readonly scorer: ContextScorer;
}

/** Vocabulary, memory and, when there are data, the model. */
export class SpellingEngine {
  readonly loaded: LoadedModel | undefined;
  readonly index: WordIndex;
  readonly memory: MemoryIndex;
  readonly #tables: SpellingTables | undefined;
  readonly #neighbours: NeighbourIndex | undefined;
  readonly #unknown = new Map<string, readonly (readonly [number, number])[]>();
  #listed: HashedWords | undefined;

  /**
   * @param memory another memory than that of the project, which the data hold ready
   * @throws ModelError when `data` is given and is no model.
   */
  constructor(data: Uint8Array | undefined, memory?: SpellingMemory) {
    const tables = data === undefined ? undefined : unpackTables(data);
    const model = tables === undefined ? undefined : new SyllableModel(tables);
    this.#tables = tables;
    this.#neighbours = tables === undefined ? undefined : new NeighbourIndex(tables);
    this.loaded = model === undefined ? undefined : { model, scorer: new ContextScorer(model, SCREEN, NETWORK) };
    if (tables !== undefined && memory === undefined) {
      this.index = new WordIndex(tables);
      this.memory = new MemoryIndex(tables, this.index);
      return;
    }
    const used = memory ?? SPELLING_MEMORY;
    const words = withMemoryWords(model?.words ?? SYMBOL_NAMES, used);
    this.index = new WordIndex(indexWords(words));
    this.memory = new MemoryIndex(compileMemory(used, this.index, words.length), this.index);
  }

  /** True when lists hold the syllable (lower-case NFC) although the model does not know it, or when there are no lists to ask. */
  isListed(word: string): boolean {
    if (this.#tables === undefined && SYLLABLES.length === 0) return true;
    this.#listed ??= new HashedWords(this.#tables?.listedHash ?? hashWords(SYLLABLES));
    return this.#listed.has(word);
  }

  /** Known syllables for which a word outside the vocabulary is a likely slip, with costs in bits. `word` is lower-case NFC. */
  candidatesFor(
    word: string,
    analyse: (word: string) => { onset: string; rime: string; tone: 0 | 1 | 2 | 3 | 4 | 5 } | undefined,
  ): readonly (readonly [number, number])[] {
    const found = this.#unknown.get(word);
    if (found !== undefined) return found;
    const { loaded } = this;
    const neighbours = this.#neighbours;
    if (loaded === undefined || neighbours === undefined) return [];
    const syllable = analyse(word);
    const best = new Map<number, number>();
    const near = syllable === undefined ? neighbours.ofLetters(word, 60) : neighbours.ofSyllable(syllable, 60);
    for (const { id, cost } of near) best.set(id, cost);
    const decoded = decodeTelex(word);
    const decodedId = decoded === undefined ? undefined : this.index.findWord(decoded.word);
    if (decodedId !== undefined && decodedId !== 0 && decodedId < loaded.model.size) best.set(decodedId, 1);
    const candidates = [...best];
    if (this.#unknown.size > 20_000) this.#unknown.clear();
    this.#unknown.set(word, candidates);
    return candidates;
  }
}
