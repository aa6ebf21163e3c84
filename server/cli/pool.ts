import type { Worker } from 'node:worker_threads';
import type { Localized } from '../../rules/vocabulary.ts';
import { DEBUG_HINT, reasonOf } from './crash.ts';
import { displayName } from './display-name.ts';
import type { FileExaminer } from './document-checker.ts';
import type { Examined, ExaminerData } from './examine.ts';
import { unreadableFile } from './report.ts';

/** A file for a worker to examine. */
export interface WorkerRequest {
  /** Absolute. */
  readonly path: string;
}

/** The one argument that a worker is started with. */
export const WORKER_ARGUMENT = '--worker-thread';

/** Files that a worker holds at a time: one in work, others so that it need not wait for the next. */
const HELD = 3;

/** Megabytes in which a worker puts new objects: left to itself V8 takes more, and the program needs no less time for it. */
const YOUNG_GENERATION = 24;

/** One running worker and the files it has not answered, in the order it takes them. */
interface Running {
  readonly worker: Worker;
  readonly held: Task[];
}

interface Task {
  readonly path: string;
  readonly answer: (examined: Examined) => void;
}

/**
 * Examines files in worker threads. What a file comes to does not depend on the worker or on the number of workers. The file at which a
 * worker dies is answered as one that could not be checked; the others of that worker go to the next.
 */
export class ExaminerPool implements FileExaminer {
  private readonly answers = new Map<string, Promise<Examined>>();
  private queue: Task[] = [];
  private readonly running = new Set<Running>();
  private closed = false;

  /**
   * @param program file that a worker runs
   * @param jobs number of workers, at least 1
   */
  constructor(
    private readonly program: string,
    private readonly workerData: ExaminerData,
    private readonly jobs: number,
  ) {}

  expectFiles(paths: readonly string[]): void {
    for (const path of paths) this.answers.set(path, new Promise((answer) => this.queue.push({ path, answer })));
    for (let i = 0; i < Math.min(this.jobs, this.queue.length); i++) this.start();
  }

  examineFile(path: string): Promise<Examined> {
    const known = this.answers.get(path);
    if (known === undefined) throw new Error(`not expected: ${path}`);
    this.answers.delete(path);
    return known;
  }

  /** Ends the workers; what they still work on is not answered. */
  close(): void {
    this.closed = true;
    for (const { worker } of this.running) void worker.terminate();
  }

  private start(): void {
    const threads = process.getBuiltinModule('node:worker_threads');
    const running: Running = {
      worker: new threads.Worker(this.program, {
        workerData: this.workerData,
        argv: [WORKER_ARGUMENT],
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
      }),
      held: [],
    };
    this.running.add(running);
    let failure: unknown;
    running.worker.on('message', (examined: Examined) => {
      running.held.shift()?.answer(examined);
      this.feed(running);
    });
    running.worker.on('error', (error: unknown) => {
      failure = error;
    });
    running.worker.on('messageerror', (error: unknown) => {
      failure = error;
      void running.worker.terminate();
    });
    running.worker.on('exit', () => {
      this.running.delete(running);
      if (this.closed) return;
      const [culprit, ...others] = running.held;
      culprit?.answer(this.lost(culprit.path, failure));
      this.queue = [...others, ...this.queue];
      if (this.queue.length > 0) this.start();
    });
    while (running.held.length < HELD && this.queue.length > 0) this.feed(running);
  }

  private feed(running: Running): void {
    const task = this.queue.shift();
    if (task === undefined) return;
    running.held.push(task);
    const request: WorkerRequest = { path: task.path };
    running.worker.postMessage(request);
  }

  private lost(path: string, failure: unknown): Examined {
    const { folder, language, debug } = this.workerData.wanted;
    const name = displayName(folder, path);
    const message = lostMessage(failure);
    const details = failure instanceof Error ? (failure.stack ?? '') : '';
    return {
      notices: [
        { place: name, message: debug || details === '' ? message : withHint(message), failed: true },
        ...(debug && details !== '' ? details.split('\n') : []).map((line) => ({
          place: name,
          message: { vi: line, en: line },
          failed: false,
        })),
      ],
      report: unreadableFile(name, message[language]),
    };
  }
}

/** The worker that had a file in work ended before it answered. */
function lostMessage(failure: unknown): Localized {
  const why = failure === undefined ? '' : ` (${reasonOf(failure)})`;
  return {
    vi: `Chưa kiểm tra được tệp này: luồng xử lý dừng giữa chừng${why}`,
    en: `This file could not be checked: its worker ended in the middle${why}`,
  };
}

function withHint({ vi, en }: Localized): Localized {
  return { vi: `${vi}${DEBUG_HINT.vi}`, en: `${en}${DEBUG_HINT.en}` };
}
