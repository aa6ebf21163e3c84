import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOutput, type WriteFailure } from '../host/write-file.ts';
import { systemErrorCode } from '../host/node-file-system.ts';
import { digest } from '../host/fingerprints.ts';

const NAME = 'lint-report-results';
/** Changes whenever lines are written in another way. */
const FORMAT = 'lint-report-cache 1';
/** Days after which an entry that no run asked for goes. */
const KEPT_DAYS = 30;
const DAY = 86_400_000;

/** One line of the file, as bytes: most runs change few of them. */
interface Line {
  readonly check: string;
  readonly day: number;
  readonly sum: string;
  readonly json: Uint8Array;
}

/**
 * Results of earlier runs, in one file of a folder of its own: a line for each of id, check (what the result depends on), day of its last use,
 * digest of the rest, and the result as JSON. The file is read whole, written whole and put in place in one step, so that runs at the same
 * time and runs that are killed leave a whole file of one of them. Lines that are damaged count as not there, a file of another
 * program or form as empty.
 */
export class ResultCache {
  private readonly lines = new Map<string, Line>();
  private changed = false;
  private readonly today: number;

  /**
   * @param folder absolute; need not exist; absent for results that end with the process
   * @param program what tells one program from another
   * @param now milliseconds since 1970
   */
  constructor(
    private readonly folder: string | undefined,
    private readonly program: string,
    now: number,
  ) {
    this.today = Math.floor(now / DAY);
    this.read();
  }

  /** The result kept under an id, when it depended on the same; anything that is JSON. */
  find(id: string, check: string): unknown {
    const line = this.lines.get(id);
    if (line?.check !== check) return undefined;
    if (digest(line.json) !== line.sum) return this.forget(id);
    if (line.day !== this.today) {
      this.lines.set(id, { ...line, day: this.today });
      this.changed = true;
    }
    try {
      return JSON.parse(Buffer.from(line.json).toString());
    } catch {
      return this.forget(id);
    }
  }

  /**
   * Keeps a result.
   *
   * @param id and `check` without blanks
   */
  put(id: string, check: string, result: unknown): void {
    const json = Buffer.from(JSON.stringify(result));
    this.lines.set(id, { check, day: this.today, sum: digest(json), json });
    this.changed = true;
  }

  /** Writes what changed; gives why that was not possible. */
  write(): WriteFailure | undefined {
    if (!this.changed || this.folder === undefined) return undefined;
    const failure = prepareFolder(this.folder);
    if (failure !== undefined) return failure;
    const parts: Uint8Array[] = [Buffer.from(`${this.header}\n`)];
    for (const [id, { check, day, sum, json }] of this.lines)
      if (this.today - day <= KEPT_DAYS) parts.push(Buffer.from(`${id} ${check} ${day} ${sum} `), json, Buffer.from('\n'));
    return writeOutput(join(this.folder, NAME), Buffer.concat(parts));
  }

  private get header(): string {
    return `${FORMAT} ${this.program}`;
  }

  private forget(id: string): undefined {
    this.lines.delete(id);
    this.changed = true;
    return undefined;
  }

  private read(): void {
    if (this.folder === undefined) return;
    let bytes: Buffer;
    try {
      bytes = readFileSync(join(this.folder, NAME));
    } catch {
      return;
    }
    const header = Buffer.from(`${this.header}\n`);
    if (bytes.compare(header, 0, header.length, 0, Math.min(header.length, bytes.length)) !== 0) return;
    for (let start = header.length; start < bytes.length;) {
      const end = bytes.indexOf(10, start);
      if (end < 0) return;
      const line = bytes.subarray(start, end);
      start = end + 1;
      const json = line.indexOf(123);
      const [id, check, day = '', sum, rest] = line.subarray(0, Math.max(json, 0)).toString('latin1').split(' ');
      if (id === undefined || check === undefined || sum === undefined || rest !== '' || !/^\d+$/u.test(day)) continue;
      this.lines.set(id, { check, day: Number(day), sum, json: line.subarray(json) });
    }
  }
}

/** Makes the folder where there is none, and keeps what is in one of its own out of repositories. */
function prepareFolder(folder: string): WriteFailure | undefined {
  try {
    const made = mkdirSync(folder, { recursive: true });
    if (made !== undefined) writeFileSync(join(folder, '.gitignore'), '*\n', { flag: 'wx' });
    return undefined;
  } catch (error) {
    const code = systemErrorCode(error);
    return code === 'EACCES' || code === 'EROFS' || code === 'EPERM' ? 'denied' : code === 'ENOSPC' ? 'full' : 'other';
  }
}
