import { resolve } from 'node:path';
import { RepositoryIndex } from '../host/repository-index.ts';
import { forcedSettings, openConfiguration, writeResults } from './check.ts';
import { checkFiles } from './check-files.ts';
import { citationList } from './citations.ts';
import type { CommandLine } from './command-line.ts';
import { EXIT } from './exit-code.ts';
import { FactsReader } from './facts.ts';
import { formatList } from './formats/list-table.ts';
import { registerList } from './register.ts';
import type { Terminal } from './terminal.ts';

/** Prints the documents that the reports cite, or the register of the reports, and returns the exit code: 2 when a file could not be read. */
export async function list(commandLine: CommandLine, what: 'citations' | 'register', terminal: Terminal): Promise<number> {
  const opened = await openConfiguration(commandLine, terminal);
  if (opened === undefined) return EXIT.failure;
  const { loader, notices } = opened;
  const index = new RepositoryIndex();
  await checkFiles(commandLine, new FactsReader(index, loader, forcedSettings(commandLine, notices), notices, terminal.folder), notices, terminal.folder);
  const table = what === 'citations' ? citationList(index.repository) : registerList(index.repository);
  const { listFormat = 'table', byteOrderMark, outputFile } = commandLine;
  const text = `${byteOrderMark === true ? '\ufeff' : ''}${formatList(table, listFormat, notices.language)}`;
  if (outputFile === undefined) terminal.write(text);
  else writeResults(resolve(terminal.folder, outputFile), outputFile, text, notices);
  return notices.failed ? EXIT.failure : EXIT.clean;
}
