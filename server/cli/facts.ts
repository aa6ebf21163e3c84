import { analyse } from '../../rules/engine/analyse.ts';
import { LintCache } from '../../rules/engine/cache.ts';
import { factsFile } from '../../rules/index.ts';
import type { ConfigurationLoader, SettingsPatch } from '../host/config-file.ts';
import { decode } from '../host/decode.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import type { RepositoryIndex } from '../host/repository-index.ts';
import type { FileVisitor } from './check-files.ts';
import { displayName } from './document-checker.ts';
import { documentFailureMessage, type Notices } from './notices.ts';
import { unreadableFile, type FileReport } from './report.ts';

/** The content of a facts file: one line of JSON, the reports in order of their paths. */
export function factsText(index: RepositoryIndex): string {
  return `${JSON.stringify(factsFile(index.all))}\n`;
}

/** Reads the facts of documents without checking them. What cannot be read is told and left out. */
export class FactsReader implements FileVisitor {
  constructor(
    private readonly index: RepositoryIndex,
    private readonly loader: ConfigurationLoader,
    private readonly forced: SettingsPatch,
    private readonly notices: Notices,
    private readonly folder: string,
  ) {}

  async checkFile(path: string, ignoreFiles: boolean): Promise<FileReport | 'ignored'> {
    const name = displayName(this.folder, path);
    const { ignored, settings } = await this.loader.resolveSettings(path, { forced: this.forced });
    if (ignored && ignoreFiles) return 'ignored';
    const read = await nodeFileSystem.read(path);
    if (!read.ok) {
      const message = documentFailureMessage(read.failure);
      this.notices.fail(name, message);
      return unreadableFile(name, message[this.notices.language]);
    }
    const decoded = decode(read.bytes);
    if (!decoded.ok) {
      const { line, message } = decoded.problem;
      this.notices.fail(`${name}:${line}`, message);
      return unreadableFile(name, message[this.notices.language], line);
    }
    const { report, source } = analyse(decoded.text, { regime: settings.regime }, new LintCache());
    this.index.add({ report, source, suppressions: [] }, name, settings);
    return { name, readable: true, messages: [] };
  }

  tellFixes(): void {
    // Nothing is fixed here.
  }
}
