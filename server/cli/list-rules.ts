import { basisText, catalogue, type Rule } from '../../rules/index.ts';
import { type Language, type Localized, type RuleLevel, STAGES } from '../../rules/vocabulary.ts';
import type { ListFormat } from './command-line.ts';
import { displayWidth, padEndCells } from './display-width.ts';
import { formatList, type ListTable } from './formats/list-table.ts';
import { SEVERITY_WORDS } from './formats/summary.ts';

/** All rules by group, with their levels at the three stages and what they check, in the form of a list, with a line break at its end. */
export function listRules(language: Language, format: ListFormat): string {
  return format === 'table' ? rulesByGroup(language) : formatList(ruleTable(language), format, language);
}

function rulesByGroup(language: Language): string {
  const rows = catalogue.map((rule) => ({
    group: groupOf(rule),
    cells: [rule.id, ...STAGES.map((stage) => levelWord(rule.severity[stage], language))],
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
      ? `${rows.length} quy tắc; xem từng quy tắc: lint-report explain MÃ`
      : `${rows.length} rules; about one of them: lint-report explain ID`;
  return `${[...lines, '', count].join('\n')}\n`;
}

function ruleTable(language: Language): ListTable {
  const columns: readonly { readonly key: string; readonly title: Localized }[] = [
    { key: 'id', title: { vi: 'Quy tắc', en: 'Rule' } },
    { key: 'code', title: { vi: 'Mã', en: 'Code' } },
    { key: 'group', title: { vi: 'Nhóm', en: 'Group' } },
    ...STAGES.map((stage) => ({ key: stage, title: { vi: stage, en: stage } })),
    { key: 'summary', title: { vi: 'Kiểm tra điều gì', en: 'What it checks' } },
    { key: 'basis', title: { vi: 'Căn cứ', en: 'Basis' } },
  ];
  return {
    name: 'rules',
    columns: columns.map((column) => ({ ...column, most: 80 })),
    rows: catalogue.map((rule) => ({
      id: rule.id,
      code: rule.code,
      group: groupOf(rule),
      ...Object.fromEntries(STAGES.map((stage) => [stage, rule.severity[stage]])),
      summary: rule.summary[language],
      basis: rule.basis.map((basis) => basisText(basis, language)),
    })),
  };
}

function groupOf({ id }: Rule): string {
  return id.slice(0, id.indexOf('/'));
}

function levelWord(level: RuleLevel, language: Language): string {
  return level === 'off' ? (language === 'vi' ? 'tắt' : 'off') : SEVERITY_WORDS[language][level];
}
