import { PassThrough } from 'node:stream';
import {
  CancellationToken,
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type CodeActionParams,
  type ConfigurationParams,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type PublishDiagnosticsParams,
  type Range,
  type RegistrationParams,
} from 'vscode-languageserver/node';
import type { FileSystem } from '../../host/file-system.ts';
import { connect } from '../connect.ts';
import type { RuleEngine } from '../engine.ts';
import type { StatusParams } from '../protocol.ts';
import { TEST_ENGINE } from './engine.ts';

/** How a test's client introduces itself. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** Addresses of the workspace folders. */
  readonly folders?: readonly string[];
  /** Answers `workspace/configuration` for one document. */
  readonly settings?: (scopeUri: string | undefined) => unknown;
  readonly fileSystem?: FileSystem;
  readonly engine?: RuleEngine;
}

/** Capabilities of a client like the one of Visual Studio Code. */
export const FULL_CAPABILITIES: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { relatedInformation: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source', 'source.fixAll'] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
};

/** Capabilities of a client that waits for diagnostics to be pushed and knows little else. */
export const PLAIN_CAPABILITIES: ClientCapabilities = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } },
};

/** A file system with nothing in it. */
export const EMPTY_FILE_SYSTEM: FileSystem = {
  kind: () => Promise.resolve(undefined),
  read: () => Promise.resolve({ ok: false, failure: 'missing' }),
  list: () => Promise.resolve(undefined),
  realPath: (path) => Promise.resolve(path),
};

/** A client in this process, joined to a server by two streams; it remembers what the server says of its own accord. */
export class TestClient {
  readonly pushed: PublishDiagnosticsParams[] = [];
  readonly statuses: StatusParams[] = [];
  readonly log: string[] = [];
  readonly registrations: RegistrationParams[] = [];
  readonly settingsAsked: (string | undefined)[] = [];
  refreshes = 0;
  lensRefreshes = 0;
  readonly #connection;
  readonly #server;
  readonly #waiting = new Set<() => void>();

  private constructor({ fileSystem = EMPTY_FILE_SYSTEM, engine = TEST_ENGINE, settings = () => ({}) }: ClientOptions) {
    const up = new PassThrough();
    const down = new PassThrough();
    this.#server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
    connect(this.#server, { fileSystem, engine });
    this.#connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.#connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
      this.#note(() => this.pushed.push(params)),
    );
    this.#connection.onNotification('lintReport/status', (params: StatusParams) => this.#note(() => this.statuses.push(params)));
    this.#connection.onNotification('window/logMessage', ({ message }: { message: string }) => this.#note(() => this.log.push(message)));
    this.#connection.onRequest('client/registerCapability', (params: RegistrationParams) => {
      this.#note(() => this.registrations.push(params));
      return null;
    });
    this.#connection.onRequest('workspace/diagnostic/refresh', () => {
      this.#note(() => this.refreshes++);
      return null;
    });
    this.#connection.onRequest('workspace/codeLens/refresh', () => {
      this.#note(() => this.lensRefreshes++);
      return null;
    });
    this.#connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) =>
      items.map(({ scopeUri }) => {
        this.settingsAsked.push(scopeUri);
        return settings(scopeUri);
      }),
    );
    this.#connection.listen();
  }

  /** Starts a server and introduces a client to it; gives the client and the server's answer. */
  static async start(options: ClientOptions = {}): Promise<{ client: TestClient; result: InitializeResult }> {
    const client = new TestClient(options);
    const result: InitializeResult = await client.#connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: options.capabilities ?? FULL_CAPABILITIES,
      initializationOptions: options.initializationOptions,
      workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
    });
    await client.#connection.sendNotification('initialized', {});
    return { client, result };
  }

  /** Ends the connection. */
  async stop(): Promise<void> {
    await this.#connection.sendRequest('shutdown');
    this.#connection.dispose();
    this.#server.dispose();
  }

  /** Sends any request. */
  request<R>(method: string, params: unknown): Promise<R> {
    return this.#connection.sendRequest(method, params);
  }

  /** Sends any notification. */
  notify(method: string, params: unknown): Promise<void> {
    return this.#connection.sendNotification(method, params);
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version, text } });
  }

  /** Replaces a range, or the whole text when there is none. */
  change(uri: string, version: number, text: string, range?: Range): Promise<void> {
    return this.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [range === undefined ? { text } : { range, text }],
    });
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string, token: CancellationToken = CancellationToken.None): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri }, ...(previousResultId !== undefined && { previousResultId }) };
    return this.#connection.sendRequest('textDocument/diagnostic', params, token);
  }

  /** The diagnostics of a pull, in full. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items : [];
  }

  actions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const params: CodeActionParams = { textDocument: { uri }, range, context: { diagnostics: [], ...context } };
    return this.request('textDocument/codeAction', params);
  }

  /** Resolves as soon as `condition` holds; it is asked again whenever the server has said something. */
  until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!condition()) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  #note(record: () => void): void {
    record();
    for (const look of [...this.#waiting]) look();
  }
}
