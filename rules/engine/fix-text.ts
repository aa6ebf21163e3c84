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

/**
 * Lints and applies the first fix of every finding until nothing changes, at most ten rounds.
 *
 * @param safety `safe`: only fixes that need no person; `ask`: every first fix, as if each had been accepted
 */
export function fixTextWith(rules: readonly Rule[], text: string, options: LintOptions, safety: FixSafety): FixedText {
  let current = text;
  let fixed = 0;
  for (let round = 0; ; round++) {
    const { findings, report } = lintWith(rules, current, options);
    const fixes = findings.flatMap((f) => f.fixes.filter((fix) => safety === 'ask' || fix.safety === 'safe').slice(0, 1));
    const result = round < ROUNDS ? applyFixes(current, fixes) : { text: current, applied: 0 };
    if (result.applied === 0 || result.text === current) return { text: current, fixed, remaining: findings, report };
    current = result.text;
    fixed += result.applied;
  }
}
