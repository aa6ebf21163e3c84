/** The forms of the results of a check, in the order of the help text. */
export const RESULTS_FORMAT_NAMES = [
  'stylish',
  'concise',
  'json',
  'ndjson',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'markdown',
  'html',
] as const;

/** Name of a form of the results. */
export type ResultsFormatName = (typeof RESULTS_FORMAT_NAMES)[number];
