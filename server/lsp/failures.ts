import type { Connection } from 'vscode-languageserver/node';
import { sendOff } from './one-way.ts';
import type { StatusReporter } from './status.ts';

/** Runs what the server does on behalf of the client; whatever it throws becomes a line of the log and the status `error`. */
export class Failures {
  readonly #connection: Connection;
  readonly #status: StatusReporter;

  constructor(connection: Connection, status: StatusReporter) {
    this.#connection = connection;
    this.#status = status;
  }

  /**
   * The result of `work`, or `fallback` when it throws. Never rejects.
   * @param what the method or task, for the log.
   * @param uri the document it is about, if there is one.
   */
  async guard<T>(what: string, uri: string | undefined, fallback: T, work: () => T | Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.report(what, uri, error);
      return fallback;
    }
  }

  /** Writes a failure to the log and marks the document. */
  report(what: string, uri: string | undefined, error: unknown): void {
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
    sendOff(() => this.#connection.console.error(`${what}${uri === undefined ? '' : ` ${uri}`}: ${cause}`));
    if (uri !== undefined) this.#status.error(uri);
  }
}
