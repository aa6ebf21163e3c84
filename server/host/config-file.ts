import { basename, dirname, join } from 'node:path';
import { DEFAULT_SETTINGS, type Settings } from '../../rules/index.ts';
import { expandConfiguration } from './config-extends.ts';
import { fileProblem, type ConfigurationProblem } from './config-problem.ts';
import type { FileSystem } from './file-system.ts';
import { KNOWN_RULES, type KnownRules } from './known-rules.ts';
import { globTest, ignoreVerdict, type PathTest } from './path-patterns.ts';
import { applyPatch, type SettingsPatch } from './settings-patch.ts';
import { FOLDER_WORDS, joinSpelling, NO_SPELLING_SOURCES, ownSpelling, readWords, type SpellingSources } from './spelling-resources.ts';
import { readTermList } from './term-lists.ts';

export type { ConfigurationProblem } from './config-problem.ts';
export type { SettingsPatch } from './settings-patch.ts';

/** Names a configuration file may have, the first that exists in a folder being used. */
export const CONFIGURATION_NAMES = ['.lint-report.json', '.lint-report.jsonc', '.lint-report.yaml', '.lint-report.yml'] as const;

/** How configurations are found. */
export interface LoaderOptions {
  /** Absolute path of the one configuration file used for every document; nothing is searched for then. */
  readonly configurationFile?: string;
  /** Folder that the patterns of `configurationFile` are relative to; the folder of that file unless given. */
  readonly patternFolder?: string;
  /** False: no configuration file is searched for, only defaults and patches apply. True unless given. */
  readonly discover?: boolean;
  /** Absolute path of the user's own term list, which counts for every document when it is there. */
  readonly userTerms?: string;
  /** Absolute path of the user's own word list, which counts for every document when it is there. */
  readonly userWords?: string;
  /** The rules a configuration may name; those of the catalogue unless given. */
  readonly knownRules?: KnownRules;
}

/** Settings that do not come from configuration files. */
export interface OuterSettings {
  /** Hold where the configuration file says nothing (settings of the editor). */
  readonly defaults?: SettingsPatch;
  /** Win over the configuration file (options of the command line, a stage chosen for one run). */
  readonly forced?: SettingsPatch;
}

/** How one document is linted, and where that was decided. */
export interface ResolvedSettings {
  /** The same object is given again for the same configuration, overrides and patches until `invalidate`. */
  readonly settings: Settings;
  /** Absolute path of the configuration file in use; absent when there is none. */
  readonly configurationFile?: string;
  /** Every file the configuration was read from or asks for (itself and what it extends), absolute; those to watch. */
  readonly sources: readonly string[];
  /** The configuration's `ignore` names this document: it is not to be linted. */
  readonly ignored: boolean;
  /** Everything wrong with `sources`; the settings hold whatever else they say. */
  readonly problems: readonly ConfigurationProblem[];
  /** Absolute path of the first term list that the configuration names. */
  readonly officeTerms?: string;
  /** Absolute path of the first word list that the configuration names. */
  readonly officeWords?: string;
  /** Absolute path of the word list of the folder, when it is there. */
  readonly folderWords?: string;
}

/** One of the sources that the settings of a document come from. */
export interface SettingsSource {
  /** Absolute path of a configuration file. */
  readonly file: string;
  /** The patterns of the override in it; absent for what holds for all documents. */
  readonly patterns?: readonly string[];
  readonly patch: SettingsPatch;
}

/** What a configuration says for some documents, or for all when there is no test. */
interface ConfigurationLayer extends SettingsSource {
  readonly test?: PathTest;
  readonly spelling?: SpellingSources;
}

/** Settings as composed, and what composing them found wrong. */
interface ComposedSettings {
  readonly settings: Settings;
  readonly problems: readonly ConfigurationProblem[];
}

/** A configuration with all it extends, its patterns compiled. */
interface LoadedConfiguration {
  readonly file: string;
  readonly sources: readonly string[];
  readonly problems: readonly ConfigurationProblem[];
  /** Patches in the order they apply; one without a test holds for every document. */
  readonly layers: readonly ConfigurationLayer[];
  readonly ignores: PathTest;
  readonly spelling: SpellingSources;
  readonly officeTerms?: string;
  readonly officeWords?: string;
}

/** The user's own term list and word list. */
interface UserLists {
  readonly patch: SettingsPatch;
  readonly sources: readonly string[];
  readonly problems: readonly ConfigurationProblem[];
  readonly words: SpellingSources['words'];
}

/**
 * Finds, reads and remembers configurations. For a document the nearest `.lint-report.{json,jsonc,yaml,yml}` from its folder
 * upwards is used; nothing is merged with those further up except what it names in `extends`. Patterns (`ignore`,
 * `overrides.files`), also those of extended files, are relative to the folder of the file that was found. Order of strength:
 * program defaults, `defaults`, extended files in their order, the file's own keys, overrides in their order, `forced`.
 */
export class ConfigurationLoader {
  private folders = new Map<string, Promise<LoadedConfiguration | undefined>>();
  private loaded = new Map<string, Promise<LoadedConfiguration>>();
  private settings = new Map<string, ComposedSettings>();
  private user: Promise<UserLists> | undefined;
  private folderWords = new Map<string, Promise<SpellingSources>>();
  private readonly known: KnownRules;

  constructor(
    private readonly fileSystem: FileSystem,
    private readonly options: LoaderOptions = {},
  ) {
    this.known = options.knownRules ?? KNOWN_RULES;
  }

  /**
   * Settings of a document. The path is absolute and need not exist (an unsaved document: any name in its folder). Never rejects;
   * with a broken configuration the parts that are right apply.
   */
  async resolveSettings(filePath: string, outer: OuterSettings = {}): Promise<ResolvedSettings> {
    const configuration = await this.configurationFor(filePath);
    const user = await (this.user ??= this.readUserLists());
    const found = configuration?.spelling ?? (this.searches ? await this.folderWordsOf(dirname(filePath)) : NO_SPELLING_SOURCES);
    const layers = (configuration?.layers ?? []).filter(({ test }) => test === undefined || test(filePath));
    const chosen = layers.map((layer) => configuration?.layers.indexOf(layer)).join(',');
    const key = JSON.stringify([configuration?.file ?? found.words[0]?.file, chosen, outer.defaults, outer.forced]);
    let composed = this.settings.get(key);
    if (composed === undefined) {
      composed = compose(user, found, layers, outer);
      this.settings.set(key, composed);
    }
    const { settings } = composed;
    const folderWords = found.words.findLast(({ file }) => basename(file) === FOLDER_WORDS)?.file;
    const place = folderWords === undefined ? {} : { folderWords };
    if (configuration === undefined) {
      const problems = [...found.words.flatMap((source) => source.problems), ...user.problems, ...composed.problems];
      return { settings, sources: [...found.words.map(({ file }) => file), ...user.sources], ignored: false, problems, ...place };
    }
    const { file, sources, problems, ignores, officeTerms, officeWords } = configuration;
    return {
      settings,
      configurationFile: file,
      sources: [...sources, ...user.sources],
      ignored: ignores(filePath),
      problems: eachOnce([...problems, ...user.problems, ...composed.problems]),
      ...place,
      ...(officeWords !== undefined && { officeWords }),
      ...(officeTerms !== undefined && { officeTerms }),
    };
  }

  /** What each file of the configuration says of a document, weakest first; empty when no configuration governs it. */
  async sourcesOf(filePath: string): Promise<readonly SettingsSource[]> {
    const layers = (await this.configurationFor(filePath))?.layers ?? [];
    return layers.filter(({ test }) => test === undefined || test(filePath));
  }

  /** Forgets everything read so far: to be called when a configuration file was made, changed or removed. */
  invalidate(): void {
    this.folders = new Map();
    this.loaded = new Map();
    this.settings = new Map();
    this.user = undefined;
    this.folderWords = new Map();
  }

  private async readUserLists(): Promise<UserLists> {
    const { userTerms, userWords } = this.options;
    const isThere = async (file: string): Promise<boolean> => (await this.fileSystem.kind(file)) === 'file';
    const terms = userTerms !== undefined && (await isThere(userTerms)) ? [await readTermList(this.fileSystem, userTerms)] : [];
    const words = userWords !== undefined && (await isThere(userWords)) ? [await readWords(this.fileSystem, userWords)] : [];
    const lists = [...terms, ...words];
    return {
      patch: terms.length === 0 ? {} : { terms: terms.map(({ content }) => content) },
      sources: lists.map(({ file }) => file),
      problems: lists.flatMap((list) => list.problems),
      words,
    };
  }

  /** True when files are searched for from the folder of a document upwards. */
  private get searches(): boolean {
    return this.options.discover !== false && this.options.configurationFile === undefined;
  }

  /** The nearest word list of a folder, for documents without a configuration. */
  private folderWordsOf(folder: string): Promise<SpellingSources> {
    let found = this.folderWords.get(folder);
    if (found === undefined) {
      found = this.searchWords(folder);
      this.folderWords.set(folder, found);
    }
    return found;
  }

  private async searchWords(folder: string): Promise<SpellingSources> {
    const file = join(folder, FOLDER_WORDS);
    if ((await this.fileSystem.kind(file)) === 'file') return { words: [await readWords(this.fileSystem, file)], archives: [] };
    const parent = dirname(folder);
    return parent === folder ? NO_SPELLING_SOURCES : this.folderWordsOf(parent);
  }

  private configurationFor(filePath: string): Promise<LoadedConfiguration | undefined> {
    const { configurationFile, patternFolder, discover } = this.options;
    if (configurationFile !== undefined) return this.load(configurationFile, patternFolder ?? dirname(configurationFile), []);
    return discover === false ? Promise.resolve(undefined) : this.ofFolder(dirname(filePath));
  }

  private ofFolder(folder: string): Promise<LoadedConfiguration | undefined> {
    let found = this.folders.get(folder);
    if (found === undefined) {
      found = this.search(folder);
      this.folders.set(folder, found);
    }
    return found;
  }

  private async search(folder: string): Promise<LoadedConfiguration | undefined> {
    const kinds = await Promise.all(CONFIGURATION_NAMES.map((name) => this.fileSystem.kind(join(folder, name))));
    const [first, ...others] = CONFIGURATION_NAMES.filter((_, index) => kinds[index] !== undefined);
    if (first !== undefined) return this.load(join(folder, first), folder, others);
    const parent = dirname(folder);
    return parent === folder ? undefined : this.ofFolder(parent);
  }

  private load(file: string, folder: string, rivals: readonly string[]): Promise<LoadedConfiguration> {
    let configuration = this.loaded.get(file);
    if (configuration === undefined) {
      configuration = this.build(file, folder, rivals);
      this.loaded.set(file, configuration);
    }
    return configuration;
  }

  private async build(file: string, folder: string, rivals: readonly string[]): Promise<LoadedConfiguration> {
    const problems = rivals.map((rival) =>
      fileProblem(file, {
        vi: `Một thư mục có cả “${basename(file)}” và “${rival}”; chỉ “${basename(file)}” được dùng`,
        en: `One folder holds both “${basename(file)}” and “${rival}”; only “${basename(file)}” is used`,
      }),
    );
    const expanded = await expandConfiguration(this.fileSystem, file, this.known);
    const { terms, profiles, officeTerms, officeWords, spelling, overrideSpelling } = expanded;
    const layers: ConfigurationLayer[] = [
      { file, patch: { ...(terms.length > 0 && { terms }), ...(profiles.length > 0 && { profiles }) } },
    ];
    for (const content of expanded.contents) {
      layers.push({ file: content.file, patch: content.patch });
      for (const override of content.overrides) {
        const own = overrideSpelling.get(override);
        layers.push({
          file: content.file,
          patterns: override.files,
          test: await globTest(folder, override.files, { anywhere: true, hidden: true }),
          patch: override.patch,
          ...(own !== undefined && { spelling: own }),
        });
      }
    }
    const verdict = await ignoreVerdict(
      folder,
      expanded.contents.flatMap(({ ignore }) => ignore),
    );
    const sources = [...expanded.files, ...rivals.map((rival) => join(folder, rival))];
    // What is wrong with the lists of an override is told whichever document is checked first.
    const ofLists = [...overrideSpelling.values()].flatMap((own) => ownSpelling(own).problems);
    return {
      file,
      sources,
      problems: [...problems, ...expanded.problems, ...ofLists],
      layers,
      ignores: (path) => verdict(path, false) === true,
      spelling,
      ...(officeWords !== undefined && { officeWords }),
      ...(officeTerms !== undefined && { officeTerms }),
    };
  }
}

function compose(user: UserLists, found: SpellingSources, layers: readonly ConfigurationLayer[], outer: OuterSettings): ComposedSettings {
  const sources = layers
    .flatMap(({ spelling }) => spelling ?? [])
    .reduce(joinSpelling, { ...found, words: [...user.words, ...found.words] });
  const { spelling, problems } = ownSpelling(sources);
  const patches = [
    outer.defaults ?? {},
    user.patch,
    spelling === undefined ? {} : { spelling },
    ...layers.map(({ patch }) => patch),
    outer.forced ?? {},
  ];
  return { settings: patches.reduce(applyPatch, DEFAULT_SETTINGS), problems };
}

function eachOnce(problems: readonly ConfigurationProblem[]): ConfigurationProblem[] {
  const same = (a: ConfigurationProblem, b: ConfigurationProblem): boolean =>
    a.file === b.file && a.line === b.line && a.column === b.column && a.message.vi === b.message.vi;
  return problems.filter((problem, at) => problems.findIndex((other) => same(problem, other)) === at);
}
