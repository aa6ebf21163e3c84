import { dirname } from 'node:path';
import { compareCodeUnits, expandPaths } from '../host/files.ts';
import { removeLeftovers } from '../host/leftovers.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import type { CommandLine } from './command-line.ts';
import { displayName } from './display-name.ts';
import {
  ALL_IGNORED,
  EMPTY_PATH,
  ignoredMessage,
  LINKED_FOLDER,
  missingPathMessage,
  PROGRAM,
  UNREADABLE_FOLDER,
  type Notices,
} from './notices.ts';
import { unreadableFile, type FileReport } from './report.ts';

/** What is done with each file. */
export interface FileVisitor {
  /** Told which files (absolute paths) will come, in that order. */
  expectFiles?(paths: readonly string[]): void;
  /** Deals with one file (absolute path); `ignored` when the configuration leaves it out and that is to be respected. */
  checkFile(path: string): Promise<FileReport | 'ignored'>;
  /** Called after the last file. */
  tellFixes(): void;
}

/**
 * Checks every document that the paths stand for; the reports come in code-unit order of their names. Temporary files that killed runs
 * left beside the documents are removed.
 */
export async function checkFiles(commandLine: CommandLine, checker: FileVisitor, notices: Notices, folder: string): Promise<FileReport[]> {
  const paths = commandLine.paths.length === 0 ? ['.'] : commandLine.paths;
  const expanded = await expandPaths(nodeFileSystem, folder, paths, !commandLine.ignoreFiles);
  const reports: FileReport[] = [];
  for (const { argument, path, nearest } of expanded.missing) {
    const message = missingPathMessage(nearest);
    notices.fail(argument === '' ? '""' : argument, message);
    if (argument !== '') reports.push(unreadableFile(displayName(folder, path), message[notices.language]));
  }
  for (const argument of expanded.empty) notices.fail(argument, EMPTY_PATH);
  for (const path of expanded.unreadableFolders) notices.fail(displayName(folder, path), UNREADABLE_FOLDER);
  for (const path of expanded.ignored) notices.tell(displayName(folder, path), ignoredMessage('.gitignore'));
  for (const path of expanded.linkedFolders) notices.tell(displayName(folder, path), LINKED_FOLDER);
  for (const parent of new Set(expanded.files.map(({ path }) => dirname(path)))) removeLeftovers(parent);
  let named = expanded.ignored.length;
  checker.expectFiles?.(expanded.files.map(({ path }) => path));
  for (const { path, explicit } of expanded.files) {
    // A pause in which an interruption from the keyboard is noticed.
    await new Promise((resolve) => setImmediate(resolve));
    const outcome = await checker.checkFile(path);
    if (outcome !== 'ignored') reports.push(outcome);
    else if (explicit) {
      named++;
      notices.tell(displayName(folder, path), ignoredMessage('configuration'));
    }
  }
  if (reports.length === 0 && named === 0 && !notices.failed) notices.fail(PROGRAM, ALL_IGNORED);
  checker.tellFixes();
  return reports.sort((a, b) => compareCodeUnits(a.name, b.name));
}
