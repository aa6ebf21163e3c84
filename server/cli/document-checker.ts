import { isAbsolute, relative, sep } from 'node:path';
import { fixText, lint, type LoadedResources } from '../../rules/index.ts';
import type { Settings } from '../../rules/settings.ts';
import { SourceText } from '../../rules/text/source-text.ts';
import type { ConfigurationLoader, ConfigurationProblem, ResolvedSettings, SettingsPatch } from '../host/config-file.ts';
import { decode, encode } from '../host/decode.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import type { RepositoryIndex } from '../host/repository-index.ts';
import { installedResources } from '../host/resources.ts';
import { replaceFile, writeFailureMessage } from '../host/write-file.ts';
import type { CommandLine } from './command-line.ts';
import { documentFailureMessage, fixedMessage, NOT_FIXED, NOT_FIXED_AT_ALL, PROGRAM, type Notices } from './notices.ts';
import { messagesOf, unreadableFile, type FileReport } from './report.ts';

/** What became of one document. */
export interface CheckedDocument {
  readonly report: FileReport;
  /** The bytes after the fixes and how many fixes that took; absent when nothing was fixed. */
  readonly fixed?: { readonly content: Uint8Array; readonly places: number };
}

/** Checks documents one by one and keeps count of what was fixed. Whatever goes wrong is told on standard error at once. */
export class DocumentChecker {
  private readonly toldConfigurations = new Set<string>();
  private readonly mayFix: boolean;
  private readonly resources: LoadedResources;
  private fixedPlaces = 0;
  private fixedFiles = 0;

  /**
   * @param forced settings of the command line; notices that have failed by now forbid every fix
   * @param index takes in the facts of every report that is checked, when the reports are to be compared
   */
  constructor(
    private readonly fix: CommandLine['fix'],
    private readonly loader: ConfigurationLoader,
    private readonly forced: SettingsPatch,
    private readonly notices: Notices,
    private readonly folder: string,
    private readonly index?: RepositoryIndex,
  ) {
    this.resources = installedResources((problem) => notices.tell(PROGRAM, problem));
    this.mayFix = fix !== 'no' && !notices.failed;
    if (fix !== 'no' && !this.mayFix) notices.tell(PROGRAM, NOT_FIXED_AT_ALL);
  }

  /** Checks a file (absolute path) and, when asked to, writes its fixes. */
  async checkFile(path: string, ignoreFiles: boolean): Promise<FileReport | 'ignored'> {
    const name = displayName(this.folder, path);
    const resolved = await this.settingsOf(path);
    if (resolved.ignored && ignoreFiles) return 'ignored';
    const read = await nodeFileSystem.read(path);
    if (!read.ok) {
      const message = documentFailureMessage(read.failure);
      this.notices.fail(name, message);
      return unreadableFile(name, message[this.notices.language]);
    }
    const { report, fixed } = this.checkContent(name, read.bytes, resolved, this.mayFix);
    if (fixed === undefined) return report;
    const failure = this.fix === 'write' ? replaceFile(path, fixed.content, read.bytes) : undefined;
    if (failure === undefined) {
      this.count(fixed.places);
      return report;
    }
    this.notices.fail(name, writeFailureMessage(failure));
    return this.checkContent(name, read.bytes, resolved, false).report;
  }

  /** Checks bytes that come from elsewhere under the settings of a path; nothing is written. */
  async checkBytes(path: string, name: string, bytes: Uint8Array, ignoreFiles: boolean): Promise<CheckedDocument | 'ignored'> {
    const resolved = await this.settingsOf(path);
    if (resolved.ignored && ignoreFiles) return 'ignored';
    const checked = this.checkContent(name, bytes, resolved, this.mayFix);
    if (checked.fixed !== undefined) this.count(checked.fixed.places);
    return checked;
  }

  /** Says how much was fixed in all, when anything was. */
  tellFixes(): void {
    if (this.fixedFiles > 0) this.notices.tell(PROGRAM, fixedMessage(this.fixedPlaces, this.fixedFiles, this.fix === 'write'));
  }

  private count(places: number): void {
    this.fixedPlaces += places;
    this.fixedFiles++;
  }

  private checkContent(name: string, bytes: Uint8Array, resolved: ResolvedSettings, fix: boolean): CheckedDocument {
    const decoded = decode(bytes);
    if (!decoded.ok) {
      const { line, message } = decoded.problem;
      this.notices.fail(`${name}:${line}`, message);
      return { report: unreadableFile(name, message[this.notices.language], line) };
    }
    const { text, encoding } = decoded;
    const { settings } = resolved;
    if (!fix || resolved.problems.length > 0) {
      const result = lint(text, { settings, resources: this.resources });
      const { findings, source } = result;
      this.index?.add(result, name, settings);
      return { report: { name, readable: true, messages: messagesOf(findings, source) } };
    }
    const result = fixText(text, { settings, resources: this.resources }, 'safe');
    const report: FileReport = { name, readable: true, messages: messagesOf(result.remaining, new SourceText(result.text)) };
    if (this.index !== undefined) this.index.add(lint(result.text, { settings, resources: this.resources }), name, settings);
    if (result.text === text) return { report };
    if (this.fix === 'dry-run') this.tellFixesOf(name, text, settings);
    return { report, fixed: { content: encode(result.text, encoding), places: result.fixed } };
  }

  private tellFixesOf(name: string, text: string, settings: Settings): void {
    const { findings, source } = lint(text, { settings, resources: this.resources });
    for (const { span, fixes } of findings) {
      const title = fixes.find(({ safety }) => safety === 'safe')?.title;
      const { line, column } = source.positionAt(span.start);
      if (title !== undefined) this.notices.tell(`${name}:${line}:${column}`, { vi: `Sẽ sửa: ${title}`, en: `Would fix: ${title}` });
    }
  }

  private async settingsOf(path: string): Promise<ResolvedSettings> {
    const resolved = await this.loader.resolveSettings(path, { forced: this.forced });
    const { problems } = resolved;
    // Without a configuration only the user's own term list can be wrong.
    const configurationFile = resolved.configurationFile ?? problems[0]?.file;
    if (configurationFile !== undefined && problems.length > 0 && !this.toldConfigurations.has(configurationFile)) {
      this.toldConfigurations.add(configurationFile);
      for (const problem of problems) this.notices.fail(this.placeOf(problem), problem.message);
      if (this.mayFix) this.notices.tell(displayName(this.folder, configurationFile), NOT_FIXED);
    }
    return resolved;
  }

  private placeOf({ file, line, column }: ConfigurationProblem): string {
    return `${displayName(this.folder, file)}:${line}:${column}`;
  }
}

/** An absolute path as results show it: relative to the folder, with forward slashes. */
export function displayName(folder: string, path: string): string {
  const between = relative(folder, path);
  const shown = between === '' ? '.' : isAbsolute(between) ? path : between;
  return sep === '/' ? shown : shown.replaceAll(sep, '/');
}
