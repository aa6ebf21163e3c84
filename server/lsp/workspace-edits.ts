import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { applyFixes } from '../../rules/index.ts';
import type { Edit, Span } from '../../rules/vocabulary.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { shownFindings } from './diagnostics.ts';
import type { Analysis } from './documents.ts';
import type { RuleEngine } from './engine.ts';
import { rangeOf } from './positions.ts';

/** Edits of the analysed text as the client takes them: with the version they were computed for where it understands versions. */
export function workspaceEdit(analysis: Analysis, edits: readonly Edit[], abilities: ClientAbilities): WorkspaceEdit {
  const {
    uri,
    version,
    result: { source },
  } = analysis;
  const textEdits: TextEdit[] = edits.map(({ span, text }) => ({ range: rangeOf(source, span), newText: text }));
  if (!abilities.versionedEdits) return { changes: { [uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] };
}

/**
 * The edits of every safe fix that can be applied at once, in the order of their places: the first safe fix of each finding, a fix
 * that touches one chosen before it left out. With a rule id only the findings of that rule count.
 */
export function safeEdits(analysis: Analysis, ruleId?: string): readonly Edit[] {
  const chosen: Edit[] = [];
  for (const finding of shownFindings(analysis)) {
    if (ruleId !== undefined && finding.ruleId !== ruleId) continue;
    const fix = finding.fixes.find(({ safety }) => safety === 'safe');
    if (fix === undefined || fix.edits.some(({ span }) => chosen.some((other) => collide(span, other.span)))) continue;
    chosen.push(...fix.edits);
  }
  return chosen.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/**
 * The edits that bring the text to what the command line's `--fix` makes of it. Where one round of fixes is enough these are the
 * small edits of the fixes; where a fix brings another one forth, one edit from the first difference to the last.
 */
export function fixAllEdits(analysis: Analysis, engine: RuleEngine): readonly Edit[] {
  if (!analysis.settings.enabled) return [];
  const { text } = analysis.result.source;
  const goal = engine.fixText(text, { settings: analysis.settings.settings }, { safeties: ['safe'] }).text;
  if (goal === text) return [];
  const edits = safeEdits(analysis);
  return applyFixes(text, [{ edits }]).text === goal ? edits : [difference(text, goal)];
}

/** True when two edits cannot go in together: they share text, or are insertions at one place whose order would count. */
function collide(a: Span, b: Span): boolean {
  return (a.start === b.start && a.end === b.end) || (a.start < b.end && b.start < a.end);
}

/** One edit that turns `before` into `after`, over whole lines so that no letter, line break or pair of code units is cut. */
function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  start = before.lastIndexOf('\n', start - 1) + 1;
  let tail = 0;
  while (tail < shorter - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  const lineEnd = before.indexOf('\n', before.length - tail);
  tail = lineEnd < 0 ? 0 : before.length - lineEnd - 1;
  return { span: { start, end: before.length - tail }, text: after.slice(start, after.length - tail) };
}
