import { RepositoryIndex } from '../host/repository-index.ts';
import { forcedSettings, openChecker, openConfiguration } from './check.ts';
import { checkFiles } from './check-files.ts';
import { citationList } from './citations.ts';
import type { CommandLine } from './command-line.ts';
import type { Examination } from './examine.ts';
import { EXIT } from './exit-code.ts';
import { formatList } from './formats/list-table.ts';
import { openOutputs } from './output-file.ts';
import { registerList } from './register.ts';
import type { Terminal } from './terminal.ts';

/** Prints the documents that the reports cite, or the register of the reports, and returns the exit code: 2 when a file could not be read. */
export async function list(commandLine: CommandLine, what: 'citations' | 'register', terminal: Terminal): Promise<number> {
  const opened = await openConfiguration(commandLine, terminal);
  if (opened === undefined) return EXIT.failure;
  const { notices } = opened;
  const outputs = openOutputs(commandLine, what, terminal.folder, notices);
  if (outputs === undefined) return EXIT.failure;
  const index = new RepositoryIndex();
  const { folder } = terminal;
  const wanted: Examination = {
    folder,
    language: notices.language,
    lints: false,
    named: [],
    fix: 'no',
    fixes: { safeties: [] },
    sheets: false,
    digests: false,
    times: false,
    collectsFacts: true,
    shows: false,
    ignoreFiles: commandLine.ignoreFiles,
    debug: commandLine.debug === true,
  };
  const { checker, close } = openChecker(wanted, forcedSettings(commandLine, notices), opened, commandLine, terminal, (json) =>
    index.putJson(json),
  );
  await checkFiles(commandLine, checker, notices, folder);
  close();
  const table = what === 'citations' ? citationList(index.repository) : registerList(index.repository);
  const { listFormat = 'table', byteOrderMark } = commandLine;
  const text = `${byteOrderMark === true ? '\ufeff' : ''}${formatList(table, listFormat, notices.language, outputs.results === undefined ? terminal.screen.width : Infinity)}`;
  if (outputs.results === undefined) terminal.write(text);
  else outputs.results.write(text, notices);
  return notices.failed ? EXIT.failure : EXIT.clean;
}
