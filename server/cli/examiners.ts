import { availableParallelism } from 'node:os';
import type { FileExaminer } from './document-checker.ts';
import type { DocumentExaminer, Examined, ExaminerData } from './examine.ts';
import { ExaminerPool } from './pool.ts';
import type { FileReport } from './report.ts';

/** A worker has made up for its start after about this many reports of one page. */
const WORTH_A_WORKER = 20;

/** How many workers examine `files` files; 1 for none at all. `asked` is the number of `--jobs`. */
export function jobsFor(files: number, asked: number | undefined, parallelism: number): number {
  return Math.max(1, asked === undefined ? Math.min(parallelism, Math.floor(files / WORTH_A_WORKER)) : Math.min(asked, files));
}

/** Examines files in this process or, when there are enough of them or it is asked for, in workers. */
export class Examiners implements FileExaminer {
  private pool: ExaminerPool | undefined;
  private several = false;

  /**
   * @param data what `local` was made of
   * @param program file that a worker runs; absent where there can be none
   */
  constructor(
    private readonly local: DocumentExaminer,
    private readonly data: ExaminerData,
    private readonly program: string | undefined,
    private readonly asked: number | undefined,
  ) {}

  expectFiles(paths: readonly string[]): void {
    this.several = paths.length > 1;
    const jobs = jobsFor(paths.length, this.asked, availableParallelism());
    if (this.program === undefined || jobs === 1) return;
    this.pool = new ExaminerPool(this.program, this.data, jobs);
    this.pool.expectFiles(paths);
  }

  async examineFile(path: string): Promise<Examined> {
    if (this.pool !== undefined) return this.pool.examineFile(path);
    const examined = await this.local.examineFile(path);
    return this.several ? withoutText(examined) : examined;
  }

  /** Ends the workers. */
  close(): void {
    this.pool?.close();
  }
}

/** The same in strings of its own: a piece of a text, as V8 keeps it, holds on to the whole text. */
function withoutText({ report, ...others }: Examined): Examined {
  if (report === undefined) return others;
  const copy: FileReport = JSON.parse(JSON.stringify(report));
  return { ...others, report: copy };
}
