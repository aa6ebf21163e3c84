import { catalogue } from '../../rules/index.ts';
import { INTERNAL_RULES } from '../../rules/finding.ts';
import type { OptionSpecs } from '../../rules/rule.ts';

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

/** Every rule of the catalogue, and the findings that the engine makes itself. */
export const KNOWN_RULES: KnownRules = knownRulesOf([...catalogue, ...INTERNAL_RULES.map((id) => ({ id, options: {} }))]);
