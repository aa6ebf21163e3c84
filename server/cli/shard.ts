import { type FactsEntry, factsFile, parseFacts, parseFactsText } from '../../rules/index.ts';
import { type Language, type Localized, SEVERITIES } from '../../rules/vocabulary.ts';
import type { RepositoryIndex } from '../host/repository-index.ts';
import type { Notice } from './notices.ts';
import type { FileReport, ReportMessage } from './report.ts';

/** What one of several runs hands on for `merge`: all that one run over everything needs of it. Plain data. */
export interface Shard {
  /** What the reports tell the others. */
  readonly facts: readonly FactsEntry[];
  readonly run: ShardRun;
}

/** How a run went. */
export interface ShardRun {
  readonly language: Language;
  /** What decides the findings, each by its name (`--stage`, a configuration file) with its value or a digest of it. */
  readonly settings: Readonly<Record<string, string>>;
  /** Every file of the run with the findings of its own text. */
  readonly results: readonly FileReport[];
  /** Every line that was told beside the results. */
  readonly notices: readonly Notice[];
}

/** A shard read back, or the reason why it cannot be used. */
export type ParsedShard = { readonly shard: Shard } | { readonly problem: Localized };

/** The content of the file of `--facts-out`: one line of JSON, the reports in order of their paths. */
export function shardText(index: RepositoryIndex, run: ShardRun): string {
  return `${JSON.stringify({ ...factsFile(index.all), run })}\n`;
}

/** Reads a file of `--facts-out`. Another version, a cut file and any value of the wrong shape are refused. Never throws. */
export function parseShardText(text: string): ParsedShard {
  const parsed = parseFactsText(text);
  if ('problem' in parsed) return parsed;
  const json: unknown = JSON.parse(text);
  const run = isRecord(json) ? json['run'] : undefined;
  if (!isRun(run)) return { problem: WRONG_RUN };
  const names = new Set(run.results.map(({ name }) => name));
  if (names.size !== run.results.length || !parsed.facts.every(({ facts }) => names.has(facts.path))) return { problem: WRONG_RUN };
  return { shard: { facts: parsed.facts, run } };
}

/** Why a file that is no text at all cannot be a shard. */
export function noShard(): Localized {
  const parsed = parseFacts(undefined);
  return 'problem' in parsed ? parsed.problem : WRONG_RUN;
}

const WRONG_RUN: Localized = {
  vi: 'Tệp dữ kiện có phần kết quả kiểm tra sai cấu trúc; hãy tạo lại bằng --facts-out',
  en: 'The results of the check in the facts file have a wrong shape; write it again with --facts-out',
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isSpan(value: unknown): boolean {
  return isRecord(value) && isCount(value['start']) && isCount(value['end']);
}

function isPosition(value: unknown): boolean {
  return isRecord(value) && isCount(value['line']) && isCount(value['column']);
}

function isFix(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['title'] === 'string' &&
    typeof value['safety'] === 'string' &&
    Array.isArray(value['edits']) &&
    value['edits'].every((edit: unknown) => isRecord(edit) && isSpan(edit['span']) && typeof edit['text'] === 'string')
  );
}

function isPlace(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['path'] === 'string' &&
    typeof value['message'] === 'string' &&
    isSpan(value['span']) &&
    isPosition(value)
  );
}

function isExcerpt(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['text'] === 'string' &&
    isSpan(value) &&
    typeof value['cutBefore'] === 'boolean' &&
    typeof value['cutAfter'] === 'boolean' &&
    (value['bytesBefore'] === undefined || isCount(value['bytesBefore']))
  );
}

function isMessage(value: unknown): value is ReportMessage {
  return (
    isRecord(value) &&
    typeof value['ruleId'] === 'string' &&
    SEVERITIES.some((severity) => severity === value['severity']) &&
    typeof value['message'] === 'string' &&
    isSpan(value['span']) &&
    isPosition(value['start']) &&
    isPosition(value['end']) &&
    Array.isArray(value['fixes']) &&
    value['fixes'].every(isFix) &&
    (value['related'] === undefined || (Array.isArray(value['related']) && value['related'].every(isPlace))) &&
    (value['part'] === undefined || (Array.isArray(value['part']) && value['part'].every((heading) => typeof heading === 'string'))) &&
    (value['identity'] === undefined || typeof value['identity'] === 'string') &&
    (value['excerpt'] === undefined || isExcerpt(value['excerpt']))
  );
}

function isReport(value: unknown): value is FileReport {
  return (
    isRecord(value) &&
    typeof value['name'] === 'string' &&
    typeof value['readable'] === 'boolean' &&
    Array.isArray(value['messages']) &&
    value['messages'].every(isMessage)
  );
}

function isNotice(value: unknown): value is Notice {
  return (
    isRecord(value) &&
    typeof value['place'] === 'string' &&
    typeof value['failed'] === 'boolean' &&
    isRecord(value['message']) &&
    typeof value['message']['vi'] === 'string' &&
    typeof value['message']['en'] === 'string'
  );
}

function isRun(value: unknown): value is ShardRun {
  return (
    isRecord(value) &&
    (value['language'] === 'vi' || value['language'] === 'en') &&
    isRecord(value['settings']) &&
    Object.values(value['settings']).every((setting) => typeof setting === 'string') &&
    Array.isArray(value['results']) &&
    value['results'].every(isReport) &&
    Array.isArray(value['notices']) &&
    value['notices'].every(isNotice)
  );
}
