import { describe, expect, it } from 'vitest';
import { catalogue } from './index.ts';
import { fixTextWith } from '../engine/fix-text.ts';
import { lintWith } from '../engine/lint.ts';
import { reportFacts } from '../facts/collect-facts.ts';
import { reduceFactsWith } from '../engine/reduce-facts.ts';
import type { BadExample, DocumentRule, GoodExample, RepositoryExample, RepositoryRule, Rule } from '../rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { framed, unmark } from '../testing/frame.ts';
import { toolResources as resources } from '../tools/tool-resources.ts';

const documentRules = catalogue.filter((rule): rule is DocumentRule => rule.scope !== 'repository');
const repositoryRules = catalogue.filter((rule): rule is RepositoryRule => rule.scope === 'repository');

describe.each(['vi', 'en'] as const)('what rules leave alone, in %s', (language) => {
  it.each(catalogue.map((rule) => [rule.id, rule.leavesAlone[language]] as const))('%s says it in one line', (_, line) => {
    expect(line).toMatch(/^\S.*[^.\s]\.$/u);
    expect(line.length).toBeLessThanOrEqual(220);
  });

  it('no two rules say the same', () => {
    const lines = catalogue.map((rule) => rule.leavesAlone[language]);
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
  });
});

function settingsFor(rule: Rule, example: BadExample | GoodExample): Settings {
  const stage = example.stage ?? 'presign';
  // A rule that is off by default is tried at its heaviest.
  const level = rule.severity[stage] === 'off' ? ({ level: 'warning' } as const) : {};
  return {
    ...DEFAULT_SETTINGS,
    stage,
    rules: { [rule.id]: { ...level, ...(example.options === undefined ? {} : { options: example.options }) } },
  };
}

function shown(document: string, spans: readonly { start: number; end: number }[]): string[] {
  return spans.map((s) => `${String(s.start)}-${String(s.end)} ${JSON.stringify(document.slice(s.start, s.end))}`);
}

describe.each(documentRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.bad.map((bad, i) => [i + 1, bad] as const))('reports wrong example %i exactly', (_n, bad) => {
    const { text, spans } = unmark(bad.text);
    const { document, offset } = framed(text, bad.frame ?? 'whole');
    const expected = spans.map((s) => ({ start: s.start + offset, end: s.end + offset }));
    const settings = settingsFor(rule, bad);
    const { findings } = lintWith([rule], document, { settings, resources });
    expect(
      shown(
        document,
        findings.map((f) => f.span),
      ),
    ).toEqual(shown(document, expected));
    for (const finding of findings) {
      expect(finding.message.length, finding.message).toBeLessThanOrEqual(160);
      expect(finding.message).not.toMatch(/[!.]$/u);
      for (const fix of finding.fixes) expect(fix.title).toMatch(/^\p{Lu}/u);
    }
    if (bad.fixed === undefined) expect(findings.flatMap((f) => f.fixes)).toEqual([]);
    else {
      const expectedText = framed(bad.fixed, bad.frame ?? 'whole').document;
      const result = fixTextWith([rule], document, { settings, resources }, 'ask');
      expect(result.text).toBe(expectedText);
    }
    const english = lintWith([rule], document, { settings: { ...settings, language: 'en' }, resources });
    expect(english.findings.map((f) => f.message)).not.toEqual(findings.map((f) => f.message));

    const variants: readonly (readonly [string, (t: string) => string])[] = [
      ['CRLF', (t) => t.replaceAll('\n', '\r\n')],
      ['lone CR', (t) => t.replaceAll('\n', '\r')],
      ['BOM', (t) => `\uFEFF${t}`],
      ...(rule.id.includes('decomposed') ? [] : [['NFD', (t: string) => t.normalize('NFD')] as const]),
    ];
    for (const [name, vary] of variants) {
      const changed = vary(document);
      const want = expected.map((s) => changed.slice(vary(document.slice(0, s.start)).length, vary(document.slice(0, s.end)).length));
      const got = lintWith([rule], changed, { settings, resources }).findings.map((f) => changed.slice(f.span.start, f.span.end));
      expect(got, name).toEqual(want);
    }
  });

  it.each(rule.good.map((good, i) => [i + 1, good] as const))('is silent on right example %i', (_n, good) => {
    const { document } = framed(good.text, good.frame ?? 'whole');
    const { findings } = lintWith([rule], document, { settings: settingsFor(rule, good), resources });
    expect(findings.map((f) => `${document.slice(f.span.start, f.span.end)}: ${f.message}`)).toEqual([]);
  });
});

const SETTINGS: Settings = { ...DEFAULT_SETTINGS, stage: 'presign' };

/** What a rule of the repository reports in the documents of an example, after a change to each of them. */
function found(
  rule: RepositoryRule,
  { documents }: RepositoryExample,
  vary: (text: string) => string,
): { reported: string[]; messages: string[] } {
  const texts = new Map(documents.map(({ path, text }) => [path, vary(unmark(text).text)]));
  const facts = [...texts].map(([path, text]) => reportFacts(lintWith([], text, { settings: SETTINGS }), path));
  const findings = reduceFactsWith([rule], facts.reverse(), () => SETTINGS);
  for (const { path, span, line, column, related } of findings.flatMap((finding) => [
    finding,
    ...finding.related.map((place) => ({ ...place, related: [] })),
  ])) {
    const before = (texts.get(path) ?? '').slice(0, span.start).split(/\r\n|\r|\n/u);
    expect({ line, column }).toEqual({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
    for (const place of related) expect(place.path).not.toBe(path);
  }
  return {
    reported: findings.map(({ path, span }) => `${path} ${(texts.get(path) ?? '').slice(span.start, span.end)}`),
    messages: findings.map(({ message }) => message),
  };
}

describe.each(repositoryRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.bad.map((bad, i) => [i + 1, bad] as const))('reports wrong example %i exactly', (_n, bad) => {
    const expected = bad.documents
      .flatMap(({ path, text }) => {
        const marked = unmark(text);
        return marked.spans.map(({ start, end }) => `${path} ${marked.text.slice(start, end)}`);
      })
      .sort();
    const { reported, messages } = found(rule, bad, (text) => text);
    expect(reported).toEqual(expected);
    for (const message of messages) {
      expect(message.length, message).toBeLessThanOrEqual(160);
      expect(message).not.toMatch(/[!.]$/u);
    }
    for (const vary of [(t: string) => t.replaceAll('\n', '\r\n'), (t: string) => `\uFEFF${t}`, (t: string) => t.normalize('NFD')]) {
      expect(found(rule, bad, vary).reported).toEqual(expected.map((line) => vary(line).replace(/^\uFEFF/u, '')));
    }
  });

  it.each(rule.good.map((good, i) => [i + 1, good] as const))('is silent on right example %i', (_n, good) => {
    expect(found(rule, good, (text) => text)).toEqual({ reported: [], messages: [] });
  });
});
