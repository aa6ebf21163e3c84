import * as vscode from 'vscode';
import type { NewReportMethod, NewReportParams, NewReportResult, ReportTypeChoice, ReportTypesMethod } from '../server/lsp/protocol.ts';
import { hint } from './hint.ts';
import { displayLanguage } from './settings.ts';
import type { ServerSession } from './start-server.ts';
import { text } from './texts.ts';

const NEW_REPORT = 'lintReport/newReport' satisfies NewReportMethod;
const REPORT_TYPES = 'lintReport/reportTypes' satisfies ReportTypesMethod;

/**
 * Opens a new unsaved report (báo cáo mới) that holds the skeleton of a type: the one named by the caller, else the one the user picks.
 * @returns the document; undefined when the server is not running, nothing was picked or no such type exists.
 */
export async function newReport(session: ServerSession, typeId: unknown): Promise<vscode.TextDocument | undefined> {
  const client = session.client;
  if (client === undefined) {
    hint(text(displayLanguage(), 'server.notRunning'));
    return undefined;
  }
  const chosen =
    typeof typeId === 'string' && typeId !== ''
      ? typeId
      : await pickType(await client.sendRequest<readonly ReportTypeChoice[]>(REPORT_TYPES));
  if (chosen === undefined) return undefined;
  const params: NewReportParams = { type: chosen };
  const result = await client.sendRequest<NewReportResult>(NEW_REPORT, params);
  if (result === null) {
    void vscode.window.showWarningMessage(text(displayLanguage(), 'report.unknown', { type: chosen }));
    return undefined;
  }
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: result.markdown });
  await vscode.window.showTextDocument(document);
  return document;
}

async function pickType(types: readonly ReportTypeChoice[]): Promise<string | undefined> {
  const items = types.map(({ id, name }) => ({ label: name, description: id }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: text(displayLanguage(), 'report.placeholder'),
    matchOnDescription: true,
  });
  return picked?.description;
}
