import type { Comment } from './leaf-blocks.ts';
import type { Localized } from '../vocabulary.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';
import { nearest } from '../text/nearest.ts';

/**
 * Suppression comments in the Markdown source:
 *
 * - `<!-- lint-report-disable-next-line RULE… -- lý do -->` the next line that is not blank
 * - `<!-- lint-report-disable RULE… -- lý do -->` … `<!-- lint-report-enable RULE… -->` the lines between; without an end, to the end of the text
 * - `<!-- lint-report-disable-file RULE… -- lý do -->` the whole text
 *
 * RULE is a rule id, a group or a code (`VD-01`), several parted by commas or spaces; none means every rule.
 */
export interface Suppression {
  /** The comment itself. */
  readonly comment: Span;
  /** Rule ids and groups; empty for every rule. */
  readonly rules: readonly string[];
  /** Findings that begin in this range are suppressed. */
  readonly reach: Span;
  used: boolean;
}

/** A comment that wants to be a directive and cannot be read. */
export interface DirectiveProblem {
  readonly kind: 'malformed' | 'unknown-rule';
  readonly span: Span;
  readonly message: Localized;
}

const DIRECTIVE = /^\s*lint-report-(?<verb>[\w-]+)(?<rest>[^\w-][\s\S]*|)/u;
const VERBS = ['disable-next-line', 'disable', 'enable', 'disable-file'] as const;
type Verb = (typeof VERBS)[number];

/**
 * Reads the directives among the comments of a text.
 *
 * @param knownRules every rule id; groups are the parts before the slash
 * @param idsByCode the rules that each code in capitals stands for
 */
export function readSuppressions(
  comments: readonly Comment[],
  source: SourceText,
  knownRules: readonly string[],
  idsByCode: ReadonlyMap<string, readonly string[]> = new Map(),
): { suppressions: Suppression[]; problems: DirectiveProblem[] } {
  const suppressions: Suppression[] = [];
  const problems: DirectiveProblem[] = [];
  const known = new Set([...knownRules, ...knownRules.map((id) => id.split('/')[0] ?? id)]);
  const open: OpenRange[] = [];
  const end = source.text.length + 1;
  for (const comment of comments) {
    const directive = readDirective(comment);
    if (directive === undefined) continue;
    const { verb, names } = directive;
    const span = { start: comment.start, end: comment.end };
    if (!isVerb(verb)) {
      problems.push({ kind: 'malformed', span, message: messages.unknownVerb(verb, nearest(verb, VERBS) ?? 'disable-next-line') });
      continue;
    }
    for (const name of names) {
      if (!known.has(name) && !idsByCode.has(name.toUpperCase()))
        problems.push({ kind: 'unknown-rule', span, message: messages.unknownRule(name, nearest(name, [...known])) });
    }
    const rules = names.flatMap((name) => (known.has(name) ? [name] : (idsByCode.get(name.toUpperCase()) ?? [])));
    // Of a directive for unknown rules only nothing is left.
    if (names.length > 0 && rules.length === 0) continue;
    const suppress = (reach: Span): void => void suppressions.push({ comment: span, rules, reach, used: false });
    switch (verb) {
      case 'disable-file':
        suppress({ start: 0, end });
        break;
      case 'disable-next-line':
        suppress(nextLine(source, comment.end));
        break;
      case 'disable':
        open.push({ comment: span, rules });
        break;
      case 'enable': {
        const closed = close(open, comment.start, rules);
        if (closed.length === 0) problems.push({ kind: 'malformed', span, message: messages.nothingToEnable });
        suppressions.push(...closed);
        break;
      }
    }
  }
  suppressions.push(...close(open, end, []));
  return { suppressions, problems };
}

/** A `disable` whose `enable` has not come yet. */
interface OpenRange {
  readonly comment: Span;
  readonly rules: readonly string[];
}

function readDirective(comment: Comment): { verb: string; names: readonly string[] } | undefined {
  const { verb, rest = '' } = DIRECTIVE.exec(comment.text)?.groups ?? {};
  if (verb === undefined) return undefined;
  const [names = ''] = rest.split(/\s--(?:\s|$)/u);
  return { verb, names: names.split(/[\s,]+/u).filter((name) => name !== '') };
}

function isVerb(verb: string): verb is Verb {
  return VERBS.some((known) => known === verb);
}

/** Takes the ranges that an `enable` of these rules ends out of the open ones, the last one first. No rules: all of them. */
function close(open: OpenRange[], end: number, rules: readonly string[]): Suppression[] {
  const ends = (range: OpenRange): boolean =>
    rules.length === 0 || (range.rules.length > 0 && range.rules.every((rule) => rules.includes(rule)));
  const closed = open.filter(ends).reverse();
  open.splice(0, open.length, ...open.filter((range) => !ends(range)));
  return closed.map(({ comment, rules: own }) => ({ comment, rules: own, reach: { start: comment.end, end }, used: false }));
}

const messages = {
  unknownVerb: (verb: string, near: string): Localized => ({
    vi: `Không có chỉ thị “lint-report-${verb}”; có phải “lint-report-${near}”?`,
    en: `There is no directive “lint-report-${verb}”; did you mean “lint-report-${near}”?`,
  }),
  unknownRule: (name: string, near: string | undefined): Localized => ({
    vi: `Không có quy tắc “${name}”${near === undefined ? '' : `; có phải “${near}”?`}`,
    en: `There is no rule “${name}”${near === undefined ? '' : `; did you mean “${near}”?`}`,
  }),
  nothingToEnable: {
    vi: '“lint-report-enable” không có “lint-report-disable” tương ứng ở trên',
    en: '“lint-report-enable” without a matching “lint-report-disable” above',
  },
};

/** The first suppression that covers a finding of `ruleId` beginning at `offset`; marks it as used. */
export function suppressedBy(suppressions: readonly Suppression[], ruleId: string, offset: number): boolean {
  const group = ruleId.split('/')[0] ?? ruleId;
  let found = false;
  for (const s of suppressions) {
    if (offset < s.reach.start || offset >= s.reach.end) continue;
    if (s.rules.length > 0 && !s.rules.includes(ruleId) && !s.rules.includes(group)) continue;
    s.used = true;
    found = true;
  }
  return found;
}

function nextLine(source: SourceText, offset: number): Span {
  let { line } = source.positionAt(offset);
  while (line < source.lineCount) {
    line++;
    const span = source.lineSpan(line);
    if (source.slice(span).trim() !== '') return { start: span.start, end: span.end + 1 };
  }
  return { start: source.text.length + 1, end: source.text.length + 1 };
}
