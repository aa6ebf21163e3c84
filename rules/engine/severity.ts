import { type Rule } from '../rule.ts';
import { type Circumstances, type RuleLevel, SEVERITIES, type Severity } from '../vocabulary.ts';
import type { RepositorySettings, RuleSetting } from '../settings.ts';

/** The setting that governs a rule: its own entry, its group's options and level filled in where it has none. */
export function settingOf(rule: Rule, settings: RepositorySettings): RuleSetting {
  const own = settings.rules[rule.id];
  const group = settings.rules[rule.id.split('/')[0] ?? rule.id];
  if (own === undefined) return group === undefined || group.level === undefined ? {} : { level: group.level };
  return own.level === undefined && group?.level !== undefined ? { ...own, level: group.level } : own;
}

/** Level of a rule under the settings: configured, or its own for the stage. `off` when it does not apply to this kind of document. */
export function levelOf(rule: Rule, setting: RuleSetting, circumstances: Circumstances): RuleLevel {
  if (rule.regimes !== undefined && !rule.regimes.includes(circumstances.regime)) return 'off';
  if ((!circumstances.isReport || circumstances.isNormative === true) && rule.appliesTo === 'report') return 'off';
  if (!inForce(rule, circumstances.date)) return 'off';
  const level = setting.level ?? rule.severity[circumstances.stage];
  if (level === 'off' || circumstances.isReport || rule.appliesTo === 'every' || setting.level !== undefined) return level;
  return lower(level);
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
