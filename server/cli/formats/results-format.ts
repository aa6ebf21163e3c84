import type { FileReport } from '../report.ts';
import { formatCheckstyle, isCheckstyle } from './checkstyle.ts';
import { formatConcise, isConcise } from './concise.ts';
import { formatGithub, isGithub } from './github.ts';
import { formatGitlab } from './gitlab.ts';
import { formatHtml, isHtml } from './html.ts';
import { formatJson } from './json.ts';
import { formatJunit, isJunit } from './junit.ts';
import { formatMarkdown, isMarkdown } from './markdown.ts';
import { formatNdjson } from './ndjson.ts';
import { formatRdjson } from './rdjson.ts';
import type { ResultsFormatName } from './results-format-names.ts';
import { formatSarif } from './sarif.ts';
import { formatStylish, type StylishOptions } from './stylish.ts';

/** Writes the results of a check in one form: text with a line break at its end; empty where a form has nothing to say of clean files. */
type WriteResults = (reports: readonly FileReport[], options: StylishOptions) => string;

/** Every form of the results by its name. */
export const RESULTS_FORMATS: Readonly<Record<ResultsFormatName, WriteResults>> = {
  stylish: formatStylish,
  concise: (reports, { language }) => formatConcise(reports, language),
  json: formatJson,
  ndjson: formatNdjson,
  sarif: (reports, { language }) => formatSarif(reports, language),
  github: formatGithub,
  gitlab: formatGitlab,
  junit: formatJunit,
  checkstyle: formatCheckstyle,
  rdjson: formatRdjson,
  markdown: (reports, { language }) => formatMarkdown(reports, language),
  html: (reports, { language }) => formatHtml(reports, language),
};

/** True for an earlier text of a form that is neither JSON nor stylish. */
export function isOtherResults(text: string): boolean {
  return [isConcise, isGithub, isJunit, isCheckstyle, isMarkdown, isHtml].some((is) => is(text));
}
