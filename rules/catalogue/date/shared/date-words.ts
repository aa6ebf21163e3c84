import type { PlaceAndDate } from '../../../model/report.ts';
import type { Span } from '../../../text/span.ts';

/** The date part of a place-and-date line, after the place and its comma. */
export interface DatePart {
  /** Range of the line's block text: from “ngày” (or the first figure) to the year. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly span: Span;
  /** True for `ngày 05/3/2026`, `05/3/2026`. */
  readonly numeric: boolean;
}

/** Cuts the date part out of a place-and-date line. */
export function datePartOf(line: PlaceAndDate): DatePart {
  const rest = line.text.slice(line.place.length);
  const lead = /^[\s,.]*/u.exec(rest)?.[0].length ?? 0;
  const tail = /(?<!\s)(?:\s*\.)?\s*$/u.exec(rest)?.[0].length ?? 0;
  const start = line.start + line.place.length + lead;
  const end = Math.max(start, line.end - tail);
  const text = line.block.text.slice(start, end);
  return { start, end, text, span: line.block.spanOf(start, end), numeric: !/tháng/iu.test(text) };
}
