import { lookupKey } from '../data/fold.ts';
import type { Citation } from '../model/citation.ts';
import { mayBeSameBody } from './same-body.ts';

/** Comparable form of the figures of a mention's date, impossible days included. */
export function dateValue(citation: Citation): string | undefined {
  const { date } = citation;
  return date === undefined ? undefined : `${Number(date.yearText)}-${Number(date.monthText)}-${Number(date.dayText)}`;
}

/** Body that a mention names, after “của” or as the actor before it. */
export function namedBody(citation: Citation): string | undefined {
  return citation.issuer?.text ?? citation.actor?.text;
}

/**
 * Divides the mentions of one key into documents. Numbers start again every year and every body counts for itself, so one key may stand
 * for several documents: mentions with different dates part when their bodies cannot be one, or, in different years, when their
 * subjects differ or when each date is written twice. Mentions without a date belong to the first document. A year inside the number
 * leaves no second document.
 */
export function documentsOf(mentions: readonly Citation[]): Citation[][] {
  const documents: Citation[][] = [];
  for (const mention of mentions) {
    const home = documents.find((others) => others.every((other) => !areDistinct(mention, other, mentions)));
    if (home === undefined) documents.push([mention]);
    else home.push(mention);
  }
  return documents;
}

function areDistinct(a: Citation, b: Citation, all: readonly Citation[]): boolean {
  const [x, y] = [dateValue(a), dateValue(b)];
  if (x === undefined || y === undefined || x === y || a.year !== undefined) return false;
  const [bodyA, bodyB] = [namedBody(a), namedBody(b)];
  if (bodyA !== undefined && bodyB !== undefined && !bodiesMeet(a, b)) return true;
  if (a.date?.yearText === b.date?.yearText) return false;
  if (x.slice(x.indexOf('-')) === y.slice(y.indexOf('-'))) return false;
  if (a.subject !== undefined && b.subject !== undefined && !alike(a.subject.text, b.subject.text)) return true;
  return [x, y].every((value) => all.filter((mention) => dateValue(mention) === value).length >= 2);
}

/** True when the bodies of two mentions may be one, under their present names too. */
export function bodiesMeet(a: Citation, b: Citation): boolean {
  const namesA = [namedBody(a), a.issuerNow?.text].filter((name) => name !== undefined);
  const namesB = [namedBody(b), b.issuerNow?.text].filter((name) => name !== undefined);
  if (namesA.length === 0 || namesB.length === 0) return true;
  return namesA.some((x) => namesB.some((y) => mayBeSameBody(x, y)));
}

function alike(a: string, b: string): boolean {
  const words = (text: string): string[] => lookupKey(text).split(' ').slice(0, 12);
  const [x, y] = [words(a), words(b)];
  const common = x.filter((word) => y.includes(word)).length;
  return common >= 0.6 * Math.min(x.length, y.length);
}
