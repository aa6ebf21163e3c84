import { DEFAULT_SETTINGS } from '../../rules/index.ts';
import { baseline } from './baseline-command.ts';
import { check } from './check.ts';
import type { CommandLine } from './command-line.ts';
import { completion } from './completion.ts';
import { config } from './config.ts';
import { EXIT } from './exit-code.ts';
import { explain } from './explain.ts';
import { init } from './init.ts';
import { initReport } from './init-report.ts';
import { learn } from './learn.ts';
import { list } from './list.ts';
import { listRules } from './list-rules.ts';
import { manualPage } from './manual-page.ts';
import { merge } from './merge.ts';
import type { Terminal } from './terminal.ts';
import { watch } from './watch.ts';

/** Does what the command line asks for and returns the exit code. */
export async function run(commandLine: CommandLine, terminal: Terminal): Promise<number> {
  const language = commandLine.language ?? DEFAULT_SETTINGS.language;
  const { action, explain: rule, listFormat = 'table', shell, byteOrderMark, baselineAction = 'check' } = commandLine;
  switch (action) {
    case 'explain':
      return explain(rule ?? '', language, terminal);
    case 'init':
      return init(language, terminal);
    case 'init-report':
      return initReport(commandLine, language, terminal);
    case 'rules':
      terminal.write(`${byteOrderMark === true ? '\ufeff' : ''}${listRules(language, listFormat)}`);
      return EXIT.clean;
    case 'completion':
      terminal.write(completion(shell ?? 'bash', language));
      return EXIT.clean;
    case 'man':
      terminal.write(manualPage(language));
      return EXIT.clean;
    case 'baseline':
      return baseline(commandLine, baselineAction, terminal);
    case 'config':
      return config(commandLine, terminal);
    case 'learn':
      return learn(commandLine, terminal);
    case 'merge':
      return merge(commandLine, terminal);
    case 'citations':
    case 'register':
      return list(commandLine, action, terminal);
    default:
      return commandLine.watch === true ? watch(commandLine, terminal) : check(commandLine, terminal);
  }
}
