import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { rulePages } from '../../rules/index.ts';
import type { Language } from '../../rules/vocabulary.ts';

/**
 * The page of a rule as Markdown with a line break at its end. The build writes the pages beside the program: a run that only checks need
 * not load them.
 *
 * @throws {Error} when the file of pages is missing or lacks the rule: the package is not whole
 */
export function pageOf(id: string, language: Language): string {
  const pages: ReturnType<typeof rulePages> = JSON.parse(readFileSync(join(__dirname, 'rule-pages.json'), 'utf8'));
  const page = pages[id];
  if (page === undefined) throw new Error(`rule-pages.json: ${id}`);
  return page[language];
}
