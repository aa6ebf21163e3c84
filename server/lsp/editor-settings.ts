import { type Localized, STAGES } from '../../rules/vocabulary.ts';
import type { ConfigNode } from '../host/config-node.ts';
import { readRules } from '../host/config-rules.ts';
import { LANGUAGES } from '../host/config-schema.ts';
import type { KnownRules } from '../host/known-rules.ts';
import type { SettingsPatch } from '../host/settings-patch.ts';
import { RECORDED_SHOWN, type RecordedShown, type RunMode } from './protocol.ts';

/** The editor's settings for one document, as far as they could be read. */
export interface EditorSettingsReading {
  readonly enabled: boolean;
  readonly run: RunMode;
  readonly delayMs: number;
  /** How findings on record are shown. */
  readonly recorded: RecordedShown;
  /** Path of a configuration file as the user wrote it. */
  readonly config: string | undefined;
  readonly patch: SettingsPatch;
  /** What is wrong with the rules setting, one sentence each. */
  readonly problems: readonly Localized[];
}

const RUN_MODES: readonly RunMode[] = ['onType', 'onSave', 'manual'];
const DEFAULT_DELAY_MS = 250;
const LONGEST_DELAY_MS = 10_000;
const NOWHERE = { start: 0, end: 0 };
/** Deepest nesting of a settings value that is read; a rule's options need three levels. */
const MAX_DEPTH = 8;

/** Reads the editor's settings section from whatever the client sent; a value of the wrong type counts as absent. */
export function readEditorSettings(value: unknown, known: KnownRules): EditorSettingsReading {
  const section = isRecord(value) ? value : {};
  const { enable, stage: stageValue, language: languageValue, run, delay, config, rules, knownProblems } = section;
  const problems: Localized[] = [];
  const stage = STAGES.find((name) => name === stageValue);
  const language = LANGUAGES.find((name) => name === languageValue);
  return {
    enabled: enable !== false,
    run: RUN_MODES.find((mode) => mode === run) ?? 'onType',
    delayMs: typeof delay === 'number' && delay >= 0 ? Math.min(delay, LONGEST_DELAY_MS) : DEFAULT_DELAY_MS,
    recorded: RECORDED_SHOWN.find((way) => way === knownProblems) ?? 'hide',
    config: typeof config === 'string' && config.trim() !== '' ? config.trim() : undefined,
    patch: {
      ...(stage !== undefined && { stage }),
      ...(language !== undefined && { language }),
      ...(isRecord(rules) && { rules: readRules(nodeOf(rules, 0), known, (_, message) => problems.push(message)) }),
    },
    problems,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nodeOf(value: unknown, depth: number): ConfigNode {
  if (depth < MAX_DEPTH) {
    if (Array.isArray(value)) return { kind: 'list', span: NOWHERE, items: value.map((item) => nodeOf(item, depth + 1)) };
    if (isRecord(value)) {
      const members = Object.entries(value).map(([key, item]) => ({ key, keySpan: NOWHERE, value: nodeOf(item, depth + 1) }));
      return { kind: 'object', span: NOWHERE, members };
    }
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return { kind: 'value', span: NOWHERE, value };
  return { kind: 'value', span: NOWHERE, value: null };
}
