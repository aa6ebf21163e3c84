import { type OptionSpecs, catalogue } from '../../rules/index.ts';

/** The names a configuration may give levels and options to. */
export interface KnownRules {
  /** Ids of all rules. */
  readonly ids: readonly string[];
  /** Groups: the part of an id before its slash, each once. */
  readonly groups: readonly string[];
  /** Options of a rule, empty when it has none; undefined when there is no such rule. */
  optionsOf(id: string): OptionSpecs | undefined;
}

/** The names of the given rules. */
export function knownRulesOf(rules: readonly { readonly id: string; readonly options: OptionSpecs }[]): KnownRules {
  const options = new Map(rules.map((rule) => [rule.id, rule.options]));
  const ids = [...options.keys()];
  return { ids, groups: [...new Set(ids.map((id) => id.slice(0, id.indexOf('/'))))], optionsOf: (id) => options.get(id) };
}

/** The rules of the catalogue. Findings that the engine makes itself have a level of their own, which no configuration changes. */
export const KNOWN_RULES: KnownRules = knownRulesOf(catalogue);
