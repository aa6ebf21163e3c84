import * as vscode from 'vscode';
import {
  CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
  type LanguageClient,
  type WorkspaceEdit,
} from 'vscode-languageclient/node';
import type { DIAGNOSTIC_SOURCE, FIX_ALL_KIND } from '../server/lsp/protocol.ts';
import { showCheckSheet } from './check-sheet.ts';
import { hint } from './hint.ts';
import { createConfiguration } from './new-configuration.ts';
import { newReport } from './new-report.ts';
import type { RulePages } from './rule-pages.ts';
import { selectStage } from './select-stage.ts';
import { displayLanguage } from './settings.ts';
import type { ServerSession } from './start-server.ts';
import { text } from './texts.ts';

const FIX_ALL = 'source.fixAll.lintReport' satisfies typeof FIX_ALL_KIND;
const SOURCE = 'lint-report' satisfies typeof DIAGNOSTIC_SOURCE;

/** Registers the commands of the extension; the returned object unregisters them. */
export function registerCommands(session: ServerSession, pages: RulePages, output: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('lintReport.restart', () => session.restart()),
    vscode.commands.registerCommand('lintReport.fixAll', () => fixAll(session)),
    vscode.commands.registerCommand('lintReport.checkNow', () => checkNow(session)),
    vscode.commands.registerCommand('lintReport.checkSheet', () => checkSheet(session)),
    vscode.commands.registerCommand('lintReport.selectStage', () => selectStage(session)),
    vscode.commands.registerCommand('lintReport.explainRule', (ruleId: unknown) => explainRule(pages, ruleId)),
    vscode.commands.registerCommand('lintReport.newConfiguration', createConfiguration),
    vscode.commands.registerCommand('lintReport.newReport', (type: unknown) => newReport(session, type)),
    vscode.commands.registerCommand('lintReport.showOutput', () => output.show(true)),
  );
}

/** Applies every safe fix (sửa an toàn) to the active document; resolves to whether its text changed. */
async function fixAll(session: ServerSession): Promise<boolean> {
  const language = displayLanguage();
  const document = activeReport();
  const client = session.client;
  if (document === undefined || client === undefined) {
    hint(text(language, document === undefined ? 'fix.noEditor' : 'server.notRunning'));
    return false;
  }
  const version = document.version;
  const edit = await fixAllEdit(client, document);
  if (edit === undefined) {
    hint(text(language, 'fix.none'));
    return false;
  }
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  // The positions belong to the text that was sent; applied to another text they would damage it.
  if (document.version !== version || !(await vscode.workspace.applyEdit(converted))) {
    hint(text(language, 'fix.changedMeanwhile'));
    return false;
  }
  hint(text(language, 'fix.done'));
  return true;
}

/** The server's edit for all safe fixes of `document`; undefined when there are none. */
async function fixAllEdit(client: LanguageClient, document: vscode.TextDocument): Promise<WorkspaceEdit | undefined> {
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  const actions = await client.sendRequest(CodeActionRequest.type, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    range: client.code2ProtocolConverter.asRange(whole),
    context: { diagnostics: [], only: [FIX_ALL], triggerKind: CodeActionTriggerKind.Invoked },
  });
  const action = actions?.find((offered) => CodeAction.is(offered) && offered.kind === FIX_ALL);
  if (!CodeAction.is(action)) return undefined;
  return action.edit ?? (await client.sendRequest(CodeActionResolveRequest.type, action)).edit;
}

/** Checks the active document at once, whatever `lintReport.run` says. */
async function checkNow(session: ServerSession): Promise<void> {
  const document = activeReport();
  if (document === undefined) hint(text(displayLanguage(), 'fix.noEditor'));
  else if (!(await session.check(document))) hint(text(displayLanguage(), 'server.notRunning'));
}

/** Shows the check sheet of the active document; resolves to its HTML. */
async function checkSheet(session: ServerSession): Promise<string | undefined> {
  const document = activeReport();
  if (document !== undefined) return showCheckSheet(session, document);
  hint(text(displayLanguage(), 'fix.noEditor'));
  return undefined;
}

/** Shows the page of a rule: the one named by the caller, else one of those that the active document breaks. */
async function explainRule(pages: RulePages, ruleId: unknown): Promise<string | undefined> {
  const chosen = typeof ruleId === 'string' && ruleId !== '' ? ruleId : await pickBrokenRule();
  return chosen === undefined ? undefined : pages.open(chosen);
}

async function pickBrokenRule(): Promise<string | undefined> {
  const language = displayLanguage();
  const editor = vscode.window.activeTextEditor;
  const found = editor === undefined ? [] : ruleFindings(editor.document.uri);
  if (editor === undefined || found.length === 0) {
    hint(text(language, editor === undefined ? 'fix.noEditor' : 'explain.noFindings'));
    return undefined;
  }
  const caret = editor.selection.active;
  const atCaret = found.filter(({ range }) => range.contains(caret));
  const items = new Map<string, vscode.QuickPickItem>();
  for (const finding of [...atCaret, ...found]) {
    if (items.has(finding.ruleId)) continue;
    const description = atCaret.includes(finding) ? text(language, 'explain.atCursor') : '';
    items.set(finding.ruleId, { label: finding.ruleId, description, detail: finding.message });
  }
  const picked = await vscode.window.showQuickPick([...items.values()], {
    placeHolder: text(language, 'explain.placeholder'),
    matchOnDetail: true,
  });
  return picked?.label;
}

/** The findings shown in the document `uri`, in the order of the text. */
function ruleFindings(uri: vscode.Uri): { ruleId: string; message: string; range: vscode.Range }[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === SOURCE)
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .flatMap(({ code, message, range }) => {
      const ruleId = typeof code === 'object' ? code.value : code;
      return typeof ruleId === 'string' ? [{ ruleId, message, range }] : [];
    });
}

function activeReport(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'markdown' ? document : undefined;
}
