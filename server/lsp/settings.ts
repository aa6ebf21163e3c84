import { dirname, join, resolve, sep } from 'node:path';
import { type OfficeArchive, type OwnSpelling, type Settings, WordList, mergeArchives } from '../../rules/index.ts';
import type { Localized } from '../../rules/vocabulary.ts';
import { baselineFor, nameInBaseline } from '../host/baseline.ts';
import { ConfigurationLoader, type ConfigurationProblem, type LoaderOptions } from '../host/config-file.ts';
import type { FileSystem } from '../host/file-system.ts';
import type { KnownRules } from '../host/known-rules.ts';
import { FOLDER_WORDS } from '../host/spelling-resources.ts';
import { userTermsPath, userWordsPath } from '../host/user-folder.ts';
import { pathOfUri } from './document-path.ts';
import { readEditorSettings } from './editor-settings.ts';
import type { RecordedShown, RunMode } from './protocol.ts';
import type { WorkspaceFolders } from './workspace-folders.ts';

/** Everything that decides when and how one open document is checked. */
export interface DocumentSettings {
  /** False when the editor switched the document off or its configuration ignores it: it shows no findings. */
  readonly enabled: boolean;
  /** True when its configuration ignores the document. */
  readonly ignored: boolean;
  readonly run: RunMode;
  readonly delayMs: number;
  readonly settings: Settings;
  /** Absolute path of the configuration file in use. */
  readonly configurationFile: string | undefined;
  /** Absolute paths of every file the configuration was read from or asks for. */
  readonly sources: readonly string[];
  /** Absolute path of the first term list that the configuration names. */
  readonly officeTerms?: string;
  /** Absolute path of the first word list that the configuration names. */
  readonly officeWords?: string;
  /** Absolute path of the word list of the folder, which need not be there: beside the configuration, else at the root of the workspace folder. */
  readonly folderWords?: string;
  /** Findings of the document on record, where there are any, and how they are shown. */
  readonly recorded?: RecordedFindings;
  /** What is wrong with those files. */
  readonly problems: readonly ConfigurationProblem[];
  /** What is wrong with the rules in the editor's settings. */
  readonly editorProblems: readonly Localized[];
}

/** Findings of a document that a baseline (see `host/baseline.ts`) has on record: fingerprints by rule. */
export interface RecordedFindings {
  readonly rules: Readonly<Record<string, readonly string[]>>;
  readonly shown: RecordedShown;
}

/** Stands for the files of an organisation where there are none. */
const NOTHING_OWN: OwnSpelling = { words: new WordList() };

/** Stands for the name of a document that has none yet. */
const UNNAMED = 'untitled.md';

/**
 * Settings per document, from the weakest source to the strongest: built-in values, editor settings, configuration file. The file is
 * the nearest one from the document's folder upwards, or the one that the editor setting `config` names (relative to the workspace
 * folder). A document that is no local file has none unless `config` names one.
 */
export class SettingsOfDocuments {
  readonly #fileSystem: FileSystem;
  readonly #known: KnownRules;
  readonly #folders: WorkspaceFolders;
  readonly #editorSettings: (uri: string) => Promise<unknown>;
  readonly #told: (uri: string, settings: DocumentSettings) => void;
  readonly #figures: () => OfficeArchive | undefined;
  readonly #learned = new WeakMap<OwnSpelling, { readonly figures: OfficeArchive; readonly spelling: OwnSpelling }>();
  readonly #resolved = new Map<string, Promise<DocumentSettings>>();
  readonly #loaders = new Map<string, ConfigurationLoader>();

  /**
   * @param editorSettings gives the editor's settings section for a document, as the client sent it.
   * @param resolved is told the settings of a document each time they have been worked out.
   * @param figures gives what has been learned from the workspace.
   */
  constructor(
    fileSystem: FileSystem,
    known: KnownRules,
    folders: WorkspaceFolders,
    editorSettings: (uri: string) => Promise<unknown>,
    resolved: (uri: string, settings: DocumentSettings) => void,
    figures: () => OfficeArchive | undefined,
  ) {
    this.#fileSystem = fileSystem;
    this.#known = known;
    this.#folders = folders;
    this.#editorSettings = editorSettings;
    this.#told = resolved;
    this.#figures = figures;
  }

  /** Settings of a document, kept until {@link forget}. Rejects when the client cannot say its settings. */
  of(uri: string): Promise<DocumentSettings> {
    const known = this.#resolved.get(uri);
    if (known !== undefined) return known;
    const fresh = this.#resolve(uri);
    this.#resolved.set(uri, fresh);
    const isLatest = (): boolean => this.#resolved.get(uri) === fresh;
    fresh.then(
      (settings) => isLatest() && this.#told(uri, settings),
      () => isLatest() && this.#resolved.delete(uri),
    );
    return fresh;
  }

  /** Forgets the settings of one document, which has been closed. */
  forgetDocument(uri: string): void {
    this.#resolved.delete(uri);
  }

  /** Forgets all settings and everything read from configuration files. */
  forget(): void {
    this.#resolved.clear();
    this.#loaders.clear();
  }

  async #resolve(uri: string): Promise<DocumentSettings> {
    const editor = readEditorSettings(await this.#editorSettings(uri), this.#known);
    const path = pathOfUri(uri);
    const folder = this.#folders.folderOf(path);
    const configurationFile = editor.config === undefined ? undefined : namedFile(editor.config, folder);
    const loader = this.#loader(
      configurationFile === undefined
        ? { discover: path !== undefined }
        : { configurationFile, ...(folder !== undefined && { patternFolder: folder }) },
    );
    const resolved = await loader.resolveSettings(path ?? join(folder ?? resolve('/'), UNNAMED), { defaults: editor.patch });
    const place = resolved.configurationFile === undefined ? rootOf(path, folder) : dirname(resolved.configurationFile);
    const folderWords = resolved.folderWords ?? (place === undefined ? undefined : join(place, FOLDER_WORDS));
    const recorded = path === undefined || editor.recorded === 'show' ? undefined : await this.#recorded(path, editor.recorded);
    return {
      enabled: editor.enabled && !resolved.ignored,
      ignored: resolved.ignored,
      run: editor.run,
      delayMs: editor.delayMs,
      settings: this.#withFigures(resolved.settings),
      configurationFile: resolved.configurationFile,
      sources: resolved.sources,
      ...(resolved.officeWords !== undefined && { officeWords: resolved.officeWords }),
      ...(folderWords !== undefined && { folderWords }),
      ...(resolved.officeTerms !== undefined && { officeTerms: resolved.officeTerms }),
      ...(recorded !== undefined && { recorded }),
      problems: resolved.problems,
      editorProblems: editor.problems,
    };
  }

  async #recorded(path: string, shown: RecordedShown): Promise<RecordedFindings | undefined> {
    const baseline = await baselineFor(this.#fileSystem, path);
    const rules = baseline?.files[nameInBaseline(baseline.file, path)];
    return rules === undefined ? undefined : { rules, shown };
  }

  /** The settings with what has been learned from the workspace; equal figures and files give one object for the spelling checker. */
  #withFigures(settings: Settings): Settings {
    const figures = this.#figures();
    if (figures === undefined) return settings;
    const own = settings.spelling ?? NOTHING_OWN;
    const known = this.#learned.get(own);
    if (known?.figures === figures) return { ...settings, spelling: known.spelling };
    const spelling: OwnSpelling = {
      words: own.words,
      archive: own.archive === undefined ? figures : mergeArchives([own.archive, figures]),
    };
    this.#learned.set(own, { figures, spelling });
    return { ...settings, spelling };
  }

  #loader(options: LoaderOptions): ConfigurationLoader {
    const key = JSON.stringify(options);
    const known = this.#loaders.get(key);
    if (known !== undefined) return known;
    const fresh = new ConfigurationLoader(this.#fileSystem, {
      ...options,
      knownRules: this.#known,
      userTerms: userTermsPath(),
      userWords: userWordsPath(),
    });
    this.#loaders.set(key, fresh);
    return fresh;
  }
}

/** The workspace folder of a file, or the folder the file stands in when no workspace folder holds it. */
function rootOf(path: string | undefined, folder: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  return folder !== undefined && path.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? folder : dirname(path);
}

function namedFile(name: string, folder: string | undefined): string {
  return folder === undefined ? resolve(name) : resolve(folder, name);
}
