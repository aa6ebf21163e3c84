import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { SHOW_REFERENCES_COMMAND } from '../server/lsp/protocol.ts';

type ProtocolLocation = Parameters<LanguageClient['protocol2CodeConverter']['asLocation']>[0];
type ProtocolPosition = Parameters<LanguageClient['protocol2CodeConverter']['asPosition']>[0];

/** Command that the code lens of the number line carries; see the same name in the server's protocol. */
export const SHOW_REFERENCES = 'lintReport.showReferences' satisfies typeof SHOW_REFERENCES_COMMAND;

/** Registers {@link SHOW_REFERENCES}: opens the list of places beside a position. The returned object unregisters it. */
export function registerShowReferences(session: { readonly client: LanguageClient | undefined }): vscode.Disposable {
  return vscode.commands.registerCommand(SHOW_REFERENCES, async (uri: string, position: ProtocolPosition, places: ProtocolLocation[]) => {
    const converter = session.client?.protocol2CodeConverter;
    if (converter === undefined) return;
    await vscode.commands.executeCommand(
      'editor.action.showReferences',
      converter.asUri(uri),
      converter.asPosition(position),
      places.map((place) => converter.asLocation(place)),
    );
  });
}
