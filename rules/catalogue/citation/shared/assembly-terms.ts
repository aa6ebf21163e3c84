/**
 * The terms of the National Assembly (khóa Quốc hội) and the days, ISO, from which laws bear their number: the opening of the first
 * session. Source: resolutions of the National Assembly on its sessions.
 */
const TERMS: readonly (readonly [term: number, from: string])[] = [
  [9, '1992-09-19'],
  [10, '1997-09-20'],
  [11, '2002-07-19'],
  [12, '2007-07-19'],
  [13, '2011-07-21'],
  [14, '2016-07-20'],
  [15, '2021-07-20'],
  [16, '2026-04-06'],
];

/** The terms of which laws may bear a year, or a day where one is given (ISO): one, or two in a year of elections. Empty before 1993. */
export function termsOf(year: number, day?: string): readonly number[] {
  const [from, to] = day === undefined ? [`${String(year)}-01-01`, `${String(year)}-12-31`] : [day, day];
  return TERMS.flatMap(([term, start], i) => {
    const end = TERMS[i + 1]?.[1];
    return year > 1992 && start <= to && (end === undefined || from < end) ? [term] : [];
  });
}
