import type { Report, SignatureBlock } from '../../../model/report.ts';

/** Most lines of authority and title that a signature has, two signers side by side included. */
const MOST_LINES = 8;

/**
 * The signature of a report when it reads like one: a table of powers or of posts behind the text has a title in every row, and its
 * words are no titles of a signer.
 */
export function soundSignature({ signature }: Report): SignatureBlock | undefined {
  return signature === undefined || signature.lines.length > MOST_LINES ? undefined : signature;
}
