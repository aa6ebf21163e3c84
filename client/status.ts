import * as vscode from 'vscode';
import type { StatusParams } from '../server/lsp/protocol.ts';
import { displayLanguage, isEnabled, runMode, SECTION, stageSetting } from './settings.ts';
import { CHECKED_DOCUMENTS, type ServerSession } from './start-server.ts';
import { describeStatus, type StatusAction, type StatusView } from './status-text.ts';
import { text } from './texts.ts';

const COMMANDS = {
  stage: 'lintReport.selectStage',
  output: 'lintReport.showOutput',
  restart: 'lintReport.restart',
  check: 'lintReport.checkNow',
  settings: 'workbench.action.openSettings',
  configuration: 'vscode.open',
} as const satisfies Readonly<Record<StatusAction, string>>;

const SEVERITIES = {
  information: vscode.LanguageStatusSeverity.Information,
  warning: vscode.LanguageStatusSeverity.Warning,
  error: vscode.LanguageStatusSeverity.Error,
} as const satisfies Readonly<Record<StatusView['severity'], vscode.LanguageStatusSeverity>>;

/** The language status item (mục trạng thái ngôn ngữ) of Markdown documents: follows the active editor and the server. */
export class StatusItem implements vscode.Disposable {
  readonly #session: ServerSession;
  readonly #item: vscode.LanguageStatusItem;
  readonly #documents = new Map<string, StatusParams>();
  readonly #subscriptions: vscode.Disposable[] = [];

  constructor(session: ServerSession) {
    this.#session = session;
    this.#item = vscode.languages.createLanguageStatusItem('lintReport.status', CHECKED_DOCUMENTS);
    this.#subscriptions.push(
      this.#item,
      session.onDidChangeState(() => {
        if (session.state !== 'running') this.#documents.clear();
        this.#show();
      }),
      session.onDocumentStatus((status) => {
        this.#documents.set(vscode.Uri.parse(status.uri).toString(), status);
        this.#show();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#documents.delete(document.uri.toString())),
      vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SECTION)) this.#show();
      }),
    );
    this.#show();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #show(): void {
    const uri = vscode.window.activeTextEditor?.document.uri;
    if (uri === undefined) return;
    const language = displayLanguage();
    const status = this.#documents.get(uri.toString());
    const view = describeStatus(
      language,
      this.#session.state,
      { enabled: isEnabled(uri), run: runMode(uri), stage: stageSetting(uri) },
      status === undefined ? undefined : { ...status, configurationFile: shownPath(status.configurationFile) },
    );
    const name = text(language, 'status.name');
    this.#item.name = name;
    // The editor lists the items of all extensions together: without the name nobody knows whose problems these are.
    this.#item.text = text(language, 'status.text', { text: view.text });
    this.#item.detail = view.detail;
    this.#item.severity = SEVERITIES[view.severity];
    this.#item.busy = view.busy;
    this.#item.accessibilityInformation = { label: `${name}: ${view.text}. ${view.detail}` };
    this.#item.command = {
      command: COMMANDS[view.action],
      title: text(language, `status.action.${view.action}`),
      arguments: argumentsOf(view.action, status),
    };
  }
}

function argumentsOf(action: StatusAction, status: StatusParams | undefined): unknown[] {
  if (action === 'settings') return [`${SECTION}.enable`];
  const file = status?.configurationFile ?? null;
  return action === 'configuration' && file !== null ? [vscode.Uri.file(file)] : [];
}

/** The path of a configuration file relative to the workspace, as people name it. */
function shownPath(file: string | null): string | null {
  return file === null ? null : vscode.workspace.asRelativePath(file);
}
