import { MarkupKind, type InitializeParams } from 'vscode-languageserver/node';

/** What the client at the other end can do, read once from its initialize request. */
export interface ClientAbilities {
  /** Asks for diagnostics itself; then none are pushed for documents. */
  readonly pullDiagnostics: boolean;
  /** Asks again for all diagnostics when told to. */
  readonly refreshDiagnostics: boolean;
  /** Shows second places of a diagnostic. */
  readonly relatedInformation: boolean;
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** Wants to be told which settings the server listens to. */
  readonly registerConfiguration: boolean;
  /** Tells about added and removed workspace folders. */
  readonly workspaceFolders: boolean;
  /** Watches files that the server names. */
  readonly registerWatchers: boolean;
  /** Takes edits with the document version they were computed for. */
  readonly versionedEdits: boolean;
  /** Takes code actions as objects, not as bare commands. */
  readonly codeActions: boolean;
  /** Asks for the edit of a code action only when the user has chosen it. */
  readonly lateEdits: boolean;
  /** Shows document symbols as a tree. */
  readonly symbolTree: boolean;
  /** Shows Markdown in hovers. */
  readonly hoverMarkdown: boolean;
  /** Takes definitions as links with their origin. */
  readonly definitionLinks: boolean;
  /** Asks again for all code lenses when told to. */
  readonly refreshLenses: boolean;
  /** Greatest number of folding ranges it wants for a document; undefined for no limit. */
  readonly foldingLimit: number | undefined;
  /** Commands the client carries out itself. */
  readonly commands: ReadonlySet<string>;
}

/** Reads a client's abilities; what it does not mention it cannot do. */
export function readAbilities({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
  const { workspace, textDocument } = capabilities;
  return {
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: (textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) === true,
    configuration: workspace?.configuration === true,
    registerConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    registerWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    lateEdits:
      textDocument?.codeAction?.dataSupport === true && textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    refreshLenses: workspace?.codeLens?.refreshSupport === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit,
    commands: readCommands(initializationOptions),
  };
}

function readCommands(options: unknown): ReadonlySet<string> {
  if (typeof options !== 'object' || options === null || !('commands' in options) || !Array.isArray(options.commands)) return new Set();
  return new Set(options.commands.filter((name) => typeof name === 'string'));
}
