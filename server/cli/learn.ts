import { ArchiveBuilder, LintCache, analyse, learnableText, serialiseArchive } from '../../rules/index.ts';
import type { Localized } from '../../rules/vocabulary.ts';
import type { ConfigurationLoader } from '../host/config-file.ts';
import { decode } from '../host/decode.ts';
import { foreignDocument, foreignDocumentMessage } from '../host/foreign-document.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { openConfiguration } from './check.ts';
import { checkFiles, type FileVisitor } from './check-files.ts';
import type { CommandLine } from './command-line.ts';
import { displayName } from './display-name.ts';
import { EXIT } from './exit-code.ts';
import { documentFailureMessage, type Notices, PROGRAM } from './notices.ts';
import { openOutputs } from './output-file.ts';
import { unreadableFile, type FileReport } from './report.ts';
import type { Terminal } from './terminal.ts';

/**
 * Counts which syllables stand side by side in past reports and writes the figures, no text, to the file of `--output-file`. Returns the
 * exit code: 2 when a file could not be read; the others are learned from all the same.
 */
export async function learn(commandLine: CommandLine, terminal: Terminal): Promise<number> {
  const opened = await openConfiguration(commandLine, terminal);
  if (opened === undefined) return EXIT.failure;
  const { loader, notices } = opened;
  const outputs = openOutputs(commandLine, 'archive', terminal.folder, notices);
  if (outputs?.results === undefined || commandLine.outputFile === undefined) return EXIT.failure;
  const learner = new Learner(loader, notices, terminal.folder, commandLine.ignoreFiles);
  await checkFiles(commandLine, learner, notices, terminal.folder);
  if (learner.reports === 0) {
    notices.fail(PROGRAM, NOTHING_LEARNED);
    return EXIT.failure;
  }
  const archive = learner.builder.build();
  if (outputs.results.write(serialiseArchive(archive), notices))
    notices.tell(commandLine.outputFile, learnedMessage(archive.size, learner.reports));
  return notices.failed ? EXIT.failure : EXIT.clean;
}

/** Takes documents in as they are visited. */
class Learner implements FileVisitor {
  readonly builder = new ArchiveBuilder();
  /** Number of documents taken in. */
  reports = 0;

  constructor(
    private readonly loader: ConfigurationLoader,
    private readonly notices: Notices,
    private readonly folder: string,
    private readonly ignoreFiles: boolean,
  ) {}

  async checkFile(path: string): Promise<FileReport | 'ignored'> {
    const name = displayName(this.folder, path);
    const { ignored, settings } = await this.loader.resolveSettings(path);
    if (ignored && this.ignoreFiles) return 'ignored';
    const read = await nodeFileSystem.read(path);
    if (!read.ok) {
      const message = documentFailureMessage(read.failure);
      this.notices.fail(name, message);
      return unreadableFile(name, message[this.notices.language]);
    }
    const foreign = foreignDocument(path, read.bytes);
    if (foreign !== undefined) {
      const message = foreignDocumentMessage(foreign);
      this.notices.fail(name, message);
      return unreadableFile(name, message[this.notices.language]);
    }
    const decoded = decode(read.bytes);
    if (!decoded.ok) {
      const { line, message } = decoded.problem;
      this.notices.fail(`${name}:${line}`, message);
      return unreadableFile(name, message[this.notices.language], line);
    }
    const { report } = analyse(decoded.text, settings, new LintCache());
    for (const text of learnableText(report)) this.builder.add(text);
    this.reports++;
    return { name, readable: true, messages: [] };
  }

  tellFixes(): void {
    // Nothing is fixed here.
  }
}

const NOTHING_LEARNED: Localized = {
  vi: 'Không đọc được báo cáo nào để học, chưa ghi gì',
  en: 'There was no report to learn from, nothing was written',
};

function learnedMessage(pairs: number, reports: number): Localized {
  return {
    vi: `Đã học ${pairs} cặp âm tiết từ ${reports} báo cáo; ghi tên tệp này vào khóa “archive” của cấu hình để dùng`,
    en: `Learned ${pairs} pairs of syllables from ${reports} reports; name this file under “archive” in the configuration to use it`,
  };
}
