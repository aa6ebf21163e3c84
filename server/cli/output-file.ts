import { readFileSync, statSync, type Stats } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Localized } from '../../rules/vocabulary.ts';
import { isDocumentName } from '../host/files.ts';
import { writeFailureMessage, writeOutput } from '../host/write-file.ts';
import type { CommandLine } from './command-line.ts';
import type { Notices } from './notices.ts';
import { isEarlierOutput, type OutputKind } from './output-kind.ts';

/**
 * A file that the command writes. Unless forced it takes no place but that of an earlier output of its kind or of an empty file, and never
 * that of a file the command line names as an input.
 */
export class OutputFile {
  private readonly path: string;

  /** @param name as the command line writes it */
  constructor(
    private readonly name: string,
    private readonly kind: OutputKind,
    private readonly commandLine: CommandLine,
    private readonly folder: string,
  ) {
    this.path = resolve(folder, name);
  }

  /** Whether it may be written as far as that can be told beforehand; if not, that is told. */
  mayBeWritten(notices: Notices): boolean {
    const obstacle = this.obstacle();
    if (obstacle !== undefined) notices.fail(this.name, obstacle);
    return obstacle === undefined;
  }

  /** Writes it in one step; a failure is told. Answers whether it was written. */
  write(content: string, notices: Notices): boolean {
    // The run may have been long: somebody may have put another file there.
    if (!this.mayBeWritten(notices)) return false;
    const failure = writeOutput(this.path, Buffer.from(content));
    if (failure !== undefined) notices.fail(this.name, writeFailureMessage(failure));
    return failure === undefined;
  }

  private obstacle(): Localized | undefined {
    const stats = statsOf(this.path);
    if (stats === undefined) return statsOf(dirname(this.path))?.isDirectory() === true ? undefined : writeFailureMessage('no-folder');
    if (stats.isDirectory()) return writeFailureMessage('folder');
    if (!stats.isFile() || this.commandLine.force === true) return undefined;
    if (this.isInput(stats)) return inputMessage(this.kind, this.commandLine.fix === 'write');
    return this.isReplaceable(stats) ? undefined : OTHER_FILE;
  }

  private isInput(stats: Stats): boolean {
    const { paths, stdinFilename, configuration } = this.commandLine;
    return [...paths, stdinFilename, configuration].some((input) => {
      if (typeof input !== 'string') return false;
      const own = statsOf(resolve(this.folder, input));
      return own?.dev === stats.dev && own.ino === stats.ino;
    });
  }

  private isReplaceable({ size }: Stats): boolean {
    if (size === 0) return !isDocumentName(this.path);
    try {
      return isEarlierOutput(this.kind, readFileSync(this.path));
    } catch {
      return false;
    }
  }
}

/**
 * The files that the command line asks for, of which none is written yet; undefined, and told, when one must not be written.
 * @param kind what `--output-file` holds
 */
export function openOutputs(
  commandLine: CommandLine,
  kind: OutputKind,
  folder: string,
  notices: Notices,
): { readonly results?: OutputFile; readonly facts?: OutputFile } | undefined {
  const { outputFile, factsOut, formatFiles = [] } = commandLine;
  const places = [outputFile, factsOut, ...formatFiles.map(({ file }) => file)].filter((file) => file !== undefined);
  const twice = places.find((file, i) => places.slice(0, i).some((other) => resolve(folder, other) === resolve(folder, file)));
  if (twice !== undefined) {
    notices.fail(twice, SAME_FILE);
    return undefined;
  }
  const results = outputFile === undefined ? undefined : new OutputFile(outputFile, kind, commandLine, folder);
  const facts = factsOut === undefined ? undefined : new OutputFile(factsOut, 'facts', commandLine, folder);
  const others = formatFiles.map(({ file }) => new OutputFile(file, 'results', commandLine, folder));
  const refused = [results, facts, ...others].filter((file) => file !== undefined && !file.mayBeWritten(notices));
  return refused.length > 0 ? undefined : { ...(results !== undefined && { results }), ...(facts !== undefined && { facts }) };
}

const OTHER_FILE: Localized = {
  vi: 'Đã có tệp này và nó không phải kết quả lần trước của lệnh này, không ghi đè; hãy chọn tên khác (thêm --force nếu vẫn muốn ghi đè)',
  en: 'This file exists and is no earlier result of this command, it is left as it is; choose another name (or add --force to replace it)',
};

const SAME_FILE: Localized = {
  vi: 'Hai kết quả không ghi vào cùng một tệp (--output-file, --facts-out, --format DẠNG=TỆP), chưa ghi gì',
  en: 'Two outputs cannot write the same file (--output-file, --facts-out, --format FORMAT=FILE), nothing was written',
};

function inputMessage(kind: OutputKind, fixes: boolean): Localized {
  const why =
    kind === 'results' && fixes
      ? {
          vi: ' (--fix ghi bản đã sửa vào chính tệp đó, -o ghi danh sách vấn đề)',
          en: ' (--fix writes the fixed text to that very file, -o writes the list of problems)',
        }
      : { vi: '', en: '' };
  return {
    vi: `Đây là tệp đầu vào của lần chạy này, không ghi đè${why.vi}; hãy chọn tên khác (thêm --force nếu vẫn muốn ghi đè)`,
    en: `This file is an input of this run, it is left as it is${why.en}; choose another name (or add --force to replace it)`,
  };
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
