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
 * RULE is a rule id or a group, several parted by commas or spaces; none means every rule.
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

const DIRECTIVE = /^\s*lint-report-(?<verb>[\w-]+)(?<rest>[\s\S]*)$/u;
const VERBS = ['disable-next-line', 'disable', 'enable', 'disable-file'];

/** Reads the directives among the comments of a text. `knownRules`: every rule id; groups are the parts before the slash. */
export function readSuppressions(
  comments: readonly Comment[],
  source: SourceText,
  knownRules: readonly string[],
): { suppressions: Suppression[]; problems: DirectiveProblem[] } {
  const suppressions: Suppression[] = [];
  const problems: DirectiveProblem[] = [];
  const known = new Set([...knownRules, ...knownRules.map((id) => id.split('/')[0] ?? id)]);
  const open: { comment: Span; rules: readonly string[] }[] = [];
  const length = source.text.length;
  const close = (end: number, rules: readonly string[]): boolean => {
    let closed = false;
    for (let i = open.length - 1; i >= 0; i--) {
      const entry = open[i];
      if (entry === undefined) continue;
      const matching = rules.length === 0 || (entry.rules.length > 0 && entry.rules.every((r) => rules.includes(r)));
      if (!matching) continue;
      suppressions.push({ ...entry, reach: { start: entry.comment.end, end }, used: false });
      open.splice(i, 1);
      closed = true;
    }
    return closed;
  };
  for (const comment of comments) {
    const match = DIRECTIVE.exec(comment.text);
    const verb = match?.groups?.['verb'];
    if (match === null || verb === undefined) continue;
    const span = { start: comment.start, end: comment.end };
    if (!VERBS.includes(verb)) {
      const near = nearest(verb, VERBS) ?? 'disable-next-line';
      problems.push({
        kind: 'malformed',
        span,
        message: {
          vi: `Không có chỉ thị “lint-report-${verb}”; có phải “lint-report-${near}”?`,
          en: `There is no directive “lint-report-${verb}”; did you mean “lint-report-${near}”?`,
        },
      });
      continue;
    }
    const names =
      (match.groups?.['rest'] ?? '')
        .split(/\s--(?:\s|$)/u)[0]
        ?.split(/[\s,]+/u)
        .filter((n) => n !== '') ?? [];
    for (const name of names) {
      if (known.has(name)) continue;
      const near = nearest(name, [...known]);
      problems.push({
        kind: 'unknown-rule',
        span,
        message: {
          vi: `Không có quy tắc “${name}”${near === undefined ? '' : `; có phải “${near}”?`}`,
          en: `There is no rule “${name}”${near === undefined ? '' : `; did you mean “${near}”?`}`,
        },
      });
    }
    const rules = names.filter((n) => known.has(n));
    if (names.length > 0 && rules.length === 0) continue;
    if (verb === 'disable-file') suppressions.push({ comment: span, rules, reach: { start: 0, end: length + 1 }, used: false });
    else if (verb === 'disable-next-line') suppressions.push({ comment: span, rules, reach: nextLine(source, comment.end), used: false });
    else if (verb === 'disable') open.push({ comment: span, rules });
    else if (!close(comment.start, rules)) {
      problems.push({
        kind: 'malformed',
        span,
        message: {
          vi: '“lint-report-enable” không có “lint-report-disable” tương ứng ở trên',
          en: '“lint-report-enable” without a matching “lint-report-disable” above',
        },
      });
    }
  }
  close(length + 1, []);
  return { suppressions, problems };
}

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
