import { join, relative } from 'node:path';
import type { Localized } from '../../rules/vocabulary.ts';
import { type Baseline, baselineText, nameInBaseline, readBaseline } from '../host/baseline.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { baselineFile, baselineOf, splitReports } from './baseline.ts';
import { checkReports, openConfiguration } from './check.ts';
import type { CommandLine } from './command-line.ts';
import { EXIT } from './exit-code.ts';
import { PROGRAM } from './notices.ts';
import { OutputFile } from './output-file.ts';
import { totalsOf } from './report.ts';
import type { Terminal } from './terminal.ts';

/**
 * Records the findings there are (`create`), takes out of the record those that are gone (`prune`), or tells whether there are any such
 * (`check`, exit code 1). Documents that are not checked stay recorded as they were. Returns the exit code.
 */
export async function baseline(commandLine: CommandLine, what: 'create' | 'prune' | 'check', terminal: Terminal): Promise<number> {
  const opened = await openConfiguration(commandLine, terminal);
  if (opened === undefined) return EXIT.failure;
  const { notices } = opened;
  const file = baselineFile(commandLine, terminal);
  const name = relative(terminal.folder, file);
  const read = await readBaseline(nodeFileSystem, file);
  if (read !== undefined && 'problem' in read && commandLine.force !== true) {
    notices.fail(name, read.problem);
    return EXIT.failure;
  }
  const recorded = read !== undefined && 'baseline' in read ? read.baseline : undefined;
  if (recorded === undefined && what !== 'create') {
    notices.fail(name, MISSING);
    return EXIT.failure;
  }
  const { reports } = await checkReports(commandLine, terminal, opened);
  if (notices.failed) return EXIT.failure;
  const own = baselineOf(reports, file, terminal.folder);
  const known = recorded ?? { file, files: {} };
  const { left } = splitReports(reports, known, terminal.folder);
  if (what === 'check') {
    notices.say(PROGRAM, leftMessage(left));
    return left > 0 ? EXIT.problems : EXIT.clean;
  }
  // What is checked replaces what was recorded of it; of the rest nothing is known.
  const checked = new Set(reports.map((report) => nameInBaseline(file, join(terminal.folder, report.name))));
  const others = Object.entries(known.files).filter(([document]) => !checked.has(document));
  const next = what === 'create' ? own : pruned(known, own);
  const content = baselineText({ files: { ...Object.fromEntries(others), ...next.files } });
  if (!new OutputFile(name, 'baseline', commandLine, terminal.folder).write(content, notices)) return EXIT.failure;
  notices.say(PROGRAM, what === 'create' ? recordedMessage(totalsOf(reports), name) : prunedMessage(left, name));
  return EXIT.clean;
}

/** What is recorded and still there. */
function pruned(known: Baseline, own: Baseline): Baseline {
  const files: Record<string, Record<string, readonly string[]>> = {};
  for (const [document, rules] of Object.entries(known.files)) {
    const there = own.files[document];
    if (there === undefined) continue;
    const kept = Object.entries(rules).flatMap(([rule, prints]) => {
      const still = prints.filter((print) => there[rule]?.includes(print) === true);
      return still.length === 0 ? [] : [[rule, still] as const];
    });
    if (kept.length > 0) files[document] = Object.fromEntries(kept);
  }
  return { file: known.file, files };
}

const MISSING: Localized = {
  vi: 'Chưa có tệp này; ghi nhận vấn đề cũ bằng lint-report baseline create',
  en: 'There is no such file; record the findings there are by lint-report baseline create',
};

function recordedMessage({ errors, warnings, infos, hints, files }: ReturnType<typeof totalsOf>, name: string): Localized {
  const count = errors + warnings + infos + hints;
  return {
    vi: `Đã ghi nhận ${count} vấn đề của ${files} tệp vào ${name}; từ nay chỉ báo vấn đề mới`,
    en: `Recorded ${count} ${count === 1 ? 'problem' : 'problems'} of ${files} ${files === 1 ? 'file' : 'files'} in ${name}; from now on only new ones are told`,
  };
}

function prunedMessage(left: number, name: string): Localized {
  return {
    vi: `Đã bỏ khỏi ${name} ${left} vấn đề không còn nữa`,
    en: `Took ${left} ${left === 1 ? 'problem' : 'problems'} that ${left === 1 ? 'is' : 'are'} there no more out of ${name}`,
  };
}

function leftMessage(left: number): Localized {
  return left === 0
    ? { vi: 'Mọi vấn đề đã ghi nhận vẫn còn', en: 'All recorded problems are still there' }
    : {
        vi: `${left} vấn đề đã ghi nhận không còn nữa; gọn lại bằng: lint-report baseline prune`,
        en: `${left} recorded ${left === 1 ? 'problem is' : 'problems are'} there no more; tidy up by: lint-report baseline prune`,
      };
}
