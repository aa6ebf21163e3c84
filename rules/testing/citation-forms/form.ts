/** A paragraph, what is read of each mention in it (see `showMention`), and what the rules of citations say at the stage before signing. */
export type CitationForm = readonly [paragraph: string, mentions: readonly string[], findings: readonly string[]];
