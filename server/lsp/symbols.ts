import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver/node';
import type { ClientAbilities } from './client-abilities.ts';
import type { Analysis } from './documents.ts';
import { outlineOf, type OutlinePart } from './outline.ts';
import { rangeOf } from './positions.ts';

/** The outline of a report: a tree, or a list with the name of the part above for clients that show no tree. */
export function symbolsOf(analysis: Analysis, abilities: ClientAbilities): DocumentSymbol[] | SymbolInformation[] {
  const parts = outlineOf(analysis.result.report, analysis.settings.settings.language);
  return abilities.symbolTree ? parts.map((part) => treeOf(part, analysis)) : parts.flatMap((part) => listOf(part, undefined, analysis));
}

function treeOf({ name, kind, span, nameSpan, children }: OutlinePart, analysis: Analysis): DocumentSymbol {
  const { source } = analysis.result;
  return {
    name,
    kind,
    range: rangeOf(source, span),
    selectionRange: rangeOf(source, nameSpan),
    ...(children.length > 0 && { children: children.map((child) => treeOf(child, analysis)) }),
  };
}

function listOf({ name, kind, span, children }: OutlinePart, containerName: string | undefined, analysis: Analysis): SymbolInformation[] {
  const location = { uri: analysis.uri, range: rangeOf(analysis.result.source, span) };
  const own = { name, kind, location, ...(containerName !== undefined && { containerName }) };
  return [own, ...children.flatMap((child) => listOf(child, name, analysis))];
}
