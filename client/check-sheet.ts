import * as vscode from 'vscode';
import type { CheckSheetMethod, CheckSheetParams, CheckSheetResult } from '../server/lsp/protocol.ts';
import { hint } from './hint.ts';
import { displayLanguage } from './settings.ts';
import type { ServerSession } from './start-server.ts';
import { text } from './texts.ts';

const CHECK_SHEET = 'lintReport/checkSheet' satisfies CheckSheetMethod;

/**
 * Shows the check sheet (phiếu kiểm tra thể thức) of a report beside it, and offers to save it for the browser, which prints it.
 * @returns the HTML shown; undefined, with a message to the user, when the server is not running
 */
export async function showCheckSheet(session: ServerSession, document: vscode.TextDocument): Promise<string | undefined> {
  const language = displayLanguage();
  const client = session.client;
  const params: CheckSheetParams = { uri: document.uri.toString() };
  const sheet = client === undefined ? null : await client.sendRequest<CheckSheetResult>(CHECK_SHEET, params);
  if (sheet === null) {
    hint(text(language, 'server.notRunning'));
    return undefined;
  }
  const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  const panel = vscode.window.createWebviewPanel(
    'lintReport.checkSheet',
    text(language, 'sheet.title', { name }),
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
    { enableScripts: false, enableFindWidget: true, localResourceRoots: [] },
  );
  panel.webview.html = sheet.html;
  void offerToSave(document, name, sheet.html);
  return sheet.html;
}

async function offerToSave(document: vscode.TextDocument, name: string, html: string): Promise<void> {
  const language = displayLanguage();
  const save = text(language, 'sheet.save');
  if ((await vscode.window.showInformationMessage(text(language, 'sheet.print'), save)) !== save) return;
  const folder = document.uri.scheme === 'file' ? vscode.Uri.joinPath(document.uri, '..') : vscode.workspace.workspaceFolders?.[0]?.uri;
  const proposed = folder === undefined ? undefined : vscode.Uri.joinPath(folder, `phieu-${name.replace(/\.[^.]*$/u, '')}.html`);
  const target = await vscode.window.showSaveDialog({
    filters: { HTML: ['html'] },
    ...(proposed !== undefined && { defaultUri: proposed }),
  });
  if (target === undefined) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(html));
  await vscode.env.openExternal(target);
}
