import * as vscode from 'vscode';
import type { ConfigurationMiddleware } from 'vscode-languageclient/node';

/** Answers the server's question for settings: in a workspace that is not trusted nothing is learned from its reports. */
export const settingsWithTrust: NonNullable<ConfigurationMiddleware['configuration']> = async (params, token, next) => {
  const answer = await next(params, token);
  if (vscode.workspace.isTrusted || !Array.isArray(answer)) return answer;
  return answer.map((section: unknown) =>
    typeof section === 'object' && section !== null ? { ...section, learnFromWorkspace: false } : section,
  );
};
