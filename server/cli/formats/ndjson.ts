import { totalsOf, type FileReport } from '../report.ts';
import { resultOf } from './json.ts';

/** One line of JSON for each file, of the shape of an element of `results` in `json`, then one with `version` and `summary`. */
export function formatNdjson(reports: readonly FileReport[]): string {
  return [...reports.map(resultOf), { version: 1, summary: totalsOf(reports) }].map((line) => `${JSON.stringify(line)}\n`).join('');
}
