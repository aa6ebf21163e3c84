import type { ReportContext, ResolvedOptions, Rule } from '../rule.ts';

/**
 * The rules, each of which adds the time it takes to what is known of it. What several rules read and the first of them works out counts for
 * that one. Rules of the repository are given back as they are.
 *
 * @param now milliseconds from any moment on
 * @param spent milliseconds by rule id, added to
 */
export function timedRules(rules: readonly Rule[], now: () => number, spent: Map<string, number>): readonly Rule[] {
  const timed = <T>(id: string, run: () => Iterable<T>): readonly T[] => {
    const begun = now();
    try {
      return [...run()];
    } finally {
      spent.set(id, (spent.get(id) ?? 0) + now() - begun);
    }
  };
  return rules.map((rule): Rule => {
    switch (rule.scope) {
      case 'block':
        return {
          ...rule,
          begin: (circumstances, options) => {
            const begun = rule.begin(circumstances, options);
            return { check: (block) => timed(rule.id, () => begun.check(block)) };
          },
        };
      case 'survey':
        return {
          ...rule,
          reads: (block) => rule.reads(block),
          collect: (block) => timed(rule.id, () => rule.collect(block)),
          conclude: (context) => timed(rule.id, () => rule.conclude(context)),
        };
      case 'report':
        return { ...rule, check: (context: ReportContext<ResolvedOptions>) => timed(rule.id, () => rule.check(context)) };
      case 'repository':
        return rule;
    }
  });
}
