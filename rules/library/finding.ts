import type { Edit, FixSafety, Severity, Span } from '../vocabulary.ts';

/** A place for people: 1-based line and 1-based column in UTF-16 units. LF, CRLF and lone CR end a line. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A correction offered with a finding; its edits do not overlap each other and go in together or not at all. */
export interface FindingFix {
  /** What it does, beginning with a verb. */
  readonly title: string;
  readonly safety: FixSafety;
  readonly edits: readonly [Edit, ...Edit[]];
}

/** A range of the text by offsets, and by line and column. */
export interface Located {
  /** Half-open range of UTF-16 offsets, as of `text.slice(span.start, span.end)`. */
  readonly span: Span;
  /** Where `span` begins. */
  readonly start: Position;
  /** Where `span` ends: the place after its last character. */
  readonly end: Position;
}

/** Another place that a finding speaks of. */
export interface RelatedPlace extends Located {
  readonly message: string;
}

/** One problem of a text. */
export interface Finding extends Located {
  /** `group/problem`, as in the configuration and on the page of the rule. */
  readonly ruleId: string;
  readonly severity: Severity;
  /** One sentence in the language of the options. */
  readonly message: string;
  /** The best first; empty when a person has to find the words. */
  readonly fixes: readonly FindingFix[];
  readonly related: readonly RelatedPlace[];
}
