import { MarkupKind, type Hover, type HoverParams } from 'vscode-languageserver/node';
import { rulePage } from '../../rules/index.ts';
import type { Span } from '../../rules/vocabulary.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { shownFindings } from './diagnostics.ts';
import type { Analysis } from './documents.ts';
import type { RuleEngine } from './engine.ts';
import { offsetOf, rangeOf } from './positions.ts';

/** What is known about a place: the text it is about, and Markdown about it with a plain version of the same. */
export interface HoverPart {
  readonly span: Span;
  readonly markdown: string;
  readonly plain: string;
}

/**
 * The hover over a place: the findings there, then what else is known of it; null where there is nothing to say. Its range is that of the
 * first part.
 */
export function hoverOf(
  analysis: Analysis,
  { position }: HoverParams,
  abilities: ClientAbilities,
  engine: RuleEngine,
  more: readonly HoverPart[] = [],
): Hover | null {
  const { source } = analysis.result;
  const offset = offsetOf(source, position);
  const parts = [...findingParts(analysis, offset, engine), ...more];
  const [first] = parts;
  if (first === undefined) return null;
  const contents = abilities.hoverMarkdown
    ? { kind: MarkupKind.Markdown, value: parts.map(({ markdown }) => markdown).join('\n\n---\n\n') }
    : { kind: MarkupKind.PlainText, value: parts.map(({ plain }) => plain).join('\n\n') };
  return { contents, range: rangeOf(source, first.span) };
}

/** The rule page of each finding at the place, once a rule; the message of a finding whose rule has no page. Editors show messages themselves. */
function findingParts(analysis: Analysis, offset: number, engine: RuleEngine): readonly HoverPart[] {
  const { language } = analysis.settings.settings;
  const explained = new Set<string>();
  return shownFindings(analysis)
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .map(({ ruleId, message, span }) => {
      const rule = explained.has(ruleId) ? undefined : engine.ruleById(ruleId);
      explained.add(ruleId);
      return {
        span,
        markdown: rule === undefined ? `${escapeMarkdown(message)} \`${ruleId}\`` : smallPage(rulePage(rule, language)),
        plain: rule === undefined ? `${message} (${ruleId})` : `${message} (${ruleId})\n${rule.why[language]}`,
      };
    });
}

/** The text so that Markdown shows it as it is. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~-]/gu, '\\$&');
}

/** A rule page in the size of a hover: no title, headings as bold lines. */
function smallPage(page: string): string {
  return page.replace(/^# .*\n+/u, '').replace(/^## (.*)$/gmu, '**$1**');
}
