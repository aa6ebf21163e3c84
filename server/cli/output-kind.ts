import { parseArchive, Repository } from '../../rules/index.ts';
import { isBaselineText } from '../host/baseline.ts';
import { citationList } from './citations.ts';
import { formatList, type ListTable } from './formats/list-table.ts';
import { isOtherResults } from './formats/results-format.ts';
import { PROGRAM } from './notices.ts';
import { registerList } from './register.ts';

/** What a file that the command writes holds: results of a check in any format, what fixes change, facts, one of the lists, learned figures. */
export type OutputKind = 'results' | 'patch' | 'facts' | 'register' | 'citations' | 'archive' | 'baseline';

/** Whether the content of a file (UTF-8) is an earlier output of that kind, in any of its formats and languages. */
export function isEarlierOutput(kind: OutputKind, content: Uint8Array): boolean {
  const text = new TextDecoder().decode(content);
  switch (kind) {
    case 'results':
      return isResultsJson(text) || isResultsForPeople(text) || isOtherResults(text);
    case 'patch':
      return /^--- (?:"?a\/).*\n\+\+\+ "?b\//u.test(text);
    case 'facts':
      return /^\s*\{\s*"format"\s*:\s*"lint-report-facts"/u.test(text);
    case 'register':
      return isList(registerList(new Repository()), text);
    case 'citations':
      return isList(citationList(new Repository()), text);
    case 'baseline':
      return isBaselineText(text);
    case 'archive':
      return 'archive' in parseArchive(text);
  }
}

/** JSON, NDJSON (whose last line is the summary), SARIF, GitLab's list and what reviewdog reads. */
function isResultsJson(text: string): boolean {
  const json = parsed(text) ?? parsed(text.trimEnd().split('\n').at(-1) ?? '');
  if (Array.isArray(json)) return json.every((issue) => isRecord(issue) && 'check_name' in issue && 'fingerprint' in issue);
  if (isRecord(json) && Array.isArray(json['runs'])) return json['runs'].every(isOwnRun);
  if (isRecord(json) && Array.isArray(json['diagnostics'])) return isRecord(json['source']) && json['source']['name'] === PROGRAM;
  if (isRecord(json) && json['results'] === undefined) return typeof json['version'] === 'number' && isSummary(json['summary']);
  if (!isRecord(json) || typeof json['version'] !== 'number' || !Array.isArray(json['results'])) return false;
  return isSummary(json['summary']);
}

function isSummary(summary: unknown): boolean {
  return isRecord(summary) && ['files', 'errors', 'warnings', 'fixable'].every((key) => typeof summary[key] === 'number');
}

function isOwnRun(run: unknown): boolean {
  const tool = isRecord(run) ? run['tool'] : undefined;
  const driver = isRecord(tool) ? tool['driver'] : undefined;
  return isRecord(driver) && driver['name'] === PROGRAM;
}

const FINDING_LINE = /^\s+\d+:\d+\s+\S/u;
const SUMMARY_LINE =
  /^(?:\d+ vấn đề trong (?:\d+\/)?\d+ tệp|(?:Không có|Chưa thấy) (?:vấn đề|lỗi) nào trong \d+ tệp|Chưa kiểm tra được tệp nào|\d+ problems? in (?:\d+ of )?\d+ files?|No (?:problems|errors) (?:seen )?in \d+ files?|No file was checked)/u;

/** The summary stands near the end, and nothing before the first file and its findings: a text that quotes some results is none. */
function isResultsForPeople(text: string): boolean {
  const lines = text
    // The colours.
    .replace(/\u001b\[\d*m/gu, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const [first = '', second = ''] = lines;
  return lines.slice(-8).some((line) => SUMMARY_LINE.test(line)) && (SUMMARY_LINE.test(first) || FINDING_LINE.test(second));
}

function isList(table: ListTable, text: string): boolean {
  const json = parsed(text);
  if (isRecord(json)) return typeof json['version'] === 'number' && Array.isArray(json[table.name]);
  const heading = headingOf(text);
  return (['vi', 'en'] as const).some((language) =>
    (['csv', 'md', 'table'] as const).some((format) => headingOf(formatList(table, format, language)) === heading),
  );
}

/** The first line, spaces between columns of a table as one. */
function headingOf(text: string): string {
  return (/^\ufeff?(.*)/u.exec(text)?.[1] ?? '').replace(/\s+/gu, ' ').trim();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
