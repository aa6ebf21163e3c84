import * as vscode from 'vscode';
import {
  DiagnosticPullMode,
  vsdiag,
  type DiagnosticProviderMiddleware,
  type DiagnosticPullOptions,
} from 'vscode-languageclient/node';
import { checkDelay, isEnabled, runMode } from './settings.ts';

/**
 * Decides when a document is checked. The client asks the server for findings, so `lintReport.run` and `lintReport.delay`
 * are obeyed here: a request waits until typing has paused, and on-command mode keeps the findings shown until the command.
 */
export class CheckSchedule implements vscode.Disposable {
  readonly #lastChange = new Map<string, number>();
  readonly #asked = new Set<string>();
  readonly #subscription = vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) this.#lastChange.set(document.uri.toString(), Date.now());
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      this.#lastChange.delete(uri.toString());
      this.#asked.delete(uri.toString());
    }),
  );

  /** Which events of an editor make the client ask at all. */
  readonly pullOptions: DiagnosticPullOptions = {
    onChange: true,
    onSave: true,
    filter: ({ uri }, mode) => {
      const run = runMode(uri);
      return run === 'manual' || (run === 'onSave' && mode === DiagnosticPullMode.onType);
    },
  };

  /** Stands between the client and the server: delays a question, or answers it with “as before”. */
  readonly middleware: DiagnosticProviderMiddleware = {
    provideDiagnostics: async (document, previousResultId, token, next) => {
      const uri = document instanceof vscode.Uri ? document : document.uri;
      const asked = this.#asked.has(uri.toString());
      if (!asked && runMode(uri) === 'manual' && isEnabled(uri)) {
        return { kind: vsdiag.DocumentDiagnosticReportKind.unChanged, resultId: previousResultId ?? '' };
      }
      if (!asked) await this.#pause(uri, token);
      const report = await next(document, previousResultId, token);
      this.#asked.delete(uri.toString());
      return report;
    },
  };

  /** The next question about `uri` goes through at once, in every mode. */
  ask(uri: vscode.Uri): void {
    this.#asked.add(uri.toString());
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  /** Resolves when the document has not changed for `lintReport.delay`; rejects as soon as a newer question replaces this one. */
  async #pause(uri: vscode.Uri, token: vscode.CancellationToken): Promise<void> {
    const changedAt = this.#lastChange.get(uri.toString());
    if (changedAt === undefined) return;
    const rest = changedAt + checkDelay(uri) - Date.now();
    if (rest <= 0) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(resolve, rest);
      token.onCancellationRequested(() => {
        clearTimeout(timer);
        reject(new vscode.CancellationError());
      });
    });
  }
}
