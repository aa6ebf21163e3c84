import { dirname } from 'node:path';
import { removeLeftovers } from '../host/leftovers.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { replaceFile, writeFailureMessage, type WriteFailure } from '../host/write-file.ts';
import type { FileVisitor } from './check-files.ts';
import type { CommandLine } from './command-line.ts';
import { displayName } from './display-name.ts';
import type { DocumentExaminer, Examined } from './examine.ts';
import { fixedMessage, PROGRAM, type Notices } from './notices.ts';
import type { FileReport } from './report.ts';

/** Where documents are examined: in this process or in workers. */
export interface FileExaminer {
  /** Told which files (absolute paths) will be asked for, in that order, so that work on them may begin. */
  expectFiles(paths: readonly string[]): Promise<void> | void;
  /** What a file comes to. */
  examineFile(path: string): Promise<Examined>;
}

/** What became of one document. */
export interface CheckedDocument {
  readonly report: FileReport;
  /** The bytes after the fixes; absent when nothing was fixed. */
  readonly fixed?: Uint8Array;
}

/**
 * Settles what documents came to, one after the other in the order of their names, whoever examined them: tells what there is to tell,
 * writes the fixes, takes in the facts, keeps count.
 */
export class DocumentChecker implements FileVisitor {
  /** Folders that temporary files were removed from. */
  private readonly tidied = new Set<string>();
  private readonly toldOnce = new Set<string>();
  private fixedPlaces = 0;
  /** Milliseconds that the rules took over all documents, by id; under the empty text those of the whole lints. */
  readonly times = new Map<string, number>();
  /** What the fixes change, in the order of the documents. */
  readonly patches: string[] = [];
  private fixedFiles = 0;

  /** @param takeFacts takes the facts entry of each document as JSON, when they are collected */
  constructor(
    private readonly fix: CommandLine['fix'],
    private readonly local: DocumentExaminer,
    private readonly examiner: FileExaminer,
    private readonly notices: Notices,
    private readonly folder: string,
    private readonly takeFacts: (json: string) => void = () => undefined,
  ) {}

  async expectFiles(paths: readonly string[]): Promise<void> {
    await this.examiner.expectFiles(paths);
  }

  /** Checks a file (absolute path) and, when asked to, writes its fixes. */
  async checkFile(path: string): Promise<FileReport | 'ignored'> {
    let examined = await this.examiner.examineFile(path);
    let failure = await this.write(path, examined);
    if (failure === 'changed') {
      // The file under a second name, or fixed since a worker read it: taken as it is by now.
      examined = await this.local.examineFile(path);
      failure = await this.write(path, examined);
    }
    this.tell(examined);
    if (failure !== undefined) {
      this.notices.fail(displayName(this.folder, path), writeFailureMessage(failure));
      examined = await this.local.examineFile(path, 'no');
      this.tell(examined);
    }
    return this.settled(examined)?.report ?? 'ignored';
  }

  /** Checks bytes that come from elsewhere under the settings of a path; nothing is written. */
  async checkBytes(path: string, name: string, bytes: Uint8Array): Promise<CheckedDocument | 'ignored'> {
    const examined = await this.local.examineBytes(path, name, bytes);
    this.tell(examined);
    return this.settled(examined) ?? 'ignored';
  }

  /** Number of files that fixes change. */
  get changed(): number {
    return this.fixedFiles;
  }

  /** Says how much was fixed in all, when anything was. */
  tellFixes(): void {
    if (this.fixedFiles > 0) this.notices.say(PROGRAM, fixedMessage(this.fixedPlaces, this.fixedFiles, this.fix === 'write'));
  }

  private async write(path: string, { fixed }: Examined): Promise<WriteFailure | undefined> {
    if (fixed === undefined || this.fix !== 'write') return undefined;
    const target = await nodeFileSystem.realPath(path);
    // A link may lead to a folder in which nothing else is checked.
    if (target !== path && !this.tidied.has(dirname(target))) {
      this.tidied.add(dirname(target));
      removeLeftovers(dirname(target));
    }
    return replaceFile(path, fixed.content, fixed.before);
  }

  private tell({ notices }: Examined): void {
    const known = new Set(this.toldOnce);
    for (const { place, message, failed, once } of notices) {
      if (once !== undefined && known.has(once)) continue;
      if (once !== undefined) this.toldOnce.add(once);
      this.notices.put({ place, message, failed });
    }
  }

  private settled({ report, facts, fixed, times = {} }: Examined): CheckedDocument | undefined {
    if (report === undefined) return undefined;
    if (facts !== undefined) this.takeFacts(facts);
    for (const [rule, time] of Object.entries(times)) this.times.set(rule, (this.times.get(rule) ?? 0) + time);
    if (fixed === undefined) return { report };
    this.fixedPlaces += fixed.places;
    if (fixed.patch !== undefined) this.patches.push(fixed.patch);
    this.fixedFiles++;
    return { report, fixed: fixed.content };
  }
}
