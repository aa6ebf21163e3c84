import type { Block } from '../model/block.ts';
import type { RuleFinding, SurveyRule } from '../rule.ts';

/** What one survey rule noticed in one block; never empty. */
export interface Reading {
  readonly rule: SurveyRule;
  readonly noticed: readonly object[];
}

/** What one survey rule noticed in one block of one lint. */
export interface PlacedReading {
  readonly block: Block;
  readonly noticed: readonly object[];
}

/** What a survey rule concluded, and from what. */
export interface Conclusion {
  readonly readings: readonly PlacedReading[];
  readonly findings: readonly RuleFinding[];
}
