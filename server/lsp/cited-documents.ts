import { type CitationFact, type Identity, type ReportFacts, type Repository, gatherDocuments, isCitedAs } from '../../rules/index.ts';
import type { IndexedReport, WorkspaceIndex } from './workspace-index.ts';

/** One mention of a document in one report. */
export interface Mention {
  readonly report: IndexedReport;
  readonly fact: CitationFact;
}

/** A cited document as one report or the whole workspace speaks of it. */
export interface CitedDocument {
  readonly key: string;
  /** In the order of paths and places; never empty. */
  readonly mentions: readonly Mention[];
  /** The report itself when it is in the workspace. */
  readonly report?: IndexedReport;
}

/** The document that a report mentions at a place of the facts, with the mentions of the same document in the whole workspace. */
export function citedDocument(index: WorkspaceIndex, report: IndexedReport, fact: CitationFact): CitedDocument {
  const own = mentionsLike(index, report, fact);
  const others = index
    .citing(fact.key)
    .filter((other) => other !== report)
    .flatMap((other) =>
      documentsIn(index, other, fact.key)
        .filter((mentions) => areOne(index, own, mentions))
        .flat(),
    );
  const cited = index.numbered(fact.key).find((candidate) => isCitedReport(index, own, candidate.facts));
  const mentions = [...own, ...others].sort(
    (a, b) => compare(a.report.facts.path, b.report.facts.path) || a.fact.span.start - b.fact.span.start,
  );
  return { key: fact.key, mentions, ...(cited === undefined ? {} : { report: cited }) };
}

/** The mentions of the same document inside one report, in order. */
export function mentionsLike(index: WorkspaceIndex, report: IndexedReport, fact: CitationFact): readonly Mention[] {
  return documentsIn(index, report, fact.key).find((mentions) => mentions.some((mention) => mention.fact === fact)) ?? [{ report, fact }];
}

/** Every mention of a report of the workspace in it and in the others, in the order of paths and places. */
export function mentionsOfReport(index: WorkspaceIndex, report: IndexedReport): readonly Mention[] {
  const key = report.facts.number?.key;
  if (key === undefined) return [];
  return index.citing(key).flatMap((citing) =>
    documentsIn(index, citing, key)
      .filter((own) => isCitedReport(index, own, report.facts))
      .flat(),
  );
}

/** The mention among them that tells most: the first with a date, else the first. */
export function fullestMention(mentions: readonly Mention[]): Mention | undefined {
  return mentions.find(({ fact }) => fact.date !== undefined) ?? mentions[0];
}

/** The mentions of one number in one report, by document. */
function documentsIn(index: WorkspaceIndex, report: IndexedReport, key: string): readonly (readonly Mention[])[] {
  const mentions = report.facts.citations.filter((fact) => fact.key === key).map((fact) => index.repository.mention(report.facts, fact));
  return gatherDocuments(mentions).map((document) => document.mentions.map(({ citation }) => ({ report, fact: citation })));
}

/** True when the mentions of two reports mean one document; without a number its name is enough. */
function areOne({ repository }: WorkspaceIndex, a: readonly Mention[], b: readonly Mention[]): boolean {
  if (a.some(({ fact }) => fact.form === 'unnumbered')) return true;
  return isCitedAs(identities(repository, a), identities(repository, b));
}

/** True when mentions in a report mean the report `candidate`, which bears their number. */
function isCitedReport({ repository }: WorkspaceIndex, mentions: readonly Mention[], candidate: ReportFacts): boolean {
  const own = repository.ownDocument(candidate);
  return own !== undefined && isCitedAs(identities(repository, mentions), [own]);
}

function identities(repository: Repository, mentions: readonly Mention[]): Identity[] {
  return mentions.map(({ report, fact }) => repository.mention(report.facts, fact));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
