/** Sends a message without waiting for it; on a connection that has been closed meanwhile there is nobody left to tell. */
export function sendOff(send: () => Promise<void> | void): void {
  try {
    send()?.catch(() => undefined);
  } catch {
    // A closed connection refuses at once.
  }
}
