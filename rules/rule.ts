import type { Asking, Circumstances, Fix, LegalBasis, Localized, Regime, RuleLevel, Severity, Stage } from './vocabulary.ts';
import type { DocumentPart } from './model/absent-parts.ts';
import type { Block } from './model/block.ts';
import type { Report } from './model/report.ts';
import type { Place } from './facts/report-facts.ts';
import type { PartKind } from './repository/facets.ts';
import type { RepositoryPart } from './repository/part.ts';
import type { Resources } from './resources.ts';
import type { Span } from './text/span.ts';

/** A second place that explains a finding (“ngày khác được ghi ở đây”). */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: Localized;
}

/** What a rule yields. The engine adds the rule's id and the severity of the stage. */
export interface RuleFinding {
  /** The offending text itself, as narrow as it can be shown. */
  readonly span: Span;
  /** One sentence, at most about 110 characters, the offending text in “ ”, no blame, no full stop at the end. */
  readonly message: Localized;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly RelatedPlace[];
  /** Caps the severity: a rule may report some of its findings softer than its default, never harder. */
  readonly atMost?: Severity;
  /**
   * Given when the finding says that a component of this part is nowhere in the text. Where the whole part is not there, one rule says
   * so and these findings are left out; in documents of other types they are notes.
   */
  readonly absentFrom?: DocumentPart;
  /** Given when the finding says that a whole part is missing. */
  readonly absent?: DocumentPart;
}

/** One option of a rule: enough to type it, check it, document it and write its JSON Schema. */
export type OptionSpec =
  | { readonly kind: 'boolean'; readonly default: boolean; readonly help: Localized }
  | { readonly kind: 'integer'; readonly default: number; readonly min?: number; readonly max?: number; readonly help: Localized }
  | { readonly kind: 'choice'; readonly of: readonly string[]; readonly default: string; readonly help: Localized }
  | { readonly kind: 'strings'; readonly default: readonly string[]; readonly help: Localized };

/** Options of a rule by name. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The type of an option's value. */
export type OptionValue<S extends OptionSpec> = S extends { kind: 'boolean' }
  ? boolean
  : S extends { kind: 'integer' }
    ? number
    : S extends { kind: 'choice'; of: readonly (infer C)[] }
      ? C
      : readonly string[];

/** Values of all options of a rule. */
export type OptionValues<S extends OptionSpecs> = { readonly [K in keyof S]: OptionValue<S[K]> };

/** Where an example stands. `whole`: the text is a whole document; otherwise it is put into a flawless report in place of that part. */
export type ExampleFrame = 'whole' | 'letterhead' | 'body' | 'closing' | 'footer';

/** Text with ⟦…⟧ around every span the rule must report; the brackets are not part of the text. */
export interface BadExample {
  readonly text: string;
  /** The text after the first fix of every finding was applied; absent when the rule offers none. */
  readonly fixed?: string;
  readonly frame?: ExampleFrame;
  /** Stage the example is checked at; `presign` unless given. */
  readonly stage?: Stage;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Text in which the rule must stay silent. */
export interface GoodExample {
  readonly text: string;
  readonly frame?: ExampleFrame;
  readonly stage?: Stage;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A document of an example that takes several. */
export interface ExampleDocument {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  /** In a wrong example with ⟦…⟧ around every span the rule must report. */
  readonly text: string;
}

/** Several documents side by side, as an example of a rule that looks at a repository. */
export interface RepositoryExample {
  readonly documents: readonly [ExampleDocument, ...ExampleDocument[]];
}

/** What a block rule may look at: one block and nothing around it, so that its findings can be kept while the block is unchanged. */
export interface BlockContext<O> extends Circumstances {
  readonly block: Block;
  readonly options: O;
}

/** What a report rule may look at: the assembled report. */
export interface ReportContext<O> extends Circumstances {
  readonly report: Report;
  readonly resources: Resources;
  readonly options: O;
  /** `opened` unless given. */
  readonly asked?: Asking;
}

interface RuleBase<S extends OptionSpecs, Bad = BadExample, Good = GoodExample> {
  /** `group/problem-in-words`; reads well after “cho phép …”. Never changes once published. */
  readonly id: `${string}/${string}`;
  /** Code of the check in the catalogue of Vietnamese document form, e.g. `QH-03`. */
  readonly code: string;
  /** One line. */
  readonly summary: Localized;
  /** A short paragraph: why it matters and what is right. */
  readonly why: Localized;
  /**
   * One sentence with a full stop: what looks like the problem and is deliberately not reported, or the limits within which the rule
   * looks. It names cases, not code, and no two rules share it.
   */
  readonly leavesAlone: Localized;
  /** Clauses the rule stands on; empty when it is practice only. */
  readonly basis: readonly LegalBasis[];
  readonly severity: Readonly<Record<Stage, RuleLevel>>;
  /**
   * `report`: only in reports and other administrative documents. `any`: also in mere text, one severity lower there. `every`: in
   * whatever text, at the same severity.
   */
  readonly appliesTo: 'report' | 'any' | 'every';
  /** Regimes the rule belongs to; both unless given. */
  readonly regimes?: readonly Regime[];
  /**
   * What a text must hold for the rule to have anything to say about it: at least one of these, in small letters, tone marks in the
   * old style. A block rule is not asked about other blocks, a report rule not about other reports.
   * They are taken from the table or the list that the rule's expression is made of (`coveringWords`), never written beside it.
   */
  readonly mentions?: readonly string[];
  /** What it finds makes what all other rules find meaningless: then it alone is heard. */
  readonly settles?: true;
  readonly options: S;
  readonly bad: readonly [Bad, ...Bad[]];
  readonly good: readonly [Good, ...Good[]];
}

/** A rule that looks at one block at a time. */
export interface BlockRuleSpec<S extends OptionSpecs> extends RuleBase<S> {
  /** Also looks into block quotes (quoted law text); no unless given. */
  readonly inQuotations?: boolean;
  check(context: BlockContext<OptionValues<S>>): Iterable<RuleFinding>;
}

/** A rule that looks at the assembled report. */
export interface ReportRuleSpec<S extends OptionSpecs> extends RuleBase<S> {
  check(context: ReportContext<OptionValues<S>>): Iterable<RuleFinding>;
}

/** A block as far as its own text and its part in the report tell it: what a survey rule reads. */
export type ReadBlock = Pick<Block, 'content' | 'role'>;

/** Something that a survey rule noticed, with the block it stands in. */
export type Noticed<P> = P & { readonly block: Block };

/** What a survey rule concludes from. */
export interface SurveyContext<O, P> extends Circumstances {
  /** All that was noticed, in the order of the document; never empty. */
  readonly noticed: readonly Noticed<P>[];
  readonly options: O;
}

/**
 * A rule that looks at every block by itself and concludes over the report. What it noticed in a block is kept as long as the block is
 * unchanged, and what it concluded as long as it notices the same, so that an edit costs one block.
 */
export interface SurveyRuleSpec<S extends OptionSpecs, P extends object> extends RuleBase<S> {
  /** Blocks that are read; all unless given. Depends on the block alone. */
  reads?(block: ReadBlock): boolean;
  /** What the block has to tell, offsets counted in its visible text. Depends on the block alone. */
  collect(block: ReadBlock): Iterable<P>;
  /** The findings, every span inside a block of what was noticed. Depends on the context alone; of the blocks' indexes on their order only. */
  conclude(context: SurveyContext<OptionValues<S>, P>): Iterable<RuleFinding>;
}

/** What a rule of the repository yields: a finding in one report with the places in others that explain it. */
export interface RepositoryRuleFinding {
  /** Path of the report that the finding is shown in. */
  readonly path: string;
  /** The offending text itself. */
  readonly place: Place;
  /** See {@link RuleFinding.message}. */
  readonly message: Localized;
  readonly related: readonly { readonly path: string; readonly place: Place; readonly message: Localized }[];
  readonly atMost?: Severity;
}

/** A rule that compares the reports of a repository. It has no options: what it finds in one folder does not depend on another's settings. */
export interface RepositoryRuleSpec extends RuleBase<Readonly<Record<string, never>>, RepositoryExample, RepositoryExample> {
  /** The parts of the repository that the rule looks at, each by itself; a finding follows from one part alone. */
  readonly compares: PartKind;
  check(part: RepositoryPart): Iterable<RepositoryRuleFinding>;
}

/** Option values as the engine holds them: already validated against the rule's specification. */
export type ResolvedOptions = Readonly<Record<string, unknown>>;

/** A block rule ready for the blocks of one lint. */
export interface BlockCheck {
  check(block: Block): Iterable<RuleFinding>;
}

/** A block rule with its option types folded away. */
export interface BlockRule extends RuleBase<OptionSpecs> {
  readonly scope: 'block';
  readonly inQuotations: boolean;
  /** Gives the check of one lint, under option values of any type (see {@link readOptions}). */
  readonly begin: (circumstances: Circumstances, options: ResolvedOptions) => BlockCheck;
}

/** A report rule with its option types folded away. */
export interface ReportRule extends RuleBase<OptionSpecs> {
  readonly scope: 'report';
  readonly check: (context: ReportContext<ResolvedOptions>) => Iterable<RuleFinding>;
}

/** A rule of the repository (kho báo cáo). */
export interface RepositoryRule extends RepositoryRuleSpec {
  readonly scope: 'repository';
}

/** A survey rule with the types of its options and of what it notices folded away. */
export interface SurveyRule extends RuleBase<OptionSpecs> {
  readonly scope: 'survey';
  reads(block: ReadBlock): boolean;
  collect(block: ReadBlock): Iterable<object>;
  conclude(context: SurveyContext<ResolvedOptions, object>): Iterable<RuleFinding>;
}

/** A rule that looks at one document. */
export type DocumentRule = BlockRule | SurveyRule | ReportRule;

/** Any rule of the catalogue. */
export type Rule = DocumentRule | RepositoryRule;

/**
 * Reads the option values a rule expects out of untyped values: a value of the wrong type or out of range falls back to the default
 * (the configuration loader has reported it already).
 */
export function readOptions<const S extends OptionSpecs>(specs: S, values: ResolvedOptions): OptionValues<S>;
export function readOptions(specs: OptionSpecs, values: ResolvedOptions): ResolvedOptions {
  const out: Record<string, unknown> = {};
  for (const name in specs) {
    const spec = specs[name];
    if (spec === undefined) continue;
    const value = values[name];
    out[name] = value !== undefined && optionProblem(spec, value) === undefined ? value : spec.default;
  }
  return out;
}

/** What is wrong with `value` as a value of the option, or undefined when it is right. */
export function optionProblem(spec: OptionSpec, value: unknown): Localized | undefined {
  switch (spec.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : { vi: 'phải là true hoặc false', en: 'must be true or false' };
    case 'integer':
      if (typeof value !== 'number' || !Number.isInteger(value)) return { vi: 'phải là số nguyên', en: 'must be an integer' };
      if (spec.min !== undefined && value < spec.min) return { vi: `không được nhỏ hơn ${spec.min}`, en: `must not be below ${spec.min}` };
      if (spec.max !== undefined && value > spec.max) return { vi: `không được lớn hơn ${spec.max}`, en: `must not be above ${spec.max}` };
      return undefined;
    case 'choice':
      return typeof value === 'string' && spec.of.includes(value)
        ? undefined
        : { vi: `phải là một trong: ${spec.of.join(', ')}`, en: `must be one of: ${spec.of.join(', ')}` };
    case 'strings':
      return Array.isArray(value) && value.every((v) => typeof v === 'string')
        ? undefined
        : { vi: 'phải là danh sách chuỗi', en: 'must be a list of strings' };
  }
}

/** Declares a rule that sees one block at a time; its findings are kept while the block's text is unchanged. */
export function defineBlockRule<const S extends OptionSpecs>(spec: BlockRuleSpec<S>): BlockRule {
  return {
    ...spec,
    scope: 'block',
    inQuotations: spec.inQuotations ?? false,
    begin: (circumstances, values) => new BegunBlockRule(spec, circumstances, readOptions(spec.options, values)),
  };
}

/** One class for the checks of all rules: V8 learns the shape of what they are given once and not for every rule. */
class BegunBlockRule<S extends OptionSpecs> implements BlockCheck {
  constructor(
    private readonly spec: BlockRuleSpec<S>,
    private readonly circumstances: Circumstances,
    private readonly options: OptionValues<S>,
  ) {}

  check(block: Block): Iterable<RuleFinding> {
    return this.spec.check(new BlockView(this.circumstances, block, this.options));
  }
}

class View implements Circumstances {
  readonly stage: Stage;
  readonly regime: Regime;
  readonly isReport: boolean;
  readonly date?: string;

  constructor({ stage, regime, isReport, date }: Circumstances) {
    this.stage = stage;
    this.regime = regime;
    this.isReport = isReport;
    if (date !== undefined) this.date = date;
  }
}

class BlockView<O> extends View implements BlockContext<O> {
  constructor(
    circumstances: Circumstances,
    readonly block: Block,
    readonly options: O,
  ) {
    super(circumstances);
  }
}

class ReportView<O> extends View implements ReportContext<O> {
  constructor(
    circumstances: Circumstances,
    readonly report: Report,
    readonly resources: Resources,
    readonly options: O,
    readonly asked: Asking,
  ) {
    super(circumstances);
  }
}

/** Declares a rule that looks at every block by itself and concludes over the report. */
export function defineSurveyRule<const S extends OptionSpecs, P extends object>(spec: SurveyRuleSpec<S, P>): SurveyRule {
  return {
    ...spec,
    scope: 'survey',
    reads: spec.reads ?? everyBlock,
    conclude: (context: SurveyContext<ResolvedOptions, P>) =>
      spec.conclude({ ...context, options: readOptions(spec.options, context.options) }),
  };
}

function everyBlock(): boolean {
  return true;
}

/** Declares a rule that sees the assembled report. */
export function defineReportRule<const S extends OptionSpecs>(spec: ReportRuleSpec<S>): ReportRule {
  return {
    ...spec,
    scope: 'report',
    check: (context) => {
      const { report, resources, options, asked = 'opened' } = context;
      return spec.check(new ReportView(context, report, resources, readOptions(spec.options, options), asked));
    },
  };
}

/** Declares a rule that compares the reports of a repository; it runs over facts, not over texts. */
export function defineRepositoryRule(spec: RepositoryRuleSpec): RepositoryRule {
  return { ...spec, scope: 'repository' };
}
