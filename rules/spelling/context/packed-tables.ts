/**
 * The packed spelling data: what the build tool writes and the checker reads in place.
 *
 * Layout, little endian: a header of u32 (magic, version, total bytes, then the number of elements of every section in the order of
 * {@link LAYOUT}), then the sections in the same order, each aligned to 4 bytes. Loading makes views and parses nothing. All costs are
 * −log2 of a probability in tenths of a bit, clamped to 0…255, unless said otherwise. Texts are UTF-16 units.
 */

/** `LRSP` read as a little-endian number. */
export const MAGIC = 0x5053524c;
/** Version of the layout. */
export const VERSION = 3;

/** The syllable model. V ids, B pairs, T triples, N neighbours. */
export interface ModelTables {
  /** Syllables and symbols, one behind the other. */
  readonly vocabulary: Uint16Array;
  /** V+1: where each id begins in the vocabulary. */
  readonly vocabularyStart: Uint16Array;
  /** V: cost of each id alone. */
  readonly unigramCost: Uint8Array;
  /** V: log2 of the count of each id, in eighths. */
  readonly unigramCount: Uint8Array;
  /** V: cost of leaving each id for a follower that is not listed. */
  readonly unigramBackoff: Uint8Array;
  /** V: 1 for the small words that hold sentences together, else 0. */
  readonly functionWord: Uint8Array;
  /** V: 1 for the syllables that are hardly ever a word by themselves, else 0. */
  readonly boundSyllable: Uint8Array;
  /** V: log2 of one more than the number of listed pairs that hold the syllable, in sixteenths. */
  readonly partnerVariety: Uint8Array;
  /** V: share of its occurrences that the most frequent pair of a syllable takes, in 255ths. */
  readonly partnerDevotion: Uint8Array;
  /** V+1: where the followers of each id begin in the bigram sections. */
  readonly bigramStart: Uint32Array;
  /** V+1: where the neighbours of each id begin in the neighbour sections. */
  readonly neighbourStart: Uint32Array;
  /** The bits of a `PairFilter` that holds every pair. */
  readonly bigramFilter: Int32Array;
  /** B: the follower; ascending within one id. */
  readonly bigramNext: Uint16Array;
  /** One for every block of pairs (see {@link TRIGRAM_BLOCK_BITS}): where their triples begin in the trigram sections. */
  readonly trigramBlock: Uint32Array;
  /** B+1: where the triples of each pair begin, counted from the beginning of its block. */
  readonly trigramOffset: Uint16Array;
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

/** From spellings to ids: open addressing over a power of two of slots; see `word-index.ts`. */
export interface WordTables {
  /** Second hash of the spelling in each slot. */
  readonly wordHash: Int32Array;
  /** Its id; 0 in an empty slot. Ids from V on are words of the memory that the model does not know. */
  readonly wordId: Uint16Array;
}

/** What finds the syllables near to a word outside the vocabulary; see `neighbour-index.ts`. */
export interface NeighbourTables {
  /** V: index of the onset in `ONSETS`, {@link NO_PART} for an id that is no syllable. */
  readonly partOnset: Uint8Array;
  /** V: index of the rime in `RIMES`. */
  readonly partRime: Uint8Array;
  readonly partTone: Uint8Array;
  /** V: one bit for each letter of `MARKED_LETTERS` that the syllable holds. */
  readonly partMarks: Uint8Array;
  /** Onsets × rimes + 1: where the ids with these parts begin in `soundIds`. */
  readonly soundStart: Uint16Array;
  readonly soundIds: Uint16Array;
  /** A power of two of slots, chosen by the hash of letters without any mark: 1 + index of the group of ids with these letters, or 0. */
  readonly asciiSlot: Uint16Array;
  /** Per group: the hash. */
  readonly asciiHash: Uint32Array;
  /** Groups + 1: where the ids of each begin in `asciiIds`. */
  readonly asciiStart: Uint16Array;
  readonly asciiIds: Uint16Array;
  /** Onsets × onsets, rimes × rimes: cost of writing one for the other in sixteenths of a bit, {@link NO_COST} when it is no slip. */
  readonly onsetCosts: Uint8Array;
  readonly rimeCosts: Uint8Array;
}

/** The curated memory compiled for one vocabulary; see `memory-tables.ts`. */
export interface MemoryTables {
  /** Ids of the vocabulary + 1: where the phrases that begin with each id begin. */
  readonly memoryFirst: Uint16Array;
  /** Per phrase: the second id, {@link NO_SECOND} when it has one id only. */
  readonly memorySecond: Uint16Array;
  /** Phrases + 1: where the ids of each begin in `memoryIds`. */
  readonly memoryStart: Uint16Array;
  readonly memoryIds: Uint16Array;
  /** Phrases + 1: where the record of each begins in `memoryText`. */
  readonly memoryRecord: Uint32Array;
  readonly memoryText: Uint16Array;
  /** The same four for words and meetings of words in which a syllable rightly stands twice. */
  readonly repeatFirst: Uint16Array;
  readonly repeatSecond: Uint16Array;
  readonly repeatStart: Uint16Array;
  readonly repeatIds: Uint16Array;
  /** Hashes of the lower-case syllables of names; see `hashed-words.ts`. */
  readonly nameHash: Uint32Array;
}

/** Everything that is packed. */
export interface SpellingTables extends ModelTables, WordTables, NeighbourTables, MemoryTables {
  /** Hashes of syllables that exist although the model does not hold them. */
  readonly listedHash: Uint32Array;
}

/** Two to this power are the pairs that share one number of {@link ModelTables.trigramBlock}. */
export const TRIGRAM_BLOCK_BITS = 4;
/** No syllable: {@link NeighbourTables.partOnset}. */
export const NO_PART = 255;
/** No slip: {@link NeighbourTables.onsetCosts}. */
export const NO_COST = 255;
/** No second id: {@link MemoryTables.memorySecond}. */
export const NO_SECOND = 0xffff;

/** A file that cannot be read as spelling data. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** The sections in file order, with the bytes of an element. */
const LAYOUT = [
  ['vocabulary', 2],
  ['vocabularyStart', 2],
  ['unigramCost', 1],
  ['unigramCount', 1],
  ['unigramBackoff', 1],
  ['functionWord', 1],
  ['boundSyllable', 1],
  ['partnerVariety', 1],
  ['partnerDevotion', 1],
  ['bigramStart', 4],
  ['neighbourStart', 4],
  ['bigramFilter', 4],
  ['bigramNext', 2],
  ['trigramBlock', 4],
  ['trigramOffset', 2],
  ['trigramNext', 2],
  ['neighbour', 2],
  ['bigramCost', 1],
  ['bigramBackoff', 1],
  ['bigramCount', 1],
  ['bigramAuthored', 1],
  ['trigramCost', 1],
  ['neighbourCost', 1],
  ['wordHash', 4],
  ['wordId', 2],
  ['partOnset', 1],
  ['partRime', 1],
  ['partTone', 1],
  ['partMarks', 1],
  ['soundStart', 2],
  ['soundIds', 2],
  ['asciiSlot', 2],
  ['asciiHash', 4],
  ['asciiStart', 2],
  ['asciiIds', 2],
  ['onsetCosts', 1],
  ['rimeCosts', 1],
  ['memoryFirst', 2],
  ['memorySecond', 2],
  ['memoryStart', 2],
  ['memoryIds', 2],
  ['memoryRecord', 4],
  ['memoryText', 2],
  ['repeatFirst', 2],
  ['repeatSecond', 2],
  ['repeatStart', 2],
  ['repeatIds', 2],
  ['nameHash', 4],
  ['listedHash', 4],
] as const satisfies readonly (readonly [keyof SpellingTables, 1 | 2 | 4])[];

const HEADER_WORDS = 3 + LAYOUT.length;

const aligned = (bytes: number): number => (bytes + 3) & ~3;

/** Writes the tables into one file; equal tables give equal bytes. */
export function packTables(tables: SpellingTables): Uint8Array {
  let total = HEADER_WORDS * 4;
  for (const [name, size] of LAYOUT) total += aligned(size * tables[name].length);
  const bytes = new Uint8Array(total);
  new Uint32Array(bytes.buffer, 0, HEADER_WORDS).set([MAGIC, VERSION, total, ...LAYOUT.map(([name]) => tables[name].length)]);
  let offset = HEADER_WORDS * 4;
  for (const [name, size] of LAYOUT) {
    const { buffer, byteOffset, byteLength, length } = tables[name];
    if (byteLength !== size * length) throw new ModelError(`section ${name} has elements of another size`);
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
    offset += aligned(byteLength);
  }
  return bytes;
}

/** Reads a packed file. The tables are views into `bytes` (copied first when it is not aligned). @throws {@link ModelError} */
export function unpackTables(bytes: Uint8Array): SpellingTables {
  if (bytes.length < HEADER_WORDS * 4) throw new ModelError('the spelling data is cut short');
  const data = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const header = new Uint32Array(data.buffer, data.byteOffset, HEADER_WORDS);
  const [magic = 0, version = 0, total = 0] = header;
  if (magic !== MAGIC) throw new ModelError('this is no spelling data');
  if (version !== VERSION) throw new ModelError(`the spelling data has version ${String(version)}, expected ${String(VERSION)}`);
  const offsets: number[] = [];
  let expected = HEADER_WORDS * 4;
  LAYOUT.forEach(([, size], at) => {
    offsets.push(data.byteOffset + expected);
    expected += aligned(size * (header[3 + at] ?? 0));
  });
  if (total !== expected || data.length < expected) throw new ModelError('the spelling data is cut short');
  let section = 0;
  const place = (name: (typeof LAYOUT)[number][0]): readonly [ArrayBufferLike, number, number] => {
    const at = section++;
    if (LAYOUT[at]?.[0] !== name) throw new ModelError(`section ${name} is read out of order`);
    return [data.buffer, offsets[at] ?? 0, header[3 + at] ?? 0];
  };
  const u8 = (name: (typeof LAYOUT)[number][0]): Uint8Array => new Uint8Array(...place(name));
  const u16 = (name: (typeof LAYOUT)[number][0]): Uint16Array => new Uint16Array(...place(name));
  // Signed where only bits count or numbers are compared: V8 has every small integer at hand, but makes an object of a larger one.
  const i32 = (name: (typeof LAYOUT)[number][0]): Int32Array => new Int32Array(...place(name));
  const u32 = (name: (typeof LAYOUT)[number][0]): Uint32Array => new Uint32Array(...place(name));
  return {
    vocabulary: u16('vocabulary'),
    vocabularyStart: u16('vocabularyStart'),
    unigramCost: u8('unigramCost'),
    unigramCount: u8('unigramCount'),
    unigramBackoff: u8('unigramBackoff'),
    functionWord: u8('functionWord'),
    boundSyllable: u8('boundSyllable'),
    partnerVariety: u8('partnerVariety'),
    partnerDevotion: u8('partnerDevotion'),
    bigramStart: u32('bigramStart'),
    neighbourStart: u32('neighbourStart'),
    bigramFilter: i32('bigramFilter'),
    bigramNext: u16('bigramNext'),
    trigramBlock: u32('trigramBlock'),
    trigramOffset: u16('trigramOffset'),
    trigramNext: u16('trigramNext'),
    neighbour: u16('neighbour'),
    bigramCost: u8('bigramCost'),
    bigramBackoff: u8('bigramBackoff'),
    bigramCount: u8('bigramCount'),
    bigramAuthored: u8('bigramAuthored'),
    trigramCost: u8('trigramCost'),
    neighbourCost: u8('neighbourCost'),
    wordHash: i32('wordHash'),
    wordId: u16('wordId'),
    partOnset: u8('partOnset'),
    partRime: u8('partRime'),
    partTone: u8('partTone'),
    partMarks: u8('partMarks'),
    soundStart: u16('soundStart'),
    soundIds: u16('soundIds'),
    asciiSlot: u16('asciiSlot'),
    asciiHash: u32('asciiHash'),
    asciiStart: u16('asciiStart'),
    asciiIds: u16('asciiIds'),
    onsetCosts: u8('onsetCosts'),
    rimeCosts: u8('rimeCosts'),
    memoryFirst: u16('memoryFirst'),
    memorySecond: u16('memorySecond'),
    memoryStart: u16('memoryStart'),
    memoryIds: u16('memoryIds'),
    memoryRecord: u32('memoryRecord'),
    memoryText: u16('memoryText'),
    repeatFirst: u16('repeatFirst'),
    repeatSecond: u16('repeatSecond'),
    repeatStart: u16('repeatStart'),
    repeatIds: u16('repeatIds'),
    nameHash: u32('nameHash'),
    listedHash: u32('listedHash'),
  };
}

/** The text that a few units of a table spell. */
export function textOf(units: Uint16Array): string {
  let text = '';
  for (let i = 0; i < units.length; i++) text += String.fromCharCode(units[i] ?? 0);
  return text;
}

/** The units of a text, as tables hold it. */
export function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}
