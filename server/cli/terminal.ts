import { screenOf, type Screen } from './screen.ts';

/** The streams and surroundings that the command line works in. */
export interface Terminal {
  /** Absolute path of the current folder. */
  readonly folder: string;
  /** What standard output can show. */
  readonly screen: Screen;
  /** File of this program for worker threads to run; absent where none can be started. */
  readonly workerProgram?: string;
  /** Writes results to standard output. */
  write(content: string | Uint8Array): void;
  /** Writes one line to standard error. */
  tell(line: string): void;
  /** Shows how far the run is in the last line of the terminal, in place of what stood there; absent where nobody watches. */
  readonly progress?: (text: string) => void;
  /** All of standard input. */
  readInput(): Promise<Uint8Array>;
}

/** The terminal of a process. */
export interface ProcessTerminal extends Terminal {
  /** Fulfilled when all that was written has left the process; tells whether standard error took everything. */
  written(): Promise<boolean>;
}

/**
 * The terminal this process runs in. The run goes on when standard error is lost, for the sake of its results.
 *
 * @param workerProgram file of this program for worker threads to run
 * @param onOutputLost called when standard output does not take what is written (a full disk, a reader that went away)
 */
export function processTerminal(workerProgram: string, onOutputLost: (error: Error) => void): ProcessTerminal {
  const used = new Set<NodeJS.WriteStream>();
  let told = true;
  const lost = (stream: NodeJS.WriteStream, error: Error): void => {
    if (stream === process.stdout) onOutputLost(stream.errored ?? error);
    else told = false;
  };
  const guarded = (stream: NodeJS.WriteStream): NodeJS.WriteStream => {
    if (!used.has(stream)) stream.on('error', (error) => lost(stream, error));
    used.add(stream);
    return stream;
  };
  const { CI, TERM } = process.env;
  const isWatched = process.stderr.isTTY && TERM !== 'dumb' && (CI === undefined || CI === 'false');
  let shown = '';
  const progress = (text: string): void => {
    // Back to the first column, then everything to the end of the line away.
    if (text !== shown) guarded(process.stderr).write(`\r\u001b[K${text}`);
    shown = text;
  };
  return {
    folder: process.cwd(),
    workerProgram,
    screen: screenOf(process.env, process.platform, process.stdout.isTTY ? process.stdout.columns : undefined),
    write: (content) => {
      progress('');
      guarded(process.stdout).write(content);
    },
    tell: (line) => {
      progress('');
      guarded(process.stderr).write(`${line}\n`);
    },
    ...(isWatched && { progress }),
    readInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    },
    // Streams hand writes over in their order: an empty one is done when all before it are.
    written: async () => {
      for (const stream of used) {
        const error = await flushed(stream);
        if (error instanceof Error) lost(stream, error);
      }
      return told;
    },
  };
}

function flushed(stream: NodeJS.WriteStream): Promise<Error | null | undefined> {
  return new Promise((resolve) => stream.write('', resolve));
}
