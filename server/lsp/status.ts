import type { Connection } from 'vscode-languageserver/node';
import { reportTypeOf } from '../../rules/index.ts';
import { shownFindings } from './diagnostics.ts';
import type { Analysis } from './documents.ts';
import { sendOff } from './one-way.ts';
import { STATUS_METHOD, type CheckState, type StatusParams } from './protocol.ts';

type Facts = Omit<StatusParams, 'uri' | 'state'>;

const NOTHING_KNOWN: Facts = { problems: 0, elapsedMs: 0, configurationFile: null, stage: 'draft' };

/** Tells the client how the check of each document stands; what has been said already is not repeated. */
export class StatusReporter {
  readonly #connection: Connection;
  readonly #known = new Map<string, { readonly state: CheckState; readonly facts: Facts }>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** A check of the document is waiting or running. */
  busy(uri: string): void {
    this.#say(uri, 'busy', this.#known.get(uri)?.facts ?? NOTHING_KNOWN);
  }

  /** The findings of this analysis are the ones shown. */
  idle(analysis: Analysis): void {
    const { settings, elapsedMs, result } = analysis;
    const type = reportTypeOf(result.report, settings.settings);
    this.#say(analysis.uri, 'idle', {
      problems: shownFindings(analysis).length,
      elapsedMs,
      configurationFile: settings.configurationFile ?? null,
      stage: settings.settings.stage,
      readAs: result.report.recognition.readAs,
      ...(type !== undefined && { reportType: type.name[settings.settings.language] }),
      ...(settings.ignored && { ignored: true }),
    });
  }

  /** Something the server did for the document failed. */
  error(uri: string): void {
    this.#say(uri, 'error', this.#known.get(uri)?.facts ?? NOTHING_KNOWN);
  }

  /** The document has been closed: nothing more is said about it. */
  forget(uri: string): void {
    this.#known.delete(uri);
  }

  #say(uri: string, state: CheckState, facts: Facts): void {
    const before = this.#known.get(uri);
    if (before?.state === state && before.facts === facts) return;
    this.#known.set(uri, { state, facts });
    sendOff(() => this.#connection.sendNotification(STATUS_METHOD, { uri, state, ...facts } satisfies StatusParams));
  }
}
