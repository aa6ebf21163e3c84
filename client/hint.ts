import * as vscode from 'vscode';

const HINT_DURATION_MS = 5000;

/** Shows one sentence in the status bar for 5 s: for what needs no answer. */
export function hint(message: string): void {
  vscode.window.setStatusBarMessage(message, HINT_DURATION_MS);
}
