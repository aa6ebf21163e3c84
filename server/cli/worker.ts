import { parentPort, workerData } from 'node:worker_threads';
import { ConfigurationLoader } from '../host/config-file.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { DocumentExaminer, type ExaminerData } from './examine.ts';
import type { WorkerRequest } from './pool.ts';

/** Examines the files it is sent, in that order, and answers each. Ends with the program that started it. */
export function runWorker(): void {
  const { wanted, loader, forced }: ExaminerData = workerData;
  const examiner = new DocumentExaminer(wanted, new ConfigurationLoader(nodeFileSystem, loader), forced);
  let last = Promise.resolve();
  parentPort?.on('message', ({ path }: WorkerRequest) => {
    last = last.then(async () => parentPort?.postMessage(await examiner.examineFile(path)));
  });
}
