import type { SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver/node';
import type { SourceText } from '../../rules/index.ts';
import type { Span } from '../../rules/vocabulary.ts';
import type { IndexedReport } from './workspace-index.ts';

/** Names of the token types and modifiers, in the order of their numbers: type word and code of a citation; its first mention. */
export const TOKEN_LEGEND: SemanticTokensLegend = { tokenTypes: ['type', 'number'], tokenModifiers: ['declaration'] };

const TYPE = 0;
const CODE = 1;
const FIRST_MENTION = 1;

/** Type words and codes of the citations outside quotations, as the protocol encodes tokens; a token never spans lines. */
export function semanticTokensOf({ facts }: IndexedReport, source: SourceText): SemanticTokens {
  const tokens: { line: number; column: number; length: number; kind: number; modifiers: number }[] = [];
  const add = (span: Span, kind: number, modifiers: number): void => {
    const [first, last] = [source.positionAt(span.start).line, source.positionAt(span.end).line];
    for (let line = first; line <= last; line++) {
      const own = source.lineSpan(line);
      const start = Math.max(own.start, span.start);
      const length = Math.min(own.end, span.end) - start;
      if (length > 0) tokens.push({ line: line - 1, column: start - own.start, length, kind, modifiers });
    }
  };
  for (const { type, code, full, quoted } of facts.citations) {
    if (quoted) continue;
    const modifiers = full === undefined ? 0 : FIRST_MENTION;
    if (type !== undefined) add(type.span, TYPE, modifiers);
    add(code.span, CODE, modifiers);
  }
  tokens.sort((a, b) => a.line - b.line || a.column - b.column);
  let [line, column] = [0, 0];
  const data = tokens.flatMap((token) => {
    const row = [token.line - line, token.line === line ? token.column - column : token.column, token.length, token.kind, token.modifiers];
    [line, column] = [token.line, token.column];
    return row;
  });
  return { data };
}
