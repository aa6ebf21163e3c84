import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Language } from '../../rules/vocabulary.ts';
import { type CommandLine, parseCommandLine } from './command-line.ts';
import { crash } from './crash.ts';
import { EXIT } from './exit-code.ts';
import { helpPage, topicPage, unknownTopic } from './help.ts';
import { WORKER_ARGUMENT } from './pool.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

/** How failures are told, as far as the command line is read. */
const telling: { language: Language; debug: boolean } = { language: 'vi', debug: process.argv.includes('--debug') };

if (process.argv[2] === WORKER_ARGUMENT && !process.getBuiltinModule('node:worker_threads').isMainThread)
  void import('./worker.ts').then(({ runWorker }) => runWorker());
else {
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
  // Rejections that nobody awaits come here as well.
  process.on('uncaughtException', (error) => crash('program', error, telling));
  // The program as it is started, so that workers come from the code cache as well.
  const terminal = processTerminal(join(__dirname, 'lint-report.js'), (error) => crash('output', error, telling));
  // Ends at once: V8 need not take its memory down piece by piece, as it does at the end of a program.
  void main(terminal)
    .then(async (code) => process.exit((await terminal.written()) ? code : EXIT.failure))
    .catch((error: unknown) => crash('program', error, telling));
}

/** Prints the help page or that of a topic. */
function help({ topic, language = 'vi' }: CommandLine, terminal: Terminal): number {
  const page = topic === undefined ? helpPage(language) : topicPage(topic, language);
  if (page === undefined) terminal.tell(`lint-report: ${unknownTopic(topic ?? '')[language]}`);
  else terminal.write(page);
  return page === undefined ? EXIT.failure : EXIT.clean;
}

/** Turns this process into the language server, which ends it. */
function serveLanguage(): Promise<number> {
  process.argv.splice(2, process.argv.length, '--stdio');
  createRequire(__filename)(join(__dirname, 'server.js'));
  return new Promise(() => undefined);
}

async function main(terminal: Terminal): Promise<number> {
  const parsed = parseCommandLine(process.argv.slice(2));
  if (!parsed.ok) {
    terminal.tell(`lint-report: ${parsed.problem[parsed.language]}`);
    return EXIT.failure;
  }
  const { commandLine } = parsed;
  telling.language = commandLine.language ?? 'vi';
  if (commandLine.action === 'version') terminal.write(`${VERSION}\n`);
  else if (commandLine.action === 'lsp') return serveLanguage();
  else if (commandLine.action === 'help') return help(commandLine, terminal);
  else {
    const { run } = await import('./run.ts');
    return run(commandLine, terminal);
  }
  return EXIT.clean;
}
