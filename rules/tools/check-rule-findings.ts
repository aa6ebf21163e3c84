import { LintCache } from '../engine/cache.ts';
import { lintWith } from '../engine/lint.ts';
import { reduceFactsWith } from '../engine/reduce-facts.ts';
import { reportFacts } from '../facts/collect-facts.ts';
import type { DocumentRule, RepositoryRule, Rule } from '../rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';
import { STAGES, type Severity, type Stage } from '../vocabulary.ts';
import { toolResources } from './tool-resources.ts';

/** A text to be checked. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
}

/** One finding of a rule as it is printed and compared; `levels` tells the stages it is shown at. */
export interface ShownFinding {
  readonly path: string;
  readonly place: string;
  readonly levels: string;
  /** The line around the finding, the finding in ⟦…⟧. */
  readonly marked: string;
  readonly message: string;
  readonly fix: string;
}

/** What a rule reports in the files at the stages at which it is on, at all of them when it is on nowhere; in the order of the files. */
export function findingsOf(rule: Rule, files: readonly CheckedFile[]): ShownFinding[] {
  const on = STAGES.filter((stage) => rule.severity[stage] !== 'off');
  const stages = on.length > 0 ? on : STAGES;
  return rule.scope === 'repository' ? repositoryFindings(rule, files, stages) : documentFindings(rule, files, stages);
}

function settingsOf(rule: Rule, stage: Stage): Settings {
  // A rule that is off by default is tried at its heaviest.
  const rules = rule.severity[stage] === 'off' ? { [rule.id]: { level: 'warning' } as const } : {};
  return { ...DEFAULT_SETTINGS, stage, rules };
}

function documentFindings(rule: DocumentRule, files: readonly CheckedFile[], stages: readonly Stage[]): ShownFinding[] {
  return files.flatMap(({ path, text }) => {
    const cache = new LintCache();
    const found = new Findings();
    for (const stage of stages) {
      const { findings, source } = lintWith([rule], text, { settings: settingsOf(rule, stage), resources: toolResources, cache });
      for (const { ruleId, severity, span, message, fixes } of findings) {
        if (ruleId !== rule.id && ruleId !== 'internal/rule-failure') continue;
        const [fix] = fixes;
        found.add(path, source, span, stage, severity, message, fix === undefined ? '' : `[${fix.safety}] ${fix.title}`);
      }
    }
    return found.list();
  });
}

function repositoryFindings(rule: RepositoryRule, files: readonly CheckedFile[], stages: readonly Stage[]): ShownFinding[] {
  const facts = files.map(({ path, text }) => reportFacts(lintWith([], text, { settings: DEFAULT_SETTINGS }), path));
  const sources = new Map(files.map(({ path, text }) => [path, new SourceText(text)]));
  const found = new Findings();
  for (const stage of stages) {
    for (const { path, span, severity, message } of reduceFactsWith([rule], facts, () => settingsOf(rule, stage))) {
      const source = sources.get(path);
      if (source !== undefined) found.add(path, source, span, stage, severity, message, '');
    }
  }
  return found.list();
}

/** Findings at several stages, each kept once. */
class Findings {
  readonly #found = new Map<string, { readonly finding: Omit<ShownFinding, 'levels'>; readonly levels: [Stage, Severity][] }>();

  add(path: string, source: SourceText, span: Span, stage: Stage, severity: Severity, message: string, fix: string): void {
    const { line, column } = source.positionAt(span.start);
    const finding = { path, place: `${String(line)}:${String(column)}`, marked: marked(source, span), message, fix };
    const key = JSON.stringify([finding, span]);
    const known = this.#found.get(key);
    if (known === undefined) this.#found.set(key, { finding, levels: [[stage, severity]] });
    else known.levels.push([stage, severity]);
  }

  list(): ShownFinding[] {
    return [...this.#found.values()].map(({ finding, levels }) => ({
      ...finding,
      levels: levels.map(([stage, severity]) => `${stage} ${severity}`).join(', '),
    }));
  }
}

const AROUND = 40;
const MOST_SHOWN = 120;

/** The finding with what stands around it on its lines, at most {@link AROUND} characters on either side. */
function marked(source: SourceText, span: Span): string {
  const slice = (start: number, end: number): string => source.slice({ start, end });
  const before =
    slice(Math.max(0, span.start - AROUND), span.start)
      .split(/[\r\n]/u)
      .at(-1) ?? '';
  const after = slice(span.end, span.end + AROUND).split(/[\r\n]/u)[0] ?? '';
  const own = slice(span.start, span.end);
  const shown = own.length > MOST_SHOWN ? `${own.slice(0, MOST_SHOWN)}…` : own;
  return `${before}⟦${shown.replace(/\r\n|[\r\n]/gu, '⏎')}⟧${after}`;
}
