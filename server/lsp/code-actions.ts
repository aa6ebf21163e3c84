import { CodeActionKind, CodeActionTriggerKind, type CodeAction, type CodeActionParams, type Diagnostic } from 'vscode-languageserver/node';
import { type Finding, type FindingFix, overlaps } from '../../rules/index.ts';
import type { Edit } from '../../rules/vocabulary.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { diagnosticOf, shownFindings } from './diagnostics.ts';
import type { Analysis } from './documents.ts';
import type { RuleEngine } from './engine.ts';
import { spanOf } from './positions.ts';
import { DIAGNOSTIC_SOURCE, EXPLAIN_RULE_COMMAND, FIX_ALL_KIND } from './protocol.ts';
import { canSuppress, suppressDocumentEdit, suppressParagraphEdits } from './suppression.ts';
import { termActions } from './term-actions.ts';
import { textOf } from './texts.ts';
import { suggestedChanges, wordActions } from './word-actions.ts';
import { fixAllEdits, safeEdits, workspaceEdit } from './workspace-edits.ts';

/** What a code action without its edit remembers until the user chooses it. */
export interface FixAllTicket {
  readonly uri: string;
  readonly version: number;
}

/** The actions offered for a range, worked out anew from the analysis of the current version. */
export function codeActionsOf(
  analysis: Analysis,
  { range, context }: CodeActionParams,
  abilities: ClientAbilities,
  engine: RuleEngine,
): CodeAction[] {
  if (!abilities.codeActions) return [];
  const { only } = context;
  const actions: CodeAction[] = [];
  if (isWanted(CodeActionKind.QuickFix, only)) {
    const span = spanOf(analysis.result.source, range);
    const findings = shownFindings(analysis).filter(
      (finding) =>
        overlaps(finding.span, span) || context.diagnostics.some((shown) => isSame(shown, diagnosticOf(finding, analysis, abilities))),
    );
    actions.push(
      ...new QuickFixes(analysis, findings, abilities, engine, context.triggerKind !== CodeActionTriggerKind.Automatic).inOrder(),
    );
  }
  if (only !== undefined && isWanted(FIX_ALL_KIND, only)) {
    const edits = fixAllEdits(analysis, engine);
    const title = textOf(analysis.settings.settings.language, 'action.fixAll');
    if (edits.length > 0) actions.push({ title, kind: FIX_ALL_KIND, edit: workspaceEdit(analysis, edits, abilities) });
  }
  return actions;
}

/** The edit of an action that was offered without it. */
export function lateEdit(analysis: Analysis, abilities: ClientAbilities, engine: RuleEngine): Pick<CodeAction, 'edit'> {
  return { edit: workspaceEdit(analysis, fixAllEdits(analysis, engine), abilities) };
}

/** Reads the ticket back from an action the client returns; undefined for actions that need no edit any more. */
export function ticketOf({ data }: CodeAction): FixAllTicket | undefined {
  const value: unknown = data;
  if (typeof value !== 'object' || value === null || !('uri' in value) || !('version' in value)) return undefined;
  const { uri, version } = value;
  return typeof uri === 'string' && typeof version === 'number' ? { uri, version } : undefined;
}

/** True when a client that asks for the kinds `only` wants actions of `kind`: the kind itself or one it belongs to. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

function isSame(shown: Diagnostic, own: Diagnostic): boolean {
  const { start, end } = shown.range;
  return (
    shown.source === DIAGNOSTIC_SOURCE &&
    shown.code === own.code &&
    start.line === own.range.start.line &&
    start.character === own.range.start.character &&
    end.line === own.range.end.line &&
    end.character === own.range.end.character
  );
}

/**
 * The actions of the light bulb. Their order is fixed: preferred fixes, other fixes, add to a list, ignore here, ignore in the document,
 * fix all of a rule, fix all, explain.
 */
class QuickFixes {
  readonly #analysis: Analysis;
  readonly #findings: readonly Finding[];
  readonly #abilities: ClientAbilities;
  readonly #engine: RuleEngine;
  readonly #invoked: boolean;
  readonly #oneOfEachRule: readonly Finding[];

  /** @param invoked the user asks, it is not the caret that has moved: there is time to look words up. */
  constructor(analysis: Analysis, findings: readonly Finding[], abilities: ClientAbilities, engine: RuleEngine, invoked: boolean) {
    this.#analysis = analysis;
    this.#findings = findings;
    this.#abilities = abilities;
    this.#engine = engine;
    this.#invoked = invoked;
    this.#oneOfEachRule = [...new Map([...findings].reverse().map((finding) => [finding.ruleId, finding])).values()].reverse();
  }

  inOrder(): CodeAction[] {
    if (this.#findings.length === 0) return [];
    return [...this.#fixes(), ...this.#terms(), ...this.#suppressions(), ...this.#fixAll(), ...this.#explanations()];
  }

  #fixes(): CodeAction[] {
    const fixes = this.#findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix, preferred: isPreferred(finding, fix) })));
    const suggested = (this.#invoked ? this.#findings : []).flatMap((finding) =>
      suggestedChanges(this.#analysis, finding, this.#engine).map(({ title, edits }) => this.#edit(title, edits, finding)),
    );
    const own = [...fixes.filter(({ preferred }) => preferred), ...fixes.filter(({ preferred }) => !preferred)].map(
      ({ finding, fix, preferred }) => ({ ...this.#edit(fix.title, fix.edits, finding), ...(preferred && { isPreferred: true }) }),
    );
    return [...own, ...suggested];
  }

  #terms(): CodeAction[] {
    return this.#oneOfEachRule.flatMap((finding) =>
      [...termActions(this.#analysis, finding), ...wordActions(this.#analysis, finding)].map((command) => ({
        title: command.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(finding, this.#analysis, this.#abilities)],
        command,
      })),
    );
  }

  #suppressions(): CodeAction[] {
    const { report } = this.#analysis.result;
    const suppressible = this.#oneOfEachRule.filter(canSuppress);
    const inParagraph = suppressible.flatMap((finding) => {
      const edits = suppressParagraphEdits(report, finding);
      return edits === undefined ? [] : [this.#edit(this.#text('action.suppressParagraph', finding), edits, finding)];
    });
    const inDocument = suppressible.map((finding) =>
      this.#edit(this.#text('action.suppressDocument', finding), [suppressDocumentEdit(report, finding)], finding),
    );
    return [...inParagraph, ...inDocument];
  }

  #fixAll(): CodeAction[] {
    const fixable = shownFindings(this.#analysis).filter(({ fixes }) => fixes.some(({ safety }) => safety === 'safe'));
    const actions = this.#oneOfEachRule.flatMap((finding): CodeAction[] => {
      if (fixable.filter(({ ruleId }) => ruleId === finding.ruleId).length < 2) return [];
      return [this.#edit(this.#text('action.fixAllOfRule', finding), safeEdits(this.#analysis, finding.ruleId))];
    });
    if (fixable.length < 2) return actions;
    const { uri, version } = this.#analysis;
    const action: CodeAction = { title: this.#text('action.fixAll'), kind: CodeActionKind.QuickFix };
    // Working out the whole fix lints the text again, too much for every move of the caret.
    if (this.#abilities.lateEdits) actions.push({ ...action, data: { uri, version } satisfies FixAllTicket });
    else actions.push({ ...action, ...lateEdit(this.#analysis, this.#abilities, this.#engine) });
    return actions;
  }

  #explanations(): CodeAction[] {
    if (!this.#abilities.commands.has(EXPLAIN_RULE_COMMAND)) return [];
    return this.#oneOfEachRule
      .filter(({ ruleId }) => this.#engine.ruleById(ruleId) !== undefined)
      .map((finding) => {
        const title = this.#text('action.explain', finding);
        return {
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnosticOf(finding, this.#analysis, this.#abilities)],
          command: { title, command: EXPLAIN_RULE_COMMAND, arguments: [finding.ruleId] },
        };
      });
  }

  #edit(title: string, edits: readonly Edit[], finding?: Finding): CodeAction {
    return {
      title,
      kind: CodeActionKind.QuickFix,
      ...(finding !== undefined && { diagnostics: [diagnosticOf(finding, this.#analysis, this.#abilities)] }),
      edit: workspaceEdit(this.#analysis, edits, this.#abilities),
    };
  }

  #text(key: Parameters<typeof textOf>[1], finding?: Finding): string {
    return textOf(this.#analysis.settings.settings.language, key, finding?.ruleId);
  }
}

function isPreferred(finding: Finding, fix: FindingFix): boolean {
  return fix.safety === 'safe' && finding.fixes.filter(({ safety }) => safety === 'safe').length === 1;
}
