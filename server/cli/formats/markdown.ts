import type { Language, Severity } from '../../../rules/vocabulary.ts';
import { totalsOf, type FileReport } from '../report.ts';
import { SEVERITY_WORDS } from './summary.ts';

const TITLE: Readonly<Record<Language, string>> = { vi: '# Kết quả kiểm tra báo cáo', en: '# Results of the check of reports' };
const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Chỗ', 'Mức', 'Vấn đề', 'Quy tắc'],
  en: ['Place', 'Severity', 'Problem', 'Rule'],
};
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];
/** A job summary may hold 1 MiB; a reader gives up long before. */
const MOST_ROWS = 1000;

/** A Markdown page for the summary of a CI job: the counts, then a table for each file with problems, cut after a thousand of them. */
export function formatMarkdown(reports: readonly FileReport[], language: Language): string {
  const { errors, warnings, infos, hints, files } = totalsOf(reports);
  const words = SEVERITY_WORDS[language];
  const counts = [errors, warnings, infos, hints].map((count, i) => `**${count}** ${words[SEVERITIES[i] ?? 'hint']}`);
  const head = [TITLE[language], '', `${counts.join(' · ')} · ${files} ${language === 'vi' ? 'tệp' : files === 1 ? 'file' : 'files'}`, ''];
  let left = MOST_ROWS;
  const tables: string[] = [];
  for (const { name, messages } of reports) {
    const shown = messages.slice(0, left);
    left -= shown.length;
    if (shown.length === 0) continue;
    tables.push(`## ${cell(name)}`, '', row(HEADINGS[language]), row(HEADINGS[language].map(() => '---')));
    for (const { start, severity, message, ruleId } of shown)
      tables.push(row([`${start.line}:${start.column}`, words[severity], cell(message), `\`${ruleId}\``]));
    tables.push('');
  }
  const rest = errors + warnings + infos + hints - (MOST_ROWS - left);
  const more = rest > 0 ? [language === 'vi' ? `… và ${rest} vấn đề nữa` : `… and ${rest} more`, ''] : [];
  return `${[...head, ...tables, ...more].join('\n').trimEnd()}\n`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Text in a cell or heading: no sign of it is markup, and it stays on its line. */
function cell(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/gu, '\\$&').replace(/\s+/gu, ' ');
}

/** True for a text that this format gives. */
export function isMarkdown(text: string): boolean {
  return Object.values(TITLE).some((title) => text.startsWith(`${title}\n`));
}
