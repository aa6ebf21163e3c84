import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../rules/rule.ts';

/** The pages of all rules by id, as the build writes them beside the program: a run that only checks need not load them. */
export type RulePages = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/**
 * The page of a rule as Markdown with a line break at its end.
 *
 * @throws {Error} when the file of pages is missing or lacks the rule: the package is not whole
 */
export function pageOf(id: string, language: Language): string {
  const pages: RulePages = JSON.parse(readFileSync(join(__dirname, 'rule-pages.json'), 'utf8'));
  const page = pages[id];
  if (page === undefined) throw new Error(`rule-pages.json: ${id}`);
  return page[language];
}
