import type { ReportMessage } from '../report.ts';

/**
 * What each message of one file is known by wherever it stands: 32 hexadecimal digits of a SHA-256 over its identity – where that is not known,
 * over rule and message – and the how-manieth of its kind, in the order of the messages. It survives lines added above it and another
 * name of the file.
 */
export function fingerprintsOf(messages: readonly ReportMessage[]): string[] {
  const seen = new Map<string, number>();
  return messages.map(({ ruleId, message, identity }) => {
    const kind = identity ?? `${ruleId}\u0000${message.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ')}`;
    const ordinal = seen.get(kind) ?? 0;
    seen.set(kind, ordinal + 1);
    return digest(`${kind}\u0000${ordinal}`);
  });
}

/** 32 hexadecimal digits of the SHA-256 of a text or bytes. The module is loaded when it is asked for: most runs print for people. */
export function digest(content: string | Uint8Array): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(content).digest('hex').slice(0, 32);
}
