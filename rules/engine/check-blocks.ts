import { Block } from '../model/block.ts';
import { hasLetter } from '../pattern/letters.ts';
import type { BlockCheck, BlockRule, ResolvedOptions, RuleFinding } from '../rule.ts';
import type { Circumstances, Fix } from '../vocabulary.ts';
import { shift } from '../text/span.ts';
import type { LintCache } from './cache.ts';

/** A block rule that is on, ready for the blocks of one lint. */
export interface ReadyBlockRule {
  readonly rule: BlockRule;
  readonly begun: BlockCheck;
}

/** What one block rule found in one block. */
export interface BlockFinding {
  readonly ruleId: string;
  readonly finding: RuleFinding;
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
  // Every second cell of a table is a number, about which few rules have anything to say.
  const ofSigns = rules.filter(({ rule: { mentions } }) => mentions?.every((words) => hasLetter(words)) !== true);
  for (const block of blocks) {
    if (isCancelled()) {
      cancelled = true;
      break;
    }
    let own = cache.blockFindings(block.content, block.role);
    if (own === undefined) {
      const fresh = checkBlock(new Block(block.content, 0, 0, block.role), hasLetter(block.content.text) ? rules : ofSigns, failures);
      own = fresh.found;
      if (fresh.complete) cache.keepBlockFindings(block.content, block.role, own);
    }
    for (const { ruleId, finding } of own) found.push({ ruleId, finding: block.start === 0 ? finding : moved(finding, block.start) });
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
  const {
    plain,
    place: { quoted },
  } = content;
  for (const { rule, begun } of rules) {
    const { id, mentions } = rule;
    if ((quoted && !rule.inQuotations) || (mentions !== undefined && !holdsOne(plain, mentions))) continue;
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

function holdsOne(text: string, mentions: readonly string[]): boolean {
  for (let i = 0; i < mentions.length; i++) if (text.includes(mentions[i] ?? '')) return true;
  return false;
}

function moved(finding: RuleFinding, by: number): RuleFinding {
  return {
    ...finding,
    span: shift(finding.span, by),
    ...(finding.fixes === undefined ? {} : { fixes: finding.fixes.map((fix) => movedFix(fix, by)) }),
    ...(finding.related === undefined ? {} : { related: finding.related.map((r) => ({ ...r, span: shift(r.span, by) })) }),
  };
}

function movedFix(fix: Fix, by: number): Fix {
  const [first, ...rest] = fix.edits;
  const move = (edit: typeof first): typeof first => ({ ...edit, span: shift(edit.span, by) });
  return { ...fix, edits: [move(first), ...rest.map(move)] };
}
