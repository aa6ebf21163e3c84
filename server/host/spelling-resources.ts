import {
  type HunspellFiles,
  type OfficeArchive,
  type OwnSpelling,
  WordList,
  type WordListSource,
  mergeArchives,
  parseArchive,
} from '../../rules/index.ts';
import type { Localized } from '../../rules/vocabulary.ts';
import { fileProblem, type ConfigurationProblem } from './config-problem.ts';
import type { DataSource } from './data-source.ts';
import { decode } from './decode.ts';
import type { FileSystem, ReadFailure } from './file-system.ts';
import { affixFault, dictionaryFault, type LineFault } from './hunspell-check.ts';

/** Name of the word list that counts for its folder and those below it without being named. */
export const FOLDER_WORDS = '.lint-report.words.txt';

/** The two files of a Hunspell dictionary as read. */
export interface DictionarySources {
  readonly affix: DataSource<string | undefined>;
  readonly words: DataSource<string | undefined>;
}

/** The files of the spelling checker as read. */
export interface SpellingSources {
  readonly words: readonly DataSource<WordListSource | undefined>[];
  /** Affix and word file, when a dictionary is named. */
  readonly dictionary?: DictionarySources;
  readonly archives: readonly DataSource<OfficeArchive | undefined>[];
}

/** No files at all. */
export const NO_SPELLING_SOURCES: SpellingSources = { words: [], archives: [] };

/** What stronger sources add to weaker ones: lists and figures add up, each file once; a dictionary takes the place of the one before. */
export function joinSpelling(weaker: SpellingSources, stronger: SpellingSources): SpellingSources {
  const dictionary = stronger.dictionary ?? weaker.dictionary;
  return {
    words: eachOnce([...weaker.words, ...stronger.words]),
    archives: eachOnce([...weaker.archives, ...stronger.archives]),
    ...(dictionary !== undefined && { dictionary }),
  };
}

function eachOnce<T extends { readonly file: string }>(sources: readonly T[]): T[] {
  return sources.filter(({ file }, at) => sources.findIndex((other) => other.file === file) === at);
}

/** Reads a word list: one entry per line, `#` begins a comment. Its lines are checked by {@link ownSpelling}. Never rejects. */
export function readWords(fileSystem: FileSystem, file: string): Promise<DataSource<WordListSource | undefined>> {
  return readLines(fileSystem, file, lists, wordListFailure, (text) => ({ content: { name: file, text } }));
}

/** Reads figures learned from past reports; a file with a mistake is not used at all. Never rejects. */
export function readArchive(fileSystem: FileSystem, file: string): Promise<DataSource<OfficeArchive | undefined>> {
  return readLines(fileSystem, file, figures, archiveFailure, (text) => {
    const parsed = parseArchive(text);
    return 'error' in parsed ? { fault: parsed.error } : { content: parsed.archive };
  });
}

/** Reads the affix file of a Hunspell dictionary. Never rejects. */
export function readAffix(fileSystem: FileSystem, file: string): Promise<DataSource<string | undefined>> {
  return readLines(fileSystem, file, dictionaries, dictionaryFailure, (text) => checked(text, affixFault(text)));
}

/** Reads the word file of a Hunspell dictionary. Never rejects. */
export function readDictionary(fileSystem: FileSystem, file: string): Promise<DataSource<string | undefined>> {
  return readLines(fileSystem, file, dictionaries, dictionaryFailure, (text) => checked(text, dictionaryFault(text)));
}

/** Why a word list could not be read, without its name. */
export function wordListFailure(failure: ReadFailure): Localized {
  return failureOf(failure, 'từ điển', 'word list');
}

/** Why learned figures could not be read, without the name of the file. */
export function archiveFailure(failure: ReadFailure): Localized {
  return failureOf(failure, 'số liệu đã học', 'file of learned figures');
}

/** Why a part of a Hunspell dictionary could not be read, without its name. */
export function dictionaryFailure(failure: ReadFailure): Localized {
  return failureOf(failure, 'từ điển Hunspell', 'Hunspell file');
}

/** The content of some files put together, with one problem for every list that has wrong lines. */
export interface ComposedSpelling {
  /** Absent when there are no files. */
  readonly spelling?: OwnSpelling;
  readonly problems: readonly ConfigurationProblem[];
}

/** Puts the content of the files together; the same object for the same content, so that one checker serves all documents under it. */
export function ownSpelling(sources: SpellingSources): ComposedSpelling {
  const words = sources.words.flatMap(({ content }) => content ?? []);
  const archives = sources.archives.flatMap(({ content }) => content ?? []);
  const affix = sources.dictionary?.affix.content;
  const dictionary = sources.dictionary?.words.content;
  const parts = [...words, ...archives, affix, dictionary];
  if (parts.every((part) => part === undefined)) return { problems: [] };
  const known = composed.find(
    (candidate) => candidate.parts.length === parts.length && candidate.parts.every((part, i) => part === parts[i]),
  );
  const result =
    known?.result ?? compose(words, archives, affix === undefined || dictionary === undefined ? undefined : { affix, dictionary }, sources);
  if (known === undefined) {
    composed.push({ parts, result });
    if (composed.length > KEPT_SETS) composed.shift();
  }
  return result;
}

function compose(
  words: readonly WordListSource[],
  archives: readonly OfficeArchive[],
  files: HunspellFiles | undefined,
  { dictionary }: SpellingSources,
): ComposedSpelling {
  const list = new WordList(words, files);
  const problems = words.flatMap(({ name }) => {
    const errors = list.errors.filter((error) => error.name === name);
    const [first] = errors;
    return first === undefined ? [] : [lineProblem(name, { line: first.line, message: withOthers(first.message, errors.length - 1) })];
  });
  const archive = archives.length === 0 ? {} : { archive: mergeArchives(archives) };
  if (files === undefined || dictionary === undefined || isUsable(list)) return { spelling: { words: list, ...archive }, problems };
  const broken = { vi: 'Từ điển Hunspell này không dùng được', en: 'This Hunspell dictionary cannot be used' };
  return { spelling: { words: new WordList(words), ...archive }, problems: [...problems, fileProblem(dictionary.affix.file, broken)] };
}

/** True when the dictionary can be loaded; what the check of its lines lets pass shows here. */
function isUsable(list: WordList): boolean {
  try {
    list.accepts('a');
    return true;
  } catch {
    return false;
  }
}

const KEPT_SETS = 8;
const KEPT_FILES = 64;
/** The last sets of files and what they came to. */
const composed: { readonly parts: readonly (object | string | undefined)[]; readonly result: ComposedSpelling }[] = [];
interface Understood<T> {
  readonly content?: T;
  readonly fault?: LineFault;
}

/** What files were understood to say, kept by path as long as their bytes stay the same. */
class Understandings<T> {
  readonly #byPath = new Map<string, { readonly bytes: Uint8Array; readonly understood: Understood<T> }>();

  of(file: string, bytes: Uint8Array, understand: () => Understood<T>): Understood<T> {
    const known = this.#byPath.get(file);
    if (known !== undefined && Buffer.compare(known.bytes, bytes) === 0) return known.understood;
    const understood = understand();
    if (this.#byPath.size >= KEPT_FILES) this.#byPath.clear();
    this.#byPath.set(file, { bytes, understood });
    return understood;
  }
}

const lists = new Understandings<WordListSource>();
const figures = new Understandings<OfficeArchive>();
const dictionaries = new Understandings<string>();

function checked(text: string, fault: LineFault | undefined): Understood<string> {
  return fault === undefined ? { content: text } : { fault };
}

async function readLines<T>(
  fileSystem: FileSystem,
  file: string,
  kept: Understandings<T>,
  failureMessage: (failure: ReadFailure) => Localized,
  understand: (text: string) => Understood<T>,
): Promise<DataSource<T | undefined>> {
  const source = (content: T | undefined, problems: readonly ConfigurationProblem[]): DataSource<T | undefined> => ({
    file,
    content,
    problems,
    problemAt: (_span, message) => fileProblem(file, message),
  });
  const read = await fileSystem.read(file);
  if (!read.ok) return source(undefined, [fileProblem(file, failureMessage(read.failure))]);
  const { content, fault } = kept.of(file, read.bytes, () => {
    const decoded = decode(read.bytes);
    return decoded.ok ? understand(decoded.text) : { fault: decoded.problem };
  });
  return source(content, fault === undefined ? [] : [lineProblem(file, fault)]);
}

function lineProblem(file: string, { line, message }: LineFault): ConfigurationProblem {
  return { ...fileProblem(file, { vi: capital(message.vi), en: capital(message.en) }), line, endLine: line };
}

function withOthers({ vi, en }: Localized, others: number): Localized {
  return others === 0
    ? { vi, en }
    : { vi: `${vi}; còn ${others} dòng khác không dùng được`, en: `${en}; ${others} more lines cannot be used` };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function failureOf(failure: ReadFailure, vi: string, en: string): Localized {
  switch (failure) {
    case 'missing':
      return { vi: `Không có tệp ${vi} này`, en: `There is no such ${en}` };
    case 'folder':
      return { vi: `Đây là thư mục, không phải tệp ${vi}`, en: `This is a folder, not a ${en}` };
    case 'denied':
      return { vi: `Không được phép đọc tệp ${vi} này`, en: `Reading this ${en} is not permitted` };
    case 'other':
      return { vi: `Không đọc được tệp ${vi} này`, en: `This ${en} cannot be read` };
  }
}
