import { catalogue } from '../../rules/index.ts';
import { type Language, type RuleLevel, STAGES } from '../../rules/vocabulary.ts';
import { displayWidth, padEndCells } from './display-width.ts';
import { SEVERITY_WORDS } from './formats/summary.ts';

/** All rules by group, with their levels at the three stages and what they check, as aligned text with a line break at its end. */
export function listRules(language: Language): string {
  const word = (level: RuleLevel): string => (level === 'off' ? (language === 'vi' ? 'tắt' : 'off') : SEVERITY_WORDS[language][level]);
  const rows = catalogue.map((rule) => ({
    group: rule.id.slice(0, rule.id.indexOf('/')),
    cells: [rule.id, ...STAGES.map((stage) => word(rule.severity[stage]))],
    summary: rule.summary[language],
  }));
  const heading = [language === 'vi' ? 'Quy tắc' : 'Rule', ...STAGES];
  const widths = heading.map((title, column) =>
    Math.max(displayWidth(title), ...rows.map(({ cells }) => displayWidth(cells[column] ?? ''))),
  );
  const line = (cells: readonly string[], last: string): string =>
    `  ${cells.map((cell, column) => padEndCells(cell, widths[column] ?? 0)).join('  ')}  ${last}`.trimEnd();
  const lines = [line(heading, language === 'vi' ? 'Kiểm tra điều gì' : 'What it checks')];
  for (const group of new Set(rows.map((row) => row.group))) {
    lines.push('', group, ...rows.filter((row) => row.group === group).map(({ cells, summary }) => line(cells, summary)));
  }
  const count =
    language === 'vi'
      ? `${rows.length} quy tắc; xem từng quy tắc: lint-report --explain MÃ`
      : `${rows.length} rules; about one of them: lint-report --explain ID`;
  return `${[...lines, '', count].join('\n')}\n`;
}
