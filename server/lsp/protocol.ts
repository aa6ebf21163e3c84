/**
 * What the language server says beyond the Language Server Protocol, and the settings it reads. Clients import the types and the
 * names from here; the module depends on nothing.
 */

/** Section of the editor's settings that the server asks for, once for each resource. */
export const SETTINGS_SECTION = 'lintReport';

/** `source` of every diagnostic of the server. */
export const DIAGNOSTIC_SOURCE = 'lint-report';

/** Kind of the code action that applies every safe fix of a document; `source.fixAll` includes it. */
export const FIX_ALL_KIND = 'source.fixAll.lintReport';

/** Command that shows the page of a rule; its one argument is the rule's id. The client carries it out. */
export const EXPLAIN_RULE_COMMAND = 'lintReport.explainRule';

/**
 * Command that opens a list of places; its arguments are the address of a document, a protocol position in it, and a list of protocol
 * locations. The client carries it out.
 */
export const SHOW_REFERENCES_COMMAND = 'lintReport.showReferences';

/**
 * Command that adds words to a term list; the server carries it out. Its one argument is {@link AddTermArguments}. The file is chosen by the
 * server from the settings of the document, never by the client.
 */
export const ADD_TERM_COMMAND = 'lintReport.addTerm';

/** Whose term list or word list: of the user, of the folder of the configuration, or the first that the configuration names. */
export type TermOwner = 'mine' | 'folder' | 'office';

/** Argument of {@link ADD_TERM_COMMAND}. */
export interface AddTermArguments {
  /** The document the words stand in. */
  readonly uri: string;
  readonly owner: TermOwner;
  readonly term: string;
}

/**
 * Command that adds words to a word list of the spelling checker; the server carries it out. Its one argument is {@link AddWordArguments}.
 * As with {@link ADD_TERM_COMMAND}, the server chooses the file.
 */
export const ADD_WORD_COMMAND = 'lintReport.addWord';

/** Argument of {@link ADD_WORD_COMMAND}. */
export interface AddWordArguments {
  /** The document the words stand in. */
  readonly uri: string;
  readonly owner: TermOwner;
  readonly word: string;
}

/** Notification from server to client: how the check of one document stands. */
export const STATUS_METHOD = 'lintReport/status';
export type StatusMethod = typeof STATUS_METHOD;

/** Request from client to server: the page of one rule. Parameters {@link RuleDocumentationParams}, result {@link RuleDocumentationResult}. */
export const RULE_DOCUMENTATION_METHOD = 'lintReport/ruleDocumentation';
export type RuleDocumentationMethod = typeof RULE_DOCUMENTATION_METHOD;

/**
 * Request from client to server: check one document at once, whatever {@link EditorSettings.run} says. Parameters
 * {@link CheckParams}, result null. Diagnostics are pushed as usual; for a client that pulls, the next pull does not wait for the pause
 * in typing.
 */
export const CHECK_METHOD = 'lintReport/check';
export type CheckMethod = typeof CHECK_METHOD;

/**
 * Request from client to server: the check sheet (phiếu kiểm tra thể thức) of one document as it is now. Parameters {@link CheckSheetParams},
 * result {@link CheckSheetResult}.
 */
export const CHECK_SHEET_METHOD = 'lintReport/checkSheet';
export type CheckSheetMethod = typeof CHECK_SHEET_METHOD;

/**
 * Request from client to server: the skeleton of a new report. Parameters {@link NewReportParams}, result {@link NewReportResult}.
 * {@link REPORT_TYPES_METHOD} lists the types.
 */
export const NEW_REPORT_METHOD = 'lintReport/newReport';
export type NewReportMethod = typeof NEW_REPORT_METHOD;

/** Request from client to server: the report types there are. No parameters, result a list of {@link ReportTypeChoice}. */
export const REPORT_TYPES_METHOD = 'lintReport/reportTypes';
export type ReportTypesMethod = typeof REPORT_TYPES_METHOD;

/** Where a document stands in its life (giai đoạn): being written, about to be signed, issued. */
export type DocumentStage = 'draft' | 'presign' | 'issued';

/** A report, another administrative document, or mere text, of which only the wording is checked. */
export type DocumentReading = 'report' | 'document' | 'text';

/** `busy`: a check is waiting or running; `idle`: the findings belong to the current text; `error`: the check failed, see the log. */
export type CheckState = 'busy' | 'idle' | 'error';

/** Parameters of {@link STATUS_METHOD}. */
export interface StatusParams {
  /** The document, spelled as the client spelled it when it opened the document. */
  readonly uri: string;
  readonly state: CheckState;
  /** Number of findings last computed; 0 before the first check. */
  readonly problems: number;
  /** Time the last finished check took, in milliseconds; 0 before the first check. */
  readonly elapsedMs: number;
  /** Path of the configuration file the document is under, as the file system spells it; null when there is none. */
  readonly configurationFile: string | null;
  readonly stage: DocumentStage;
  /** What the document was read as; absent before the first check. */
  readonly readAs?: DocumentReading;
  /** Name of the type of report in the language of the settings; absent where it is not known. */
  readonly reportType?: string;
  /** True when the configuration file ignores the document, so that no findings does not mean no mistakes; otherwise absent. */
  readonly ignored?: boolean;
}

/** Parameters of {@link CHECK_METHOD}. */
export interface CheckParams {
  /** Address of an open document. */
  readonly uri: string;
}

/** Parameters of {@link CHECK_SHEET_METHOD}. */
export interface CheckSheetParams {
  /** Address of an open document. */
  readonly uri: string;
}

/** Result of {@link CHECK_SHEET_METHOD}: a whole HTML document in the language of the settings that loads nothing; null when the document is not open. */
export type CheckSheetResult = { readonly html: string } | null;

/** Parameters of {@link RULE_DOCUMENTATION_METHOD}. */
export interface RuleDocumentationParams {
  readonly ruleId: string;
}

/** Page of one rule, as Markdown in the language of the settings. */
export interface RuleDocumentation {
  readonly markdown: string;
}

/** Result of {@link RULE_DOCUMENTATION_METHOD}: null when no rule has that id. */
export type RuleDocumentationResult = RuleDocumentation | null;

/** One report type (loại báo cáo) to choose from. */
export interface ReportTypeChoice {
  readonly id: string;
  /** In the language of the settings. */
  readonly name: string;
}

/** Parameters of {@link NEW_REPORT_METHOD}: the id of a type. */
export interface NewReportParams {
  readonly type: string;
}

/** Result of {@link NEW_REPORT_METHOD}: the text with `\n` line ends; null when no type has that id. */
export type NewReportResult = { readonly markdown: string } | null;

/** How findings on record are shown: not at all, dimmed, or as all others. */
export const RECORDED_SHOWN = ['hide', 'dim', 'show'] as const;

/** One of {@link RECORDED_SHOWN}. */
export type RecordedShown = (typeof RECORDED_SHOWN)[number];

/**
 * When the server checks on its own account. It governs pushed diagnostics; a client that pulls decides itself when to ask and is
 * always answered.
 */
export type RunMode = 'onType' | 'onSave' | 'manual';

/** Level of one rule, or its level with options, as in the configuration file. */
export type EditorRuleSetting = string | Readonly<Record<string, unknown>>;

/**
 * The settings under {@link SETTINGS_SECTION}. Everything is optional; a value of the wrong type counts as absent. They stand above
 * the built-in values and below the configuration file.
 */
export interface EditorSettings {
  /** False: the document has no diagnostics at all. Default true. */
  readonly enable?: boolean;
  readonly stage?: DocumentStage;
  /** Language of messages, pages and titles. Default `vi`. */
  readonly language?: 'vi' | 'en';
  /** Default `onType`. */
  readonly run?: RunMode;
  /** Pause after the last keystroke before a check begins, in milliseconds. Default 250. */
  readonly delay?: number;
  /** Path of a configuration file used instead of the nearest one; relative to the workspace folder. */
  readonly config?: string;
  readonly rules?: Readonly<Record<string, EditorRuleSetting>>;
  /** Read the reports of the workspace that are not open, for definitions, references and findings across reports. Default true. */
  readonly workspaceIndex?: boolean;
  /** Show above the number line in how many places the report is cited. Default true. */
  readonly codeLens?: boolean;
  /** Web address that citations link to, with `{number}` or `{citation}` in it. Default empty: no links. */
  readonly citationSearchUrl?: string;
}

/** `initializationOptions` of the initialize request: the settings for clients without `workspace/configuration`, and what the client can do. */
export interface InitializationOptions extends EditorSettings {
  /** Commands the client carries out; only those are offered in code actions. */
  readonly commands?: readonly string[];
}
