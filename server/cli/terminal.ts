/** The streams and surroundings that the command line works in. */
export interface Terminal {
  /** Absolute path of the current folder. */
  readonly folder: string;
  /** Standard output is a terminal or the surroundings ask for colours. */
  readonly color: boolean;
  /** File of this program for worker threads to run; absent where none can be started. */
  readonly workerProgram?: string;
  /** Writes results to standard output. */
  write(content: string | Uint8Array): void;
  /** Writes one line to standard error. */
  tell(line: string): void;
  /** All of standard input. */
  readInput(): Promise<Uint8Array>;
}

/** The terminal of a process. */
export interface ProcessTerminal extends Terminal {
  /** Fulfilled when all that was written has left the process. */
  written(): Promise<void>;
}

/**
 * The terminal this process runs in. A reader that goes away (`| head`) ends the process without a word.
 *
 * @param workerProgram file of this program for worker threads to run
 */
export function processTerminal(workerProgram: string): ProcessTerminal {
  const used = new Set<NodeJS.WriteStream>();
  const guarded = (stream: NodeJS.WriteStream): NodeJS.WriteStream => {
    if (!used.has(stream)) guard(stream);
    used.add(stream);
    return stream;
  };
  return {
    folder: process.cwd(),
    workerProgram,
    color: wantsColor(process.env, process.stdout.isTTY),
    write: (content) => void guarded(process.stdout).write(content),
    tell: (line) => void guarded(process.stderr).write(`${line}\n`),
    readInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    },
    // Streams hand writes over in their order: an empty one is done when all before it are.
    written: async () => void (await Promise.all([...used].map((stream) => new Promise((resolve) => stream.write('', resolve))))),
  };
}

/** Whether output is coloured when the command line does not say: NO_COLOR, then FORCE_COLOR, then a terminal that is not dumb. */
export function wantsColor(environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && TERM !== 'dumb';
}

/** A reader may go away from a stream. */
function guard(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
