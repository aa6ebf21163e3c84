import * as vscode from 'vscode';
import { displayLanguage } from './settings.ts';
import { text } from './texts.ts';

const CONFIGURATION_FILES = ['.lint-report.json', '.lint-report.jsonc', '.lint-report.yaml', '.lint-report.yml'] as const;

/** What a new configuration file (tệp cấu hình) holds: the default stage, said aloud, and room for rules. */
export const STARTER_CONFIGURATION = `${JSON.stringify({ stage: 'draft', rules: {} }, null, 2)}\n`;

/**
 * Creates `.lint-report.json` in the workspace folder of the active document and opens it. A folder that has a
 * configuration file under any of its names keeps it: that file is opened instead.
 * @returns the address of the opened file; undefined when there is no folder or the user picked none.
 */
export async function createConfiguration(): Promise<vscode.Uri | undefined> {
  const folder = await chooseFolder();
  if (folder === undefined) return undefined;
  const existing = await existingConfiguration(folder);
  if (existing !== undefined) {
    const file = vscode.workspace.asRelativePath(existing, false);
    void vscode.window.showInformationMessage(text(displayLanguage(), 'configuration.exists', { file }));
    await vscode.window.showTextDocument(existing);
    return existing;
  }
  const uri = vscode.Uri.joinPath(folder, CONFIGURATION_FILES[0]);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(STARTER_CONFIGURATION));
  await vscode.window.showTextDocument(uri);
  return uri;
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const active = vscode.window.activeTextEditor?.document.uri;
  const own = active === undefined ? undefined : vscode.workspace.getWorkspaceFolder(active);
  if (own !== undefined || folders.length === 1) return (own ?? folders[0])?.uri;
  if (folders.length === 0) {
    void vscode.window.showInformationMessage(text(displayLanguage(), 'configuration.noFolder'));
    return undefined;
  }
  const picked = await vscode.window.showWorkspaceFolderPick({
    placeHolder: text(displayLanguage(), 'configuration.pickFolder'),
  });
  return picked?.uri;
}

async function existingConfiguration(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
  for (const name of CONFIGURATION_FILES) {
    const uri = vscode.Uri.joinPath(folder, name);
    try {
      await vscode.workspace.fs.stat(uri);
      return uri;
    } catch {
      // Not there: the next name is tried.
    }
  }
  return undefined;
}
