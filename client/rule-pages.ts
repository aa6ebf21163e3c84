import * as vscode from 'vscode';
import type { RuleDocumentationMethod, RuleDocumentationParams, RuleDocumentationResult } from '../server/lsp/protocol.ts';
import { displayLanguage, SECTION } from './settings.ts';
import type { ServerSession } from './start-server.ts';
import { text } from './texts.ts';

const RULE_DOCUMENTATION = 'lintReport/ruleDocumentation' satisfies RuleDocumentationMethod;
const SCHEME = 'lint-report-rule';

/** Rule pages (trang giải thích quy tắc) as read-only Markdown documents; their text comes from the server. */
export class RulePages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #session: ServerSession;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable[];

  readonly onDidChange = this.#changed.event;

  constructor(session: ServerSession) {
    this.#session = session;
    this.#subscriptions = [
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration(`${SECTION}.language`)) return;
        for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === SCHEME) this.#changed.fire(uri);
      }),
    ];
  }

  /** The Markdown of one page; a sentence that says so when the rule does not exist or the server is down. */
  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    return (await this.#load(ruleIdOf(uri))) ?? text(displayLanguage(), 'explain.unknown', { rule: ruleIdOf(uri) });
  }

  /**
   * Shows the page of `ruleId` beside the report, rendered.
   * @returns the Markdown shown; undefined, with a message to the user, when there is no such rule.
   */
  async open(ruleId: string): Promise<string | undefined> {
    const markdown = await this.#load(ruleId);
    if (markdown === undefined) {
      void vscode.window.showWarningMessage(text(displayLanguage(), 'explain.unknown', { rule: ruleId }));
      return undefined;
    }
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${ruleId}.md` });
    this.#changed.fire(uri);
    await vscode.workspace.openTextDocument(uri);
    try {
      await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
    } catch {
      // Someone may have switched off the editor's own Markdown support.
      await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preview: true });
    }
    return markdown;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #load(ruleId: string): Promise<string | undefined> {
    const client = this.#session.client;
    if (client === undefined) return text(displayLanguage(), 'server.notRunning');
    const params: RuleDocumentationParams = { ruleId };
    const page = await client.sendRequest<RuleDocumentationResult>(RULE_DOCUMENTATION, params);
    return page?.markdown;
  }
}

function ruleIdOf(uri: vscode.Uri): string {
  return uri.path.replace(/^\//u, '').replace(/\.md$/u, '');
}
