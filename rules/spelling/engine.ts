/** What the checker needs in every document: vocabulary, model, memory. Made once. */
import { MemoryIndex, memoryVocabulary, type SpellingMemory } from './memory-index.ts';
import { ContextScorer } from './model/context-scorer.ts';
import { NeighbourIndex } from './model/neighbour-index.ts';
import { SyllableModel } from './model/packed-model.ts';
import { SYMBOL_NAMES } from './model/symbols.ts';
import { NETWORK, SCREEN } from './model/weights.ts';
import { WordIndex } from './model/word-index.ts';
import { decodeTelex } from './typing-keys.ts';

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
  #neighbours: NeighbourIndex | undefined;
  readonly #unknown = new Map<string, readonly (readonly [number, number])[]>();

  /** @throws ModelError when `data` is given and is no model. */
  constructor(data: Uint8Array | undefined, memory: SpellingMemory) {
    const model = data === undefined ? undefined : new SyllableModel(data);
    this.loaded = model === undefined ? undefined : { model, scorer: new ContextScorer(model, SCREEN, NETWORK) };
    const words = [...(model?.words ?? SYMBOL_NAMES)];
    const known = new Set(words);
    for (const word of memoryVocabulary(memory)) if (!known.has(word)) words.push(word);
    this.index = new WordIndex(words);
    this.memory = new MemoryIndex(memory, this.index);
  }

  /** Known syllables for which a word outside the vocabulary is a likely slip, with costs in bits. `word` is lower-case NFC. */
  candidatesFor(word: string, analyse: (word: string) => { onset: string; rime: string; tone: 0 | 1 | 2 | 3 | 4 | 5 } | undefined): readonly (readonly [number, number])[] {
    const found = this.#unknown.get(word);
    if (found !== undefined) return found;
    const { loaded } = this;
    if (loaded === undefined) return [];
    this.#neighbours ??= new NeighbourIndex(loaded.model.words);
    const syllable = analyse(word);
    const best = new Map<number, number>();
    const near = syllable === undefined ? this.#neighbours.ofLetters(word, 60) : this.#neighbours.ofSyllable(syllable, 60);
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
