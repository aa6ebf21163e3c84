import { DEFAULT_SETTINGS } from '../../rules/index.ts';
import { check } from './check.ts';
import type { CommandLine } from './command-line.ts';
import { EXIT } from './exit-code.ts';
import { explain } from './explain.ts';
import { init } from './init.ts';
import { initReport } from './init-report.ts';
import { learn } from './learn.ts';
import { list } from './list.ts';
import { listRules } from './list-rules.ts';
import { merge } from './merge.ts';
import type { Terminal } from './terminal.ts';

/** Does what the command line asks for and returns the exit code. */
export async function run(commandLine: CommandLine, terminal: Terminal): Promise<number> {
  const language = commandLine.language ?? DEFAULT_SETTINGS.language;
  if (commandLine.explain !== undefined) return explain(commandLine.explain, language, terminal);
  if (commandLine.action === 'init') return init(language, terminal);
  if (commandLine.action === 'init-report') return initReport(commandLine, language, terminal);
  if (commandLine.action === 'list-rules') {
    terminal.write(listRules(language));
    return EXIT.clean;
  }
  if (commandLine.action === 'learn') return learn(commandLine, terminal);
  if (commandLine.action === 'merge') return merge(commandLine, terminal);
  if (commandLine.action === 'citations' || commandLine.action === 'register') return list(commandLine, commandLine.action, terminal);
  return check(commandLine, terminal);
}
