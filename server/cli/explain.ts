import { catalogue, nearestRuleId, ruleById } from '../../rules/index.ts';
import type { Language } from '../../rules/vocabulary.ts';
import { unknownRule } from '../host/config-rules.ts';
import { KNOWN_RULES } from '../host/known-rules.ts';
import { EXIT } from './exit-code.ts';
import { pageOf } from './rule-pages.ts';
import type { Terminal } from './terminal.ts';

/**
 * Prints the page of a rule; for the name of a group or the code of a check, a line for each of its rules; of a rule that does not exist,
 * its nearest neighbour. Returns the exit code.
 */
export function explain(id: string, language: Language, terminal: Terminal): number {
  const several = catalogue.filter((rule) => rule.id.startsWith(`${id}/`) || rule.code.toUpperCase() === id.toUpperCase());
  if (several.length > 0) {
    const width = Math.max(...several.map((rule) => rule.id.length));
    for (const rule of several) terminal.write(`${rule.id.padEnd(width)}  ${rule.summary[language]} (${rule.code})\n`);
    return EXIT.clean;
  }
  if (ruleById(id) === undefined) {
    const near = nearestRuleId(id);
    const said =
      near === undefined
        ? unknownRule(id, KNOWN_RULES)
        : { vi: `Không có quy tắc “${id}”; gần nhất là “${near}”`, en: `There is no rule “${id}”; the nearest is “${near}”` };
    terminal.tell(`lint-report: ${said[language]}`);
    return EXIT.failure;
  }
  terminal.write(pageOf(id, language));
  return EXIT.clean;
}
