import { basename, dirname, join, resolve } from 'node:path';
import { type OfficeArchive, type ReportType, type TermList, type WordListSource, allReportTypes } from '../../rules/index.ts';
import { type Localized, nearest } from '../../rules/vocabulary.ts';
import type { PlacedText } from './config-members.ts';
import { unknownName } from './config-messages.ts';
import type { ConfigurationProblem } from './config-problem.ts';
import type { ConfigurationContent, ConfigurationOverride, NamedSpelling } from './config-schema.ts';
import { readConfigurationSource, readFailureMessage, type ConfigurationSource } from './config-source.ts';
import type { DataSource } from './data-source.ts';
import type { FileSystem, ReadFailure } from './file-system.ts';
import type { KnownRules } from './known-rules.ts';
import { profileFailure, readProfiles } from './profiles.ts';
import {
  archiveFailure,
  dictionaryFailure,
  FOLDER_WORDS,
  readAffix,
  readArchive,
  readDictionary,
  readWords,
  wordListFailure,
  type DictionarySources,
  type SpellingSources,
} from './spelling-resources.ts';
import { FOLDER_TERMS, readTermList, termListFailure } from './term-lists.ts';

/** A configuration file with everything it extends. */
export interface ExpandedConfiguration {
  /** Contents in the order they apply: extended files first, each once, the file itself last. */
  readonly contents: readonly (ConfigurationContent & { readonly file: string })[];
  /** Absolute paths of the file and of all that is extended, also of those that are missing. */
  readonly files: readonly string[];
  /** What is wrong with any of them, the file itself first. */
  readonly problems: readonly ConfigurationProblem[];
  /** Term lists in the order in which they are named, that of the folder last. */
  readonly terms: readonly TermList[];
  /** Own report types, those named last first. */
  readonly profiles: readonly ReportType[];
  /** Word lists (that of the folder last), dictionary and learned figures of the spelling checker. */
  readonly spelling: SpellingSources;
  /** The same for the documents of each override that names files. */
  readonly overrideSpelling: ReadonlyMap<ConfigurationOverride, SpellingSources>;
  /** Absolute path of the first term list that is named and there. */
  readonly officeTerms?: string;
  /** Absolute path of the first word list that is named and there. */
  readonly officeWords?: string;
}

/** Reads a configuration file (absolute path) and what it extends; paths in `extends` are relative to the file that holds them. */
export async function expandConfiguration(fileSystem: FileSystem, file: string, known: KnownRules): Promise<ExpandedConfiguration> {
  const reader = new ExtendsReader(fileSystem, known);
  await reader.add(file, []);
  await reader.readFolderLists(dirname(file));
  reader.checkReportTypes();
  const sources = [...reader.sources.values()];
  const problems = [...reader.entered.values()].flatMap((source) => [
    ...source.problems,
    ...reader.problems.filter((problem) => problem.file === source.file),
  ]);
  const terms = [...reader.terms.values()];
  const profiles = [...reader.profiles.values()];
  const [officeTerms] = terms.filter(({ file: list }) => basename(list) !== FOLDER_TERMS);
  const words = [...reader.words.values()];
  const archives = [...reader.archives.values()];
  const [officeWords] = words.filter(({ file: list }) => basename(list) !== FOLDER_WORDS);
  const { dictionary, overrideSpelling } = reader;
  const spelling: SpellingSources = { words, archives, ...(dictionary !== undefined && { dictionary }) };
  const data = [...new Set([...terms, ...profiles, ...[spelling, ...overrideSpelling.values()].flatMap(spellingFiles)])];
  return {
    contents: sources.map((source) => ({ ...source.content, file: source.file })),
    files: [...new Set([...reader.entered.keys(), ...data.map((source) => source.file), ...reader.missing])],
    problems: [...problems, ...data.flatMap((source) => source.problems)],
    terms: terms.map(({ content }) => content),
    profiles: profiles.reverse().flatMap(({ content }) => content),
    spelling,
    overrideSpelling,
    ...(officeTerms !== undefined && { officeTerms: officeTerms.file }),
    ...(officeWords !== undefined && { officeWords: officeWords.file }),
  };
}

function spellingFiles({ words, archives, dictionary }: SpellingSources): readonly DataSource<unknown>[] {
  return [...words, ...archives, ...(dictionary === undefined ? [] : [dictionary.affix, dictionary.words])];
}

class ExtendsReader {
  /** In the order they are entered: a file before those it extends. */
  readonly entered = new Map<string, ConfigurationSource>();
  /** In the order they are done with: a file after those it extends. */
  readonly sources = new Map<string, ConfigurationSource>();
  readonly problems: ConfigurationProblem[] = [];
  readonly missing = new Set<string>();
  readonly terms = new Map<string, DataSource<TermList>>();
  readonly profiles = new Map<string, DataSource<readonly ReportType[]>>();
  readonly words: Lists<WordListSource> = new Map();
  readonly archives: Lists<OfficeArchive> = new Map();
  /** That of the file done with last which names one. */
  dictionary: DictionarySources | undefined;
  readonly overrideSpelling = new Map<ConfigurationOverride, SpellingSources>();
  /** Word lists, figures and dictionaries by path, however many places name them. */
  private readonly knownWords: Lists<WordListSource> = new Map();
  private readonly knownArchives: Lists<OfficeArchive> = new Map();
  private readonly knownAffixes: Lists<string> = new Map();
  private readonly knownDictionaries: Lists<string> = new Map();

  constructor(
    private readonly fileSystem: FileSystem,
    private readonly known: KnownRules,
  ) {}

  async add(file: string, path: readonly string[]): Promise<void> {
    const source = await readConfigurationSource(this.fileSystem, file, this.known);
    this.entered.set(file, source);
    const here = [...path, file];
    for (const entry of source.content.extends) {
      const target = resolve(dirname(file), entry.text);
      if (here.includes(target)) this.problems.push(circle(source, entry.span, [...here.slice(here.indexOf(target)), target]));
      else if (!this.entered.has(target)) await this.follow(source, entry, target, here);
    }
    await this.readAll(source, source.content.terms, this.terms, readTermList, termListFailure);
    await this.readAll(source, source.content.profiles, this.profiles, readProfiles, profileFailure);
    this.dictionary = (await this.readSpelling(source, source.content.spelling, this.words, this.archives)) ?? this.dictionary;
    for (const override of source.content.overrides) {
      const words: Lists<WordListSource> = new Map();
      const archives: Lists<OfficeArchive> = new Map();
      const dictionary = await this.readSpelling(source, override.spelling, words, archives);
      if (words.size + archives.size === 0 && dictionary === undefined) continue;
      this.overrideSpelling.set(override, {
        words: [...words.values()],
        archives: [...archives.values()],
        ...(dictionary !== undefined && { dictionary }),
      });
    }
    this.sources.set(file, source);
  }

  /** Reads the term list and the word list beside a configuration, if there are any. */
  async readFolderLists(folder: string): Promise<void> {
    const terms = join(folder, FOLDER_TERMS);
    if (!this.terms.has(terms) && (await this.fileSystem.kind(terms)) === 'file')
      this.terms.set(terms, await readTermList(this.fileSystem, terms));
    const words = join(folder, FOLDER_WORDS);
    if (!this.words.has(words) && (await this.fileSystem.kind(words)) === 'file')
      this.words.set(words, await readWords(this.fileSystem, words));
  }

  /** Reports ids of report types that neither the program nor any of the files knows. */
  checkReportTypes(): void {
    const ids = allReportTypes([...this.profiles.values()].flatMap(({ content }) => content)).map(({ id }) => id);
    for (const source of this.entered.values()) {
      for (const { text, span } of source.content.reportTypes)
        if (!ids.includes(text)) this.problems.push(source.problemAt(span, unknownName('loại báo cáo', 'report type', text, ids)));
    }
  }

  private async readAll<T>(
    source: ConfigurationSource,
    entries: readonly PlacedText[],
    into: Map<string, DataSource<T>>,
    read: (fileSystem: FileSystem, file: string) => Promise<DataSource<T>>,
    failure: (failure: ReadFailure) => Localized,
  ): Promise<void> {
    for (const entry of entries) {
      const target = resolve(dirname(source.file), entry.text);
      if (into.has(target)) continue;
      if (await this.isFile(source, entry, target, failure)) into.set(target, await read(this.fileSystem, target));
    }
  }

  /** Reads the files that one place names into the two maps; gives the dictionary when there is one. */
  private async readSpelling(
    source: ConfigurationSource,
    named: NamedSpelling,
    words: Lists<WordListSource>,
    archives: Lists<OfficeArchive>,
  ): Promise<DictionarySources | undefined> {
    await this.readAll(source, named.words, words, once(this.knownWords, readWords), wordListFailure);
    await this.readAll(source, named.archive, archives, once(this.knownArchives, readArchive), archiveFailure);
    const { dictionary } = named;
    if (dictionary === undefined) return undefined;
    const [affix, list] = [dictionary.aff, dictionary.dic].map(({ text }) => resolve(dirname(source.file), text));
    if (affix === undefined || list === undefined) return undefined;
    const there = [
      await this.isFile(source, dictionary.aff, affix, dictionaryFailure),
      await this.isFile(source, dictionary.dic, list, dictionaryFailure),
    ];
    if (!there.every(Boolean)) return undefined;
    return {
      affix: await once(this.knownAffixes, readAffix)(this.fileSystem, affix),
      words: await once(this.knownDictionaries, readDictionary)(this.fileSystem, list),
    };
  }

  private async follow(source: ConfigurationSource, entry: PlacedText, target: string, path: readonly string[]): Promise<void> {
    if (await this.isFile(source, entry, target, readFailureMessage)) await this.add(target, path);
  }

  /** True when the target is a file; otherwise the entry that names it is reported. */
  private async isFile(
    source: ConfigurationSource,
    entry: PlacedText,
    target: string,
    failure: (failure: ReadFailure) => Localized,
  ): Promise<boolean> {
    const kind = await this.fileSystem.kind(target);
    if (kind === 'file') return true;
    this.missing.add(target);
    const reason = failure(kind === undefined ? 'missing' : kind === 'folder' ? 'folder' : 'other');
    const siblings = kind === undefined ? await this.fileSystem.list(dirname(target)) : undefined;
    const near = nearest(
      basename(target),
      (siblings ?? []).map(({ name }) => name),
    );
    this.problems.push(
      source.problemAt(entry.span, {
        vi: `${reason.vi}: “${entry.text}”${near === undefined ? '' : `; gần nhất là “${near}”`}`,
        en: `${reason.en}: “${entry.text}”${near === undefined ? '' : `; the nearest is “${near}”`}`,
      }),
    );
    return false;
  }
}

type Lists<T> = Map<string, DataSource<T | undefined>>;
type Read<T> = (fileSystem: FileSystem, file: string) => Promise<DataSource<T | undefined>>;

/** Reads a file the first time it is asked for. */
function once<T>(known: Lists<T>, read: Read<T>): Read<T> {
  return async (fileSystem, file) => {
    const found = known.get(file) ?? (await read(fileSystem, file));
    known.set(file, found);
    return found;
  };
}

function circle(source: ConfigurationSource, span: PlacedText['span'], files: readonly string[]): ConfigurationProblem {
  const names = files.map((file) => basename(file)).join(' → ');
  return source.problemAt(span, { vi: `“extends” đi vòng tròn: ${names}`, en: `“extends” goes in a circle: ${names}` });
}
