import { parentPort, workerData } from 'node:worker_threads';
import { ConfigurationLoader } from '../host/config-file.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { DocumentExaminer, type ExaminerData } from './examine.ts';
import type { WorkerRequest } from './pool.ts';

/** Name of what the program that started this thread leaves to be called after a check, while it has no code cache (boot.cjs). */
const KEEP_CODE = Symbol.for('lint-report.keep-code');

/** Examines the files it is sent, in that order, and answers each. Ends with the program that started it. */
export function runWorker(): void {
  const { wanted, loader, forced }: ExaminerData = workerData;
  const examiner = new DocumentExaminer(wanted, new ConfigurationLoader(nodeFileSystem, loader), forced);
  let last = Promise.resolve();
  parentPort?.on('message', ({ path }: WorkerRequest) => {
    last = last.then(async () => {
      const examined = await examiner.examineFile(path);
      // Before the answer, since the worker may be ended as soon as the last one is there.
      const keepCode: unknown = Reflect.get(globalThis, KEEP_CODE);
      if (typeof keepCode === 'function') keepCode();
      parentPort?.postMessage(examined);
    });
  });
}
