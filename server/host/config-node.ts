import type { Localized, Span } from '../../rules/vocabulary.ts';

/** A member of an object: the key with its place, and the value. */
export interface ConfigMember {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: ConfigNode;
}

/** A value of a configuration file with the place it stands at, the same for JSON and YAML. */
export type ConfigNode =
  | { readonly kind: 'object'; readonly span: Span; readonly members: readonly ConfigMember[] }
  | { readonly kind: 'list'; readonly span: Span; readonly items: readonly ConfigNode[] }
  | { readonly kind: 'value'; readonly span: Span; readonly value: string | number | boolean | null };

/** A place where the file does not follow its format. */
export interface SyntaxProblem {
  readonly span: Span;
  readonly message: Localized;
}

/** What could be read of a file; `root` is absent when the file is empty or nothing of it could be read. */
export interface ParsedConfig {
  readonly root?: ConfigNode;
  readonly problems: readonly SyntaxProblem[];
}

/** Deepest nesting of values that is read; a configuration needs four levels. */
export const MAX_DEPTH = 32;

/** The value as plain data: for lists of values only, which is all that options hold. */
export function plainValue(node: ConfigNode): unknown {
  if (node.kind === 'value') return node.value;
  if (node.kind === 'list') return node.items.map((item) => (item.kind === 'value' ? item.value : undefined));
  return {};
}
