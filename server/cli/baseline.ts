import { join, resolve } from 'node:path';
import type { Localized } from '../../rules/vocabulary.ts';
import { type Baseline, BASELINE_NAME, KnownFindings, nameInBaseline, readBaseline } from '../host/baseline.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import type { CommandLine } from './command-line.ts';
import { fingerprintsOf } from './formats/fingerprint.ts';
import { type Notices, PROGRAM } from './notices.ts';
import type { FileReport } from './report.ts';
import type { Terminal } from './terminal.ts';

/** The file of known findings that a run goes by, absolute: that of `--baseline`, or the one of the current folder. */
export function baselineFile({ baseline }: CommandLine, { folder }: Terminal): string {
  return resolve(folder, typeof baseline === 'string' ? baseline : BASELINE_NAME);
}

/**
 * The reports without the findings that the baseline of the run knows; how many those are is told. A file that is named and not there, or
 * that cannot be read, is told as a failure, and nothing is left out.
 */
export async function withoutKnownFindings(
  reports: readonly FileReport[],
  commandLine: CommandLine,
  notices: Notices,
  terminal: Terminal,
): Promise<readonly FileReport[]> {
  if (commandLine.baseline === false) return reports;
  const file = baselineFile(commandLine, terminal);
  const read = await readBaseline(nodeFileSystem, file);
  if (read === undefined && commandLine.baseline !== undefined) notices.fail(commandLine.baseline, MISSING);
  if (read === undefined) return reports;
  const name = commandLine.baseline ?? BASELINE_NAME;
  if ('problem' in read) {
    notices.fail(name, read.problem);
    return reports;
  }
  const { kept, known, left } = splitReports(reports, read.baseline, terminal.folder);
  if (known > 0) notices.say(PROGRAM, knownMessage(known, name));
  if (left > 0) notices.say(PROGRAM, leftMessage(left));
  return kept;
}

/**
 * Takes the findings that a baseline knows out of reports.
 *
 * @returns the reports with the others, the number of those taken out, and that of recorded findings of these files that are there no more
 */
export function splitReports(
  reports: readonly FileReport[],
  baseline: Baseline,
  folder: string,
): { readonly kept: readonly FileReport[]; readonly known: number; readonly left: number } {
  let known = 0;
  let left = 0;
  const kept = reports.map((report) => {
    if (!report.readable) return report;
    const recorded = new KnownFindings(baseline.files[nameInBaseline(baseline.file, join(folder, report.name))]);
    const prints = fingerprintsOf(report.messages);
    const messages = report.messages.filter(({ ruleId }, i) => !recorded.take(ruleId, prints[i] ?? ''));
    known += report.messages.length - messages.length;
    left += recorded.left;
    return { ...report, messages };
  });
  return { kept, known, left };
}

/** The findings of reports as a baseline for a file (absolute). Documents without findings are not in it. */
export function baselineOf(reports: readonly FileReport[], file: string, folder: string): Baseline {
  const files: Record<string, Record<string, string[]>> = {};
  for (const { name, messages, readable } of reports) {
    if (!readable || messages.length === 0) continue;
    const rules: Record<string, string[]> = {};
    const prints = fingerprintsOf(messages);
    for (const [i, { ruleId }] of messages.entries()) (rules[ruleId] ??= []).push(prints[i] ?? '');
    files[nameInBaseline(file, join(folder, name))] = rules;
  }
  return { file, files };
}

const MISSING: Localized = { vi: 'Không có tệp này', en: 'There is no such file' };

function knownMessage(count: number, name: string): Localized {
  return {
    vi: `Không hiện ${count} vấn đề cũ đã ghi nhận trong ${name} (xem cả: --no-baseline)`,
    en: `${count} known ${count === 1 ? 'problem' : 'problems'} of ${name} not shown (to see all: --no-baseline)`,
  };
}

function leftMessage(count: number): Localized {
  return {
    vi: `${count} vấn đề cũ đã ghi nhận không còn nữa; gọn lại bằng: lint-report baseline prune`,
    en: `${count} known ${count === 1 ? 'problem is' : 'problems are'} there no more; tidy up by: lint-report baseline prune`,
  };
}
