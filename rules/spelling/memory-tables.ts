/** Compiles the curated memory for one vocabulary: at build time for the packed data, at run time for another memory or without data. */
import { LETTER, MARK, regex } from '../pattern/regex.ts';
import type { ConfusionPair, MemoryLevel, MissingSyllable, NameLists, Reduplication, SplitOrJoined } from './memory/types.ts';
import { hashWords } from './context/hashed-words.ts';
import { NO_SECOND, unitsOf, type MemoryTables } from './context/packed-tables.ts';
import { scanParagraph, TokenStream } from './context/scanner.ts';
import { FIRST_SYLLABLE, PUNCTUATION } from './context/symbols.ts';
import type { WordIndex } from './context/word-index.ts';
import { LONGEST_PHRASE } from './phrase-matcher.ts';
import { syllableKey } from '../vietnamese/syllable.ts';

/** Everything that the project knows by heart. */
export interface SpellingMemory {
  readonly confusions: readonly ConfusionPair[];
  readonly missing: readonly MissingSyllable[];
  readonly splits: readonly SplitOrJoined[];
  readonly reduplications: Reduplication;
  readonly names: NameLists;
}

/** A memory without entries. */
export const EMPTY_MEMORY: SpellingMemory = {
  confusions: [],
  missing: [],
  splits: [],
  reduplications: { doubledWords: [], variedWords: [], boundaryRepeats: [] },
  names: { familyNames: [], middleNames: [], givenNames: [], minoritySyllables: [], places: [] },
};

/** What fires when the phrase of an entry is found; the fields that a kind does not use are empty. */
export interface MemoryRecord {
  readonly kind: 'confusion' | 'missing-syllable' | 'split';
  readonly level: MemoryLevel;
  readonly wrong: string;
  /** Replacements of the whole of `wrong`, lower case. */
  readonly right: readonly string[];
  readonly note: string;
  /** Confusions: one of these must stand near; none of these may hold or touch the match. */
  readonly need: readonly string[];
  readonly not: readonly string[];
  /** Missing syllables: what may stand directly after or before the match, the lost part, and the number of ids before it. */
  readonly notBefore: readonly string[];
  readonly notAfter: readonly string[];
  readonly lost: string;
  readonly gap: number;
}

const NOTHING: Omit<MemoryRecord, 'kind' | 'level' | 'wrong' | 'right'> = {
  note: '',
  need: [],
  not: [],
  notBefore: [],
  notAfter: [],
  lost: '',
  gap: 0,
};

const FIELD = '\n';
const ITEM = '|';

function writeRecord(record: MemoryRecord): string {
  const { kind, level, wrong, right, note, need, not, notBefore, notAfter, lost, gap } = record;
  const fields = [
    kind,
    level,
    wrong,
    right.join(ITEM),
    note,
    need.join(ITEM),
    not.join(ITEM),
    notBefore.join(ITEM),
    notAfter.join(ITEM),
    lost,
    String(gap),
  ];
  if (fields.some((field) => field.includes(FIELD)) || note.includes(ITEM))
    throw new Error(`the memory entry “${wrong}” holds a sign that parts records`);
  return fields.join(FIELD);
}

/** Reads a record as {@link compileMemory} writes it. */
export function readRecord(text: string): MemoryRecord {
  const [
    kind = '',
    level = '',
    wrong = '',
    right = '',
    note = '',
    need = '',
    not = '',
    notBefore = '',
    notAfter = '',
    lost = '',
    gap = '',
  ] = text.split(FIELD);
  const items = (field: string): readonly string[] => (field === '' ? [] : field.split(ITEM));
  return {
    kind: kind === 'confusion' || kind === 'split' ? kind : 'missing-syllable',
    level: level === 'warning' || level === 'hint' ? level : 'info',
    wrong,
    right: items(right),
    note,
    need: items(need),
    not: items(not),
    notBefore: items(notBefore),
    notAfter: items(notAfter),
    lost,
    gap: Number(gap),
  };
}

/** The key of a word for the vocabulary: its syllable key, or the word itself when it is no syllable. */
function vocabularyKey(word: string): string {
  return syllableKey(word) ?? word.normalize('NFC').toLowerCase();
}

const BETWEEN_WORDS = regex.u`[^${LETTER}${MARK}]+`;

/** Every word of the memory's phrases, as vocabulary keys. */
export function memoryVocabulary(memory: SpellingMemory): Set<string> {
  const raw = new Set<string>();
  const take = (phrase: string): void => {
    for (const word of phrase.split(BETWEEN_WORDS)) if (word !== '') raw.add(word);
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

/** `words` with the words of the memory that it does not hold behind them. */
export function withMemoryWords(words: readonly string[], memory: SpellingMemory): string[] {
  const known = new Set(words);
  return [...words, ...[...memoryVocabulary(memory)].filter((word) => !known.has(word))];
}

/** The ids of a phrase. */
export function phraseIds(phrase: string, index: WordIndex): readonly number[] {
  const stream = new TokenStream(16);
  scanParagraph(stream, phrase, 0, [], index);
  return Array.from(stream.id.subarray(0, stream.length));
}

interface Phrase {
  readonly ids: readonly number[];
  readonly record: string;
}

/** Phrases by their first id, then those of one id, then by the second id, otherwise in the order given. */
function sorted(phrases: readonly Phrase[]): Phrase[] {
  const [first, second] = [({ ids }: Phrase): number => ids[0] ?? 0, ({ ids }: Phrase): number => ids[1] ?? -1];
  return phrases.filter(({ ids }) => ids.length > 0).sort((a, b) => first(a) - first(b) || second(a) - second(b));
}

function phraseRows(
  phrases: readonly Phrase[],
  words: number,
): { first: Uint16Array; second: Uint16Array; start: Uint16Array; ids: Uint16Array } {
  const first = new Uint16Array(words + 1);
  for (const { ids } of phrases) first[(ids[0] ?? 0) + 1] = (first[(ids[0] ?? 0) + 1] ?? 0) + 1;
  for (let id = 0; id < words; id++) first[id + 1] = (first[id + 1] ?? 0) + (first[id] ?? 0);
  const start = new Uint16Array(phrases.length + 1);
  phrases.forEach(({ ids }, at) => {
    start[at + 1] = (start[at] ?? 0) + ids.length;
  });
  if (phrases.some(({ ids }) => ids.length > LONGEST_PHRASE))
    throw new Error(`a phrase of the memory is longer than ${String(LONGEST_PHRASE)} ids`);
  const end = phrases.reduce((sum, { ids }) => sum + ids.length, 0);
  if (end > 0xffff) throw new Error(`the phrases of the memory hold ${String(end)} ids, more than the tables can count`);
  return {
    first,
    second: Uint16Array.from(phrases, ({ ids }) => ids[1] ?? NO_SECOND),
    start,
    ids: Uint16Array.from(phrases.flatMap(({ ids }) => ids)),
  };
}

function entries(memory: SpellingMemory, index: WordIndex): Phrase[] {
  const found: Phrase[] = [];
  // A phrase of figures or of words that the vocabulary cannot hold would match anything and is left out.
  const add = (record: MemoryRecord): void => {
    const ids = phraseIds(record.wrong, index);
    if (ids.every((id) => id >= FIRST_SYLLABLE || id === PUNCTUATION)) found.push({ ids, record: writeRecord(record) });
  };
  for (const { wrong, right, level, note = '', need = [], not = [] } of memory.confusions)
    add({ ...NOTHING, kind: 'confusion', level, wrong, right, note, need, not });
  for (const { wrong, right, level } of memory.splits) add({ ...NOTHING, kind: 'split', level, wrong, right: [right] });
  for (const { formula, level, notBefore = [], notAfter = [] } of memory.missing) {
    const open = formula.indexOf('[');
    const close = formula.indexOf(']');
    if (open < 0 || close < open) continue;
    const before = formula.slice(0, open);
    const wrong = `${before}${formula.slice(close + 1)}`.replace(/ +/g, ' ').trim();
    const right = formula.replace('[', '').replace(']', '').replace(/ +/g, ' ');
    add({
      ...NOTHING,
      kind: 'missing-syllable',
      level,
      wrong,
      right: [right],
      notBefore,
      notAfter,
      lost: formula.slice(open + 1, close).trim(),
      gap: phraseIds(before, index).length,
    });
  }
  return sorted(found);
}

const WORD = regex.gu`[\p{Script=Latin}${MARK}]+`;

/** Compiles the memory. `index` knows `words` ids, those of {@link withMemoryWords}. */
export function compileMemory(memory: SpellingMemory, index: WordIndex, words: number): MemoryTables {
  const phrases = entries(memory, index);
  const memoryRecord = new Uint32Array(phrases.length + 1);
  phrases.forEach(({ record }, at) => {
    memoryRecord[at + 1] = (memoryRecord[at] ?? 0) + record.length;
  });
  const { doubledWords, boundaryRepeats } = memory.reduplications;
  const repeats = sorted([...doubledWords, ...boundaryRepeats].map((phrase) => ({ ids: phraseIds(phrase, index), record: '' })));
  const { familyNames, middleNames, givenNames, minoritySyllables, places } = memory.names;
  const names = [...familyNames, ...middleNames, ...givenNames, ...minoritySyllables, ...places].flatMap(
    (name) => name.toLowerCase().match(WORD) ?? [],
  );
  const of = phraseRows(phrases, words);
  const twice = phraseRows(repeats, words);
  return {
    memoryFirst: of.first,
    memorySecond: of.second,
    memoryStart: of.start,
    memoryIds: of.ids,
    memoryRecord,
    memoryText: unitsOf(phrases.map(({ record }) => record).join('')),
    repeatFirst: twice.first,
    repeatSecond: twice.second,
    repeatStart: twice.start,
    repeatIds: twice.ids,
    nameHash: hashWords(names),
  };
}
