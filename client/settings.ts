import * as vscode from 'vscode';
import type { DocumentStage, RunMode } from '../server/lsp/protocol.ts';
import type { DisplayLanguage } from './texts.ts';

/** Section of the editor's settings; also the id of the language client, which reads `lintReport.trace.server`. */
export const SECTION = 'lintReport';

/** Stages of a report (giai đoạn của báo cáo), in the order of its life. */
export const STAGES: readonly DocumentStage[] = ['draft', 'presign', 'issued'];

/** Language of the extension's own texts; Vietnamese unless the setting asks for English. */
export function displayLanguage(): DisplayLanguage {
  return vscode.workspace.getConfiguration(SECTION).get('language') === 'en' ? 'en' : 'vi';
}

/** Whether the documents around `uri` are checked at all. */
export function isEnabled(uri: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration(SECTION, uri).get('enable') !== false;
}

/** When the document `uri` is checked. */
export function runMode(uri: vscode.Uri): RunMode {
  const value = vscode.workspace.getConfiguration(SECTION, uri).get('run');
  return value === 'onSave' || value === 'manual' ? value : 'onType';
}

/** The stage set for the document `uri` in the editor's settings; a configuration file may override it. */
export function stageSetting(uri: vscode.Uri | undefined): DocumentStage {
  const value = vscode.workspace.getConfiguration(SECTION, uri).get('stage');
  return STAGES.find((stage) => stage === value) ?? 'draft';
}
