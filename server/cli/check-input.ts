import { resolve } from 'node:path';
import { IgnoreFiles } from '../host/ignore-files.ts';
import { ownPatterns } from '../host/files.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import type { CommandLine } from './command-line.ts';
import { displayName } from './display-name.ts';
import type { DocumentChecker } from './document-checker.ts';
import { ignoredMessage, type Notices } from './notices.ts';
import type { FileReport } from './report.ts';
import type { Terminal } from './terminal.ts';

/** What became of standard input. */
export interface CheckedInput {
  readonly reports: readonly FileReport[];
  /** With `--fix`: the bytes to print, which are those that came in when they could not be read or are left out. */
  readonly content?: Uint8Array;
}

/** Checks the text on standard input under the name the command line gives it. */
export async function checkInput(
  commandLine: CommandLine,
  checker: DocumentChecker,
  notices: Notices,
  terminal: Terminal,
): Promise<CheckedInput> {
  const bytes = await terminal.readInput();
  const { stdinFilename, ignoreFiles, ignorePatterns = [] } = commandLine;
  const { folder } = terminal;
  const path = resolve(folder, stdinFilename ?? 'stdin.md');
  const name = stdinFilename === undefined ? '<stdin>' : displayName(folder, path);
  const through = commandLine.fix === 'write' ? { content: bytes } : {};
  if (
    stdinFilename !== undefined &&
    ignoreFiles &&
    (await new IgnoreFiles(nodeFileSystem, [folder], ownPatterns(folder, ignorePatterns)).ignores(path, false))
  ) {
    notices.tell(name, ignoredMessage('ignore-file'));
    return { reports: [], ...through };
  }
  const outcome = await checker.checkBytes(path, name, bytes);
  if (outcome === 'ignored') {
    notices.tell(name, ignoredMessage('configuration'));
    return { reports: [], ...through };
  }
  checker.tellFixes();
  return { reports: [outcome.report], ...(commandLine.fix === 'write' && { content: outcome.fixed ?? bytes }) };
}
