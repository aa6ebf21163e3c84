import type { RuleSetting, Settings } from '../../rules/index.ts';

/** The settings that one source of settings gives (a file, the command line, the editor); what it leaves out stays as it was. */
export interface SettingsPatch {
  readonly stage?: Settings['stage'];
  readonly language?: Settings['language'];
  readonly regime?: Settings['regime'];
  readonly letterhead?: Settings['letterhead'];
  readonly rules?: Settings['rules'];
  /** Added to the lists of weaker sources. */
  readonly terms?: Settings['terms'];
  /** Added to the types of weaker sources. */
  readonly profiles?: Settings['profiles'];
  readonly reportType?: Settings['reportType'];
  readonly spelling?: Settings['spelling'];
}

/**
 * The settings after a patch. A later source wins over an earlier one: the level it gives to a group also replaces the levels
 * that earlier sources gave to single rules of that group. Options are merged name by name. Term lists add up in their order; of report types with one id the
 * one of the later source counts.
 */
export function applyPatch(settings: Settings, patch: SettingsPatch): Settings {
  const terms = joined(settings.terms, patch.terms);
  const profiles = joined(patch.profiles, settings.profiles);
  const reportType = patch.reportType ?? settings.reportType;
  const spelling = patch.spelling ?? settings.spelling;
  return {
    stage: patch.stage ?? settings.stage,
    language: patch.language ?? settings.language,
    regime: patch.regime ?? settings.regime,
    letterhead: patch.letterhead ?? settings.letterhead,
    rules: patch.rules === undefined ? settings.rules : mergeRules(settings.rules, patch.rules),
    ...(terms !== undefined && { terms }),
    ...(profiles !== undefined && { profiles }),
    ...(reportType !== undefined && { reportType }),
    ...(spelling !== undefined && { spelling }),
  };
}

function joined<T>(first: readonly T[] | undefined, second: readonly T[] | undefined): readonly T[] | undefined {
  return first === undefined || second === undefined ? (first ?? second) : [...first, ...second];
}

function mergeRules(base: Settings['rules'], patch: Settings['rules']): Settings['rules'] {
  const merged = new Map(Object.entries(base));
  const entries = Object.entries(patch);
  for (const [group, setting] of entries) {
    if (group.includes('/') || setting.level === undefined) continue;
    for (const [key, earlier] of merged) {
      if (!key.startsWith(`${group}/`)) continue;
      if (earlier.options === undefined) merged.delete(key);
      else merged.set(key, { options: earlier.options });
    }
  }
  for (const [key, setting] of entries) merged.set(key, mergeSetting(merged.get(key) ?? {}, setting));
  return Object.fromEntries(merged);
}

function mergeSetting(base: RuleSetting, patch: RuleSetting): RuleSetting {
  const level = patch.level ?? base.level;
  const options = patch.options === undefined ? base.options : { ...base.options, ...patch.options };
  return { ...(level !== undefined && { level }), ...(options !== undefined && { options }) };
}
