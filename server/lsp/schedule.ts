/** One piece of work on one document. `isCurrent` turns false as soon as a newer one has been asked for or the document has left. */
export type ScheduledWork = (uri: string, isCurrent: () => boolean) => Promise<void>;

interface Waiting {
  readonly timer: NodeJS.Timeout;
}

/**
 * Work per document where the newest request wins: asking again while a request waits starts the pause anew, and work that runs
 * already is told through `isCurrent` that its result is no longer wanted.
 */
export class Schedule {
  readonly #work: ScheduledWork;
  readonly #latest = new Map<string, Waiting>();

  /** @param work must not reject. */
  constructor(work: ScheduledWork) {
    this.#work = work;
  }

  /** Asks for work on a document after a pause in milliseconds, in place of everything asked for it before. */
  request(uri: string, delayMs: number): void {
    this.cancel(uri);
    const timer = setTimeout(() => void this.#work(uri, () => this.#latest.get(uri) === waiting), delayMs);
    const waiting = { timer };
    this.#latest.set(uri, waiting);
  }

  /** Drops what was asked for a document. */
  cancel(uri: string): void {
    const waiting = this.#latest.get(uri);
    if (waiting !== undefined) clearTimeout(waiting.timer);
    this.#latest.delete(uri);
  }

  /** Drops everything. */
  cancelAll(): void {
    for (const uri of [...this.#latest.keys()]) this.cancel(uri);
  }
}
