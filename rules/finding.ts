import type { Edit, FixSafety, Severity } from './vocabulary.ts';
import type { Span } from './text/span.ts';

/** A correction as faces show it: title in the language of the settings. */
export interface FindingFix {
  readonly title: string;
  readonly safety: FixSafety;
  readonly edits: readonly [Edit, ...Edit[]];
}

/** One finding as faces print it: severity resolved, texts in the language of the settings, spans in the source text. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly fixes: readonly FindingFix[];
  readonly related: readonly { readonly span: Span; readonly message: string }[];
}

/**
 * Ids of findings that no rule module makes: a rule that threw, and a suppression comment that is wrong or suppresses nothing.
 */
export const INTERNAL_RULES = ['internal/rule-failure', 'suppression/unused', 'suppression/unknown-rule', 'suppression/malformed'] as const;
