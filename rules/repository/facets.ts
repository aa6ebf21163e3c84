import type { CitationFact, PlacedText, ReportFacts } from '../facts/report-facts.ts';
import { yearOf } from './identity.ts';

/**
 * What the reports of one part of a repository have in common: they cite one number (`citations`), bear one number (`number`), count in
 * one row of numbers (`series`: symbol and year), or explain one abbreviation in one folder (`abbreviation`).
 */
export type PartKind = 'citations' | 'number' | 'series' | 'abbreviation';

/** What a report says that the comparison of a part goes by; `day` and `cited-day` only find other parts. */
export type FacetKind = PartKind | 'day' | 'cited-day';

/** Name of what several reports share: kind and value. */
export type FacetName = `${FacetKind}\0${string}`;

/** Name of a facet. */
export function facet(kind: FacetKind, value: string): FacetName {
  return `${kind}\0${value}`;
}

/** Kind and value of a facet. */
export function readFacet(name: FacetName): { readonly kind: string; readonly value: string } {
  const at = name.indexOf('\0');
  return { kind: name.slice(0, at), value: name.slice(at + 1) };
}

/**
 * The facets of a report, each with all that it tells under them: while that stays equal, so does what follows from it. The order is of
 * no account.
 */
export function facetsOf(report: ReportFacts): ReadonlyMap<FacetName, readonly unknown[]> {
  const { path, number, date, day, subject, issuingBody, parentBody } = report;
  const out = new Map<FacetName, unknown[]>();
  const add = (name: FacetName, ...values: readonly unknown[]): void => {
    const list = out.get(name);
    if (list === undefined) out.set(name, [...values]);
    else for (const value of values) list.push(value);
  };
  const place = [issuingBody?.text, parentBody?.text];
  for (const citation of report.citations) {
    if (!isCompared(report, citation)) continue;
    add(facet('citations', citation.key), place, citation);
    add(facet('cited-day', dayAndSymbol(citation.key, citation.date === undefined ? undefined : dateValue(citation.date))));
  }
  if (number !== undefined) {
    const head = [number, date, day, subject, issuingBody, parentBody];
    add(facet('number', number.key), head);
    add(facet('day', dayAndSymbol(number.key, date?.iso)), head);
    if (date?.iso !== undefined) add(facet('series', `${yearOf(date.iso)}|${symbolOf(number.key)}`), head);
  }
  for (const abbreviation of report.abbreviations) {
    if (abbreviation.full !== undefined) add(facet('abbreviation', `${folderOf(path)}|${abbreviation.short}`), abbreviation);
  }
  return out;
}

/** True for a citation by number of a document other than the report itself. */
export function isCompared({ number }: ReportFacts, { form, key }: CitationFact): boolean {
  return form !== 'unnumbered' && key !== number?.key;
}

/** Figures of a date that compare: ISO, or year, month and day as written. */
export function dateValue(date: PlacedText & { readonly iso?: string }): string {
  const figures = date.text.match(/\d+/gu) ?? [];
  return (
    date.iso ??
    [...figures]
      .reverse()
      .map((part) => part.padStart(2, '0'))
      .join('-')
  );
}

/** A date with the year and symbol of a key: what documents of one day share whatever their number. */
export function dayAndSymbol(key: string, date: string | undefined): string {
  return `${date ?? '?'}|${symbolOf(key)}`;
}

/** Folder of a path with the slash at its end. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Year and symbol of a key. */
export function symbolOf(key: string): string {
  return key.slice(key.indexOf('|'));
}
