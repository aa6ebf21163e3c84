import { dirname } from 'node:path';
import { compareCodeUnits, expandPaths } from '../host/files.ts';
import { removeLeftovers } from '../host/leftovers.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { chooseFiles } from './chosen-files.ts';
import type { CommandLine } from './command-line.ts';
import { displayName } from './display-name.ts';
import {
  ALL_IGNORED,
  EMPTY_PATH,
  ignoredMessage,
  LINKED_FOLDER,
  missingPathMessage,
  NONE_CHOSEN,
  PROGRAM,
  UNREADABLE_FOLDER,
  type Notices,
} from './notices.ts';
import { unreadableFile, type FileReport } from './report.ts';

/** What is done with each file. */
export interface FileVisitor {
  /** Told which files (absolute paths) will come, in that order. */
  expectFiles?(paths: readonly string[]): Promise<void>;
  /** Deals with one file (absolute path); `ignored` when the configuration leaves it out and that is to be respected. */
  checkFile(path: string): Promise<FileReport | 'ignored'>;
  /** The same with bytes that stand for those on the disk; nothing is written. Absent where that makes no sense. */
  checkBytes?(path: string, name: string, bytes: Uint8Array): Promise<{ readonly report: FileReport } | 'ignored'>;
  /** Called after the last file. */
  tellFixes(): void;
}

/**
 * Checks every document that the paths stand for; the reports come in code-unit order of their names. Temporary files that killed runs
 * left beside the documents are removed.
 */
export async function checkFiles(commandLine: CommandLine, checker: FileVisitor, notices: Notices, folder: string): Promise<FileReport[]> {
  const paths = commandLine.paths.length === 0 ? ['.'] : commandLine.paths;
  const expanded = await expandPaths(nodeFileSystem, folder, paths, !commandLine.ignoreFiles, commandLine.ignorePatterns);
  const reports: FileReport[] = [];
  for (const { argument, path, nearest } of expanded.missing) {
    const message = missingPathMessage(nearest);
    notices.fail(argument === '' ? '""' : argument, message);
    if (argument !== '') reports.push(unreadableFile(displayName(folder, path), message[notices.language]));
  }
  for (const argument of expanded.empty) if (commandLine.allowEmpty !== true) notices.fail(argument, EMPTY_PATH);
  for (const path of expanded.unreadableFolders) notices.fail(displayName(folder, path), UNREADABLE_FOLDER);
  for (const path of expanded.ignored) notices.tell(displayName(folder, path), ignoredMessage('ignore-file'));
  for (const path of expanded.linkedFolders) notices.tell(displayName(folder, path), LINKED_FOLDER);
  const chosen = await chooseFiles(commandLine, expanded.files, folder);
  if ('problem' in chosen) {
    notices.fail(PROGRAM, chosen.problem);
    return reports;
  }
  const { files, contentOf } = chosen;
  for (const parent of new Set(files.map(({ path }) => dirname(path)))) removeLeftovers(parent);
  let named = expanded.ignored.length;
  if (contentOf === undefined) await checker.expectFiles?.(files.map(({ path }) => path));
  const progress = notices.progress(files.length);
  for (const { path, explicit } of files) {
    // A pause in which an interruption from the keyboard is noticed.
    await new Promise((resolve) => setImmediate(resolve));
    const outcome = await outcomeOf(path, checker, contentOf, folder);
    progress.step();
    if (outcome !== 'ignored') reports.push(outcome);
    else if (explicit) {
      named++;
      notices.tell(displayName(folder, path), ignoredMessage('configuration'));
    }
  }
  progress.end();
  if (reports.length === 0 && named === 0 && !notices.failed) tellNothing(commandLine, expanded.files.length > files.length, notices);
  checker.tellFixes();
  return reports.sort((a, b) => compareCodeUnits(a.name, b.name));
}

async function outcomeOf(
  path: string,
  checker: FileVisitor,
  contentOf: ((path: string) => Uint8Array) | undefined,
  folder: string,
): Promise<FileReport | 'ignored'> {
  if (contentOf === undefined || checker.checkBytes === undefined) return checker.checkFile(path);
  const outcome = await checker.checkBytes(path, displayName(folder, path), contentOf(path));
  return outcome === 'ignored' ? outcome : outcome.report;
}

/** Nothing was checked: no failure where only some files were wanted and it was none of these. */
function tellNothing({ allowEmpty }: CommandLine, someLeftOut: boolean, notices: Notices): void {
  if (someLeftOut) notices.tell(PROGRAM, NONE_CHOSEN);
  else if (allowEmpty !== true) notices.fail(PROGRAM, ALL_IGNORED);
}
