import * as vscode from 'vscode';
import type { DocumentStage, StatusParams } from '../server/lsp/protocol.ts';
import { hint } from './hint.ts';
import { displayLanguage, SECTION, STAGES, stageSetting } from './settings.ts';
import type { ServerSession } from './start-server.ts';
import { text } from './texts.ts';

/** How long the check that follows a change of the stage is waited for, in ms. */
const NEXT_CHECK_MS = 3000;

/**
 * Lets the user pick the stage (giai đoạn) and writes it to the settings of the workspace, or of the user when nothing is
 * open. Says so when a configuration file keeps another stage.
 */
export async function selectStage(session: ServerSession): Promise<void> {
  const language = displayLanguage();
  const uri = vscode.window.activeTextEditor?.document.uri;
  const current = stageSetting(uri);
  const items = STAGES.map((stage) => ({
    label: text(language, `stage.${stage}`),
    description: stage === current ? `${stage} $(check)` : stage,
    detail: text(language, `stage.${stage}.detail`),
    stage,
  }));
  const picked = await vscode.window.showQuickPick(items, { placeHolder: text(language, 'stage.placeholder') });
  if (picked === undefined) return;
  const checked = uri === undefined ? undefined : nextCheck(session, uri);
  const target = vscode.workspace.workspaceFolders === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration(SECTION).update('stage', picked.stage, target);
  hint(text(language, 'stage.set', { stage: picked.label }));
  await tellWhenOverruled(picked.stage, await checked);
}

async function tellWhenOverruled(wanted: DocumentStage, status: StatusParams | undefined): Promise<void> {
  if (status === undefined || status.stage === wanted || status.configurationFile === null) return;
  const language = displayLanguage();
  const file = status.configurationFile;
  const message = text(language, 'stage.fixedByFile', {
    stage: text(language, `stage.${status.stage}`),
    file: vscode.workspace.asRelativePath(file),
  });
  const open = text(language, 'stage.openFile');
  if ((await vscode.window.showInformationMessage(message, open)) === open) {
    await vscode.window.showTextDocument(vscode.Uri.file(file));
  }
}

/** The server's word on the next finished check of `uri`; undefined when none comes in time. */
function nextCheck(session: ServerSession, uri: vscode.Uri): Promise<StatusParams | undefined> {
  return new Promise((resolve) => {
    const finish = (status?: StatusParams): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve(status);
    };
    const timer = setTimeout(finish, NEXT_CHECK_MS);
    const listener = session.onDocumentStatus((status) => {
      if (status.state === 'idle' && vscode.Uri.parse(status.uri).toString() === uri.toString()) finish(status);
    });
  });
}
