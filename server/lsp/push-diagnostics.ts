import type { Connection } from 'vscode-languageserver/node';
import type { ClientAbilities } from './client-abilities.ts';
import { diagnosticsOf, type MoreDiagnostics } from './diagnostics.ts';
import type { OpenDocuments } from './documents.ts';
import type { Failures } from './failures.ts';
import { sendOff } from './one-way.ts';
import { Schedule } from './schedule.ts';
import type { SettingsOfDocuments } from './settings.ts';
import type { StatusReporter } from './status.ts';

/** Sends diagnostics to clients that do not ask for them, each with the version of the text it was computed for. */
export class PushDiagnostics {
  readonly #connection: Connection;
  readonly #documents: OpenDocuments;
  readonly #settings: SettingsOfDocuments;
  readonly #status: StatusReporter;
  readonly #failures: Failures;
  readonly #abilities: ClientAbilities;
  readonly #more: MoreDiagnostics;
  readonly #schedule = new Schedule((uri, isCurrent) =>
    this.#failures.guard('diagnostics', uri, undefined, () => this.#check(uri, isCurrent)),
  );

  constructor(
    connection: Connection,
    documents: OpenDocuments,
    settings: SettingsOfDocuments,
    status: StatusReporter,
    failures: Failures,
    abilities: ClientAbilities,
    more: MoreDiagnostics,
  ) {
    this.#connection = connection;
    this.#documents = documents;
    this.#settings = settings;
    this.#status = status;
    this.#failures = failures;
    this.#abilities = abilities;
    this.#more = more;
  }

  /** The document has been opened, or something its findings stand on has changed: checked at once unless checks are manual. */
  async opened(uri: string): Promise<void> {
    const { run, enabled } = await this.#settings.of(uri);
    if (run !== 'manual' || !enabled) this.checkNow(uri);
  }

  /** The document has been edited: checked after the pause of the settings. */
  async edited(uri: string): Promise<void> {
    const { run, delayMs } = await this.#settings.of(uri);
    if (run === 'onType') this.#request(uri, delayMs);
  }

  /** The document has been saved: checked at once, unless checks are manual. */
  async saved(uri: string): Promise<void> {
    const { run } = await this.#settings.of(uri);
    if (run !== 'manual') this.checkNow(uri);
  }

  /** Checks the document at once, whatever the settings say. */
  checkNow(uri: string): void {
    this.#request(uri, 0);
  }

  /** The document has been closed: its work is dropped and its diagnostics are cleared. */
  closed(uri: string): void {
    this.#schedule.cancel(uri);
    sendOff(() => this.#connection.sendDiagnostics({ uri, diagnostics: [] }));
  }

  /** Drops all waiting work. */
  stop(): void {
    this.#schedule.cancelAll();
  }

  #request(uri: string, delayMs: number): void {
    if (this.#documents.versionOf(uri) === undefined) return;
    this.#status.busy(uri);
    this.#schedule.request(uri, delayMs);
  }

  async #check(uri: string, isCurrent: () => boolean): Promise<void> {
    const analysis = await this.#documents.analysis(uri);
    if (analysis === undefined || !isCurrent()) return;
    await this.#connection.sendDiagnostics({
      uri,
      version: analysis.version,
      diagnostics: [...diagnosticsOf(analysis, this.#abilities), ...this.#more.of(analysis)],
    });
    this.#status.idle(analysis);
  }
}
