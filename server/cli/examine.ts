import {
  type FactSource,
  type Finding,
  type FixChoice,
  type FactsEntry,
  LintCache,
  type LintOptions,
  type LintResult,
  type LoadedResources,
  type Report,
  type Settings,
  analyse,
  checkSheet,
  fixText,
  lint,
  lintTimed,
  reportTypeOf,
} from '../../rules/index.ts';
import type { Asking, Language, Localized } from '../../rules/vocabulary.ts';
import type { ConfigurationLoader, ConfigurationProblem, LoaderOptions, ResolvedSettings, SettingsPatch } from '../host/config-file.ts';
import { decode, encode } from '../host/decode.ts';
import { foreignDocument, foreignDocumentMessage } from '../host/foreign-document.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { factsEntry } from '../host/repository-index.ts';
import { installedResources } from '../host/resources.ts';
import type { CommandLine } from './command-line.ts';
import { displayName } from './display-name.ts';
import { digest } from '../host/fingerprints.ts';
import { documentFailureMessage, NOT_FIXED, NOT_IN_PATCH, PROGRAM } from './notices.ts';
import { patchOf } from './patch.ts';
import { type Reading, unreadableFile, type FileReport } from './report.ts';
import { messagesOf } from './report-messages.ts';

/** What is wanted of every document. Plain data. */
export interface Examination {
  /** Absolute path of the folder that names are relative to. */
  readonly folder: string;
  readonly language: Language;
  /** True to check the documents, false to read only what they tell the others. */
  readonly lints: boolean;
  /** Whether fixes are worked out; nothing is written here. */
  readonly fix: CommandLine['fix'];
  /** Which fixes. */
  readonly fixes: FixChoice;
  /** True when the facts of the documents are wanted. */
  readonly collectsFacts: boolean;
  /** True when people will see what stands at the findings. */
  readonly shows: boolean;
  /** True when check sheets are wanted. */
  readonly sheets: boolean;
  /** True when the digest of what was read is wanted. */
  readonly digests: boolean;
  /** True when it is wanted what each rule costs. */
  readonly times: boolean;
  /** Absolute paths (NFC) that the command line names; documents among them were named by a person. */
  readonly named: readonly string[];
  /** Documents that the configuration leaves out are left out. */
  readonly ignoreFiles: boolean;
  /** Failures inside the program are told with all their details. */
  readonly debug: boolean;
}

/** What an examiner is made of, as it is handed to a worker. Plain data. */
export interface ExaminerData {
  readonly wanted: Examination;
  readonly loader: LoaderOptions;
  /** Settings of the command line. */
  readonly forced: SettingsPatch;
}

/** A line for standard error that came up with a document. */
export interface ExaminedNotice {
  readonly place: string;
  readonly message: Localized;
  /** Something could not be done. */
  readonly failed: boolean;
  /** Says the same of every document with this key: told with the first of them only. */
  readonly once?: string;
}

/** What one document came to. Plain data, and the same whatever was examined before. */
export interface Examined {
  readonly notices: readonly ExaminedNotice[];
  /** Absent when the configuration leaves the document out. */
  readonly report?: FileReport;
  /** The facts entry of the document as JSON. */
  readonly facts?: string;
  /** Digest of the bytes that were examined. */
  readonly digest?: string;
  /** Milliseconds that the rules took, by id, and under the empty text those of the whole lint. */
  readonly times?: Readonly<Record<string, number>>;
  /** The bytes after the fixes and those before; absent when there was nothing to fix. */
  readonly fixed?: {
    readonly content: Uint8Array;
    readonly before: Uint8Array;
    readonly places: number;
    /** What changes as a unified diff, when that is wanted. */
    readonly patch?: string;
  };
}

function readingOf(report: Report, settings: Settings): Reading {
  const type = reportTypeOf(report, settings);
  return {
    stage: settings.stage,
    readAs: report.recognition.readAs,
    ...(type !== undefined && { reportType: { id: type.id, name: type.name } }),
  };
}

/** Examines documents one by one, writing nothing and telling nobody. */
export class DocumentExaminer {
  private readonly resources: LoadedResources;
  private readonly resourceNotices: ExaminedNotice[] = [];

  constructor(
    private readonly wanted: Examination,
    private readonly loader: ConfigurationLoader,
    private readonly forced: SettingsPatch,
  ) {
    this.resources = installedResources((message) =>
      this.resourceNotices.push({ place: PROGRAM, message, failed: false, once: message.en }),
    );
  }

  /** Examines a file (absolute path); without `fix` as it is on the disk. */
  async examineFile(path: string, fix = this.wanted.fix): Promise<Examined> {
    const { ignoreFiles, folder } = this.wanted;
    const resolved = await this.settingsOf(path);
    const notices = this.configurationNotices(resolved);
    if (resolved.ignored && ignoreFiles) return { notices };
    const name = displayName(folder, path);
    const read = await nodeFileSystem.read(path);
    if (!read.ok) return this.unreadable(name, name, documentFailureMessage(read.failure), notices);
    const asked = this.wanted.named.includes(path.normalize('NFC')) ? 'named' : 'met';
    const examined = this.examineContent(name, read.bytes, resolved, fix, notices, asked);
    return this.wanted.digests ? { ...examined, digest: digest(read.bytes) } : examined;
  }

  /** Examines bytes that come from elsewhere under the settings of a path (absolute). */
  async examineBytes(path: string, name: string, bytes: Uint8Array): Promise<Examined> {
    const resolved = await this.settingsOf(path);
    const notices = this.configurationNotices(resolved);
    if (resolved.ignored && this.wanted.ignoreFiles) return { notices };
    return this.examineContent(name, bytes, resolved, this.wanted.fix, notices, 'named');
  }

  private examineContent(
    name: string,
    bytes: Uint8Array,
    resolved: ResolvedSettings,
    fix: CommandLine['fix'],
    notices: readonly ExaminedNotice[],
    asked: Asking,
  ): Examined {
    const foreign = foreignDocument(name, bytes);
    if (foreign !== undefined) return this.unreadable(name, name, foreignDocumentMessage(foreign), notices);
    const decoded = decode(bytes);
    if (!decoded.ok) {
      const { line, message } = decoded.problem;
      return this.unreadable(name, `${name}:${line}`, message, notices, line);
    }
    const { text, encoding } = decoded;
    const { settings } = resolved;
    if (!this.wanted.lints) {
      const { report, source } = analyse(text, settings, new LintCache());
      return {
        notices,
        report: { name, readable: true, messages: [] },
        ...this.factsOf({ report, source, suppressions: [] }, name, settings),
      };
    }
    const options: LintOptions = { settings, resources: this.resources, asked };
    if (fix === 'no' || resolved.problems.length > 0) {
      const { result, times } = this.lint(text, options);
      return {
        ...times,
        notices: [...notices, ...this.resourceNotices],
        report: {
          name,
          readable: true,
          messages: messagesOf(name, result.findings, result.report, this.wanted.shows),
          reading: readingOf(result.report, settings),
          ...this.sheetOf(name, result.report, result.findings, settings),
        },
        ...this.factsOf(result, name, settings),
      };
    }
    const result = fixText(text, options, this.wanted.fixes);
    const messages = messagesOf(name, result.remaining, result.report, this.wanted.shows);
    const report: FileReport = {
      name,
      readable: true,
      messages,
      reading: readingOf(result.report, settings),
      ...this.sheetOf(name, result.report, result.remaining, settings),
    };
    const facts = this.wanted.collectsFacts ? this.factsOf(lint(result.text, options), name, settings) : {};
    const before = [...notices, ...this.resourceNotices];
    if (result.text === text) return { notices: before, report, ...facts };
    const wouldFix = fix === 'dry-run' ? this.fixNotices(name, text, settings) : [];
    if (fix === 'diff' && encoding.name !== 'utf-8') wouldFix.push({ place: name, message: NOT_IN_PATCH, failed: false });
    return {
      notices: [...before, ...wouldFix],
      report,
      ...facts,
      fixed: {
        content: encode(result.text, encoding),
        before: bytes,
        places: result.fixed,
        ...(fix === 'diff' && encoding.name === 'utf-8' && { patch: patchOf(name, text, result.text, encoding) }),
      },
    };
  }

  private lint(text: string, options: LintOptions): { result: LintResult; times?: { times: Readonly<Record<string, number>> } } {
    if (!this.wanted.times) return { result: lint(text, options) };
    const begun = performance.now();
    const result = lintTimed(text, options, () => performance.now());
    return { result, times: { times: { ...Object.fromEntries(result.spent), '': performance.now() - begun } } };
  }

  private sheetOf(name: string, report: Report, findings: readonly Finding[], settings: Settings): Pick<FileReport, 'sheet'> {
    return this.wanted.sheets ? { sheet: checkSheet({ name, result: { report, source: report.source, findings }, settings }) } : {};
  }

  private unreadable(name: string, place: string, message: Localized, notices: readonly ExaminedNotice[], line?: number): Examined {
    return { notices: [...notices, { place, message, failed: true }], report: unreadableFile(name, message[this.wanted.language], line) };
  }

  private factsOf(source: FactSource, name: string, settings: Settings): { facts?: string } {
    return this.wanted.collectsFacts ? { facts: JSON.stringify(this.entryOf(source, name, settings)) } : {};
  }

  private entryOf(source: FactSource, name: string, settings: Settings): FactsEntry {
    const type = reportTypeOf(source.report, settings);
    return { ...factsEntry(source, name, settings), ...(type !== undefined && { reportType: type.id }) };
  }

  private fixNotices(name: string, text: string, settings: Settings): ExaminedNotice[] {
    const { findings, source } = lint(text, { settings, resources: this.resources });
    return findings.flatMap(({ ruleId, span, fixes }) => {
      const { safeties, rules } = this.wanted.fixes;
      const title = rules?.includes(ruleId) === false ? undefined : fixes.find(({ safety }) => safeties.includes(safety))?.title;
      const { line, column } = source.positionAt(span.start);
      return title === undefined
        ? []
        : [{ place: `${name}:${line}:${column}`, message: { vi: `Sẽ sửa: ${title}`, en: `Would fix: ${title}` }, failed: false }];
    });
  }

  private settingsOf(path: string): Promise<ResolvedSettings> {
    return this.loader.resolveSettings(path, { forced: this.forced });
  }

  /** What is wrong with the configuration of a document. Lists go by it as far as it can be read and do not judge it. */
  private configurationNotices({ configurationFile, problems }: ResolvedSettings): ExaminedNotice[] {
    // Without a configuration only the user's own term list can be wrong.
    const file = configurationFile ?? problems[0]?.file;
    if (!this.wanted.lints || file === undefined || problems.length === 0) return [];
    const told = problems.map((problem): ExaminedNotice => ({
      place: this.placeOf(problem),
      message: problem.message,
      failed: true,
      once: file,
    }));
    if (this.wanted.fix !== 'no')
      told.push({ place: displayName(this.wanted.folder, file), message: NOT_FIXED, failed: false, once: file });
    return told;
  }

  private placeOf({ file, line, column }: ConfigurationProblem): string {
    return `${displayName(this.wanted.folder, file)}:${line}:${column}`;
  }
}
