import { parseArgs } from 'node:util';
import { type Language, type Localized, type RuleLevel, type Stage, nearest } from '../../rules/vocabulary.ts';
import { unknownName, wrongChoice } from '../host/config-messages.ts';
import { commandNamed, COMMANDS, COMMON_OPTIONS, type CommandName, type CommandRow } from './commands.ts';
import { GROUPING_NAMES, type GroupingName } from './formats/grouping-names.ts';
import { RESULTS_FORMAT_NAMES, type ResultsFormatName } from './formats/results-format-names.ts';
import { OPTIONS, type OptionRow } from './options.ts';

/** Forms of the lists `citations` and `register`. */
export type ListFormat = 'table' | 'csv' | 'json' | 'md';

/** What the command line asks for, checked. */
export interface CommandLine {
  /** As written, a command taken away; empty when none was given. `-` stands for standard input and then is the only one. */
  readonly paths: readonly string[];
  readonly action: 'check' | CommandName | 'init-report' | 'version';
  /** The rule to explain, as written. */
  readonly explain?: string;
  /** The type of `--init-report`; absent to list the types. */
  readonly reportType?: string;
  readonly stage?: Stage;
  readonly language?: Language;
  readonly fix: 'no' | 'write' | 'dry-run' | 'diff';
  /** What `--fix-type` names, as written: `safe`, `ask`, names of rules; absent for the safe fixes of all rules. */
  readonly fixTypes?: readonly string[];
  readonly format: ResultsFormatName;
  /** Further forms of the results, each into a file of its own. */
  readonly formatFiles?: readonly { readonly format: ResultsFormatName; readonly file: string }[];
  /** What findings are gathered under. */
  readonly groupBy: GroupingName;
  /** The subject of `help`, as written; absent for the page itself. */
  readonly topic?: string;
  /** What `baseline` is to do. */
  readonly baselineAction?: (typeof BASELINE_WORDS)[number];
  /** The file of known findings; false for none. */
  readonly baseline?: string | false;
  /** The shell of `completion`. */
  readonly shell?: ShellName;
  /** Form of a list; a table unless given. */
  readonly listFormat?: ListFormat;
  /** A list begins with a byte-order mark. */
  readonly byteOrderMark?: true;
  /** File for the facts of the reports; the reports are then not compared. */
  readonly factsOut?: string;
  readonly outputFile?: string;
  /** `outputFile` and `factsOut` may take the place of any file. */
  readonly force?: true;
  /** What each rule took is told. */
  readonly timing?: true;
  /** The run is repeated whenever a file changes. */
  readonly watch?: true;
  /** Failures inside the program are told with all their details. */
  readonly debug?: true;
  /** False: no configuration file at all; a text: the one to use. */
  readonly configuration?: string | false;
  /** `--rule` in the order given; names are not checked against the catalogue. */
  readonly rules: readonly { readonly name: string; readonly level: RuleLevel }[];
  readonly quiet: boolean;
  readonly maxWarnings?: number;
  /** Workers at once; by the machine and the number of files unless given. */
  readonly jobs?: number;
  /** Name of the text on standard input; `paths` is then `-` alone. */
  readonly stdinFilename?: string;
  readonly ignoreFiles: boolean;
  /** Patterns of `--ignore-pattern`. */
  readonly ignorePatterns?: readonly string[];
  /** Only files that changed since the branch left this commit. */
  readonly changedSince?: string;
  /** Only what is staged for the next commit. */
  readonly staged?: true;
  /** That there is nothing to check is no failure. */
  readonly allowEmpty?: true;
  /** Folder of the results of earlier runs, relative to the current one; absent when none are kept. */
  readonly cacheFolder?: string;
  /** Problems do not change the exit code. */
  readonly exitZero?: true;
  /** Only the files of one of several equal parts: the how-manieth (from 1) of how many. */
  readonly shard?: { readonly index: number; readonly count: number };
  readonly color?: boolean;
}

/** The command line, or the first thing wrong with it in the language it asks for. */
export type ParsedCommandLine =
  | { readonly ok: true; readonly commandLine: CommandLine }
  | { readonly ok: false; readonly problem: Localized; readonly language: Language };

const STAGE_CHOICES: readonly Stage[] = ['draft', 'presign', 'issued'];
const LEVEL_CHOICES: readonly RuleLevel[] = ['error', 'warning', 'info', 'hint', 'off'];
const LANGUAGE_CHOICES: readonly Language[] = ['vi', 'en'];
const LIST_FORMAT_CHOICES: readonly ListFormat[] = ['table', 'csv', 'json', 'md'];
/** Commands that print a list in one of these forms. */
const LISTS: readonly CommandName[] = ['citations', 'register', 'rules'];
/** Options that stand for a command. */
const ACTION_OPTIONS = ['help', 'version', 'init', 'init-report', 'list-rules', 'explain'] as const;
/** What `baseline` can do. */
export const BASELINE_WORDS = ['create', 'prune', 'check'] as const;
/** Shells that a completion script can be printed for. */
export const SHELL_NAMES = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** One of {@link SHELL_NAMES}. */
export type ShellName = (typeof SHELL_NAMES)[number];

class WrongUse extends Error {
  constructor(readonly problem: Localized) {
    super(problem.en);
  }
}

/** Reads the arguments after the name of the program. Of an option given twice the later value counts. */
export function parseCommandLine(args: readonly string[]): ParsedCommandLine {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      OPTIONS.map(
        ({ name, short, value, optional }) =>
          [
            name,
            {
              type: value === undefined || optional === true ? 'boolean' : 'string',
              multiple: true,
              ...(short !== undefined && { short }),
            },
          ] as const,
      ),
    ),
  });
  const values = new Map<string, string[]>();
  const paths: string[] = [];
  // What stands behind “--” is a path, whatever it is called.
  const end = tokens.findIndex(({ kind }) => kind === 'option-terminator');
  const words = end < 0 ? tokens : tokens.slice(0, end);
  let problem: Localized | undefined;
  const first = commandNamed(words.find((token) => token.kind === 'positional')?.value)?.name;
  const isList = LISTS.some((name) => name === first) || tokens.some((token) => token.kind === 'option' && token.name === 'list-rules');
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const found = OPTIONS.find(({ name }) => name === token.name);
    const row = found?.name === 'format' ? { ...found, choices: isList ? LIST_FORMAT_CHOICES : RESULTS_FORMAT_NAMES } : found;
    const value = row?.name === 'format' && !isList ? token.value?.split('=', 1)[0] : token.value;
    problem ??= row === undefined ? unknownOption(token.rawName) : wrongValue(row, token.rawName, value, token.inlineValue === true);
    if (row !== undefined) values.set(row.name, [...(values.get(row.name) ?? []), token.value ?? '']);
  }
  try {
    if (problem !== undefined) throw new WrongUse(problem);
    return { ok: true, commandLine: interpret(values, paths, first) };
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    return { ok: false, problem: error.problem, language: choice(LANGUAGE_CHOICES, values.get('lang')) ?? 'vi' };
  }
}

function interpret(values: ReadonlyMap<string, readonly string[]>, words: readonly string[], first: string | undefined): CommandLine {
  const last = (name: string): string | undefined => values.get(name)?.at(-1);
  const asked = ACTION_OPTIONS.find((name) => values.has(name) && !(name === 'explain' && first === 'config'));
  const command = asked === 'init-report' ? undefined : commandNamed(first);
  const named = command === undefined ? words : words.slice(1);
  const paths = values.has('stdin-filename') && command === undefined && named.length === 0 ? ['-'] : named;
  if (asked !== 'help' && asked !== 'version') refuseTogether(values, command, paths);
  const action = actionOf(asked, command);
  const operand = operandOf(action, paths);
  const explain = asked === 'explain' ? last('explain') : action === 'explain' ? operand : undefined;
  const stage = choice(STAGE_CHOICES, values.get('stage'));
  const language = choice(LANGUAGE_CHOICES, values.get('lang'));
  const outputFile = last('output-file');
  const configuration = values.has('no-config') ? false : last('config');
  const stdinFilename = last('stdin-filename');
  const maxWarnings = last('max-warnings');
  const jobs = last('jobs');
  const shard = last('shard');
  const color = values.has('color') ? true : values.has('no-color') ? false : undefined;
  const reportType = action === 'init-report' ? last('init-report') || paths[0] : undefined;
  const listFormat = LISTS.some((name) => name === action) ? (choice(LIST_FORMAT_CHOICES, values.get('format')) ?? 'table') : undefined;
  const factsOut = last('facts-out');
  return {
    paths:
      action === 'config' && last('explain') !== undefined
        ? [...paths, last('explain') ?? '']
        : action === 'baseline'
          ? paths.slice(1)
          : paths,
    action,
    fix: values.has('fix') ? 'write' : values.has('fix-dry-run') ? 'dry-run' : values.has('diff') ? 'diff' : 'no',
    ...(values.has('fix-type') && { fixTypes: listed(values.get('fix-type')) }),
    ...resultsFormats(values.get('format') ?? []),
    groupBy: choice(GROUPING_NAMES, values.get('group-by')) ?? 'file',
    ...(listFormat !== undefined && { listFormat }),
    ...(values.has('bom') && { byteOrderMark: true as const }),
    ...(factsOut !== undefined && { factsOut }),
    ...(values.has('force') && { force: true as const }),
    ...(values.has('timing') && { timing: true as const }),
    ...(values.has('watch') && { watch: true as const }),
    ...(values.has('debug') && { debug: true as const }),
    rules: (values.get('rule') ?? []).map(ruleLevel),
    quiet: values.has('quiet'),
    ignoreFiles: !values.has('no-ignore'),
    ...(values.has('ignore-pattern') && { ignorePatterns: values.get('ignore-pattern') ?? [] }),
    ...(values.has('changed') && { changedSince: last('changed') || 'HEAD' }),
    ...(values.has('staged') && { staged: true as const }),
    ...(values.has('allow-empty') && { allowEmpty: true as const }),
    ...(values.has('cache') && { cacheFolder: last('cache-location') ?? '.lint-report-cache' }),
    ...(values.has('exit-zero') && { exitZero: true as const }),
    ...(shard !== undefined && { shard: shardOf(shard) }),
    ...(explain !== undefined && { explain }),
    ...(action === 'help' && operand !== undefined && { topic: operand }),
    ...(action === 'baseline' && { baselineAction: baselineActionOf(paths[0]) }),
    ...(values.has('no-baseline') ? { baseline: false as const } : values.has('baseline') ? { baseline: last('baseline') ?? '' } : {}),
    ...(action === 'completion' && { shell: shellOf(operand) }),
    ...(reportType !== undefined && { reportType }),
    ...(stage !== undefined && { stage }),
    ...(language !== undefined && { language }),
    ...(outputFile !== undefined && { outputFile }),
    ...(configuration !== undefined && { configuration }),
    ...(maxWarnings !== undefined && { maxWarnings: count('--max-warnings', maxWarnings) }),
    ...(jobs !== undefined && { jobs: count('--jobs', jobs, 1) }),
    ...(stdinFilename !== undefined && { stdinFilename }),
    ...(color !== undefined && { color }),
  };
}

function actionOf(asked: (typeof ACTION_OPTIONS)[number] | undefined, command: CommandRow | undefined): CommandLine['action'] {
  if (asked !== undefined) return asked === 'list-rules' ? 'rules' : asked;
  const known = COMMANDS.find((row) => row === command);
  return known?.name ?? 'check';
}

/** Commands that take at most so many words, and those that need one. */
const MOST_OPERANDS: Readonly<Partial<Record<CommandLine['action'], number>>> = {
  explain: 1,
  rules: 0,
  config: 1,
  init: 0,
  completion: 1,
  man: 0,
  lsp: 0,
  help: 1,
  'init-report': 1,
};

/** The word that a command of one word is about; too many or too few are refused. */
function operandOf(action: CommandLine['action'], paths: readonly string[]): string | undefined {
  const most = MOST_OPERANDS[action];
  if (most === undefined || paths.length <= most) return most === 1 ? paths[0] : undefined;
  if (action === 'init-report')
    throw new WrongUse({ vi: '“--init-report” chỉ nhận một loại báo cáo', en: '“--init-report” takes one report type only' });
  const [, extra = paths[0] ?? ''] = most === 0 ? [] : paths;
  throw new WrongUse({
    vi: `Lệnh “${action}” không nhận thêm “${extra}”`,
    en: `The command “${action}” does not take “${extra}”`,
  });
}

function shellOf(word: string | undefined): ShellName {
  const shell = SHELL_NAMES.find((name) => name === word);
  if (shell !== undefined) return shell;
  throw new WrongUse(
    word === undefined
      ? {
          vi: `Lệnh “completion” cần tên vỏ lệnh: ${SHELL_NAMES.join(', ')}`,
          en: `The command “completion” needs a shell: ${SHELL_NAMES.join(', ')}`,
        }
      : unknownName('vỏ lệnh', 'shell', word, SHELL_NAMES),
  );
}

function baselineActionOf(word: string | undefined): (typeof BASELINE_WORDS)[number] {
  const action = BASELINE_WORDS.find((name) => name === word);
  if (action !== undefined) return action;
  const list = BASELINE_WORDS.join(', ');
  throw new WrongUse({ vi: `Lệnh “baseline” cần việc phải làm: ${list}`, en: `The command “baseline” needs what to do: ${list}` });
}

function shardOf(text: string): { index: number; count: number } {
  const { index = '', count = '' } = /^(?<index>[1-9]\d{0,5})\/(?<count>[1-9]\d{0,5})$/u.exec(text)?.groups ?? {};
  if (index !== '' && Number(index) <= Number(count)) return { index: Number(index), count: Number(count) };
  throw new WrongUse({
    vi: `“--shard” cần dạng PHẦN/SỐ-PHẦN, ví dụ 2/5, không phải “${text}”`,
    en: `“--shard” needs PART/PARTS, for example 2/5, not “${text}”`,
  });
}

/** `NAME` for the results themselves, the last one counts; `NAME=FILE` for a further form in a file of its own. */
function resultsFormats(values: readonly string[]): Pick<CommandLine, 'format' | 'formatFiles'> {
  const own = values.filter((value) => !value.includes('='));
  const formatFiles = values.flatMap((value) => {
    const sign = value.indexOf('=');
    const format = RESULTS_FORMAT_NAMES.find((name) => name === value.slice(0, sign));
    const file = value.slice(sign + 1);
    if (sign < 0 || format === undefined) return [];
    if (file === '')
      throw new WrongUse({ vi: `“--format ${value}” thiếu tên tệp sau dấu “=”`, en: `“--format ${value}” lacks the file behind “=”` });
    return [{ format, file }];
  });
  return { format: choice(RESULTS_FORMAT_NAMES, own) ?? 'stylish', ...(formatFiles.length > 0 && { formatFiles }) };
}

/** Options that mean nothing beside the command or beside each other. */
function refuseTogether(values: ReadonlyMap<string, readonly string[]>, command: CommandRow | undefined, paths: readonly string[]): void {
  for (const [a, b] of EXCLUSIVE) exclude(values, a, b);
  if (paths.includes('-') && paths.length > 1) {
    throw new WrongUse({
      vi: '“-” (đầu vào chuẩn) không dùng cùng đường dẫn khác',
      en: '“-” (standard input) cannot be used together with other paths',
    });
  }
  if (values.has('stdin-filename') && (command !== undefined || paths[0] !== '-')) {
    throw new WrongUse({
      vi: '“--stdin-filename” đặt tên cho văn bản đọc từ đầu vào chuẩn, không dùng cùng đường dẫn hay lệnh khác',
      en: '“--stdin-filename” names the text on standard input and cannot be used together with other paths or commands',
    });
  }
  const asked = ACTION_OPTIONS.find((name) => values.has(name));
  for (const option of values.keys()) {
    if (asked === option || COMMON_OPTIONS.includes(option)) continue;
    const owner = asked === 'list-rules' ? 'rules' : command === undefined ? asked : command.name;
    if (owner === 'init-report' && ['output-file', 'config', 'no-config'].includes(option)) continue;
    const row = commandNamed(owner);
    if (row === undefined && owner === undefined && option !== 'bom') continue;
    if (row?.options.includes(option) === true) continue;
    throw option === 'bom' && owner === undefined
      ? new WrongUse({
          vi: '“--bom” chỉ dùng cùng lệnh citations, register hoặc rules',
          en: '“--bom” belongs to the commands citations, register and rules',
        })
      : new WrongUse({
          vi: `“--${option}” không dùng cùng lệnh “${owner}”`,
          en: `“--${option}” cannot be used with the command “${owner}”`,
        });
  }
  for (const [option, ...others] of COMPANIONS) {
    const isOwn = option === 'force' && command?.name === 'baseline';
    if (!values.has(option) || isOwn || others.some((other) => values.has(other))) continue;
    const names = others.map((other) => `“--${other}”`);
    throw new WrongUse({
      vi: `“--${option}” chỉ dùng cùng ${inWords(names, 'hoặc')}`,
      en: `“--${option}” belongs to ${inWords(names, 'and')}`,
    });
  }
  if (
    paths.includes('-') &&
    (command !== undefined || ['facts-out', 'changed', 'staged', 'shard', 'watch'].some((option) => values.has(option)))
  ) {
    throw new WrongUse({
      vi: '“-” (đầu vào chuẩn) chỉ dùng khi kiểm tra một văn bản',
      en: '“-” (standard input) is for checking one text only',
    });
  }
  if (values.has('help')) return;
  if (command?.name === 'merge' && paths.length === 0) {
    throw new WrongUse({
      vi: 'Lệnh “merge” cần ít nhất một tệp dữ kiện do --facts-out tạo ra',
      en: 'The command “merge” needs at least one file written by --facts-out',
    });
  }
  if (command?.name === 'explain' && paths.length === 0) {
    throw new WrongUse({ vi: 'Lệnh “explain” cần tên quy tắc', en: 'The command “explain” needs the name of a rule' });
  }
  if (command?.name === 'learn') requireForLearning(values, paths);
}

/** Options that say opposite things. */
const EXCLUSIVE: readonly (readonly [string, string])[] = [
  ['fix', 'fix-dry-run'],
  ['fix', 'diff'],
  ['fix-dry-run', 'diff'],
  ['diff', 'format'],
  ['diff', 'facts-out'],
  ['config', 'no-config'],
  ['color', 'no-color'],
  ['baseline', 'no-baseline'],
  ['force', 'init-report'],
  ['changed', 'staged'],
  ['staged', 'fix'],
  ['watch', 'staged'],
  ['watch', 'shard'],
  ['watch', 'facts-out'],
  ['watch', 'stdin-filename'],
  ['staged', 'fix-dry-run'],
  ['staged', 'diff'],
];

/** Options, first, that mean nothing without one of the others. */
const COMPANIONS: readonly (readonly [string, ...string[]])[] = [
  ['force', 'output-file', 'facts-out'],
  ['fix-type', 'fix', 'fix-dry-run', 'diff'],
  ['cache-location', 'cache'],
];

function inWords(names: readonly string[], last: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1) ?? ''}`;
}

/** What `learn` needs: reports to read and a file to write. */
function requireForLearning(values: ReadonlyMap<string, readonly string[]>, paths: readonly string[]): void {
  if (paths.length === 0)
    throw new WrongUse({
      vi: 'Lệnh “learn” cần ít nhất một thư mục báo cáo cũ',
      en: 'The command “learn” needs at least one folder of past reports',
    });
  if (!values.has('output-file'))
    throw new WrongUse({
      vi: 'Lệnh “learn” cần tệp để ghi số liệu: --output-file TỆP',
      en: 'The command “learn” needs a file for the figures: --output-file FILE',
    });
}

function exclude(values: ReadonlyMap<string, readonly string[]>, a: string, b: string): void {
  if (values.has(a) && values.has(b)) {
    throw new WrongUse({ vi: `“--${a}” không dùng cùng “--${b}”`, en: `“--${a}” cannot be used together with “--${b}”` });
  }
}

function choice<T extends string>(choices: readonly T[], values: readonly string[] | undefined): T | undefined {
  return choices.find((candidate) => candidate === values?.at(-1));
}

/** The words of values that name several, separated by commas. */
function listed(values: readonly string[] | undefined): readonly string[] {
  return (values ?? []).flatMap((value) => value.split(',')).filter((word) => word !== '');
}

function count(option: string, text: string, least = 0): number {
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  throw new WrongUse({
    vi: `“${option}” cần một số nguyên từ ${least} trở lên, không phải “${text}”`,
    en: `“${option}” needs a whole number from ${least} up, not “${text}”`,
  });
}

function ruleLevel(text: string): { name: string; level: RuleLevel } {
  const colon = text.lastIndexOf(':');
  if (colon < 1)
    throw new WrongUse({
      vi: `“--rule” cần dạng MÃ:MỨC, ví dụ numbering:off, không phải “${text}”`,
      en: `“--rule” needs ID:LEVEL, for example numbering:off, not “${text}”`,
    });
  const wanted = text.slice(colon + 1);
  const level = LEVEL_CHOICES.find((candidate) => candidate === wanted);
  if (level === undefined) throw new WrongUse(wrongChoice('--rule', wanted, LEVEL_CHOICES));
  return { name: text.slice(0, colon), level };
}

function unknownOption(written: string): Localized {
  const dashed = OPTIONS.map(({ name }) => `--${name}`);
  const near = nearest(written, dashed);
  return near === undefined
    ? { vi: `Không có tùy chọn “${written}”; xem lint-report --help`, en: `There is no option “${written}”; see lint-report --help` }
    : { vi: `Không có tùy chọn “${written}”; gần nhất là “${near}”`, en: `There is no option “${written}”; the nearest is “${near}”` };
}

function wrongValue(row: OptionRow, written: string, value: string | undefined, inline: boolean): Localized | undefined {
  if (row.value === undefined) {
    return value === undefined ? undefined : { vi: `“${written}” không nhận giá trị`, en: `“${written}” takes no value` };
  }
  if (row.optional === true && value === undefined) return undefined;
  if (value === undefined || value === '' || (!inline && /^-./.test(value))) {
    return { vi: `“${written}” thiếu giá trị (${row.value.vi})`, en: `“${written}” lacks its value (${row.value.en})` };
  }
  return row.choices === undefined || row.choices.includes(value) ? undefined : wrongChoice(written, value, row.choices);
}
