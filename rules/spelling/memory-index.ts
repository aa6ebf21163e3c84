/** The curated memory ready for matching over one vocabulary. */
import type { MemoryLevel } from './memory/types.ts';
import { phraseIds, readRecord, type MemoryRecord } from './memory-tables.ts';
import { HashedWords } from './context/hashed-words.ts';
import { textOf, type MemoryTables } from './context/packed-tables.ts';
import type { TokenStream } from './context/scanner.ts';
import { UNKNOWN } from './context/symbols.ts';
import type { WordIndex } from './context/word-index.ts';
import { LONGEST_PHRASE, PhraseTable, standsAt, standsNear, touches } from './phrase-matcher.ts';

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

const REACH = 4;
const NO_HITS: readonly MemoryHit[] = [];

/** Matches the memory against token streams scanned with `index`. Records are read when their phrase is first found. */
export class MemoryIndex {
  readonly #tables: MemoryTables;
  readonly #table: PhraseTable;
  readonly #repeats: PhraseTable;
  readonly #index: WordIndex;
  readonly #records = new Map<number, MemoryRecord>();
  readonly #compiled = new Map<string, readonly number[]>();
  /** Lower-case name syllables: a capitalised one is no slip. */
  readonly nameSyllables: HashedWords;

  constructor(tables: MemoryTables, index: WordIndex) {
    this.#tables = tables;
    this.#index = index;
    this.nameSyllables = new HashedWords(tables.nameHash);
    this.#table = new PhraseTable(tables.memoryFirst, tables.memorySecond, tables.memoryStart, tables.memoryIds);
    this.#repeats = new PhraseTable(tables.repeatFirst, tables.repeatSecond, tables.repeatStart, tables.repeatIds);
  }

  #record(phrase: number): MemoryRecord {
    const known = this.#records.get(phrase);
    if (known !== undefined) return known;
    const { memoryRecord, memoryText } = this.#tables;
    const record = readRecord(textOf(memoryText.subarray(memoryRecord[phrase], memoryRecord[phrase + 1])));
    this.#records.set(phrase, record);
    return record;
  }

  #ids(phrase: string): readonly number[] {
    const known = this.#compiled.get(phrase);
    if (known !== undefined) return known;
    const ids = phraseIds(phrase, this.#index);
    this.#compiled.set(phrase, ids);
    return ids;
  }

  #phrases(list: readonly string[]): (readonly number[])[] {
    return list.map((phrase) => this.#ids(phrase)).filter((ids) => !ids.includes(UNKNOWN));
  }

  /** True when an entry may begin at a token with this id; cheap. */
  mayBegin(id: number): boolean {
    return this.#table.mayBegin(id);
  }

  /** The entries that fire at token `at`. */
  hits(stream: TokenStream, at: number): readonly MemoryHit[] {
    let found: MemoryHit[] | undefined;
    for (let phrase = this.#table.at(stream, at, -1); phrase >= 0; phrase = this.#table.at(stream, at, phrase)) {
      const hit = this.#judge(stream, at, at + this.#table.lengthOf(phrase), this.#record(phrase));
      if (hit !== undefined) (found ??= []).push(hit);
    }
    return found ?? NO_HITS;
  }

  #judge(stream: TokenStream, from: number, to: number, record: MemoryRecord): MemoryHit | undefined {
    const { kind, wrong, right, level, note } = record;
    switch (kind) {
      case 'split':
        return stream.paragraph[from] === stream.paragraph[to - 1] ? { kind, from, to, wrong, right, level } : undefined;
      case 'confusion':
        if (record.not.length > 0 && touches(stream, from, to, this.#phrases(record.not))) return undefined;
        if (record.need.length > 0 && !standsNear(stream, from, to, this.#phrases(record.need), REACH)) return undefined;
        return { kind, from, to, wrong, right, level, ...(note === '' ? {} : { note }) };
      case 'missing-syllable': {
        const { lost, gap } = record;
        const lostIds = this.#ids(lost);
        // A misspelt word at the open end is the lost one.
        if (gap >= to - from && (standsAt(stream, to, lostIds) || stream.id[to] === UNKNOWN)) return undefined;
        if (gap === 0 && standsAt(stream, from - lostIds.length, lostIds)) return undefined;
        if (this.#phrases(record.notBefore).some((ids) => standsAt(stream, to, ids))) return undefined;
        if (this.#phrases(record.notAfter).some((ids) => standsAt(stream, from - ids.length, ids))) return undefined;
        return { kind, from, to, wrong, right, level, lost };
      }
    }
  }

  /** True when the repetition of the tokens `from`…`to` is a listed word or meeting of words. */
  isKnownRepeat(stream: TokenStream, from: number, to: number): boolean {
    const repeats = this.#repeats;
    for (let at = Math.max(0, from - LONGEST_PHRASE); at <= from; at++) {
      for (let phrase = repeats.at(stream, at, -1); phrase >= 0; phrase = repeats.at(stream, at, phrase)) {
        if (at + repeats.lengthOf(phrase) >= to) return true;
      }
    }
    return false;
  }
}
