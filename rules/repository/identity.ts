import { areNeighbours, type Body, compareBodies, isNational, isShared } from './bodies.ts';
import { type ComparedSubject, compareSubjects } from './subjects.ts';

/** What a mention or a letterhead tells of the identity of a document. */
export interface Identity {
  readonly key: string;
  readonly bodyCodes: readonly string[];
  /** Year inside the number. */
  readonly year?: number;
  /** Figures of the date: ISO, or as written where the day does not exist. */
  readonly date?: string;
  readonly body?: Body;
  readonly subject?: ComparedSubject;
}

/**
 * True when two mentions (or a mention and a letterhead) of one key surely mean one document. Numbers start again every year and every
 * body counts for itself, so number and symbol are not enough: it takes one known body in one year, or one date, or one subject, and
 * nothing that speaks against it.
 */
export function isOneDocument(a: Identity, b: Identity): boolean {
  const national = isNational(a.bodyCodes);
  if (national && a.year !== undefined) return true;
  const named = compareBodies(a.body, b.body);
  if (named === 'different' && areNeighbours(a.body, b.body)) return false;
  const bodies = named === 'unclear' && national ? 'same' : named;
  const subjects = a.subject === undefined || b.subject === undefined ? 'unclear' : compareSubjects(a.subject, b.subject);
  if (a.date === undefined || b.date === undefined) return subjects === 'same';
  if (a.date === b.date) {
    if (bodies === 'same') return true;
    if (bodies === 'unclear') return subjects !== 'different';
    return subjects === 'same' || (!isShared(a.bodyCodes) && subjects !== 'different');
  }
  if (bodies === 'different') return false;
  if (yearOf(a.date) !== yearOf(b.date) && a.year === undefined) {
    // Plans come back every year under one title; only a slip in the year leaves day and month.
    return a.date.slice(4) === b.date.slice(4) && subjects !== 'different' && (bodies === 'same' || subjects === 'same');
  }
  return bodies === 'same' ? subjects !== 'different' : subjects === 'same';
}

/**
 * True when what two reports (or a report and a letterhead) tell of documents under one key means one document: something in both makes
 * it sure, or neither gives enough to tell (a date or a subject is missing) and known bodies are the same.
 */
export function isCitedAs(a: readonly Identity[], b: readonly Identity[]): boolean {
  if (a.some((x) => b.some((y) => isOneDocument(x, y)))) return true;
  const told = a.flatMap((x) => b.map((y) => ({ x, y })));
  if (
    told.some(({ x, y }) => x.date !== undefined && y.date !== undefined) ||
    told.some(({ x, y }) => x.subject !== undefined && y.subject !== undefined && compareSubjects(x.subject, y.subject) === 'different')
  )
    return false;
  return (
    told.some(({ x, y }) => compareBodies(x.body, y.body) === 'same') &&
    told.every(({ x, y }) => compareBodies(x.body, y.body) !== 'different')
  );
}

/** Year of the figures of a date. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}
