import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Identifier of the extension under test, as the marketplace writes it. */
export const EXTENSION_ID = 'lint-report.lint-report';

const WAIT_MS = 20_000;
const STEP_MS = 50;

/** The first workspace folder; the runner always opens one. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder !== undefined, 'the runner opens a folder');
  return folder.uri;
}

/**
 * Repeats `get` until it gives something other than undefined, for at most 20 s. A provider request is cancelled when
 * another provider for the language registers while it is in flight, so “Canceled” means “not yet”.
 * @param wanted names what is awaited, for the error.
 */
export async function until<T>(wanted: string, get: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + WAIT_MS;
  for (;;) {
    try {
      const value = await get();
      if (value !== undefined) return value;
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'Canceled') throw error;
    }
    if (Date.now() > end) throw new Error(`gave up waiting for ${wanted}`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}

/** Opens a report of the workspace in an editor. */
export async function openReport(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspaceFolder(), name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** A finding as the tests name it: rule, covered text, severity. */
export interface SeenFinding {
  readonly rule: string;
  readonly covered: string;
  readonly severity: vscode.DiagnosticSeverity;
  readonly diagnostic: vscode.Diagnostic;
}

/** The findings shown in `document`, in the order of the text. */
export function findings(document: vscode.TextDocument): SeenFinding[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'lint-report')
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map((diagnostic) => {
      const { code, range, severity } = diagnostic;
      const rule = String(typeof code === 'object' ? code.value : code);
      return { rule, covered: document.getText(range), severity, diagnostic };
    });
}

/** Waits until rule `rule` has a finding in `document`. */
export function finding(document: vscode.TextDocument, rule: string): Promise<SeenFinding> {
  return until(`a finding of ${rule}`, () => findings(document).find((seen) => seen.rule === rule));
}

/** Waits until rule `rule` has no finding in `document`. */
export async function noFinding(document: vscode.TextDocument, rule: string): Promise<void> {
  await until(`${rule} to go away`, () => (findings(document).some((seen) => seen.rule === rule) ? undefined : true));
}

/** Throws away what was typed into the active editor. */
export async function revert(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.files.revert');
}
