import { fingerprints } from '../../host/fingerprints.ts';
import type { ReportMessage } from '../report.ts';

/**
 * What each message of one file is known by wherever it stands: 32 hexadecimal digits of a SHA-256 over its identity – where that is not known,
 * over rule and message – and the how-manieth of its kind, in the order of the messages. It survives lines added above it and another
 * name of the file.
 */
export function fingerprintsOf(messages: readonly ReportMessage[]): string[] {
  return fingerprints(
    messages.map(
      ({ ruleId, message, identity }) => identity ?? `${ruleId}\u0000${message.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ')}`,
    ),
  );
}
