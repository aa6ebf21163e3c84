import { join, resolve } from 'node:path';
import { type ReportType, allReportTypes, reportSkeleton } from '../../rules/index.ts';
import type { Language } from '../../rules/vocabulary.ts';
import { ConfigurationLoader } from '../host/config-file.ts';
import { unknownName } from '../host/config-messages.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { createFile, writeFailureMessage } from '../host/write-file.ts';
import type { CommandLine } from './command-line.ts';
import { displayWidth, padEndCells } from './display-width.ts';
import { displayName } from './display-name.ts';
import { EXIT } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/**
 * Writes the skeleton of a new report of the type that `--init-report` names to standard output or to the file of `--output-file`, never
 * over an existing file; without a type lists the types. Own types of the configuration of the current folder, or of `--config`, count as
 * well. Returns the exit code.
 */
export async function initReport(commandLine: CommandLine, language: Language, terminal: Terminal): Promise<number> {
  const { reportType: id, outputFile } = commandLine;
  const { types, right } = await typesOf(commandLine, language, terminal);
  const done = right ? EXIT.clean : EXIT.failure;
  if (id === undefined) {
    terminal.write(typeList(types, language));
    return done;
  }
  const type = types.find((candidate) => candidate.id === id);
  if (type === undefined) {
    const message = unknownName(
      'loại báo cáo',
      'report type',
      id,
      types.map((candidate) => candidate.id),
    );
    terminal.tell(`lint-report: ${message[language]}`);
    return EXIT.failure;
  }
  const text = reportSkeleton(type, { year: String(new Date().getFullYear()) });
  if (outputFile === undefined) {
    terminal.write(text);
    return done;
  }
  const failure = createFile(resolve(terminal.folder, outputFile), Buffer.from(text));
  if (failure !== undefined) {
    terminal.tell(`lint-report: ${outputFile}: ${writeFailureMessage(failure)[language]}`);
    return EXIT.failure;
  }
  terminal.write(language === 'vi' ? `Đã tạo ${outputFile}\n` : `Created ${outputFile}\n`);
  return done;
}

/** The report types there are; mistakes of the configuration are told, and then not all may be right. */
async function typesOf(
  { configuration }: CommandLine,
  language: Language,
  terminal: Terminal,
): Promise<{ types: readonly ReportType[]; right: boolean }> {
  const { folder } = terminal;
  const loader = new ConfigurationLoader(nodeFileSystem, {
    discover: configuration !== false,
    ...(typeof configuration === 'string' && { configurationFile: resolve(folder, configuration) }),
  });
  const { settings, problems } = await loader.resolveSettings(join(folder, 'document.md'));
  for (const { file, line, column, message } of problems)
    terminal.tell(`${displayName(folder, file)}:${line}:${column}: ${message[language]}`);
  return { types: allReportTypes(settings.profiles), right: problems.length === 0 };
}

/** The types with their names, one a line, and how to use them. */
function typeList(types: readonly ReportType[], language: Language): string {
  const width = Math.max(...types.map(({ id }) => displayWidth(id)));
  const lines = types.map(({ id, name }) => `  ${padEndCells(id, width)}  ${name[language]}`);
  const usage =
    language === 'vi'
      ? 'Soạn khung báo cáo mới: lint-report --init-report LOẠI -o bao-cao.md'
      : 'Write a new report: lint-report --init-report TYPE -o report.md';
  return `${lines.join('\n')}\n\n${usage}\n`;
}
