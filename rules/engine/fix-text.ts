import type { Finding } from '../finding.ts';
import type { Report } from '../model/report.ts';
import type { Rule } from '../rule.ts';
import type { FixSafety } from '../vocabulary.ts';
import { applyFixes } from './apply-fixes.ts';
import { type LintOptions, lintWith } from './lint.ts';

/** Rounds of lint and fix before giving up on a text that keeps changing. */
const ROUNDS = 10;

/** A text after its fixes. */
export interface FixedText {
  readonly text: string;
  /** Number of fixes applied over all rounds. */
  readonly fixed: number;
  /** Findings of the fixed text. */
  readonly remaining: readonly Finding[];
  /** The fixed text as it is read. */
  readonly report: Report;
}

/** Which fixes are applied. Plain data. */
export interface FixChoice {
  /** `safe` for those that need no person, `ask` for those that do, as if each had been accepted. */
  readonly safeties: readonly FixSafety[];
  /** Ids of the rules whose findings are fixed; those of all when absent. */
  readonly rules?: readonly string[];
}

/** Lints and applies of every finding the first fix that is chosen, until nothing changes, at most ten rounds. */
export function fixTextWith(rules: readonly Rule[], text: string, options: LintOptions, choice: FixChoice): FixedText {
  const chosen = choice.rules === undefined ? undefined : new Set(choice.rules);
  let current = text;
  let fixed = 0;
  for (let round = 0; ; round++) {
    const { findings, report } = lintWith(rules, current, options);
    const fixes = findings.flatMap((f) =>
      chosen?.has(f.ruleId) === false ? [] : f.fixes.filter((fix) => choice.safeties.includes(fix.safety)).slice(0, 1),
    );
    const result = round < ROUNDS ? applyFixes(current, fixes) : { text: current, applied: 0 };
    if (result.applied === 0 || result.text === current) return { text: current, fixed, remaining: findings, report };
    current = result.text;
    fixed += result.applied;
  }
}
