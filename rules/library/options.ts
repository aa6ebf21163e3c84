import type { FixSafety, Language, RuleLevel, Stage } from '../vocabulary.ts';

/** Options of one rule, by name; the page of the rule lists them. */
export type RuleOptions = Readonly<Record<string, unknown>>;

/** What a configuration says of a rule or a group: its level, its options, or both. Groups take a level only. */
export type RuleConfig = RuleLevel | RuleOptions | readonly [RuleLevel] | readonly [RuleLevel, RuleOptions];

/** How to check a text. The names are those of the configuration file; everything may be left out. */
export interface LintOptions {
  /** `draft` (default) lets number, date and signer be blank, `presign` asks for all but number and date, `issued` for all. */
  readonly stage?: Stage | undefined;
  /** Language of messages, titles and errors: `vi` (default) or `en`. */
  readonly language?: Language | undefined;
  /** Rules of state or of Party bodies; `auto` (default) goes by the letterhead and number of the text. */
  readonly regime?: 'auto' | 'state' | 'party' | undefined;
  /** `external` when a template outside the text makes the letterhead, so that its parts are not missed. Default `inline`. */
  readonly letterhead?: 'inline' | 'external' | undefined;
  /** Id of the type of the report; by default its subject tells it. */
  readonly reportType?: string | undefined;
  /** By rule id (`citation/missing-date`) or group (`citation`); the entry of a rule counts before that of its group. */
  readonly rules?: Readonly<Record<string, RuleConfig>> | undefined;
  /** Words and phrases that the spelling rules leave alone. The same array given again is not read again. */
  readonly knownWords?: readonly string[] | undefined;
  /** The bytes of `dist/spelling.bin` in the package. Without them spelling knows syllables, common confusions and repetitions only. */
  readonly spellingData?: Uint8Array | undefined;
}

/** How to fix a text. */
export interface FixOptions extends LintOptions {
  /** `safe` (default): fixes that need no person. `ask`: the first fix of every finding, as if a person had agreed to each. */
  readonly safety?: FixSafety | undefined;
}

/** What counts where nothing is said; may be given as options, and spread. */
export const DEFAULT_SETTINGS: {
  readonly stage: Stage;
  readonly language: Language;
  readonly regime: 'auto' | 'state' | 'party';
  readonly letterhead: 'inline' | 'external';
  readonly rules: Readonly<Record<string, RuleConfig>>;
} = Object.freeze({ stage: 'draft', language: 'vi', regime: 'auto', letterhead: 'inline', rules: Object.freeze({}) });
