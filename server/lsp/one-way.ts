/** Lets a message go without waiting for it: on a connection that has been closed meanwhile there is nobody left to tell. */
export function sendOff(sending: Promise<void>): void {
  sending.catch(() => undefined);
}
