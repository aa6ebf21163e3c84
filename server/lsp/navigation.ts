import {
  CompletionTriggerKind,
  DidChangeWatchedFilesNotification,
  ResponseError,
  type CompletionParams,
  type Connection,
  type Position,
  type RenameParams,
} from 'vscode-languageserver/node';
import { citationParts } from './citation-hover.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { codeLensesOf } from './code-lens.ts';
import type { DocumentView } from './document-view.ts';
import { completionsAt } from './completion.ts';
import { definitionAt, referencesAt } from './definitions.ts';
import { documentLinksOf } from './document-links.ts';
import type { Analysis, OpenDocuments } from './documents.ts';
import type { Failures } from './failures.ts';
import type { HoverPart } from './hover.ts';
import { type NavigationSettings, readNavigationSettings } from './navigation-settings.ts';
import { SHOW_REFERENCES_COMMAND } from './protocol.ts';
import { offsetOf } from './positions.ts';
import type { WorkspaceFolders } from './workspace-folders.ts';
import type { WorkspaceFigures } from './workspace-figures.ts';
import type { WorkspaceIndex } from './workspace-index.ts';
import { prepareRenameAt, type Refusal, renameAt } from './rename.ts';
import { semanticTokensOf } from './semantic-tokens.ts';
import { workspaceSymbolsOf } from './workspace-symbols.ts';

/** What navigation stands on. */
export interface NavigationParts {
  readonly connection: Connection;
  readonly abilities: ClientAbilities;
  readonly documents: OpenDocuments;
  readonly index: WorkspaceIndex;
  readonly figures: WorkspaceFigures;
  readonly folders: WorkspaceFolders;
  readonly failures: Failures;
  /** The editor's settings section for a document, as the client sent it. */
  readonly editorSettings: (uri: string | undefined) => Promise<unknown>;
}

/** Follows citations and names through the report and the workspace. */
export class Navigation {
  readonly #parts: NavigationParts;
  #settings: Promise<NavigationSettings> | undefined;

  constructor(parts: NavigationParts) {
    this.#parts = parts;
    this.#answer();
  }

  /** The client is ready, or settings or folders have changed: the workspace is read anew unless the settings say not to. */
  async begin(): Promise<void> {
    this.#settings = undefined;
    const { folders, index, figures } = this.#parts;
    const { workspaceIndex, learnFromWorkspace } = await this.#wanted();
    const reads = folders.paths.length > 0 && workspaceIndex;
    if (reads && learnFromWorkspace) figures.begin();
    else figures.end();
    if (reads) await index.start();
    else index.stop();
  }

  /** Asks the client to tell about changed reports. */
  async watch(): Promise<void> {
    if (!this.#parts.abilities.registerWatchers) return;
    await this.#parts.connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: '**/*.{md,markdown}' }],
    });
  }

  /** What there is to say of a citation at a place of an open document. */
  hoverParts(analysis: Analysis, position: Position): readonly HoverPart[] {
    if (!analysis.settings.enabled) return [];
    const { index } = this.#parts;
    return citationParts(index, index.take(analysis), offsetOf(analysis.result.source, position), analysis.settings.settings.language);
  }

  /** The index with the newest text of every open document. */
  async current(): Promise<WorkspaceIndex> {
    const { documents, index } = this.#parts;
    for (const uri of documents.texts.keys()) {
      const analysis = await documents.analysis(uri);
      if (analysis?.settings.enabled === true) index.take(analysis);
    }
    return index;
  }

  #wanted(): Promise<NavigationSettings> {
    return (this.#settings ??= this.#parts.editorSettings(undefined).then(readNavigationSettings));
  }

  #answer(): void {
    const { connection, abilities, failures } = this.#parts;
    connection.onDefinition(
      this.#at('textDocument/definition', null, (index, { report }, offset) =>
        definitionAt(index, report, offset, abilities.definitionLinks),
      ),
    );
    connection.onReferences(
      this.#at('textDocument/references', null, (index, { report }, offset, { context }) => referencesAt(index, report, offset, context)),
    );
    connection.onDocumentLinks(({ textDocument: { uri } }) =>
      this.#within('textDocument/documentLink', uri, [], async (index, { analysis, report }) =>
        documentLinksOf(index, report, (await this.#wanted()).searchUrl, analysis.settings.settings.language),
      ),
    );
    connection.onWorkspaceSymbol(({ query }) =>
      failures.guard('workspace/symbol', undefined, [], async () => workspaceSymbolsOf(await this.current(), query)),
    );
    connection.onCompletion(
      this.#at('textDocument/completion', null, (index, view, offset, { context }: CompletionParams) =>
        completionsAt(index, view, offset, context?.triggerKind === CompletionTriggerKind.TriggerCharacter),
      ),
    );
    connection.onCodeLens(({ textDocument: { uri } }) =>
      this.#within('textDocument/codeLens', uri, [], async (index, { analysis, report }) =>
        abilities.commands.has(SHOW_REFERENCES_COMMAND) && (await this.#wanted()).codeLens
          ? codeLensesOf(index, report, analysis.settings.settings.language)
          : [],
      ),
    );
    connection.onPrepareRename(orRefused(this.#at('textDocument/prepareRename', null, (_, view, offset) => prepareRenameAt(view, offset))));
    connection.onRenameRequest(
      orRefused(
        this.#at('textDocument/rename', null, (_, view, offset, { newName }: RenameParams) => renameAt(view, offset, newName, abilities)),
      ),
    );
    connection.languages.semanticTokens.on(({ textDocument: { uri } }) =>
      this.#within('textDocument/semanticTokens/full', uri, { data: [] }, (_, { analysis, report }) =>
        semanticTokensOf(report, analysis.result.source),
      ),
    );
  }

  /** A handler for requests about a place; `empty` when the text has been edited before they could be answered. */
  #at<P extends { readonly textDocument: { readonly uri: string }; readonly position: Position }, T>(
    what: string,
    empty: T,
    answer: (index: WorkspaceIndex, view: DocumentView, offset: number, params: P) => T | Promise<T>,
  ): (params: P) => Promise<T> {
    return (params) =>
      this.#within(what, params.textDocument.uri, empty, (index, view) =>
        answer(index, view, offsetOf(view.analysis.result.source, params.position), params),
      );
  }

  #within<T>(what: string, uri: string, empty: T, answer: (index: WorkspaceIndex, view: DocumentView) => T | Promise<T>): Promise<T> {
    const { documents, failures } = this.#parts;
    return failures.guard(what, uri, empty, async () => {
      const version = documents.versionOf(uri);
      const index = await this.current();
      const analysis = await documents.analysis(uri);
      if (analysis === undefined || analysis.version !== version || !analysis.settings.enabled) return empty;
      return answer(index, { analysis, report: index.take(analysis) });
    });
  }
}

/** The handler with refusals as errors of the protocol. */
function orRefused<P, T>(handler: (params: P) => Promise<T | Refusal>): (params: P) => Promise<T> {
  return async (params) => {
    const answer = await handler(params);
    if (answer instanceof ResponseError) throw answer;
    return answer;
  };
}
