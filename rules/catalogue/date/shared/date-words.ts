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
  /** True for a date in figures or one whose words are wrong: date/line-form writes the whole of it anew. */
  readonly writtenAnew: boolean;
}

/** Cuts the date part out of a place-and-date line. */
export function datePartOf(line: PlaceAndDate): DatePart {
  const start = line.dateStart;
  const tail = /(?<!\s)(?:\s*\.)?\s*$/u.exec(line.text)?.[0].length ?? 0;
  const end = Math.max(start, line.end - tail);
  const text = line.block.text.slice(start, end);
  const numeric = line.malformed !== true && !/tháng/iu.test(text);
  return { start, end, text, span: line.block.spanOf(start, end), numeric, writtenAnew: numeric || line.malformed === true };
}
