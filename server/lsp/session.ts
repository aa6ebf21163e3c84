import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  ResponseError,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver/node';
import { DEFAULT_SETTINGS, reportSkeleton, reportTypeById, reportTypes, rulePage } from '../../rules/index.ts';
import type { Language } from '../../rules/vocabulary.ts';
import type { FileSystem } from '../host/file-system.ts';
import { checkSheetOf } from './check-sheet.ts';
import { readAbilities, type ClientAbilities } from './client-abilities.ts';
import { codeActionsOf, lateEdit, ticketOf } from './code-actions.ts';
import { ConfigurationDiagnostics } from './configuration-diagnostics.ts';
import { OpenDocuments, type Analysis } from './documents.ts';
import { readEditorSettings } from './editor-settings.ts';
import type { MoreDiagnostics } from './diagnostics.ts';
import type { RuleEngine } from './engine.ts';
import { Failures } from './failures.ts';
import { foldingOf } from './folding.ts';
import { hoverOf } from './hover.ts';
import { Navigation } from './navigation.ts';
import {
  ADD_TERM_COMMAND,
  ADD_WORD_COMMAND,
  CHECK_METHOD,
  CHECK_SHEET_METHOD,
  NEW_REPORT_METHOD,
  REPORT_TYPES_METHOD,
  RULE_DOCUMENTATION_METHOD,
  SETTINGS_SECTION,
  type CheckParams,
  type CheckSheetParams,
  type CheckSheetResult,
  type NewReportParams,
  type NewReportResult,
  type RuleDocumentationParams,
  type RuleDocumentationResult,
} from './protocol.ts';
import { sendOff } from './one-way.ts';
import { PullDiagnostics } from './pull-diagnostics.ts';
import { PushDiagnostics } from './push-diagnostics.ts';
import { RepositoryFindings } from './repository-findings.ts';
import { SettingsOfDocuments, type DocumentSettings } from './settings.ts';
import { StatusReporter } from './status.ts';
import { symbolsOf } from './symbols.ts';
import { addTermArguments, writeTerm } from './term-actions.ts';
import { TypingPause } from './typing-pause.ts';
import { WatchedFiles } from './watched-files.ts';
import { addWordArguments, writeWord } from './word-actions.ts';
import { WorkspaceFigures } from './workspace-figures.ts';
import { WorkspaceFolders } from './workspace-folders.ts';
import { WorkspaceIndex } from './workspace-index.ts';

/** One client's work with the server, from its initialize request to its leaving. */
export class Session {
  /** What the client can do. */
  readonly abilities: ClientAbilities;
  readonly #connection: Connection;
  readonly #engine: RuleEngine;
  readonly #folders: WorkspaceFolders;
  readonly #status: StatusReporter;
  readonly #failures: Failures;
  readonly #configuration: ConfigurationDiagnostics;
  readonly #watched: WatchedFiles;
  readonly #settings: SettingsOfDocuments;
  readonly #documents: OpenDocuments;
  readonly #pause = new TypingPause();
  readonly #push: PushDiagnostics | undefined;
  readonly #figures: WorkspaceFigures;
  readonly #index: WorkspaceIndex;
  readonly #repository: RepositoryFindings;
  readonly #more: MoreDiagnostics;
  readonly #navigation: Navigation;
  readonly #known = new Set<string>();
  readonly #warned = new Set<string>();
  /** Settings of a client that does not answer `workspace/configuration`. */
  #givenSettings: unknown;

  constructor(connection: Connection, params: InitializeParams, fileSystem: FileSystem, engine: RuleEngine) {
    this.#connection = connection;
    this.#engine = engine;
    this.abilities = readAbilities(params);
    this.#givenSettings = params.initializationOptions;
    this.#folders = new WorkspaceFolders(params);
    this.#status = new StatusReporter(connection);
    this.#failures = new Failures(connection, this.#status);
    this.#configuration = new ConfigurationDiagnostics(connection);
    this.#watched = new WatchedFiles(connection, this.abilities);
    this.#figures = new WorkspaceFigures(() => this.#relearned());
    this.#settings = new SettingsOfDocuments(
      fileSystem,
      engine.known,
      this.#folders,
      (uri) => this.#editorSettings(uri),
      (uri, settings) => this.#took(uri, settings),
      () => this.#figures.archive,
    );
    this.#documents = new OpenDocuments((uri) => this.#settings.of(uri), engine);
    this.#index = new WorkspaceIndex({
      fileSystem,
      engine,
      folders: this.#folders,
      figures: this.#figures,
      settled: () => this.#indexed(),
    });
    const repository = new RepositoryFindings(this.#index, () => this.#compared());
    this.#repository = repository;
    this.#more = {
      get revision() {
        return repository.revision;
      },
      of: (analysis) => (analysis.settings.enabled ? repository.of(this.#index.take(analysis), this.abilities) : []),
    };
    this.#push = this.abilities.pullDiagnostics
      ? undefined
      : new PushDiagnostics(connection, this.#documents, this.#settings, this.#status, this.#failures, this.abilities, this.#more);
    this.#navigation = new Navigation({
      connection,
      abilities: this.abilities,
      documents: this.#documents,
      index: this.#index,
      figures: this.#figures,
      folders: this.#folders,
      failures: this.#failures,
      editorSettings: (uri) => this.#editorSettings(uri),
    });
    this.#followDocuments();
    this.#followSettings();
    this.#answer();
  }

  /** The client is ready: asks it to tell about settings, folders and files. */
  async begin(): Promise<void> {
    await this.#failures.guard('initialized', undefined, undefined, async () => {
      if (this.abilities.workspaceFolders) {
        this.#connection.workspace.onDidChangeWorkspaceFolders((event) => {
          this.#folders.change(event);
          this.#refresh();
        });
      }
      if (this.abilities.registerConfiguration) {
        await this.#connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION });
      }
      await this.#watched.begin();
      await this.#navigation.watch();
      await this.#navigation.begin();
    });
  }

  /** The client is about to leave: waiting work is dropped. */
  stop(): void {
    this.#push?.stop();
    this.#index.stop();
    this.#repository.stop();
    this.#figures.stop();
  }

  #followDocuments(): void {
    const { texts } = this.#documents;
    texts.onDidChangeContent(({ document: { uri } }) => {
      const isEdit = this.#known.has(uri);
      this.#known.add(uri);
      if (isEdit) this.#pause.edited(uri);
      void this.#failures.guard('diagnostics', uri, undefined, () => (isEdit ? this.#push?.edited(uri) : this.#push?.opened(uri)));
    });
    texts.onDidSave(({ document: { uri } }) => {
      this.#pause.ended(uri);
      void this.#failures.guard('diagnostics', uri, undefined, () => this.#push?.saved(uri));
      void this.#failures.guard('workspace figures', uri, undefined, () => this.#learn(uri));
    });
    texts.onDidClose(({ document: { uri } }) => {
      this.#known.delete(uri);
      this.#pause.ended(uri);
      this.#settings.forgetDocument(uri);
      this.#configuration.forget(uri);
      this.#status.forget(uri);
      this.#push?.closed(uri);
      this.#index.closed(uri);
    });
    texts.listen(this.#connection);
  }

  #followSettings(): void {
    this.#connection.onDidChangeConfiguration(({ settings }) => {
      const given: unknown = settings;
      if (typeof given === 'object' && given !== null && SETTINGS_SECTION in given) this.#givenSettings = given[SETTINGS_SECTION];
      this.#refresh();
    });
    this.#connection.onDidChangeWatchedFiles(({ changes }) => {
      if (this.#watched.concerns(changes)) this.#refresh();
      else this.#index.filesChanged(changes);
    });
  }

  #answer(): void {
    const connection = this.#connection;
    const pull = new PullDiagnostics(this.#documents, this.#settings, this.#pause, this.#status, this.abilities, this.#more);
    if (this.abilities.pullDiagnostics) {
      connection.languages.diagnostics.on(async (params, token) => {
        const report = await this.#failures.guard(
          'textDocument/diagnostic',
          params.textDocument.uri,
          { kind: 'full' as const, items: [] },
          () => pull.report(params, token),
        );
        if (report instanceof ResponseError) throw report;
        return report;
      });
    }
    connection.onCodeAction((params) =>
      this.#withAnalysis('textDocument/codeAction', params.textDocument.uri, [], (analysis) =>
        codeActionsOf(analysis, params, this.abilities, this.#engine),
      ),
    );
    connection.onCodeActionResolve((action) => {
      const ticket = ticketOf(action);
      if (ticket === undefined) return action;
      return this.#withAnalysis('codeAction/resolve', ticket.uri, action, (analysis) =>
        analysis.version === ticket.version ? { ...action, ...lateEdit(analysis, this.abilities, this.#engine) } : action,
      );
    });
    connection.onHover((params) =>
      this.#withAnalysis('textDocument/hover', params.textDocument.uri, null, (analysis) =>
        hoverOf(analysis, params, this.abilities, this.#engine, this.#navigation.hoverParts(analysis, params.position)),
      ),
    );
    connection.onDocumentSymbol(({ textDocument: { uri } }) =>
      this.#withNewestAnalysis('textDocument/documentSymbol', uri, [], (analysis) => symbolsOf(analysis, this.abilities)),
    );
    connection.onFoldingRanges(({ textDocument: { uri } }) =>
      this.#withNewestAnalysis('textDocument/foldingRange', uri, [], (analysis) => foldingOf(analysis, this.abilities)),
    );
    connection.onRequest(CHECK_METHOD, ({ uri }: CheckParams) => {
      this.#pause.ended(uri);
      this.#push?.checkNow(uri);
      return null;
    });
    connection.onRequest(CHECK_SHEET_METHOD, ({ uri }: CheckSheetParams) =>
      this.#withNewestAnalysis<CheckSheetResult>(CHECK_SHEET_METHOD, uri, null, (analysis) => ({ html: checkSheetOf(analysis) })),
    );
    connection.onRequest(RULE_DOCUMENTATION_METHOD, ({ ruleId }: RuleDocumentationParams) =>
      this.#failures.guard(RULE_DOCUMENTATION_METHOD, undefined, null, () => this.#ruleDocumentation(ruleId)),
    );
    connection.onRequest(REPORT_TYPES_METHOD, () =>
      this.#failures.guard(REPORT_TYPES_METHOD, undefined, [], async () => {
        const language = await this.#language();
        return reportTypes.map(({ id, name }) => ({ id, name: name[language] }));
      }),
    );
    connection.onExecuteCommand(({ command, arguments: given }) =>
      this.#failures.guard(command, undefined, null, async () => {
        const term = command === ADD_TERM_COMMAND ? addTermArguments(given?.[0]) : undefined;
        const word = command === ADD_WORD_COMMAND ? addWordArguments(given?.[0]) : undefined;
        const wanted = term ?? word;
        if (wanted === undefined) return null;
        const settings = await this.#settings.of(wanted.uri);
        const problem =
          term !== undefined ? await writeTerm(term, settings) : word !== undefined ? await writeWord(word, settings) : undefined;
        if (problem === undefined) this.#refresh();
        else sendOff(() => connection.window.showErrorMessage(problem[settings.settings.language]));
        return null;
      }),
    );
    connection.onRequest(NEW_REPORT_METHOD, ({ type: id }: NewReportParams): NewReportResult => {
      const type = reportTypeById(id);
      return type === undefined ? null : { markdown: reportSkeleton(type, { year: String(new Date().getFullYear()) }) };
    });
  }

  /** For requests whose positions mean the text as it is now: `empty` when it has been edited before they could be answered. */
  #withAnalysis<T>(what: string, uri: string, empty: T, answer: (analysis: Analysis) => T): Promise<T> {
    return this.#failures.guard(what, uri, empty, async () => {
      const analysis = await this.#documents.analysisOfThisVersion(uri);
      return analysis === undefined ? empty : answer(analysis);
    });
  }

  /** For requests about the document as a whole. */
  #withNewestAnalysis<T>(what: string, uri: string, empty: T, answer: (analysis: Analysis) => T): Promise<T> {
    return this.#failures.guard(what, uri, empty, async () => {
      const analysis = await this.#documents.analysis(uri);
      return analysis === undefined ? empty : answer(analysis);
    });
  }

  async #ruleDocumentation(ruleId: string): Promise<RuleDocumentationResult> {
    const rule = this.#engine.ruleById(ruleId);
    if (rule === undefined) return null;
    return { markdown: rulePage(rule, await this.#language()) };
  }

  async #language(): Promise<Language> {
    return readEditorSettings(await this.#editorSettings(undefined), this.#engine.known).patch.language ?? DEFAULT_SETTINGS.language;
  }

  async #editorSettings(uri: string | undefined): Promise<unknown> {
    if (!this.abilities.configuration) return this.#givenSettings;
    const answer: unknown = await this.#connection.workspace.getConfiguration({
      section: SETTINGS_SECTION,
      ...(uri !== undefined && { scopeUri: uri }),
    });
    return answer;
  }

  #took(uri: string, settings: DocumentSettings): void {
    if (this.#documents.versionOf(uri) === undefined) return;
    this.#configuration.record(uri, settings);
    void this.#failures.guard('client/registerCapability', undefined, undefined, () => this.#watched.add(settings.sources));
    for (const message of settings.editorProblems) {
      const line = `${SETTINGS_SECTION}.rules: ${message[settings.settings.language]}`;
      if (this.#warned.has(line)) continue;
      this.#warned.add(line);
      sendOff(() => this.#connection.console.warn(line));
    }
  }

  /** The reports of the workspace have been read: what is shown of them is asked for again. */
  #indexed(): void {
    if (this.#known.size > 0) void this.#failures.guard('repository findings', undefined, undefined, () => this.#repository.compareNow());
    if (!this.abilities.refreshLenses) return;
    void this.#failures.guard('workspace/codeLens/refresh', undefined, undefined, () =>
      this.#connection.sendRequest(CodeLensRefreshRequest.type),
    );
  }

  /** The reports say something else against one another than before. */
  #compared(): void {
    for (const uri of this.#known) void this.#failures.guard('diagnostics', uri, undefined, () => this.#push?.opened(uri));
    this.#askForDiagnostics();
  }

  async #learn(uri: string): Promise<void> {
    if (!this.#figures.isWanted) return;
    const analysis = await this.#documents.analysis(uri);
    if (analysis?.settings.enabled === true) await this.#index.saved(analysis);
  }

  /** Something all findings stand on has changed: everything is worked out anew, the diagnostics first. */
  #refresh(): void {
    this.#settings.forget();
    this.#documents.forget();
    void this.#failures.guard('workspace index', undefined, undefined, () => this.#navigation.begin());
    this.#checkAgain();
  }

  /** What has been learned from the workspace has changed. */
  #relearned(): void {
    this.#settings.forget();
    this.#documents.forget();
    this.#checkAgain();
  }

  #checkAgain(): void {
    for (const uri of this.#known) {
      void this.#failures.guard('diagnostics', uri, undefined, async () => {
        await this.#settings.of(uri);
        await this.#push?.opened(uri);
      });
    }
    this.#askForDiagnostics();
  }

  #askForDiagnostics(): void {
    if (this.#push !== undefined || !this.abilities.refreshDiagnostics) return;
    void this.#failures.guard('workspace/diagnostic/refresh', undefined, undefined, () => this.#connection.languages.diagnostics.refresh());
  }
}
