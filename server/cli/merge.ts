import { resolve } from 'node:path';
import { DEFAULT_SETTINGS, type FactsEntry, parseFactsText, reportTypeById } from '../../rules/index.ts';
import { decode } from '../host/decode.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { RepositoryIndex } from '../host/repository-index.ts';
import { applyPatch } from '../host/settings-patch.ts';
import { finish, forcedSettings } from './check.ts';
import type { CommandLine } from './command-line.ts';
import { documentFailureMessage, Notices } from './notices.ts';
import { withRepositoryFindings, type FileReport } from './report.ts';
import type { Terminal } from './terminal.ts';

/**
 * Compares reports by facts that other runs wrote, prints what the rules of the repository find and returns the exit code. The settings
 * are those of the run that wrote the facts; options of the command line win. A facts file that cannot be used is told and left out.
 */
export async function merge(commandLine: CommandLine, terminal: Terminal): Promise<number> {
  const notices = new Notices(terminal, commandLine.language ?? DEFAULT_SETTINGS.language);
  const forced = forcedSettings(commandLine, notices);
  const index = new RepositoryIndex();
  for (const name of commandLine.paths) {
    const read = await nodeFileSystem.read(resolve(terminal.folder, name));
    if (!read.ok) {
      notices.fail(name, documentFailureMessage(read.failure));
      continue;
    }
    const decoded = decode(read.bytes);
    const parsed = decoded.ok ? parseFactsText(decoded.text) : { problem: decoded.problem.message };
    if ('problem' in parsed) {
      notices.fail(name, parsed.problem);
      continue;
    }
    for (const entry of parsed.facts) index.put({ ...entry, settings: applyPatch({ ...DEFAULT_SETTINGS, ...entry.settings }, forced) });
  }
  const reports = index.all.map((entry): FileReport => ({ name: entry.facts.path, readable: true, messages: [], ...readingOf(entry) }));
  return finish(withRepositoryFindings(reports, index.findings), commandLine, notices, terminal, undefined);
}

/** What the run that wrote the facts read the report as; nothing when an earlier program wrote them. */
function readingOf({ facts: { readAs }, settings: { stage }, reportType: id }: FactsEntry): Pick<FileReport, 'reading'> {
  if (readAs === undefined) return {};
  const name = id === undefined ? undefined : reportTypeById(id)?.name;
  return { reading: { stage, readAs, ...(id !== undefined && { reportType: { id, ...(name !== undefined && { name }) } }) } };
}
