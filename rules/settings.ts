import type { ReportType } from './data/report-types.ts';
import type { Language, RuleLevel, Stage } from './vocabulary.ts';
import type { OwnSpelling } from './spelling/own-spelling.ts';
import type { TermList } from './terms/term-list.ts';

/** Level and options of one rule, as configured. */
export interface RuleSetting {
  /** Replaces the severity of every stage; absent keeps the rule's own severity per stage. */
  readonly level?: RuleLevel;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Everything that decides how one document is linted; already validated and resolved for its path. */
export interface Settings {
  readonly stage: Stage;
  readonly language: Language;
  /** `auto` chooses from the document's own header and number. */
  readonly regime: 'auto' | 'state' | 'party';
  /** `external`: the letterhead is made by a template outside the text, so missing parts of it are not reported. */
  readonly letterhead: 'inline' | 'external';
  /** By rule id or by whole group (`typography`); a rule's own entry wins over its group's. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Term lists of the organisation in the order in which they count. */
  readonly terms?: readonly TermList[];
  /** Own report types with their outlines. */
  readonly profiles?: readonly ReportType[];
  /** Word lists, dictionary and learned figures of the spelling checker. */
  readonly spelling?: OwnSpelling;
  /** Id of the type of the report; the subject tells it unless given. */
  readonly reportType?: string;
}

/** Settings of a document with no configuration at all. */
export const DEFAULT_SETTINGS: Settings = {
  stage: 'draft',
  language: 'vi',
  regime: 'auto',
  letterhead: 'inline',
  rules: {},
};

/** The part of the settings of a document that rules of the repository go by. */
export type RepositorySettings = Pick<Settings, 'stage' | 'language' | 'rules'>;
