import type { Block } from '../model/block.ts';
import type { Noticed, ResolvedOptions, RuleFinding, SurveyRule } from '../rule.ts';
import { shift, type Span } from '../text/span.ts';
import type { Circumstances } from '../vocabulary.ts';
import type { LintCache } from './cache.ts';
import { isConcerned, RulesByWords } from './mentions.ts';
import { movedTo } from './moved-finding.ts';
import type { Conclusion, PlacedReading, Reading } from './survey-memory.ts';

/** A survey rule that is on, with its option values. */
export interface ReadySurveyRule {
  readonly rule: SurveyRule;
  readonly options: ResolvedOptions;
}

/**
 * Asks every rule about every block, once as long as the block stays as it is.
 *
 * @param failures takes the first error of each rule that throws; a block in which one throws is asked about again by the next lint
 * @returns what the rules noticed, by rule, in the order of the blocks; undefined when cancelled
 */
export function readBlocks(
  rules: readonly ReadySurveyRule[],
  blocks: readonly Block[],
  cache: LintCache,
  failures: Map<string, unknown>,
  isCancelled: () => boolean,
): ReadonlyMap<SurveyRule, readonly PlacedReading[]> | undefined {
  const asked = new RulesByWords(rules);
  const byRule = new Map<SurveyRule, PlacedReading[]>();
  for (const block of blocks) {
    if (isCancelled()) return undefined;
    let readings = cache.readings.get(block.content, block.role);
    if (readings === undefined) {
      const before = failures.size;
      readings = readBlock(block, asked.about(block.content), failures);
      if (failures.size === before) cache.readings.set(block.content, block.role, readings);
    }
    for (const { rule, noticed } of readings) {
      const placed = { block, noticed };
      const list = byRule.get(rule);
      if (list === undefined) byRule.set(rule, [placed]);
      else list.push(placed);
    }
  }
  return byRule;
}

function readBlock({ content, role }: Block, rules: readonly ReadySurveyRule[], failures: Map<string, unknown>): readonly Reading[] {
  const readings: Reading[] = [];
  const block = { content, role };
  for (const { rule } of rules) {
    if (failures.has(rule.id) || !isConcerned(rule, content)) continue;
    try {
      if (!rule.reads(block)) continue;
      const noticed = [...rule.collect(block)];
      if (noticed.length > 0) readings.push({ rule, noticed });
    } catch (error) {
      failures.set(rule.id, error);
    }
  }
  return readings.length === 0 ? NONE : readings;
}

const NONE: readonly Reading[] = [];

/**
 * What a rule finds from its readings, undefined when it noticed nothing; when it noticed the same at the last lint, the findings of
 * then, moved with their blocks.
 */
export function conclude(
  { rule, options }: ReadySurveyRule,
  readings: readonly PlacedReading[] | undefined,
  circumstances: Circumstances,
  cache: LintCache,
): readonly RuleFinding[] {
  if (readings === undefined) {
    cache.conclusions.delete(rule.id);
    return [];
  }
  const last = cache.conclusions.get(rule.id);
  const findings =
    last !== undefined && isSame(last.readings, readings)
      ? moveWithBlocks(last, readings)
      : [...rule.conclude({ ...circumstances, noticed: readings.flatMap(withBlock), options })];
  cache.conclusions.set(rule.id, { readings, findings });
  return findings;
}

function withBlock({ block, noticed }: PlacedReading): readonly Noticed<object>[] {
  return noticed.map((one) => ({ ...one, block }));
}

function isSame(before: readonly PlacedReading[], now: readonly PlacedReading[]): boolean {
  return before.length === now.length && now.every(({ noticed }, at) => noticed === before[at]?.noticed);
}

function moveWithBlocks({ readings: before, findings }: Conclusion, now: readonly PlacedReading[]): readonly RuleFinding[] {
  if (now.every(({ block }, at) => block.start === before[at]?.block.start)) return findings;
  const move = (span: Span): Span => {
    const at = lastStartingAt(before, span.start);
    const [old, moved] = [before[at], now[at]];
    return old === undefined || moved === undefined ? span : shift(span, moved.block.start - old.block.start);
  };
  return findings.map((finding) => movedTo(finding, move));
}

/** Index of the last reading whose block starts at the offset or before it; -1 when there is none. */
function lastStartingAt(readings: readonly PlacedReading[], offset: number): number {
  let low = 0;
  let high = readings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((readings[middle]?.block.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
