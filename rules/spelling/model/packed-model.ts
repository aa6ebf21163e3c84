/**
 * The packed syllable model: what the build tool writes and the checker reads.
 *
 * Layout, little endian, every section aligned to 4 bytes: eight u32 of header (magic, version, total bytes, syllables V, bigrams B,
 * trigrams T, neighbours N, UTF-16 units of the vocabulary), then the sections in the order of {@link ModelTables}. All costs are
 * −log2 of a probability in tenths of a bit, clamped to 0…255.
 */
import { FIRST_SYLLABLE } from './symbols.ts';

/** `LRSP` read as a little-endian number. */
export const MAGIC = 0x5053524c;
/** Version of the layout. */
export const VERSION = 1;

/** The sections of the packed file. */
export interface ModelTables {
  /** Syllables and symbols by id, joined by line feeds, as UTF-16 units. */
  readonly vocabulary: Uint16Array;
  /** V: cost of each id alone. */
  readonly unigramCost: Uint8Array;
  /** V: log2 of the count of each id, in eighths. */
  readonly unigramCount: Uint8Array;
  /** V: cost of leaving each id for a follower that is not listed. */
  readonly unigramBackoff: Uint8Array;
  /** V+1: where the followers of each id begin in the bigram sections. */
  readonly bigramStart: Uint32Array;
  /** V+1: where the neighbours of each id begin in the neighbour sections. */
  readonly neighbourStart: Uint32Array;
  /** B: the follower; ascending within one id. */
  readonly bigramNext: Uint16Array;
  /** B: number of listed trigrams that begin with the bigram. */
  readonly trigramsOf: Uint16Array;
  /** T: third id; ascending within one bigram. */
  readonly trigramNext: Uint16Array;
  /** N: id of a syllable that this one is a likely slip for; cheapest first. */
  readonly neighbour: Uint16Array;
  /** B: cost of the follower. */
  readonly bigramCost: Uint8Array;
  /** B: cost of leaving the pair for a third id that is not listed. */
  readonly bigramBackoff: Uint8Array;
  /** B: log2 of the count, in eighths. */
  readonly bigramCount: Uint8Array;
  /** B: 2 when the pair is part of a word that the project lists itself, 1 of another phrase, else 0. */
  readonly bigramAuthored: Uint8Array;
  /** T: cost of the third id. */
  readonly trigramCost: Uint8Array;
  /** N: cost of the slip, in sixteenths of a bit. */
  readonly neighbourCost: Uint8Array;
}

/** A file that cannot be read as a model. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

const HEADER_WORDS = 8;

/** Element sizes and lengths of the sections, in file order. */
function sections(v: number, b: number, t: number, n: number, units: number): readonly (readonly [keyof ModelTables, 1 | 2 | 4, number])[] {
  return [
    ['vocabulary', 2, units], ['unigramCost', 1, v], ['unigramCount', 1, v], ['unigramBackoff', 1, v],
    ['bigramStart', 4, v + 1], ['neighbourStart', 4, v + 1], ['bigramNext', 2, b], ['trigramsOf', 2, b], ['trigramNext', 2, t],
    ['neighbour', 2, n], ['bigramCost', 1, b], ['bigramBackoff', 1, b], ['bigramCount', 1, b], ['bigramAuthored', 1, b],
    ['trigramCost', 1, t], ['neighbourCost', 1, n],
  ];
}

const aligned = (bytes: number): number => (bytes + 3) & ~3;

/** Writes the tables into one file; equal tables give equal bytes. */
export function packModel(tables: ModelTables): Uint8Array {
  const v = tables.unigramCost.length;
  const plan = sections(v, tables.bigramNext.length, tables.trigramNext.length, tables.neighbour.length, tables.vocabulary.length);
  let total = HEADER_WORDS * 4;
  for (const [, size, length] of plan) total += aligned(size * length);
  const bytes = new Uint8Array(total);
  new Uint32Array(bytes.buffer, 0, HEADER_WORDS).set([
    MAGIC, VERSION, total, v, tables.bigramNext.length, tables.trigramNext.length, tables.neighbour.length, tables.vocabulary.length,
  ]);
  let offset = HEADER_WORDS * 4;
  for (const [name, size, length] of plan) {
    const table = tables[name];
    if (table.length !== length) throw new ModelError(`section ${name} has ${String(table.length)} elements instead of ${String(length)}`);
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, size * length), offset);
    offset += aligned(size * length);
  }
  return bytes;
}

/** Reads a packed file. The tables are views into `bytes` (copied first when it is not aligned). @throws {@link ModelError} */
export function unpackModel(bytes: Uint8Array): ModelTables {
  if (bytes.length < HEADER_WORDS * 4) throw new ModelError('the spelling data is cut short');
  const data = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const header = new Uint32Array(data.buffer, data.byteOffset, HEADER_WORDS);
  const [magic = 0, version = 0, total = 0, v = 0, b = 0, t = 0, n = 0, units = 0] = header;
  if (magic !== MAGIC) throw new ModelError('this is no spelling data');
  if (version !== VERSION) throw new ModelError(`the spelling data has version ${String(version)}, expected ${String(VERSION)}`);
  let expected = HEADER_WORDS * 4;
  for (const [, size, length] of sections(v, b, t, n, units)) expected += aligned(size * length);
  if (total !== expected || data.length < expected) throw new ModelError('the spelling data is cut short');
  let offset = data.byteOffset + HEADER_WORDS * 4;
  const take = (size: number, length: number): number => {
    const at = offset;
    offset += aligned(size * length);
    return at;
  };
  const u8 = (length: number): Uint8Array => new Uint8Array(data.buffer, take(1, length), length);
  const u16 = (length: number): Uint16Array => new Uint16Array(data.buffer, take(2, length), length);
  const u32 = (length: number): Uint32Array => new Uint32Array(data.buffer, take(4, length), length);
  return {
    vocabulary: u16(units), unigramCost: u8(v), unigramCount: u8(v), unigramBackoff: u8(v),
    bigramStart: u32(v + 1), neighbourStart: u32(v + 1), bigramNext: u16(b), trigramsOf: u16(b), trigramNext: u16(t),
    neighbour: u16(n), bigramCost: u8(b), bigramBackoff: u8(b), bigramCount: u8(b), bigramAuthored: u8(b),
    trigramCost: u8(t), neighbourCost: u8(n),
  };
}

function mix(key: number): number {
  let x = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  x ^= x >>> 12;
  x = Math.imul(x, 0x297a2d39);
  return x ^ (x >>> 15);
}

/** A loaded model: look-ups by id. All ids are 0…V−1. */
export class SyllableModel {
  readonly tables: ModelTables;
  /** Number of ids. */
  readonly size: number;
  /** The spelling (see `syllableKey`) of each id. */
  readonly words: readonly string[];
  readonly #idByWord: ReadonlyMap<string, number>;
  readonly #keys: Uint32Array;
  readonly #slots: Uint32Array;
  readonly #mask: number;
  readonly #trigramStart: Uint32Array;

  /** @throws {@link ModelError} when the bytes are no model. */
  constructor(bytes: Uint8Array) {
    const tables = unpackModel(bytes);
    this.tables = tables;
    this.size = tables.unigramCost.length;
    let text = '';
    for (let i = 0; i < tables.vocabulary.length; i += 4096) text += String.fromCharCode(...tables.vocabulary.subarray(i, i + 4096));
    this.words = text.split('\n');
    if (this.words.length !== this.size) throw new ModelError('the vocabulary of the spelling data does not fit');
    this.#idByWord = new Map(this.words.map((word, id) => [word, id]));
    const count = tables.bigramNext.length;
    let slots = 1024;
    while (slots < count * 2) slots *= 2;
    this.#mask = slots - 1;
    this.#keys = new Uint32Array(slots);
    this.#slots = new Uint32Array(slots);
    this.#trigramStart = new Uint32Array(count + 1);
    this.#index();
  }

  #index(): void {
    const { bigramStart, bigramNext, trigramsOf } = this.tables;
    let trigrams = 0;
    for (let a = 0; a < this.size; a++) {
      const end = bigramStart[a + 1] ?? 0;
      for (let j = bigramStart[a] ?? 0; j < end; j++) {
        this.#trigramStart[j] = trigrams;
        trigrams += trigramsOf[j] ?? 0;
        const key = a * this.size + (bigramNext[j] ?? 0) + 1;
        let slot = mix(key) & this.#mask;
        while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask;
        this.#keys[slot] = key;
        this.#slots[slot] = j;
      }
    }
    this.#trigramStart[bigramNext.length] = trigrams;
    if (trigrams !== this.tables.trigramNext.length) throw new ModelError('the trigrams of the spelling data do not fit');
  }

  /** The id of a syllable key, or undefined when the model does not know it. */
  idOf(key: string): number | undefined {
    const id = this.#idByWord.get(key);
    return id === undefined || id < FIRST_SYLLABLE ? undefined : id;
  }

  /** Index of the pair in the bigram sections, or −1. */
  bigram(a: number, b: number): number {
    const key = a * this.size + b + 1;
    let slot = mix(key) & this.#mask;
    for (;;) {
      const found = this.#keys[slot];
      if (found === key) return this.#slots[slot] ?? -1;
      if (found === 0 || found === undefined) return -1;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** Index of `pair` + third id in the trigram sections, or −1. */
  trigram(pair: number, c: number): number {
    const next = this.tables.trigramNext;
    let low = this.#trigramStart[pair] ?? 0;
    let high = (this.#trigramStart[pair + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const value = next[middle] ?? 0;
      if (value === c) return middle;
      if (value < c) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Cost of `b` after `a`, in tenths of a bit. */
  pairCost(a: number, b: number): number {
    const j = this.bigram(a, b);
    return j >= 0 ? (this.tables.bigramCost[j] ?? 0) : (this.tables.unigramBackoff[a] ?? 0) + (this.tables.unigramCost[b] ?? 0);
  }

  /** Cost of `c` after `a b`, in tenths of a bit; `ab` is the index of the pair or −1. */
  tripleCost(ab: number, b: number, c: number): number {
    if (ab < 0) return this.pairCost(b, c);
    const t = this.trigram(ab, c);
    return t >= 0 ? (this.tables.trigramCost[t] ?? 0) : (this.tables.bigramBackoff[ab] ?? 0) + this.pairCost(b, c);
  }
}
