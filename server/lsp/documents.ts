import { setImmediate as nextTurn } from 'node:timers/promises';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TextDocuments } from 'vscode-languageserver/node';
import { LintCache, type LintResult } from '../../rules/index.ts';
import type { RuleEngine } from './engine.ts';
import type { DocumentSettings } from './settings.ts';

/** What is known about one version of one document; every feature reads the same one. */
export interface Analysis {
  /** Differs between any two analyses of this process. */
  readonly id: number;
  readonly uri: string;
  readonly version: number;
  readonly settings: DocumentSettings;
  readonly result: LintResult;
  /** Time the lint took, in milliseconds. */
  readonly elapsedMs: number;
}

interface Attempt {
  readonly version: number;
  /** Undefined when an edit or a change of settings came first. */
  readonly analysis: Promise<Analysis | undefined>;
}

interface OpenDocument {
  readonly cache: LintCache;
  latest?: Attempt;
}

/**
 * The open documents, kept up to date by incremental synchronisation, each with an analysis of its newest version that is computed
 * when first asked for and then shared. The blocks of a document that an edit left alone keep their findings through its cache.
 */
export class OpenDocuments {
  /** The texts as the client sees them. */
  readonly texts = new TextDocuments(TextDocument);
  readonly #open = new Map<string, OpenDocument>();
  readonly #settingsOf: (uri: string) => Promise<DocumentSettings>;
  readonly #engine: RuleEngine;
  #analyses = 0;

  /** @param settingsOf resolves the settings of a document; asked once for each analysis. */
  constructor(settingsOf: (uri: string) => Promise<DocumentSettings>, engine: RuleEngine) {
    this.#settingsOf = settingsOf;
    this.#engine = engine;
    this.texts.onDidClose(({ document }) => this.#open.delete(document.uri));
  }

  /** Newest version of a document; undefined when it is not open. */
  versionOf(uri: string): number | undefined {
    return this.texts.get(uri)?.version;
  }

  /**
   * The analysis of the newest version, also when edits arrive while it is awaited; undefined when the document is not open or is
   * closed meanwhile. Rejects when the settings or the lint throw.
   */
  async analysis(uri: string): Promise<Analysis | undefined> {
    for (;;) {
      const text = this.texts.get(uri);
      if (text === undefined) return undefined;
      const document = this.#documentOf(uri);
      const attempt = document.latest?.version === text.version ? document.latest : this.#begin(text, document);
      try {
        const analysis = await attempt.analysis;
        if (analysis !== undefined && this.#isLatest(attempt, document, uri)) return analysis;
      } catch (error) {
        if (!this.#isLatest(attempt, document, uri)) continue;
        delete document.latest;
        throw error;
      }
    }
  }

  /**
   * The analysis of exactly the version that is newest now; undefined when an edit comes first. For requests whose positions mean
   * the text as it was when they were sent.
   */
  async analysisOfThisVersion(uri: string): Promise<Analysis | undefined> {
    const version = this.versionOf(uri);
    const analysis = await this.analysis(uri);
    return analysis?.version === version ? analysis : undefined;
  }

  /** Forgets every analysis and everything kept between analyses: settings or files they stand on have changed. */
  forget(): void {
    this.#open.clear();
  }

  #documentOf(uri: string): OpenDocument {
    const known = this.#open.get(uri);
    if (known !== undefined) return known;
    const fresh: OpenDocument = { cache: new LintCache() };
    this.#open.set(uri, fresh);
    return fresh;
  }

  #begin(text: TextDocument, document: OpenDocument): Attempt {
    const { uri, version } = text;
    const isLatest = (): boolean => this.#isLatest(attempt, document, uri);
    const attempt: Attempt = { version, analysis: this.#analyse(text, version, document.cache, isLatest) };
    document.latest = attempt;
    return attempt;
  }

  #isLatest(attempt: Attempt, document: OpenDocument, uri: string): boolean {
    return (document.latest ?? attempt) === attempt && this.#open.get(uri) === document && this.versionOf(uri) === attempt.version;
  }

  async #analyse(text: TextDocument, version: number, cache: LintCache, isLatest: () => boolean): Promise<Analysis | undefined> {
    const settings = await this.#settingsOf(text.uri);
    // The lint holds the thread: edits that have already arrived are let in before it begins.
    await nextTurn();
    if (!isLatest()) return undefined;
    const begun = performance.now();
    const result = this.#engine.lint(text.getText(), { settings: settings.settings, cache, isCancelled: () => !isLatest() });
    if (result.cancelled) return undefined;
    const elapsedMs = performance.now() - begun;
    return { id: ++this.#analyses, uri: text.uri, version, settings, result, elapsedMs };
  }
}
