import { lookupKey } from '../../../vietnamese/tone-placement.ts';
import type { Citation } from '../../../model/citation.ts';
import { mayBeSameBody } from '../../../model/citations/same-body.ts';

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
  const kinds = new Map<string, Citation[]>();
  for (const mention of mentions) {
    const kind = `${dateValue(mention) ?? ''}|${namedBody(mention) ?? ''}|${mention.subject?.text ?? ''}`;
    const list = kinds.get(kind);
    if (list === undefined) kinds.set(kind, [mention]);
    else list.push(mention);
  }
  if (kinds.size > MOST_KINDS) return [[...mentions]];
  const twice = new Set<string>();
  const seen = new Set<string>();
  for (const mention of mentions) {
    const value = dateValue(mention) ?? '';
    if (seen.has(value)) twice.add(value);
    seen.add(value);
  }
  const documents: { samples: Citation[]; all: Citation[] }[] = [];
  for (const kind of kinds.values()) {
    const [sample] = kind;
    if (sample === undefined) continue;
    const home = documents.find(({ samples }) => samples.every((other) => !areDistinct(sample, other, twice)));
    if (home === undefined) documents.push({ samples: [sample], all: kind });
    else {
      home.samples.push(sample);
      home.all.push(...kind);
    }
  }
  return documents.map(({ all }) => all.sort((a, b) => a.span.start - b.span.start));
}

/** A number with more different details than this is a row of a table, not one document cited carelessly. */
const MOST_KINDS = 100;

function areDistinct(a: Citation, b: Citation, twice: ReadonlySet<string>): boolean {
  const [x, y] = [dateValue(a), dateValue(b)];
  if (x === undefined || y === undefined || x === y || a.year !== undefined) return false;
  const [bodyA, bodyB] = [namedBody(a), namedBody(b)];
  if (bodyA !== undefined && bodyB !== undefined && !bodiesMeet(a, b)) return true;
  if (a.date?.yearText === b.date?.yearText) return false;
  if (x.slice(x.indexOf('-')) === y.slice(y.indexOf('-'))) return false;
  if (a.subject !== undefined && b.subject !== undefined && !alike(a.subject.text, b.subject.text)) return true;
  return twice.has(x) && twice.has(y);
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
