import { fixTextWith } from '../engine/fix-text.ts';
import { lintWith, type LintResult } from '../engine/lint.ts';
import { reduceFactsWith } from '../engine/reduce-facts.ts';
import { reportFacts } from '../facts/collect-facts.ts';
import type { LoadedResources } from '../resources.ts';
import type { BadExample, DocumentRule, GoodExample, RepositoryExample, RepositoryRule, Rule } from '../rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import type { Span } from '../text/span.ts';
import { framed, unmark } from './frame.ts';

/** One example of a rule, ready to be checked. */
export interface ExampleCheck {
  /** What the rule must do, such as “reports wrong example 1 exactly”. */
  readonly name: string;
  /** What is wrong with the example or with the rule, in words for its author; empty when all is right. */
  problems(resources: LoadedResources): readonly string[];
}

/**
 * The checks of all examples of a rule: a wrong example is reported at exactly its marks and fixed to exactly its `fixed`, a right one is
 * passed over, and both also with other line ends, with a byte-order mark and with decomposed letters.
 */
export function exampleChecks(rule: Rule): readonly ExampleCheck[] {
  const { bad, good } =
    rule.scope === 'repository'
      ? {
          bad: rule.bad.map((example) => () => problemsOfConflict(rule, example)),
          good: rule.good.map((example) => () => problemsOfAgreement(rule, example)),
        }
      : {
          bad: rule.bad.map((example) => (resources: LoadedResources) => problemsOfBad(rule, example, resources)),
          good: rule.good.map((example) => (resources: LoadedResources) => problemsOfGood(rule, example, resources)),
        };
  return [
    ...bad.map((problems, i) => ({ name: `reports wrong example ${String(i + 1)} exactly`, problems })),
    ...good.map((problems, i) => ({ name: `is silent on right example ${String(i + 1)}`, problems })),
  ];
}

/** A change to a text that no rule may see. */
interface Variant {
  readonly name: string;
  readonly vary: (text: string) => string;
}

const CRLF: Variant = { name: 'with CRLF', vary: (t) => t.replaceAll('\n', '\r\n') };
const LONE_CR: Variant = { name: 'with a lone CR at every line end', vary: (t) => t.replaceAll('\n', '\r') };
const BYTE_ORDER_MARK: Variant = { name: 'with a byte-order mark', vary: (t) => `\uFEFF${t}` };
const DECOMPOSED: Variant = { name: 'with decomposed letters (NFD)', vary: (t) => t.normalize('NFD') };

function settingsFor(rule: DocumentRule, example: BadExample | GoodExample): Settings {
  const stage = example.stage ?? 'presign';
  // A rule that is off by default is tried at its heaviest.
  const level = rule.severity[stage] === 'off' ? ({ level: 'warning' } as const) : {};
  return {
    ...DEFAULT_SETTINGS,
    stage,
    rules: { [rule.id]: { ...level, ...(example.options === undefined ? {} : { options: example.options }) } },
  };
}

function problemsOfBad(rule: DocumentRule, bad: BadExample, resources: LoadedResources): string[] {
  const { text, spans } = unmark(bad.text);
  if (spans.length === 0) return ['the wrong example marks nothing: put ⟦ and ⟧ around what the rule must report'];
  const frame = bad.frame ?? 'whole';
  const { document, offset } = framed(text, frame);
  const expected = spans.map((s) => ({ start: s.start + offset, end: s.end + offset }));
  const settings = settingsFor(rule, bad);
  const lint = (content: string): LintResult => lintWith([rule], content, { settings, resources });
  const result = lint(document);
  const { findings } = result;
  const [got, want] = [shown(document, findings.map(placeOf)), shown(document, expected)];
  if (!same(got, want)) return [whySilent(rule, bad, result) ?? told('it reports', got, 'and its marks are', want)];

  const problems = findings.flatMap(({ message }) => problemsOfMessage(message));
  for (const { title } of findings.flatMap(({ fixes }) => fixes))
    if (!/^\p{Lu}/u.test(title)) problems.push(`the title of a fix begins with a capital: ${title}`);
  if (bad.fixed === undefined) {
    if (findings.some(({ fixes }) => fixes.length > 0)) problems.push('the rule offers a fix: give the example its text after it, `fixed`');
  } else {
    const fixed = framed(bad.fixed, frame).document;
    const after = fixTextWith([rule], document, { settings, resources }, { safeties: ['safe', 'ask'] }).text;
    if (after !== fixed) problems.push(told('the first fix of every finding gives', [after], 'and `fixed` is', [fixed]));
  }
  const english = lintWith([rule], document, { settings: { ...settings, language: 'en' }, resources }).findings;
  if (
    same(
      english.map(({ message }) => message),
      findings.map(({ message }) => message),
    )
  )
    problems.push('the messages are the same in English: give `vi` and `en` a text each');
  for (const { name, vary } of [CRLF, LONE_CR, BYTE_ORDER_MARK, ...(rule.id.includes('decomposed') ? [] : [DECOMPOSED])]) {
    const changed = vary(document);
    const marked = expected.map((s) => changed.slice(vary(document.slice(0, s.start)).length, vary(document.slice(0, s.end)).length));
    const reported = lint(changed).findings.map(({ span }) => changed.slice(span.start, span.end));
    if (!same(reported, marked)) problems.push(told(`${name} it reports`, quoted(reported), 'instead of', quoted(marked)));
  }
  return problems;
}

const NO_REPORT =
  "the example is not read as a report, and a rule with appliesTo: 'report' is asked about reports only. Give the example frame: 'body' " +
  "(or 'letterhead', 'closing', 'footer'): it then stands in a flawless report in place of that part";

/** Why a rule says nothing at all about its wrong example, where that can be told. */
function whySilent(rule: DocumentRule, bad: BadExample, { findings, report }: LintResult): string | undefined {
  if (findings.length > 0) return undefined;
  const [stage, frame] = [bad.stage ?? 'presign', bad.frame ?? 'whole'];
  if (rule.appliesTo === 'report' && !report.isReport)
    return frame === 'whole'
      ? `it reports nothing: ${NO_REPORT}`
      : `it reports nothing: with the example in it the flawless report is no longer read as a report; write the whole part that frame: '${frame}' stands for`;
  if (rule.regimes !== undefined && !rule.regimes.includes(report.regime))
    return `it reports nothing: the example is read as a document of the regime '${report.regime}', and the rule has regimes: ${JSON.stringify(rule.regimes)}`;
  const text = report.blocks.map(({ content }) => content.plain).join('\n');
  if (rule.mentions !== undefined && !rule.mentions.some((words) => text.includes(words)))
    return `it reports nothing: none of the rule's \`mentions\` (small letters, old tone style) stands in the example at stage ${stage}: ${JSON.stringify(rule.mentions)}`;
  return undefined;
}

function problemsOfGood(rule: DocumentRule, good: GoodExample, resources: LoadedResources): string[] {
  const { document } = framed(good.text, good.frame ?? 'whole');
  const { findings, report } = lintWith([rule], document, { settings: settingsFor(rule, good), resources });
  if (rule.appliesTo === 'report' && !report.isReport && good.frame === undefined)
    return [`it shows nothing: ${NO_REPORT}. Where that is what the example shows, say frame: 'whole'`];
  return findings.map(({ span, message }) => `it reports ${quoted([document.slice(span.start, span.end)]).join('')}: ${message}`);
}

function problemsOfMessage(message: string): string[] {
  return [
    ...(message.length > 160 ? [`a message is longer than 160 characters: ${message}`] : []),
    ...(/[!.]$/u.test(message) ? [`a message ends with a full stop or “!”: ${message}`] : []),
  ];
}

const SETTINGS: Settings = { ...DEFAULT_SETTINGS, stage: 'presign' };

/** What a rule of the repository reports in the documents of an example, after a change to each of them. */
interface Conflicts {
  readonly reported: readonly string[];
  readonly messages: readonly string[];
  readonly problems: readonly string[];
}

function conflictsIn(rule: RepositoryRule, { documents }: RepositoryExample, vary: (text: string) => string): Conflicts {
  const texts = new Map(documents.map(({ path, text }) => [path, vary(unmark(text).text)]));
  const facts = [...texts].map(([path, text]) => reportFacts(lintWith([], text, { settings: SETTINGS }), path));
  const findings = reduceFactsWith([rule], facts.reverse(), () => SETTINGS);
  const problems: string[] = [];
  for (const { path, span, line, column } of findings.flatMap((finding) => [finding, ...finding.related])) {
    const before = (texts.get(path) ?? '').slice(0, span.start).split(/\r\n|\r|\n/u);
    const place = [before.length, (before.at(-1)?.length ?? 0) + 1].join(':');
    if (`${line}:${column}` !== place) problems.push(`${path} ${line}:${column} is told for a place at ${place}`);
  }
  for (const { path, related } of findings)
    if (related.some((place) => place.path === path)) problems.push(`a finding in ${path} names a place in the same document`);
  return {
    reported: findings.map(({ path, span }) => `${path} ${(texts.get(path) ?? '').slice(span.start, span.end)}`),
    messages: findings.map(({ message }) => message),
    problems,
  };
}

function problemsOfConflict(rule: RepositoryRule, bad: RepositoryExample): string[] {
  const expected = bad.documents
    .flatMap(({ path, text }) => {
      const marked = unmark(text);
      return marked.spans.map(({ start, end }) => `${path} ${marked.text.slice(start, end)}`);
    })
    .sort();
  if (expected.length === 0) return ['the wrong example marks nothing: put ⟦ and ⟧ around what the rule must report'];
  const { reported, messages, problems } = conflictsIn(rule, bad, (text) => text);
  if (!same(reported, expected)) return [...problems, told('it reports', reported, 'and its marks are', expected)];
  return [
    ...problems,
    ...messages.flatMap(problemsOfMessage),
    ...[CRLF, BYTE_ORDER_MARK, DECOMPOSED].flatMap(({ name, vary }) => {
      const found = conflictsIn(rule, bad, vary);
      const marked = expected.map((line) => vary(line).replace(/^\uFEFF/u, ''));
      return [
        ...found.problems.map((problem) => `${name} ${problem}`),
        ...(same(found.reported, marked) ? [] : [told(`${name} it reports`, found.reported, 'instead of', marked)]),
      ];
    }),
  ];
}

function problemsOfAgreement(rule: RepositoryRule, good: RepositoryExample): string[] {
  const { reported, messages } = conflictsIn(rule, good, (text) => text);
  return reported.map((place, i) => `it reports ${place}: ${messages[i] ?? ''}`);
}

function placeOf({ span }: { readonly span: Span }): Span {
  return span;
}

function shown(document: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => `${start}-${end} ${JSON.stringify(document.slice(start, end))}`);
}

function quoted(texts: readonly string[]): string[] {
  return texts.map((text) => JSON.stringify(text));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}

function told(got: string, gotten: readonly string[], want: string, wanted: readonly string[]): string {
  const list = (texts: readonly string[]): string => (texts.length === 0 ? ' nothing' : texts.map((text) => `\n  ${text}`).join(''));
  return `${got}${list(gotten)}\n${want}${list(wanted)}`;
}
