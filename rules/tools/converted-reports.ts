import { basename } from 'node:path';

/** The reports that were taken through Word: letterhead as a table and as paragraphs, of the state and of the Party, clean and faulty. */
export const SOURCES = [
  'fixtures/corpus/02-cchc-quy-so.md',
  'fixtures/corpus/04-y-te-phong-dich.md',
  'fixtures/corpus/43-chi-bo-thang.md',
  'fixtures/reports/ubnd-xa-vu-viec-sat-lo-loi.md',
] as const;

/** The forms they came back in: pandoc's writers, and the source itself wrapped at 72 columns. */
export const CONVERTED = ['markdown', 'gfm', 'commonmark_x', 'html', 'plain', 'wrapped'] as const;

/** A form of {@link CONVERTED}. */
export type ConvertedForm = (typeof CONVERTED)[number];

/** Where the recording of a report in a form stands. */
export function convertedPath(source: string, form: ConvertedForm): string {
  return `fixtures/converted/${basename(source, '.md')}.${form}.md`;
}
