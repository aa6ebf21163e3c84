import type { Finding } from '../finding.ts';
import type { Report } from '../model/report.ts';
import type { Settings } from '../settings.ts';
import type { TermList } from './term-list.ts';
import { TermMatcher } from './term-matcher.ts';

/** Groups of rules that speak of words an organisation may know better. */
const WORD_GROUPS: ReadonlySet<string> = new Set(['abbreviation', 'capitals', 'spelling', 'terminology']);
const OWN_RULE = 'terminology/organisation-term';

const matchers = new WeakMap<readonly TermList[], TermMatcher>();

/** The matcher of some lists; made once for the same array. */
export function matcherOf(lists: readonly TermList[]): TermMatcher {
  let matcher = matchers.get(lists);
  if (matcher === undefined) {
    matcher = new TermMatcher(lists);
    matchers.set(lists, matcher);
  }
  return matcher;
}

/** The findings without those about words that the lists of the settings hold as right. */
export function withoutKnownTerms(findings: readonly Finding[], report: Report, { terms }: Settings): readonly Finding[] {
  if (terms === undefined || terms.length === 0) return findings;
  const matcher = matcherOf(terms);
  return findings.filter(({ ruleId, span }) => {
    if (ruleId === OWN_RULE || !WORD_GROUPS.has(ruleId.split('/')[0] ?? '')) return true;
    const block = report.blocks.find((candidate) => candidate.span.start <= span.start && span.end <= candidate.span.end);
    return block === undefined || !matcher.read(block.content).known.some((range) => {
      const known = block.spanOf(range.start, range.end);
      return known.start <= span.start && span.end <= known.end;
    });
  });
}
