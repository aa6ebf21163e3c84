import type { RuleFinding } from '../rule.ts';

/** What one rule found, with its id. */
export interface BlockFinding {
  readonly ruleId: string;
  readonly finding: RuleFinding;
}
