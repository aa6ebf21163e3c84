import * as vscode from 'vscode';
import { registerCommands } from './commands.ts';
import { RulePages } from './rule-pages.ts';
import { registerShowReferences } from './show-references.ts';
import { ServerSession } from './start-server.ts';
import { StatusItem } from './status.ts';
import { text } from './texts.ts';

let session: ServerSession | undefined;

/** Called by the editor when the first Markdown document is opened. Returns at once: the server starts beside it. */
export function activate(context: vscode.ExtensionContext): void {
  const output = vscode.window.createOutputChannel(text('vi', 'output.name'), { log: true });
  session = new ServerSession(context.asAbsolutePath('dist/server.js'), output);
  const pages = new RulePages(session);
  context.subscriptions.push(
    output,
    session,
    pages,
    new StatusItem(session),
    registerCommands(session, pages, output),
    registerShowReferences(session),
  );
  void session.start();
}

/** Called by the editor before it leaves; resolves when the server has been told to leave. */
export async function deactivate(): Promise<void> {
  await session?.stop();
}
