import type { Definition, DefinitionLink, Location, Position, ReferenceContext } from 'vscode-languageserver/node';
import type { CitationFact, OwnNumber, PlacedText } from '../../rules/index.ts';
import { citedDocument, fullestMention, type Mention, mentionsLike, mentionsOfReport } from './cited-documents.ts';
import { rangeOfPlace } from './report-places.ts';
import type { IndexedReport, WorkspaceIndex } from './workspace-index.ts';

/** Mention at an offset of the text, its end included. */
export function citationAt(report: IndexedReport, offset: number): CitationFact | undefined {
  return report.facts.citations.find(({ span }) => span.start <= offset && offset <= span.end);
}

/** The report's own number when the offset lies in its number line. */
export function ownNumberAt(report: IndexedReport, offset: number): OwnNumber | undefined {
  const { number } = report.facts;
  return number !== undefined && number.number.span.start <= offset && offset <= number.number.span.end ? number : undefined;
}

/**
 * Where a citation leads: to the number line of the cited report when it is in the workspace, otherwise to the mention in this report
 * that gives the date first. Links (with the citation as their origin) for clients that take them; null beside citations.
 */
export function definitionAt(
  index: WorkspaceIndex,
  report: IndexedReport,
  offset: number,
  asLinks: boolean,
): Definition | DefinitionLink[] | null {
  const fact = citationAt(report, offset);
  if (fact === undefined) return null;
  const cited = citedDocument(index, report, fact).report;
  const mention = fullestMention(mentionsLike(index, report, fact)) ?? { report, fact };
  const target = cited === undefined ? locationOf(mention) : headOf(cited);
  const head = cited === undefined ? undefined : titleRange(cited);
  if (!asLinks) return [target];
  return [
    {
      originSelectionRange: rangeOfPlace(fact),
      targetUri: target.uri,
      targetRange: head === undefined ? target.range : { start: target.range.start, end: head.end },
      targetSelectionRange: target.range,
    },
  ];
}

/**
 * Every mention of the document cited at the offset, or of the report itself on its number line, in the whole workspace; with the
 * declaration also the number line of the report.
 */
export function referencesAt(
  index: WorkspaceIndex,
  report: IndexedReport,
  offset: number,
  { includeDeclaration }: ReferenceContext,
): Location[] | null {
  if (ownNumberAt(report, offset) !== undefined) {
    return [...(includeDeclaration ? [headOf(report)] : []), ...mentionsOfReport(index, report).map(locationOf)];
  }
  const fact = citationAt(report, offset);
  if (fact === undefined) return null;
  const document = citedDocument(index, report, fact);
  return [...(includeDeclaration && document.report !== undefined ? [headOf(document.report)] : []), ...document.mentions.map(locationOf)];
}

/** The number line of a report, or its beginning. */
export function headOf({ uri, facts }: IndexedReport): Location {
  return { uri, range: facts.number === undefined ? ORIGIN : rangeOfPlace(facts.number.number) };
}

/** A mention in its report. */
export function locationOf({ report, fact }: Mention): Location {
  return { uri: report.uri, range: rangeOfPlace(fact) };
}

const START: Position = { line: 0, character: 0 };
const ORIGIN = { start: START, end: START };

/** Title or subject of the report when it stands below the number line. */
function titleRange({ facts }: IndexedReport): ReturnType<typeof rangeOfPlace> | undefined {
  const last: PlacedText | undefined = facts.subject ?? facts.title;
  return last === undefined || facts.number === undefined || last.span.start < facts.number.number.span.start
    ? undefined
    : rangeOfPlace(last);
}
