import { findingIdentity, type Finding } from '../../rules/index.ts';
import { KnownFindings } from '../host/baseline.ts';
import { fingerprints } from '../host/fingerprints.ts';
import type { Analysis } from './documents.ts';

const known = new WeakMap<Analysis, ReadonlySet<Finding>>();

/** The findings of an analysis that the baseline of its document has on record (vấn đề cũ đã ghi nhận); worked out once for each analysis. */
export function knownFindings(analysis: Analysis): ReadonlySet<Finding> {
  const { recorded } = analysis.settings;
  if (recorded === undefined) return NONE;
  const before = known.get(analysis);
  if (before !== undefined) return before;
  const { findings, report } = analysis.result;
  const record = new KnownFindings(recorded.rules);
  const prints = fingerprints(findings.map((finding) => findingIdentity(report, finding)));
  const found = new Set(findings.filter(({ ruleId }, i) => record.take(ruleId, prints[i] ?? '')));
  known.set(analysis, found);
  return found;
}

const NONE: ReadonlySet<Finding> = new Set();
