import { join } from 'node:path';
import { parseCommandLine } from './command-line.ts';
import { EXIT } from './exit-code.ts';
import { helpPage } from './help.ts';
import { WORKER_ARGUMENT } from './pool.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { holdYoungGeneration } from './young-generation.ts';

/** Version of the package, put in by the build. */
declare const LINT_REPORT_VERSION: string;

if (process.argv[2] === WORKER_ARGUMENT && !process.getBuiltinModule('node:worker_threads').isMainThread)
  void import('./worker.ts').then(({ runWorker }) => runWorker());
else {
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
  // The program as it is started, so that workers come from the code cache as well.
  const terminal = processTerminal(join(__dirname, 'lint-report.js'));
  // Ends at once: V8 need not take its memory down piece by piece, as it does at the end of a program.
  void main(terminal)
    .then(() => terminal.written())
    .then(() => process.exit());
}

async function main(terminal: Terminal): Promise<void> {
  holdYoungGeneration();
  const parsed = parseCommandLine(process.argv.slice(2));
  if (!parsed.ok) {
    terminal.tell(`lint-report: ${parsed.problem[parsed.language]}`);
    process.exitCode = EXIT.failure;
    return;
  }
  const { commandLine } = parsed;
  if (commandLine.action === 'version') terminal.write(`${LINT_REPORT_VERSION}\n`);
  else if (commandLine.action === 'help') terminal.write(helpPage(commandLine.language ?? 'vi'));
  else {
    try {
      const { run } = await import('./run.ts');
      process.exitCode = await run(commandLine, terminal);
    } catch (error) {
      terminal.tell(
        `lint-report: ${commandLine.language === 'en' ? 'failure inside the program' : 'lỗi bên trong chương trình'}: ${String(error)}`,
      );
      if (error instanceof Error && process.env['LINT_REPORT_DEBUG']) terminal.tell(error.stack ?? '');
      process.exitCode = EXIT.failure;
    }
  }
}
