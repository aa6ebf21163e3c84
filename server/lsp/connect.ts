import {
  CodeActionKind,
  PositionEncodingKind,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver/node';
import { version } from '../../package.json';
import type { FileSystem } from '../host/file-system.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { COMPLETION_TRIGGERS } from './completion.ts';
import { CATALOGUE_ENGINE, type RuleEngine } from './engine.ts';
import { ADD_TERM_COMMAND, ADD_WORD_COMMAND, DIAGNOSTIC_SOURCE, FIX_ALL_KIND } from './protocol.ts';
import { TOKEN_LEGEND } from './semantic-tokens.ts';
import { Session } from './session.ts';

/** What the server needs from outside the connection. */
export interface ServerHost {
  readonly fileSystem: FileSystem;
  /** The rules it works with; those of the catalogue unless given. */
  readonly engine?: RuleEngine;
}

/** Puts the server at one end of a connection and begins to listen. */
export function connect(connection: Connection, host: ServerHost): void {
  let session: Session | undefined;
  connection.onInitialize((params) => {
    session = new Session(connection, params, host.fileSystem, host.engine ?? CATALOGUE_ENGINE);
    return introduction(session.abilities);
  });
  connection.onInitialized(() => session?.begin());
  connection.onShutdown(() => session?.stop());
  connection.listen();
}

/** What the server says about itself to a client with these abilities. */
function introduction(abilities: ClientAbilities): InitializeResult {
  return {
    serverInfo: { name: DIAGNOSTIC_SOURCE, version },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND], resolveProvider: abilities.lateEdits },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentLinkProvider: {},
      workspaceSymbolProvider: true,
      completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS] },
      codeLensProvider: {},
      renameProvider: { prepareProvider: true },
      semanticTokensProvider: { legend: TOKEN_LEGEND, full: true },
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      executeCommandProvider: { commands: [ADD_TERM_COMMAND, ADD_WORD_COMMAND] },
      ...(abilities.pullDiagnostics && {
        diagnosticProvider: { identifier: DIAGNOSTIC_SOURCE, interFileDependencies: true, workspaceDiagnostics: false },
      }),
      ...(abilities.workspaceFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
    },
  };
}
