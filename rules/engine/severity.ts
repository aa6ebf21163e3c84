import { type Rule } from '../rule.ts';
import { type Circumstances, type RuleLevel, SEVERITIES, type Severity } from '../vocabulary.ts';
import type { RepositorySettings, RuleSetting } from '../settings.ts';

/** The setting that governs a rule: its own entry, its group's options and level filled in where it has none. */
export function settingOf(rule: Rule, settings: RepositorySettings): RuleSetting {
  const own = settings.rules[rule.id];
  const group = settings.rules[groupOf(rule.id)];
  if (own === undefined) return group === undefined || group.level === undefined ? {} : { level: group.level };
  return own.level === undefined && group?.level !== undefined ? { ...own, level: group.level } : own;
}

/**
 * Groups of rules about parts that are read by the outline and customs of reports: elsewhere the same lines may be something else, and
 * what they say is a note.
 */
const OF_REPORTS: ReadonlySet<string> = new Set(['addressee', 'legal-basis', 'numbering', 'recipients', 'signature', 'structure', 'title']);

/** Group of a rule: what stands before the stroke of its id. */
export function groupOf(ruleId: string): string {
  const stroke = ruleId.indexOf('/');
  return stroke < 0 ? ruleId : ruleId.slice(0, stroke);
}

/** Level of a rule under the settings: configured, or its own for the stage. `off` when it does not apply to this kind of document. */
export function levelOf(rule: Rule, setting: RuleSetting, circumstances: Circumstances): RuleLevel {
  if (rule.regimes !== undefined && !rule.regimes.includes(circumstances.regime)) return 'off';
  if ((!circumstances.isReport || circumstances.isNormative === true) && rule.appliesTo === 'report') return 'off';
  if (!inForce(rule, circumstances.date)) return 'off';
  const level = setting.level ?? rule.severity[circumstances.stage];
  if (level === 'off' || setting.level !== undefined) return level;
  if (circumstances.isOutsideReports === true && OF_REPORTS.has(groupOf(rule.id))) return capped(level, 'info');
  return circumstances.isReport || rule.appliesTo === 'every' ? level : lower(level);
}

/** The lighter of a severity and a cap. */
export function capped(severity: Severity, cap: Severity | undefined): Severity {
  if (cap === undefined) return severity;
  return SEVERITIES.indexOf(cap) > SEVERITIES.indexOf(severity) ? cap : severity;
}

function lower(severity: Severity): Severity {
  return SEVERITIES[SEVERITIES.indexOf(severity) + 1] ?? severity;
}

/** A rule speaks when at least one of its clauses is in force at the report's date; without clauses or date it always does. */
function inForce(rule: Rule, date: string | undefined): boolean {
  if (rule.basis.length === 0 || date === undefined) return true;
  return rule.basis.some((b) => (b.from === undefined || b.from <= date) && (b.until === undefined || date <= b.until));
}
