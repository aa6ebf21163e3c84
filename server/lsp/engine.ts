import { type LintOptions, type Settings, fixText, lint, ruleById } from '../../rules/index.ts';
import { installedResources } from '../host/resources.ts';
import { KNOWN_RULES, type KnownRules } from '../host/known-rules.ts';

/** The rules a server works with; those of the catalogue, or a test's own. */
export interface RuleEngine {
  readonly lint: typeof lint;
  readonly fixText: typeof fixText;
  readonly ruleById: typeof ruleById;
  /** Words near to a misspelt one under some settings, best first; slow, for a user who asks. */
  readonly suggest?: (word: string, settings: Settings) => readonly string[];
  /** The names that settings may give levels and options to. */
  readonly known: KnownRules;
}

const resources = installedResources((problem) => void process.stderr.write(`${problem.vi}\n`));
const withResources = (options: LintOptions): LintOptions => ({ ...options, resources });

/** The rules of the catalogue with the resources of this installation. */
export const CATALOGUE_ENGINE: RuleEngine = {
  lint: (text, options) => lint(text, withResources(options)),
  fixText: (text, options, choice) => fixText(text, withResources(options), choice),
  ruleById,
  suggest: (word, { spelling }) => resources.spelling?.(spelling).suggest(word) ?? [],
  known: KNOWN_RULES,
};
