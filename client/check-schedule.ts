import * as vscode from 'vscode';
import { DiagnosticPullMode, vsdiag, type DiagnosticProviderMiddleware, type DiagnosticPullOptions } from 'vscode-languageclient/node';
import { isEnabled, runMode } from './settings.ts';

/**
 * Decides when a document is checked. The client asks the server for findings, so `lintReport.run` is obeyed here: which
 * events make it ask, and that on-command mode keeps the findings shown until the command. The server waits for typing to
 * pause.
 */
export class CheckSchedule implements vscode.Disposable {
  readonly #asked = new Set<string>();
  readonly #subscription = vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#asked.delete(uri.toString()));

  /** Which events of an editor make the client ask at all. */
  readonly pullOptions: DiagnosticPullOptions = {
    onChange: true,
    onSave: true,
    filter: ({ uri }, mode) => {
      const run = runMode(uri);
      return run === 'manual' || (run === 'onSave' && mode === DiagnosticPullMode.onType);
    },
  };

  /** Stands between the client and the server: in on-command mode it answers “as before” unless the check was asked for. */
  readonly middleware: DiagnosticProviderMiddleware = {
    provideDiagnostics: async (document, previousResultId, token, next) => {
      const uri = document instanceof vscode.Uri ? document : document.uri;
      const key = uri.toString();
      if (!this.#asked.has(key) && runMode(uri) === 'manual' && isEnabled(uri)) {
        return { kind: vsdiag.DocumentDiagnosticReportKind.unChanged, resultId: previousResultId ?? '' };
      }
      // A question that is cancelled is put again by the client, so the wish outlives it.
      const report = await next(document, previousResultId, token);
      this.#asked.delete(key);
      return report;
    },
  };

  /** The next question about `uri` reaches the server in every mode. */
  ask(uri: vscode.Uri): void {
    this.#asked.add(uri.toString());
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}
