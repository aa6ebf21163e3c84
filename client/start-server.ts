import { access } from 'node:fs/promises';
import * as vscode from 'vscode';
import {
  CloseAction,
  DidChangeConfigurationNotification,
  DocumentDiagnosticRequest,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  State,
  TransportKind,
  type LanguageClientOptions,
} from 'vscode-languageclient/node';
import type {
  CheckMethod,
  CheckParams,
  EXPLAIN_RULE_COMMAND,
  InitializationOptions,
  StatusMethod,
  StatusParams,
} from '../server/lsp/protocol.ts';
import { CheckSchedule } from './check-schedule.ts';
import { SHOW_REFERENCES } from './show-references.ts';
import { displayLanguage, SECTION } from './settings.ts';
import { settingsWithTrust } from './workspace-trust.ts';
import type { ServerState } from './status-text.ts';
import { text, type TextKey } from './texts.ts';

/**
 * Markdown documents that are checked: files, unsaved ones and those of virtual workspaces. Others, such as the old side
 * of a comparison or a rule page, are left alone.
 */
export const CHECKED_DOCUMENTS = ['file', 'untitled', 'vscode-vfs'].map((scheme) => ({ scheme, language: 'markdown' }));

const EXPLAIN_RULE = 'lintReport.explainRule' satisfies typeof EXPLAIN_RULE_COMMAND;
const CHECK = 'lintReport/check' satisfies CheckMethod;
const STATUS = 'lintReport/status' satisfies StatusMethod;

/** A server that stops more often than this within {@link CRASH_WINDOW_MS} is not restarted again. */
const MAX_RESTARTS = 4;
const CRASH_WINDOW_MS = 180_000;

/** The language server process and the connection to it, through all restarts. */
export class ServerSession implements vscode.Disposable {
  readonly #module: string;
  readonly #output: vscode.LogOutputChannel;
  readonly #stateChanged = new vscode.EventEmitter<void>();
  readonly #documentStatus = new vscode.EventEmitter<StatusParams>();
  readonly #schedule = new CheckSchedule();
  readonly #trust = vscode.workspace.onDidGrantWorkspaceTrust(
    () => void this.client?.sendNotification(DidChangeConfigurationNotification.type, { settings: null }),
  );
  #state: ServerState = 'stopped';
  #client: LanguageClient | undefined;
  #crashes: number[] = [];

  /** Fires when {@link state} has changed. */
  readonly onDidChangeState = this.#stateChanged.event;
  /** Fires with each word of the server on one document. */
  readonly onDocumentStatus = this.#documentStatus.event;

  /** @param module absolute path of the server's bundle. */
  constructor(module: string, output: vscode.LogOutputChannel) {
    this.#module = module;
    this.#output = output;
  }

  /** State of the server process. */
  get state(): ServerState {
    return this.#state;
  }

  /** The client of a running server; undefined while it starts, after a failure and when stopped. */
  get client(): LanguageClient | undefined {
    return this.#state === 'running' ? this.#client : undefined;
  }

  /** Starts the server. Never rejects: a failure is written to the output and shown as the state `failed`. */
  async start(): Promise<void> {
    const startedAt = Date.now();
    this.#setState('starting');
    this.#log('info', 'server.starting', { module: this.#module });
    let client: LanguageClient | undefined;
    try {
      await access(this.#module).catch(() => {
        throw new Error(text(displayLanguage(), 'server.moduleMissing', { module: this.#module }));
      });
      const started = this.#createClient();
      client = started;
      this.#client = started;
      started.onDidChangeState(({ newState }) => {
        if (newState === State.Stopped && this.#client === started && this.#state === 'running') void this.#recover();
      });
      await started.start();
      if (this.#client !== started) return;
      if (!started.isRunning()) throw new Error(text(displayLanguage(), 'server.closed'));
      this.#log('info', 'server.started', { elapsedMs: Date.now() - startedAt });
      this.#setState('running');
    } catch (error) {
      // A start that was overtaken by a stop or restart has nothing to say any more.
      if (this.#client !== client) return;
      this.#log('error', 'server.startFailed', { reason: reasonOf(error) });
      await this.#dropClient();
      this.#setState('failed');
    }
  }

  /** Stops the server if it runs and starts it anew; earlier crashes are forgotten. */
  async restart(): Promise<void> {
    this.#crashes = [];
    await this.stop();
    await this.start();
  }

  /** Stops the server; resolves when its process has been told to leave. */
  async stop(): Promise<void> {
    this.#setState('stopped');
    await this.#dropClient();
  }

  /**
   * Checks `document` at once, whatever `lintReport.run` says.
   * @returns false when the server is not running.
   */
  async check(document: vscode.TextDocument): Promise<boolean> {
    const client = this.client;
    if (client === undefined) return false;
    const params: CheckParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
    await client.sendRequest(CHECK, params);
    this.#schedule.ask(document.uri);
    client.getFeature(DocumentDiagnosticRequest.method)?.refresh();
    return true;
  }

  dispose(): void {
    this.#trust.dispose();
    this.#schedule.dispose();
    this.#stateChanged.dispose();
    this.#documentStatus.dispose();
  }

  #createClient(): LanguageClient {
    const options: LanguageClientOptions = {
      documentSelector: CHECKED_DOCUMENTS,
      outputChannel: this.#output,
      traceOutputChannel: this.#output,
      diagnosticCollectionName: SECTION,
      // Failures are shown once, by the status item and in the output, in the user's language.
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationFailedHandler: () => false,
      errorHandler: {
        error: (error, _message, count) => ({
          action: (count ?? 0) > 3 ? ErrorAction.Shutdown : ErrorAction.Continue,
          message: text(displayLanguage(), 'server.connectionError', { reason: error.message }),
          handled: true,
        }),
        closed: () => ({ action: CloseAction.DoNotRestart, message: text(displayLanguage(), 'server.closed'), handled: true }),
      },
      initializationOptions: () =>
        ({ language: displayLanguage(), commands: [EXPLAIN_RULE, SHOW_REFERENCES] }) satisfies InitializationOptions,
      diagnosticPullOptions: this.#schedule.pullOptions,
      middleware: { ...this.#schedule.middleware, workspace: { configuration: settingsWithTrust } },
      markdown: { isTrusted: { enabledCommands: [EXPLAIN_RULE] } },
    };
    const server = { module: this.#module, transport: TransportKind.ipc };
    const client = new LanguageClient(SECTION, text('vi', 'output.name'), server, options);
    client.onNotification(STATUS, (status: StatusParams) => this.#documentStatus.fire(status));
    return client;
  }

  /** After an unexpected end of the server. */
  async #recover(): Promise<void> {
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((time) => now - time < CRASH_WINDOW_MS), now];
    await this.#dropClient();
    if (this.#crashes.length > MAX_RESTARTS) {
      this.#log('error', 'server.gaveUp');
      this.#setState('failed');
      return;
    }
    this.#log('warn', 'server.crashed', { attempt: this.#crashes.length });
    await this.start();
  }

  async #dropClient(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    try {
      await client?.dispose();
    } catch (error) {
      this.#output.debug(reasonOf(error));
    }
  }

  #setState(state: ServerState): void {
    this.#state = state;
    this.#stateChanged.fire();
  }

  #log(level: 'info' | 'warn' | 'error', key: TextKey, values?: Readonly<Record<string, string | number>>): void {
    this.#output[level](text(displayLanguage(), key, values));
  }
}

/** The message of whatever was thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
