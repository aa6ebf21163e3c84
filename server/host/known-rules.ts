import { type OptionSpecs, catalogue } from '../../rules/index.ts';

/** The names a configuration may give levels and options to. */
export interface KnownRules {
  /** Ids of all rules. */
  readonly ids: readonly string[];
  /** Groups: the part of an id before its slash, each once. */
  readonly groups: readonly string[];
  /**
   * The names of rules and groups that a name as people write it stands for: an id and a group for themselves, a code (`VD-01`, in any case)
   * for every rule that has it; undefined for any other.
   */
  namesOf(name: string): readonly string[] | undefined;
  /** Options of a rule, empty when it has none; undefined when there is no such rule. */
  optionsOf(id: string): OptionSpecs | undefined;
}

/** The names of the given rules. */
export function knownRulesOf(rules: readonly { readonly id: string; readonly code?: string; readonly options: OptionSpecs }[]): KnownRules {
  const options = new Map(rules.map((rule) => [rule.id, rule.options]));
  const ids = [...options.keys()];
  const groups = [...new Set(ids.map((id) => id.slice(0, id.indexOf('/'))))];
  return {
    ids,
    groups,
    namesOf: (name) => {
      if (options.has(name) || groups.includes(name)) return [name];
      const coded = rules.filter(({ code }) => code?.toUpperCase() === name.toUpperCase());
      return coded.length === 0 ? undefined : coded.map(({ id }) => id);
    },
    optionsOf: (id) => options.get(id),
  };
}

/** The rules of the catalogue. Findings that the engine makes itself have a level of their own, which no configuration changes. */
export const KNOWN_RULES: KnownRules = knownRulesOf(catalogue);
