/** The words every floor speaks with. The faces may take them from here without loading the catalogue. */
import type { Span } from './text/span.ts';

export { nearest } from './text/nearest.ts';
export type { Span } from './text/span.ts';

/** How much a finding weighs: `error` must not be signed, `warning` the signer will send back, `info` a note, `hint` house style. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** A severity, or `off` where the rule does not run. */
export type RuleLevel = Severity | 'off';

/** Where the document stands: being written, about to be signed (kiểm tra thể thức), or issued with its number and date. */
export type Stage = 'draft' | 'presign' | 'issued';

/** The three stages in the order of a document's life. */
export const STAGES: readonly Stage[] = ['draft', 'presign', 'issued'];

/** Severities from the heaviest to the lightest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** Language of every text a user reads. */
export type Language = 'vi' | 'en';

/** A text in both languages; Vietnamese is the one shown unless English is asked for. */
export interface Localized {
  readonly vi: string;
  readonly en: string;
}

/** How sure fixes are: `safe` needs no person, `ask` needs one. */
export const FIX_SAFETIES = ['safe', 'ask'] as const;

/**
 * How far a fix may be trusted. `safe`: meaning and layout stay the same for every reader and every program, and no word is lost; may be
 * applied on save and by `--fix`. `ask`: only when a person chooses it.
 */
export type FixSafety = (typeof FIX_SAFETIES)[number];

/** One replacement in the source text; an empty `span` inserts, an empty `text` deletes. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
  /**
   * What the edit is about; visible text unless given: what stands inside its span and is not seen — comments, link targets, footnote
   * marks, tags — the engine keeps, or it does not offer the fix. `lines`: whole lines or items go, and with them the signs of emphasis
   * and of lists and the line breaks around them, nothing else. `markup`: Markdown signs themselves (those of an accidental heading).
   */
  readonly of?: 'lines' | 'markup';
}

/** A correction offered with a finding. Edits do not overlap each other. */
export interface Fix {
  /** Starts with a verb: “Thêm dấu cách sau ‘KT.’”. */
  readonly title: Localized;
  readonly safety: FixSafety;
  readonly edits: readonly [Edit, ...Edit[]];
}

/** The instrument and clause a rule stands on. */
export interface LegalBasis {
  /** Number and symbol or name of the instrument, e.g. `30/2020/NĐ-CP`. */
  readonly document: string;
  /** Clause in Vietnamese, e.g. `Phụ lục I, Phần I, Mục II, khoản 1`. */
  readonly clause: string;
  /** First day in force, ISO `yyyy-mm-dd`. The rule is silent on reports dated earlier. */
  readonly from?: string;
  /** Last day in force, ISO `yyyy-mm-dd`. The rule is silent on reports dated later. */
  readonly until?: string;
}

/**
 * How a document came to be checked: a person named this very document, it is open in front of a person, or it was met among others.
 */
export type Asking = 'named' | 'opened' | 'met';

/** What never changes while one document is linted. */
export interface Circumstances {
  readonly stage: Stage;
  /** Date of the report (ISO), from its place-and-date line; a blank day counts as the first of the month. Absent when unknown. */
  readonly date?: string;
  /** Rules of state bodies (NĐ 30/2020) or of Party bodies (HD 05-HD/VPTW). */
  readonly regime: Regime;
  /** True for reports and other administrative documents, false for mere text (a news article, notes). */
  readonly isReport: boolean;
  /** True for a legal normative document, whose form other law rules. */
  readonly isNormative?: boolean;
  /** True for a document of another type, and for a report that no body issues (a student’s, an engineer’s). */
  readonly isOutsideReports?: boolean;
}

/** The body of rules a document is written under. */
export type Regime = 'state' | 'party';
