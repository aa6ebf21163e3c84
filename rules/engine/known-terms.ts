import type { Finding } from '../finding.ts';
import type { Report } from '../model/report.ts';
import type { Settings } from '../settings.ts';
import type { Span } from '../text/span.ts';
import { matcherOf } from '../terms/term-matcher.ts';

/** Groups of rules that speak of words an organisation may know better. */
const WORD_GROUPS: ReadonlySet<string> = new Set(['abbreviation', 'capitals', 'spelling', 'terminology']);
const OWN_RULE = 'terminology/organisation-term';

/**
 * The findings without those about words that the lists of the settings hold as right, and without those about words inside a form that
 * the lists replace as a whole.
 */
export function withoutKnownTerms(findings: readonly Finding[], report: Report, { terms }: Settings): readonly Finding[] {
  const replaced = findings.filter(({ ruleId }) => ruleId === OWN_RULE).map(({ span }) => span);
  const matcher = terms === undefined || terms.length === 0 ? undefined : matcherOf(terms);
  if (matcher === undefined && replaced.length === 0) return findings;
  return findings.filter(({ ruleId, span }) => {
    if (ruleId === OWN_RULE || !WORD_GROUPS.has(ruleId.split('/')[0] ?? '')) return true;
    const inside = (around: Span): boolean => around.start <= span.start && span.end <= around.end;
    if (replaced.some(inside)) return false;
    const block = matcher === undefined ? undefined : report.blocks.find((candidate) => inside(candidate.span));
    return block === undefined || matcher?.read(block.content).known.some((range) => inside(block.spanOf(range.start, range.end))) !== true;
  });
}
