import { basename, dirname, join, resolve } from 'node:path';
import { DEFAULT_SETTINGS, type FixChoice, ruleIdsOfGroup } from '../../rules/index.ts';
import { FIX_SAFETIES, nearest } from '../../rules/vocabulary.ts';
import { CONFIGURATION_NAMES, ConfigurationLoader, type LoaderOptions, type SettingsPatch } from '../host/config-file.ts';
import { unknownRule } from '../host/config-rules.ts';
import { readFailureMessage } from '../host/config-source.ts';
import { KNOWN_RULES } from '../host/known-rules.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { applyPatch } from '../host/settings-patch.ts';
import { userTermsPath, userWordsPath } from '../host/user-folder.ts';
import { CachedExaminer, programIdentity } from './cached-examiner.ts';
import { withoutKnownFindings } from './baseline.ts';
import { checkFiles } from './check-files.ts';
import { checkInput } from './check-input.ts';
import type { CommandLine } from './command-line.ts';
import { DocumentChecker } from './document-checker.ts';
import { DocumentExaminer, type Examination } from './examine.ts';
import { Examiners } from './examiners.ts';
import { EXIT, exitCodeOf } from './exit-code.ts';
import type { ResultsFormatName } from './formats/results-format-names.ts';
import { RESULTS_FORMATS } from './formats/results-format.ts';
import { GatheredFacts } from './gathered-facts.ts';
import { cacheMessage, nearNameMessage, NOT_FIXED_AT_ALL, Notices, PROGRAM, tooManyWarningsMessage } from './notices.ts';
import { openOutputs, OutputFile } from './output-file.ts';
import { paintedPatch } from './patch.ts';
import { errorsOnly, totalsOf, type FileReport } from './report.ts';
import { withRepositoryFindings } from './report-messages.ts';
import { ResultCache } from './result-cache.ts';
import { PLAIN_SCREEN } from './screen.ts';
import { shardText } from './shard.ts';
import { shardSettings } from './shard-settings.ts';
import { timingText } from './timing.ts';
import type { Terminal } from './terminal.ts';

/** Checks what the command line names, prints the results and returns the exit code. */
export async function check(commandLine: CommandLine, terminal: Terminal, kept?: ResultCache): Promise<number> {
  const opened = await openConfiguration(commandLine, terminal);
  if (opened === undefined) return EXIT.failure;
  const { notices } = opened;
  const outputs = openOutputs(commandLine, commandLine.fix === 'diff' ? 'patch' : 'results', terminal.folder, notices);
  if (outputs === undefined) return EXIT.failure;
  const { reports, facts, patches, changed, content } = await checkReports(commandLine, terminal, opened, kept);
  if (commandLine.fix === 'diff') return writePatch(patches, changed, commandLine, notices, terminal);
  if (outputs.facts !== undefined) {
    const names = reports.map(({ name }) => name);
    const settings = await shardSettings(commandLine, notices.language, opened.loader, terminal.folder, names);
    outputs.facts.write(shardText(facts.index, { language: notices.language, settings, results: reports, notices: notices.told }), notices);
  }
  return finish(await withoutKnownFindings(reports, commandLine, notices, terminal), commandLine, notices, terminal, content);
}

/** What checking gave, before any of it is written. */
export interface CheckedReports {
  /** In code-unit order of their names; those of comparing them with one another included unless their facts go into a file. */
  readonly reports: readonly FileReport[];
  readonly facts: GatheredFacts;
  /** What `--diff` prints. */
  readonly patches: readonly string[];
  /** Number of files that fixes change. */
  readonly changed: number;
  /** The fixed text of standard input. */
  readonly content?: Uint8Array;
}

/** Checks what the command line names; what cannot be done is told. */
export async function checkReports(
  commandLine: CommandLine,
  terminal: Terminal,
  opened: OpenedConfiguration,
  kept?: ResultCache,
): Promise<CheckedReports> {
  const { notices } = opened;
  const forced = forcedSettings(commandLine, notices);
  const fixes = fixChoice(commandLine, notices);
  const mayFix = !notices.failed;
  if (commandLine.fix !== 'no' && !mayFix) notices.tell(PROGRAM, NOT_FIXED_AT_ALL);
  const isInput = commandLine.paths[0] === '-';
  const fix = mayFix ? commandLine.fix : 'no';
  const cache = isInput || fix !== 'no' || commandLine.timing === true ? undefined : (kept ?? openCache(commandLine, terminal));
  const collectsFacts = !isInput && comparesReports(commandLine) && (await hasSeveralFiles(commandLine, terminal));
  const wanted: Examination = {
    folder: terminal.folder,
    language: notices.language,
    lints: true,
    fix,
    fixes,
    collectsFacts,
    shows: commandLine.factsOut !== undefined || isWritten(commandLine, 'stylish') || isWritten(commandLine, 'rdjson'),
    sheets: isWritten(commandLine, 'html'),
    digests: cache !== undefined,
    times: commandLine.timing === true,
    named: commandLine.paths.map((path) => resolve(terminal.folder, path).normalize('NFC')),
    ignoreFiles: commandLine.ignoreFiles && (!isInput || commandLine.stdinFilename !== undefined),
    debug: commandLine.debug === true,
  };
  const facts = new GatheredFacts(cache);
  const takeFacts = (json: string): void => facts.take(json);
  const { checker, close } = openChecker(wanted, forced, opened, commandLine, terminal, takeFacts, cache);
  const { patches } = checker;
  if (isInput) {
    const input = await checkInput(commandLine, checker, notices, terminal);
    if (commandLine.timing === true) terminal.tell(timingText(checker.times, notices.language).trimEnd());
    return { ...input, facts, patches, changed: checker.changed };
  }
  const own = await checkFiles(commandLine, checker, notices, terminal.folder);
  close();
  if (commandLine.timing === true) terminal.tell(timingText(checker.times, notices.language).trimEnd());
  const compares = collectsFacts && commandLine.factsOut === undefined && fix !== 'diff';
  const reports = compares ? withRepositoryFindings(own, facts.findings()) : own;
  const failure = cache?.write();
  if (failure !== undefined) notices.tell(commandLine.cacheFolder ?? PROGRAM, cacheMessage(failure));
  return { reports, facts, patches, changed: checker.changed };
}

function isWritten({ format, formatFiles = [] }: CommandLine, wanted: ResultsFormatName): boolean {
  return [format, ...formatFiles.map((file) => file.format)].includes(wanted);
}

/** The fixes that `--fix-type` chooses: the safe ones of all rules unless it says otherwise. Names that are none are told and left out. */
function fixChoice({ fixTypes = [] }: CommandLine, notices: Notices): FixChoice {
  const safeties = FIX_SAFETIES.filter((safety) => fixTypes.includes(safety));
  const named = fixTypes.filter((word) => !FIX_SAFETIES.some((safety) => safety === word));
  const rules = named.flatMap((name) => {
    const ids = KNOWN_RULES.namesOf(name);
    if (ids === undefined) notices.fail('--fix-type', unknownRule(name, KNOWN_RULES));
    return (ids ?? []).flatMap((id) => (KNOWN_RULES.groups.includes(id) ? ruleIdsOfGroup(id) : [id]));
  });
  return { safeties: safeties.length === 0 ? ['safe'] : safeties, ...(named.length > 0 && { rules }) };
}

function openCache({ cacheFolder }: CommandLine, { folder }: Terminal): ResultCache | undefined {
  return cacheFolder === undefined ? undefined : new ResultCache(resolve(folder, cacheFolder), programIdentity(), Date.now());
}

/** A part of the reports is not compared: `merge` compares all of them. */
function comparesReports({ shard, factsOut }: CommandLine): boolean {
  return shard === undefined || factsOut !== undefined;
}

/** One named file is compared with none, unless its facts are asked for. */
async function hasSeveralFiles({ paths, factsOut }: CommandLine, { folder }: Terminal): Promise<boolean> {
  const [only, ...others] = paths;
  return factsOut !== undefined || only === undefined || others.length > 0 || (await nodeFileSystem.kind(resolve(folder, only))) !== 'file';
}

/** What checks the documents of a run, and what ends it. */
export function openChecker(
  wanted: Examination,
  forced: SettingsPatch,
  { loader, loaderOptions, notices }: OpenedConfiguration,
  { jobs }: CommandLine,
  terminal: Terminal,
  takeFacts?: (json: string) => void,
  cache?: ResultCache,
): { checker: DocumentChecker; close: () => void } {
  const local = new DocumentExaminer(wanted, loader, forced);
  const examiners = new Examiners(local, { wanted, loader: loaderOptions, forced }, terminal.workerProgram, jobs);
  const examiner = cache === undefined ? examiners : new CachedExaminer(examiners, cache, loader, wanted, forced);
  return { checker: new DocumentChecker(wanted.fix, local, examiner, notices, wanted.folder, takeFacts), close: () => examiners.close() };
}

/** The configurations and the messages of a run. */
export interface OpenedConfiguration {
  readonly loader: ConfigurationLoader;
  /** What `loader` was made of. */
  readonly loaderOptions: LoaderOptions;
  readonly notices: Notices;
}

/** Opens the configurations of a run; undefined, and told, when the file of `--config` does not exist. */
export async function openConfiguration(commandLine: CommandLine, terminal: Terminal): Promise<OpenedConfiguration | undefined> {
  const { configuration } = commandLine;
  const configurationFile = configuration === undefined || configuration === false ? undefined : resolve(terminal.folder, configuration);
  const loaderOptions: LoaderOptions = {
    discover: configuration !== false,
    ...(configuration !== false && { userTerms: userTermsPath(), userWords: userWordsPath() }),
    ...(configurationFile !== undefined && { configurationFile, patternFolder: terminal.folder }),
  };
  const loader = new ConfigurationLoader(nodeFileSystem, loaderOptions);
  const { settings } = await loader.resolveSettings(join(terminal.folder, 'document.md'));
  const notices = new Notices(terminal, commandLine.language ?? settings.language);
  if (configuration === undefined) await tellNearNames(terminal.folder, notices);
  if (configurationFile !== undefined && (await nodeFileSystem.kind(configurationFile)) === undefined) {
    const near = nearest(
      basename(configurationFile),
      ((await nodeFileSystem.list(dirname(configurationFile))) ?? []).map(({ name }) => name),
    );
    const { vi, en } = readFailureMessage('missing');
    notices.fail(
      configuration || PROGRAM,
      near === undefined ? { vi, en } : { vi: `${vi}; gần nhất là “${near}”`, en: `${en}; the nearest is “${near}”` },
    );
    return undefined;
  }
  return { loader, loaderOptions, notices };
}

/** A file that looks like a configuration and has another name is read by nobody: that is said. */
async function tellNearNames(folder: string, notices: Notices): Promise<void> {
  for (const { name, kind } of (await nodeFileSystem.list(folder)) ?? []) {
    if (kind !== 'file' || !NEAR_NAME.test(name) || CONFIGURATION_NAMES.some((known) => known === name)) continue;
    const ending = /\.(?:jsonc?|ya?ml)$/iu.exec(name)?.[0].toLowerCase() ?? '.json';
    notices.tell(name, nearNameMessage(`.lint-report${ending}`));
  }
}

const NEAR_NAME = /^\.?lint[-_.]?report(?:rc|[-_.]?config)?(?:\.(?:jsonc?|ya?ml))?$/iu;

/** What the command line sets; rules that do not exist are told and left out. */
export function forcedSettings(commandLine: CommandLine, notices: Notices): SettingsPatch {
  let { rules } = DEFAULT_SETTINGS;
  for (const { name, level } of commandLine.rules) {
    const names = KNOWN_RULES.namesOf(name);
    if (names === undefined) notices.fail('--rule', unknownRule(name, KNOWN_RULES));
    for (const id of names ?? []) ({ rules } = applyPatch({ ...DEFAULT_SETTINGS, rules }, { rules: { [id]: { level } } }));
  }
  const { stage, language } = commandLine;
  return { rules, ...(stage !== undefined && { stage }), ...(language !== undefined && { language }) };
}

/** Prints what fixes would change and gives the exit code: 1 when there is anything. */
function writePatch(patches: readonly string[], changed: number, commandLine: CommandLine, notices: Notices, terminal: Terminal): number {
  const { outputFile, color = terminal.screen.color } = commandLine;
  const patch = patches.join('');
  if (outputFile !== undefined) new OutputFile(outputFile, 'patch', commandLine, terminal.folder).write(patch, notices);
  else terminal.write(color ? paintedPatch(patch) : patch);
  const code = exitCodeOf({ errors: changed, warnings: 0, failed: notices.failed });
  return code === EXIT.problems && commandLine.exitZero === true ? EXIT.clean : code;
}

/**
 * Prints the results and gives the exit code.
 *
 * @param content the fixed text of standard input, which then takes the place of the results on standard output
 */
export function finish(
  reports: readonly FileReport[],
  commandLine: CommandLine,
  notices: Notices,
  terminal: Terminal,
  content: Uint8Array | undefined,
): number {
  const { quiet, maxWarnings, outputFile } = commandLine;
  const shown = quiet ? errorsOnly(reports) : reports;
  const screen = outputFile === undefined && content === undefined ? terminal.screen : PLAIN_SCREEN;
  const { groupBy, color = screen.color } = commandLine;
  const writing = {
    language: notices.language,
    screen: { ...screen, color },
    quiet,
    failed: notices.failed,
    groupBy,
    folder: terminal.folder,
  };
  for (const { format, file } of commandLine.formatFiles ?? [])
    new OutputFile(file, 'results', commandLine, terminal.folder).write(
      RESULTS_FORMATS[format](shown, { ...writing, screen: PLAIN_SCREEN }),
      notices,
    );
  const results = RESULTS_FORMATS[commandLine.format](shown, writing);
  if (content !== undefined) terminal.write(content);
  if (outputFile !== undefined) new OutputFile(outputFile, 'results', commandLine, terminal.folder).write(results, notices);
  else if (content === undefined) terminal.write(results);
  else terminal.tell(results.trimEnd());
  const { errors, warnings } = totalsOf(reports);
  if (maxWarnings !== undefined && warnings > maxWarnings) notices.say(PROGRAM, tooManyWarningsMessage(warnings, maxWarnings));
  const code = exitCodeOf({ errors, warnings, failed: notices.failed, ...(maxWarnings !== undefined && { maxWarnings }) });
  return code === EXIT.problems && commandLine.exitZero === true ? EXIT.clean : code;
}
