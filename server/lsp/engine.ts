import { fixText, lint, ruleById } from '../../rules/index.ts';
import { KNOWN_RULES, type KnownRules } from '../host/known-rules.ts';

/** The rules a server works with; those of the catalogue, or a test's own. */
export interface RuleEngine {
  readonly lint: typeof lint;
  readonly fixText: typeof fixText;
  readonly ruleById: typeof ruleById;
  /** The names that settings may give levels and options to. */
  readonly known: KnownRules;
}

/** The rules of the catalogue. */
export const CATALOGUE_ENGINE: RuleEngine = { lint, fixText, ruleById, known: KNOWN_RULES };
