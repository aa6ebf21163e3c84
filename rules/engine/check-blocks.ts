import { Block } from '../model/block.ts';
import type { BlockCheck, BlockRule, ResolvedOptions } from '../rule.ts';
import type { Circumstances } from '../vocabulary.ts';
import type { BlockFinding } from './block-finding.ts';
import type { LintCache } from './cache.ts';
import { isConcerned, RulesByWords } from './mentions.ts';
import { movedBy } from './moved-finding.ts';

/** A block rule that is on, ready for the blocks of one lint. */
export interface ReadyBlockRule {
  readonly rule: BlockRule;
  readonly begun: BlockCheck;
}

/** What the block rules found. */
export interface CheckedBlocks {
  /** Block by block, spans of the source. */
  readonly found: readonly BlockFinding[];
  /** Rules that threw, with the first error of each; what else they found does not count. */
  readonly failures: ReadonlyMap<string, unknown>;
  readonly cancelled: boolean;
}

/** Prepares a rule for the blocks of one lint. */
export function readyBlockRule(rule: BlockRule, circumstances: Circumstances, options: ResolvedOptions): ReadyBlockRule {
  return { rule, begun: rule.begin(circumstances, options) };
}

/**
 * Runs every rule over every block; what the cache knows of a block is not found again. A block in which a rule throws is kept out of
 * the cache, so that the next lint meets the failure again.
 */
export function checkBlocks(
  rules: readonly ReadyBlockRule[],
  blocks: readonly Block[],
  cache: LintCache,
  isCancelled: () => boolean,
): CheckedBlocks {
  const found: BlockFinding[] = [];
  const failures = new Map<string, unknown>();
  let cancelled = false;
  const asked = new RulesByWords(rules);
  for (const block of blocks) {
    if (isCancelled()) {
      cancelled = true;
      break;
    }
    let own = cache.blockFindings.get(block.content, block.role);
    if (own === undefined) {
      const fresh = checkBlock(new Block(block.content, 0, 0, block.role), asked.about(block.content), failures);
      own = fresh.found;
      if (fresh.complete) cache.blockFindings.set(block.content, block.role, own);
    }
    for (const { ruleId, finding } of own) found.push({ ruleId, finding: movedBy(finding, block.start) });
  }
  return { found: failures.size === 0 ? found : found.filter(({ ruleId }) => !failures.has(ruleId)), failures, cancelled };
}

function checkBlock(
  block: Block,
  rules: readonly ReadyBlockRule[],
  failures: Map<string, unknown>,
): { readonly found: readonly BlockFinding[]; readonly complete: boolean } {
  const found: BlockFinding[] = [];
  const { content } = block;
  let complete = true;
  for (const { rule, begun } of rules) {
    const { id } = rule;
    if ((content.place.quoted && !rule.inQuotations) || !isConcerned(rule, content)) continue;
    try {
      for (const finding of begun.check(block)) found.push({ ruleId: id, finding });
    } catch (error) {
      complete = false;
      if (!failures.has(id)) failures.set(id, error);
    }
  }
  return { found: found.length === 0 ? NONE : found, complete };
}

const NONE: readonly BlockFinding[] = [];
