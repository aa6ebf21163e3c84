import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver/node';
import type { ConfigurationProblem } from '../host/config-file.ts';
import { uriOfPath } from './document-path.ts';
import { sendOff } from './one-way.ts';
import { rangeOfPlaces } from './positions.ts';
import { DIAGNOSTIC_SOURCE } from './protocol.ts';
import type { DocumentSettings } from './settings.ts';

/** Shows what is wrong with configuration files on those files themselves, as long as an open document stands under them. */
export class ConfigurationDiagnostics {
  readonly #connection: Connection;
  readonly #byDocument = new Map<string, DocumentSettings>();
  /** By path of a configuration file: its diagnostics as they were sent last. */
  readonly #shown = new Map<string, string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Takes the settings a document was given. */
  record(uri: string, settings: DocumentSettings): void {
    this.#byDocument.set(uri, settings);
    this.#show();
  }

  /** The document has been closed. */
  forget(uri: string): void {
    if (this.#byDocument.delete(uri)) this.#show();
  }

  #show(): void {
    const files = new Map<string, Diagnostic[]>([...this.#shown.keys()].map((file) => [file, []]));
    const seen = new Set<string>();
    for (const {
      problems,
      settings: { language },
    } of this.#byDocument.values()) {
      for (const problem of problems) {
        const key = identityOf(problem);
        if (seen.has(key)) continue;
        seen.add(key);
        const diagnostic: Diagnostic = {
          range: rangeOfPlaces(problem, { line: problem.endLine, column: problem.endColumn }),
          severity: DiagnosticSeverity.Error,
          source: DIAGNOSTIC_SOURCE,
          message: problem.message[language],
        };
        files.set(problem.file, [...(files.get(problem.file) ?? []), diagnostic]);
      }
    }
    for (const [file, diagnostics] of files) this.#send(file, diagnostics);
  }

  #send(file: string, diagnostics: Diagnostic[]): void {
    const content = JSON.stringify(diagnostics);
    if (this.#shown.get(file) === content) return;
    if (diagnostics.length === 0) this.#shown.delete(file);
    else this.#shown.set(file, content);
    sendOff(() => this.#connection.sendDiagnostics({ uri: uriOfPath(file), diagnostics }));
  }
}

/** Two documents under one file may hold two readings of the same problem, in two languages. */
function identityOf({ file, line, column, message }: ConfigurationProblem): string {
  return JSON.stringify([file, line, column, message.vi]);
}
