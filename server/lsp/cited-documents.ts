import { mayBeSameBody } from '../../rules/citation/same-body.ts';
import { lookupKey } from '../../rules/data/fold.ts';
import type { CitationFact, ReportFacts } from '../../rules/facts/report-facts.ts';
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

/** Unit noun at the end of a body's name that leaves the unit to the reader: `UBND xã`. */
const RELATIVE = /(?:^|\s)(?<noun>xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)$/u;

/** The document that a report mentions at a place of the facts, with the mentions of the same document in the whole workspace. */
export function citedDocument(index: WorkspaceIndex, report: IndexedReport, fact: CitationFact): CitedDocument {
  const own = mentionsLike(report, fact);
  const others = index.citing(fact.key).filter((other) => other !== report)
    .flatMap((other) => documentsIn(other, fact.key).filter((mentions) => areOne(own, mentions)).flat());
  const cited = index.numbered(fact.key).find((candidate) => isCitedReport(own, report.facts, candidate.facts));
  const mentions = [...own, ...others].sort((a, b) => compare(a.report.facts.path, b.report.facts.path) || a.fact.span.start - b.fact.span.start);
  return { key: fact.key, mentions, ...(cited === undefined ? {} : { report: cited }) };
}

/** The mentions of the same document inside one report, in order. */
export function mentionsLike(report: IndexedReport, fact: CitationFact): readonly Mention[] {
  return documentsIn(report, fact.key).find((mentions) => mentions.some((mention) => mention.fact === fact)) ?? [{ report, fact }];
}

/** Every mention of a report of the workspace in it and in the others, in the order of paths and places. */
export function mentionsOfReport(index: WorkspaceIndex, report: IndexedReport): readonly Mention[] {
  const key = report.facts.number?.key;
  if (key === undefined) return [];
  return index.citing(key).flatMap((citing) => documentsIn(citing, key).filter((own) => isCitedReport(own, citing.facts, report.facts)).flat());
}

/** The mention among them that tells most: the first with a date, else the first. */
export function fullestMention(mentions: readonly Mention[]): Mention | undefined {
  return mentions.find(({ fact }) => fact.date !== undefined) ?? mentions[0];
}

/** The mentions of one number in one report, divided where dates of different years or different bodies tell different documents. */
function documentsIn(report: IndexedReport, key: string): readonly (readonly Mention[])[] {
  const documents: Mention[][] = [];
  for (const fact of report.facts.citations) {
    if (fact.key !== key) continue;
    const home = documents.find((mentions) => mentions.every(({ fact: other }) => !areDistinct(fact, other)));
    if (home === undefined) documents.push([{ report, fact }]);
    else home.push({ report, fact });
  }
  return documents;
}

function areDistinct(a: CitationFact, b: CitationFact): boolean {
  if (a.date !== undefined && b.date !== undefined && yearOf(a) !== yearOf(b)) return true;
  const [x, y] = [bodiesOf(a), bodiesOf(b)];
  return x.length > 0 && y.length > 0 && !bodiesMeet(x, y);
}

/**
 * True when the mentions of two reports certainly mean one document: every body numbers from 1 each year, so that a number and a symbol
 * alone say nothing unless the number holds the year or the document has no number.
 */
function areOne(a: readonly Mention[], b: readonly Mention[]): boolean {
  const [bodiesA, bodiesB] = [a.flatMap(({ fact }) => bodiesOf(fact)), b.flatMap(({ fact }) => bodiesOf(fact))];
  const bothNamed = bodiesA.length > 0 && bodiesB.length > 0;
  if (bothNamed && !bodiesMeet(bodiesA, bodiesB)) return false;
  const [datesA, datesB] = [datesOf(a), datesOf(b)];
  if (datesA.length > 0 && datesB.length > 0) {
    if (datesA.some((date) => datesB.includes(date))) return true;
    return bothNamed && datesA.some((date) => datesB.some((other) => other.slice(0, 4) === date.slice(0, 4)));
  }
  return bothNamed || a.some(({ fact }) => fact.year !== undefined || fact.form === 'unnumbered');
}

/** True when mentions in `citing` mean the report `candidate`, which bears their number. */
function isCitedReport(mentions: readonly Mention[], citing: ReportFacts, candidate: ReportFacts): boolean {
  const issuing = candidate.issuingBody?.text;
  const home = citing.issuingBody?.text;
  const bodies = mentions.flatMap(({ fact }) => bodiesOf(fact));
  const isHome = issuing !== undefined && home !== undefined && lookupKey(issuing) === lookupKey(home);
  const named = issuing !== undefined && bodies.some((body) => {
    const noun = RELATIVE.exec(lookupKey(body))?.groups?.['noun'];
    const meansHome = noun !== undefined && home !== undefined && new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'u').test(lookupKey(home));
    return meansHome ? isHome : mayBeSameBody(body, issuing);
  });
  if (bodies.length > 0 && issuing !== undefined && !named) return false;
  const dates = datesOf(mentions);
  const date = candidate.date?.iso;
  if (date === undefined || dates.length === 0) return named || isHome;
  return dates.includes(date) || (named && dates.some((other) => other.slice(0, 4) === date.slice(0, 4)));
}

function datesOf(mentions: readonly Mention[]): readonly string[] {
  return mentions.flatMap(({ fact }) => fact.date?.iso ?? []);
}

function yearOf({ date }: CitationFact): string | undefined {
  return date?.iso?.slice(0, 4) ?? /\d{4}$/u.exec(date?.text ?? '')?.[0];
}

function bodiesOf({ issuer, issuerNow }: CitationFact): readonly string[] {
  return [issuer?.text, issuerNow].filter((name) => name !== undefined);
}

function bodiesMeet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((x) => b.some((y) => mayBeSameBody(x, y)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
