/** 32 hexadecimal digits of the SHA-256 of a text or bytes. The module is loaded when it is asked for: most runs print for people. */
export function digest(content: string | Uint8Array): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(content).digest('hex').slice(0, 32);
}

/**
 * A fingerprint for each of the identities (see `findingIdentity`) of the findings of a document, in order: the digest of the identity and of
 * the how-manieth of its kind it is.
 */
export function fingerprints(identities: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return identities.map((identity) => {
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    return digest(`${identity}\u0000${ordinal}`);
  });
}
