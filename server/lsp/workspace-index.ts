import { basename, relative, sep } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { FileChangeType, type FileEvent } from 'vscode-languageserver/node';
import {
  type CitationFact,
  type Report,
  type ReportFacts,
  type Repository,
  type RepositoryFinding,
  type Settings,
  reportFacts,
} from '../../rules/index.ts';
import { ConfigurationLoader } from '../host/config-file.ts';
import { decode } from '../host/decode.ts';
import type { FileSystem } from '../host/file-system.ts';
import { expandPaths, isDocumentName } from '../host/files.ts';
import { RepositoryIndex, repositorySettings } from '../host/repository-index.ts';
import { pathOfUri, uriOfPath } from './document-path.ts';
import type { Analysis } from './documents.ts';
import type { RuleEngine } from './engine.ts';
import type { WorkspaceFigures } from './workspace-figures.ts';
import type { WorkspaceFolders } from './workspace-folders.ts';

/** One report of the workspace with its facts. */
export interface IndexedReport {
  /** Address as the client spells it for an open document, otherwise that of the file. */
  readonly uri: string;
  readonly facts: ReportFacts;
}

/** What the index stands on. */
export interface IndexParts {
  readonly fileSystem: FileSystem;
  readonly engine: RuleEngine;
  readonly folders: WorkspaceFolders;
  /** Learns from every report that is read. */
  readonly figures: WorkspaceFigures;
  /** Told when the files waiting to be read have all been read. */
  readonly settled: () => void;
}

/**
 * The facts of every report of the workspace. Files are read one in a turn of the event loop, so that requests come in between; an open
 * document counts with its newest analysis instead of its file. What cannot be read or decoded is left out.
 */
export class WorkspaceIndex {
  readonly #parts: IndexParts;
  readonly #reports = new Map<string, IndexedReport>();
  readonly #repository = new RepositoryIndex();
  readonly #paths = new Map<string, string>();
  /** Settings of the rules of the repository, as text, by report. */
  readonly #levels = new Map<string, string>();
  readonly #open = new Map<string, number>();
  readonly #citing = new Map<string, Set<string>>();
  readonly #numbered = new Map<string, Set<string>>();
  readonly #waiting = new Set<string>();
  #loader: ConfigurationLoader;
  #reading = false;
  #run = 0;
  #changes = 0;

  constructor(parts: IndexParts) {
    this.#parts = parts;
    this.#loader = this.#newLoader();
  }

  /** Differs after every change of what some report says and of its settings; text that only moves makes no difference. */
  get generation(): number {
    return this.#changes;
  }

  /** True while the files of the workspace are followed. */
  get isRunning(): boolean {
    return this.#run > 0;
  }

  /** What the reports say against one another. Takes the time that `advanceComparison` has not taken before. */
  repositoryFindings(): readonly RepositoryFinding[] {
    return this.#repository.findings;
  }

  /** The reports as the rules of the repository see them. */
  get repository(): Repository {
    return this.#repository.repository;
  }

  /** Does a part of the work for `repositoryFindings`, until `isDue` answers true. Answers whether none is left. */
  advanceComparison(isDue: () => boolean): boolean {
    return this.#repository.advance(isDue);
  }

  /** The report with a path as its facts have it. */
  atPath(path: string): IndexedReport | undefined {
    return this.#reports.get(this.#paths.get(path) ?? '');
  }

  /** Every report, in the order of their paths. */
  all(): readonly IndexedReport[] {
    return [...this.#reports.values()].sort((a, b) => (a.facts.path < b.facts.path ? -1 : 1));
  }

  /** Keys of every document that some report cites. */
  citedKeys(): Iterable<string> {
    return this.#citing.keys();
  }

  /** One of the mentions of a number; undefined when nothing cites it. */
  anyMention(key: string): CitationFact | undefined {
    const [first] = this.#citing.get(key) ?? [];
    return this.#reports.get(first ?? '')?.facts.citations.find((citation) => citation.key === key);
  }

  /** Reports that cite a number, in the order of their paths. */
  citing(key: string): readonly IndexedReport[] {
    return this.#named(this.#citing.get(key));
  }

  /** Reports whose own number this is, in the order of their paths. */
  numbered(key: string): readonly IndexedReport[] {
    return this.#named(this.#numbered.get(key));
  }

  /** The facts of an open document; those of an earlier call when nothing has changed since. */
  take(analysis: Analysis): IndexedReport {
    const id = idOf(analysis.uri);
    const known = this.#reports.get(id);
    if (known !== undefined && this.#open.get(id) === analysis.id) return known;
    this.#waiting.delete(id);
    this.#open.set(id, analysis.id);
    return this.#put(id, analysis.uri, reportFacts(analysis.result, this.#nameOf(id)), analysis.settings.settings);
  }

  /** An open document was saved: what it says now is learned. */
  async saved(analysis: Analysis): Promise<void> {
    const id = idOf(analysis.uri);
    if (this.#run === 0 || !this.#isInside(id)) return;
    this.take(analysis);
    await this.#parts.figures.put(id, analysis.result.report);
    this.#parts.figures.settled();
  }

  /** The document was closed: its file counts again. */
  closed(uri: string): void {
    const id = idOf(uri);
    if (!this.#open.delete(id)) return;
    this.#remove(id);
    if (this.#run > 0 && pathOfUri(uri) !== undefined && this.#isInside(id)) this.#read([id]);
  }

  /** Looks through all folders anew; open documents stay as they are. Resolves when the files are known, before they are read. */
  async start(): Promise<void> {
    const run = ++this.#run;
    this.#loader = this.#newLoader();
    const found: string[] = [];
    for (const root of this.#parts.folders.paths) {
      const { files } = await expandPaths(this.#parts.fileSystem, root, [root], false);
      for (const { path } of files) found.push(path);
    }
    if (run !== this.#run) return;
    const kept = new Set(found);
    for (const id of [...this.#reports.keys()]) if (!kept.has(id) && !this.#open.has(id)) this.#remove(id);
    this.#read(found);
  }

  /** Forgets all files and reads no more. */
  stop(): void {
    this.#run = 0;
    this.#waiting.clear();
    for (const id of [...this.#reports.keys()]) if (!this.#open.has(id)) this.#remove(id);
  }

  /** Takes over changes of files in the workspace. */
  filesChanged(changes: readonly FileEvent[]): void {
    if (this.#run === 0) return;
    const touched: string[] = [];
    for (const { uri, type } of changes) {
      const path = pathOfUri(uri);
      if (path === undefined || !isDocumentName(path) || this.#open.has(path) || !this.#isInside(path)) continue;
      if (type === FileChangeType.Deleted) this.#remove(path);
      else touched.push(path);
    }
    this.#read(touched);
    if (touched.length > 0 || changes.length === 0) return;
    this.#parts.figures.settled();
    this.#parts.settled();
  }

  #read(paths: readonly string[]): void {
    for (const path of paths) if (!this.#open.has(path)) this.#waiting.add(path);
    if (this.#reading) return;
    this.#reading = true;
    void this.#readWaiting();
  }

  async #readWaiting(): Promise<void> {
    for (const path of this.#waiting) {
      await nextTurn();
      if (!this.#waiting.delete(path)) continue;
      const report = await this.#readReport(path);
      if (this.#open.has(path) || this.#run === 0) continue;
      if (report === undefined) this.#remove(path);
      else {
        this.#put(path, uriOfPath(path), report.facts, report.settings);
        await this.#parts.figures.put(path, report.model);
      }
    }
    this.#reading = false;
    if (this.#run === 0) return;
    this.#parts.figures.settled();
    this.#parts.settled();
  }

  async #readReport(path: string): Promise<{ facts: ReportFacts; settings: Settings; model: Report } | undefined> {
    try {
      const { settings, ignored } = await this.#loader.resolveSettings(path);
      if (ignored) return undefined;
      const file = await this.#parts.fileSystem.read(path);
      if (!file.ok) return undefined;
      const decoded = decode(file.bytes);
      if (!decoded.ok) return undefined;
      // The facts need the report model alone, not what the rules find.
      const result = this.#parts.engine.lint(decoded.text, { settings, isCancelled: () => true });
      return { facts: reportFacts(result, this.#nameOf(path)), settings, model: result.report };
    } catch {
      return undefined;
    }
  }

  #newLoader(): ConfigurationLoader {
    return new ConfigurationLoader(this.#parts.fileSystem, { knownRules: this.#parts.engine.known });
  }

  #put(id: string, uri: string, found: ReportFacts, settings: Settings): IndexedReport {
    const own = repositorySettings(settings);
    const isNew = this.#repository.put({ facts: found, settings: own });
    const known = this.#reports.get(id);
    if (!isNew && known?.uri === uri && known.facts.path === found.path) return known;
    const level = JSON.stringify(own);
    if (known === undefined || this.#levels.get(id) !== level || meaningOf(known.facts) !== meaningOf(found)) this.#changes++;
    this.#levels.set(id, level);
    if (known !== undefined) this.#forget(id, known);
    const report = { uri, facts: this.#repository.factsOf(found.path) ?? found };
    this.#reports.set(id, report);
    this.#paths.set(report.facts.path, id);
    for (const { key } of report.facts.citations) add(this.#citing, key, id);
    if (report.facts.number !== undefined) add(this.#numbered, report.facts.number.key, id);
    return report;
  }

  #remove(id: string): void {
    const known = this.#reports.get(id);
    if (known === undefined) return;
    this.#forget(id, known);
    this.#repository.delete(known.facts.path);
    this.#parts.figures.delete(id);
    this.#reports.delete(id);
    this.#levels.delete(id);
    this.#changes++;
  }

  #forget(id: string, { facts }: IndexedReport): void {
    for (const { key } of facts.citations) drop(this.#citing, key, id);
    if (facts.number !== undefined) drop(this.#numbered, facts.number.key, id);
    this.#paths.delete(facts.path);
  }

  #named(ids: ReadonlySet<string> | undefined): readonly IndexedReport[] {
    return [...(ids ?? [])].flatMap((id) => this.#reports.get(id) ?? []).sort((a, b) => (a.facts.path < b.facts.path ? -1 : 1));
  }

  #isInside(path: string): boolean {
    return this.#parts.folders.paths.some((root) => path.startsWith(root.endsWith(sep) ? root : root + sep));
  }

  /** Relative to its folder, after the name of the folder when there are several. */
  #nameOf(id: string): string {
    const roots = this.#parts.folders.paths;
    const root = this.#isInside(id) ? this.#parts.folders.folderOf(id) : undefined;
    if (root === undefined) return id.replaceAll(sep, '/');
    const name = relative(root, id).replaceAll(sep, '/');
    return roots.length > 1 ? `${basename(root)}/${name}` : name;
  }
}

/** The facts without their places. */
function meaningOf(facts: ReportFacts): string {
  return JSON.stringify(facts, (name, value: unknown) => (PLACES.has(name) ? undefined : value));
}

const PLACES: ReadonlySet<string> = new Set(['span', 'line', 'column', 'end', 'reach']);

/** Path of a local file, address of any other document. */
function idOf(uri: string): string {
  return pathOfUri(uri) ?? uri;
}

function add(sets: Map<string, Set<string>>, key: string, id: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([id]));
  else set.add(id);
}

function drop(sets: Map<string, Set<string>>, key: string, id: string): void {
  const set = sets.get(key);
  if (set?.delete(id) === true && set.size === 0) sets.delete(key);
}
