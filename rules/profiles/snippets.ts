import type { ReportType } from '../data/report-types.ts';
import { BLANK, reportSkeleton } from './skeleton.ts';

/** A snippet (đoạn mẫu) of the editor. */
export interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  /** Lines in the snippet syntax: `${1:…}` is the first place to fill in. */
  readonly body: readonly string[];
}

/** The skeleton of each type as a snippet by name: blanks become places to fill in, the year is that of the day it is used. */
export function reportSnippets(types: readonly ReportType[]): Readonly<Record<string, Snippet>> {
  return Object.fromEntries(types.map((type) => [`Báo cáo: ${type.name.vi}`, snippetOf(type)]));
}

function snippetOf(type: ReportType): Snippet {
  let field = 0;
  const text = reportSkeleton(type, { year: '${CURRENT_YEAR}' }).replaceAll(BLANK, () => `\${${++field}:${BLANK}}`);
  return {
    prefix: [`bao-cao-${type.id}`, `báo cáo ${type.name.vi.toLowerCase()}`],
    description: `Khung báo cáo: ${type.name.vi}`,
    body: [...text.trimEnd().split('\n'), '$0'],
  };
}
