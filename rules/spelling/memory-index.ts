/** The curated memory made ready for matching over one vocabulary. */
import { confusionPairs } from './memory/confusion-pairs.ts';
import { missingSyllables } from './memory/missing-syllables.ts';
import { names } from './memory/names.ts';
import { reduplications } from './memory/reduplications.ts';
import { splitOrJoinedWords } from './memory/split-joined.ts';
import type { ConfusionPair, MemoryLevel, MissingSyllable, NameLists, Reduplication, SplitOrJoined } from './memory/types.ts';
import { TokenStream, scanParagraph } from './model/scanner.ts';
import { FIRST_SYLLABLE, PUNCTUATION, UNKNOWN } from './model/symbols.ts';
import type { WordIndex } from './model/word-index.ts';
import { PhraseTable, standsAt, standsNear, touches } from './phrase-matcher.ts';
import { syllableKey } from './syllable.ts';

/** Everything that the project knows by heart. */
export interface SpellingMemory {
  readonly confusions: readonly ConfusionPair[];
  readonly missing: readonly MissingSyllable[];
  readonly splits: readonly SplitOrJoined[];
  readonly reduplications: Reduplication;
  readonly names: NameLists;
}

/** The memory of the project. */
export const SPELLING_MEMORY: SpellingMemory = {
  confusions: confusionPairs,
  missing: missingSyllables,
  splits: splitOrJoinedWords,
  reduplications,
  names,
};

/** One entry of the memory that fires at tokens `from`…`to` (`to` excluded) of a stream. */
export interface MemoryHit {
  readonly kind: 'confusion' | 'missing-syllable' | 'split';
  readonly from: number;
  readonly to: number;
  readonly wrong: string;
  /** Replacements of the whole of `wrong`, lower case. */
  readonly right: readonly string[];
  readonly level: MemoryLevel;
  readonly note?: string;
  /** The lost part of a formula. */
  readonly lost?: string;
}

type Entry =
  | { readonly kind: 'confusion'; readonly pair: ConfusionPair }
  | { readonly kind: 'missing-syllable'; readonly formula: MissingSyllable; readonly lost: string; readonly gap: number; readonly wrong: string }
  | { readonly kind: 'split'; readonly split: SplitOrJoined };

const REACH = 4;
const WORD = /[\p{Script=Latin}\p{M}]+/gu;

/** The key of a word for the vocabulary: its syllable key, or the word itself when it is no syllable. */
function vocabularyKey(word: string): string {
  return syllableKey(word) ?? word.normalize('NFC').toLowerCase();
}

/** Every word of the memory's phrases, as vocabulary keys. */
export function memoryVocabulary(memory: SpellingMemory): Set<string> {
  const raw = new Set<string>();
  const take = (phrase: string): void => {
    for (const word of phrase.split(/[^\p{L}\p{M}]+/u)) if (word !== '') raw.add(word);
  };
  for (const pair of memory.confusions) {
    take(pair.wrong);
    pair.need?.forEach(take);
    pair.not?.forEach(take);
  }
  for (const formula of memory.missing) {
    take(formula.formula);
    formula.notAfter?.forEach(take);
    formula.notBefore?.forEach(take);
  }
  for (const split of memory.splits) take(split.wrong);
  memory.reduplications.doubledWords.forEach(take);
  memory.reduplications.boundaryRepeats.forEach(take);
  return new Set([...raw].map(vocabularyKey));
}

/** Matches the memory against token streams scanned with `index`. */
export class MemoryIndex {
  readonly #table = new PhraseTable<Entry>();
  readonly #repeats = new PhraseTable<true>();
  readonly #index: WordIndex;
  readonly #compiled = new Map<string, readonly number[]>();
  readonly #scratch = new TokenStream();
  /** Lower-case name syllables: a capitalised one is no slip. */
  readonly nameSyllables: ReadonlySet<string>;

  constructor(memory: SpellingMemory, index: WordIndex) {
    this.#index = index;
    for (const pair of memory.confusions) this.#add(pair.wrong, { kind: 'confusion', pair });
    for (const split of memory.splits) this.#add(split.wrong, { kind: 'split', split });
    for (const formula of memory.missing) {
      const open = formula.formula.indexOf('[');
      const close = formula.formula.indexOf(']');
      if (open < 0 || close < open) continue;
      const before = formula.formula.slice(0, open);
      const wrong = `${before}${formula.formula.slice(close + 1)}`.replace(/ +/g, ' ').trim();
      const lost = formula.formula.slice(open + 1, close).trim();
      const gap = this.#ids(before).length;
      this.#add(wrong, { kind: 'missing-syllable', formula, lost, gap, wrong });
    }
    for (const phrase of memory.reduplications.doubledWords) this.#repeats.add(this.#ids(phrase), true);
    for (const phrase of memory.reduplications.boundaryRepeats) this.#repeats.add(this.#ids(phrase), true);
    const { familyNames, middleNames, givenNames, minoritySyllables, places } = memory.names;
    this.nameSyllables = new Set(
      [...familyNames, ...middleNames, ...givenNames, ...minoritySyllables, ...places].flatMap((name) => name.toLowerCase().match(WORD) ?? []),
    );
  }

  /** Adds an entry; a phrase of figures or of words that the vocabulary cannot hold would match anything and is left out. */
  #add(wrong: string, entry: Entry): void {
    const ids = this.#ids(wrong);
    if (ids.every((id) => id >= FIRST_SYLLABLE || id === PUNCTUATION)) this.#table.add(ids, entry);
  }

  #ids(phrase: string): readonly number[] {
    const known = this.#compiled.get(phrase);
    if (known !== undefined) return known;
    this.#scratch.length = 0;
    scanParagraph(this.#scratch, phrase, 0, [], this.#index);
    const ids = Array.from(this.#scratch.id.subarray(0, this.#scratch.length));
    this.#compiled.set(phrase, ids);
    return ids;
  }

  #phrases(list: readonly string[] | undefined): (readonly number[])[] {
    return (list ?? []).map((phrase) => this.#ids(phrase)).filter((ids) => !ids.includes(UNKNOWN));
  }

  /** True when an entry may begin at a token with this id; cheap. */
  mayBegin(id: number): boolean {
    return this.#table.mayBegin(id);
  }

  /** The entries that fire at token `at`. */
  *hits(stream: TokenStream, at: number): Generator<MemoryHit> {
    for (const { ids, value } of this.#table.at(stream, at)) {
      const to = at + ids.length;
      if (stream.paragraph[at] !== stream.paragraph[to - 1] && value.kind === 'split') continue;
      const hit = this.#judge(stream, at, to, value);
      if (hit !== undefined) yield hit;
    }
  }

  #judge(stream: TokenStream, from: number, to: number, entry: Entry): MemoryHit | undefined {
    if (entry.kind === 'split') {
      const { wrong, right, level } = entry.split;
      return { kind: 'split', from, to, wrong, right: [right], level };
    }
    if (entry.kind === 'confusion') {
      const { wrong, right, level, note, need, not } = entry.pair;
      if (not !== undefined && touches(stream, from, to, this.#phrases(not))) return undefined;
      if (need !== undefined && !standsNear(stream, from, to, this.#phrases(need), REACH)) return undefined;
      return { kind: 'confusion', from, to, wrong, right, level, ...(note === undefined ? {} : { note }) };
    }
    const { formula, lost, gap, wrong } = entry;
    const lostIds = this.#ids(lost);
    // A misspelt word at the open end is the lost one.
    if (gap >= to - from && (standsAt(stream, to, lostIds) || stream.id[to] === UNKNOWN)) return undefined;
    if (gap === 0 && standsAt(stream, from - lostIds.length, lostIds)) return undefined;
    if (this.#phrases(formula.notBefore).some((ids) => standsAt(stream, to, ids))) return undefined;
    if (this.#phrases(formula.notAfter).some((ids) => standsAt(stream, from - ids.length, ids))) return undefined;
    const right = formula.formula.replace('[', '').replace(']', '').replace(/ +/g, ' ');
    return { kind: 'missing-syllable', from, to, wrong, right: [right], level: formula.level, lost };
  }

  /** True when the repetition of the tokens `from`…`to` is a listed word or meeting of words. */
  isKnownRepeat(stream: TokenStream, from: number, to: number): boolean {
    for (let at = Math.max(0, from - this.#repeats.longest); at <= from; at++) {
      for (const { ids } of this.#repeats.at(stream, at)) if (at + ids.length >= to) return true;
    }
    return false;
  }
}
