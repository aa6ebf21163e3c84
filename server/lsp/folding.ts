import type { FoldingRange } from 'vscode-languageserver/node';
import type { Span } from '../../rules/vocabulary.ts';
import type { ClientAbilities } from './client-abilities.ts';
import type { Analysis } from './documents.ts';
import { outlineOf, type OutlinePart } from './outline.ts';
import { lineIndexOf } from './positions.ts';

/**
 * The parts of a report that cover more than one line, by whole lines: front matter, letterhead, sections, recipients and so on. Outer
 * parts come first, so that a client's limit cuts the inner ones; of two parts that begin on one line the outer one stays.
 */
export function foldingOf(analysis: Analysis, abilities: ClientAbilities): FoldingRange[] {
  const { report, source } = analysis.result;
  const spans = [
    ...(report.frontMatter === undefined ? [] : [report.frontMatter.span]),
    ...levels(outlineOf(report, analysis.settings.settings.language)).map(({ span }) => span),
  ];
  const ranges = new Map<number, FoldingRange>();
  for (const span of spans) {
    const startLine = lineIndexOf(source, span.start);
    const endLine = lineIndexOf(source, lastOffset(span));
    if (endLine > startLine && !ranges.has(startLine)) ranges.set(startLine, { startLine, endLine });
  }
  return [...ranges.values()].slice(0, abilities.foldingLimit).sort((a, b) => a.startLine - b.startLine);
}

/** All parts, level by level from the outermost. */
function levels(parts: readonly OutlinePart[]): OutlinePart[] {
  return parts.length === 0 ? [] : [...parts, ...levels(parts.flatMap(({ children }) => children))];
}

function lastOffset({ start, end }: Span): number {
  return Math.max(start, end - 1);
}
