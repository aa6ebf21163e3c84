import type { CancellationToken } from 'vscode-languageserver/node';

/** Knows when each document was last edited, to let a word be typed to its end before it is judged. */
export class TypingPause {
  readonly #editedAt = new Map<string, number>();

  /** The document has just been edited. */
  edited(uri: string): void {
    this.#editedAt.set(uri, performance.now());
  }

  /** What is shown next need not wait: the document has been saved or closed. */
  ended(uri: string): void {
    this.#editedAt.delete(uri);
  }

  /** Resolves when the document has not been edited for `delayMs` milliseconds, or when the token is cancelled. */
  async wait(uri: string, delayMs: number, token: CancellationToken): Promise<void> {
    for (;;) {
      const editedAt = this.#editedAt.get(uri);
      if (editedAt === undefined || token.isCancellationRequested) return;
      const rest = editedAt + delayMs - performance.now();
      if (rest <= 0) return;
      await new Promise<void>((resolve) => {
        const listener = token.onCancellationRequested(() => done());
        const timer = setTimeout(() => done(), Math.ceil(rest));
        const done = (): void => {
          clearTimeout(timer);
          listener.dispose();
          resolve();
        };
      });
    }
  }
}
