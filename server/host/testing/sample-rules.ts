import { knownRulesOf, type KnownRules } from '../known-rules.ts';

const NO_HELP = { vi: '', en: '' };

/** Names of three rules in two groups, one of them with an option of every kind, for tests of configurations. */
export const SAMPLE_RULES: KnownRules = knownRulesOf([
  { id: 'typography/double-space', options: {} },
  {
    id: 'typography/long-line',
    options: {
      max: { kind: 'integer', default: 110, min: 40, max: 200, help: NO_HELP },
      tables: { kind: 'boolean', default: false, help: NO_HELP },
      unit: { kind: 'choice', of: ['cells', 'letters'], default: 'cells', help: NO_HELP },
      except: { kind: 'strings', default: [], help: NO_HELP },
    },
  },
  { id: 'numbering/skipped-number', options: {} },
]);
