import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import type { ClientAbilities } from './client-abilities.ts';
import { diagnosticsOf, type MoreDiagnostics } from './diagnostics.ts';
import type { OpenDocuments } from './documents.ts';
import type { SettingsOfDocuments } from './settings.ts';
import type { StatusReporter } from './status.ts';
import type { TypingPause } from './typing-pause.ts';

/** Answers clients that ask for the diagnostics of a document. */
export class PullDiagnostics {
  readonly #documents: OpenDocuments;
  readonly #settings: SettingsOfDocuments;
  readonly #pause: TypingPause;
  readonly #status: StatusReporter;
  readonly #abilities: ClientAbilities;
  readonly #more: MoreDiagnostics;

  constructor(
    documents: OpenDocuments,
    settings: SettingsOfDocuments,
    pause: TypingPause,
    status: StatusReporter,
    abilities: ClientAbilities,
    more: MoreDiagnostics,
  ) {
    this.#documents = documents;
    this.#settings = settings;
    this.#pause = pause;
    this.#status = status;
    this.#abilities = abilities;
    this.#more = more;
  }

  /**
   * The diagnostics of the newest version once typing has paused, or `unchanged` when the client holds them already. A document that
   * is not open has none. A cancelled request ends with the error `RequestCancelled`.
   */
  async report(
    { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport | ResponseError<void>> {
    if (this.#documents.versionOf(uri) === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    this.#status.busy(uri);
    await this.#pause.wait(uri, (await this.#settings.of(uri)).delayMs, token);
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'superseded');
    const analysis = await this.#documents.analysis(uri);
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'superseded');
    if (analysis === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    this.#status.idle(analysis);
    const more = this.#more.of(analysis);
    const resultId = this.#more.revision === 0 ? String(analysis.id) : `${analysis.id}.${this.#more.revision}`;
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnosticsOf(analysis, this.#abilities), ...more] };
  }
}
