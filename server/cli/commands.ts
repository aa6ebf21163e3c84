import type { Localized } from '../../rules/vocabulary.ts';

/** A word that may stand first instead of a path. Parsing, the help pages and completion come from this table. */
export interface CommandRow {
  readonly name: string;
  /** What follows the word; empty for nothing. */
  readonly operands: Localized;
  /** A few words, no full stop. */
  readonly help: Localized;
  /** Names of the options it takes beside those that every command takes. */
  readonly options: readonly string[];
}

/** Options that go with every command. */
export const COMMON_OPTIONS: readonly string[] = ['lang', 'color', 'no-color', 'debug', 'help', 'version'];

const CONFIGURATION = ['config', 'no-config'];
const FILES = ['no-ignore', 'ignore-pattern', 'allow-empty', ...CONFIGURATION];
const INTO_FILE = ['output-file', 'force'];
const PATHS: Localized = { vi: '[đường dẫn…]', en: '[paths…]' };
const NOTHING: Localized = { vi: '', en: '' };

/** All commands in the order of the help page. */
export const COMMANDS = [
  {
    name: 'citations',
    operands: PATHS,
    help: { vi: 'các văn bản được viện dẫn, ở đâu', en: 'the documents that are cited, and where' },
    options: [...FILES, ...INTO_FILE, 'format', 'bom', 'jobs'],
  },
  {
    name: 'register',
    operands: PATHS,
    help: { vi: 'sổ đăng ký: số, ngày, trích yếu, người ký', en: 'register of the reports: number, date, subject, signer' },
    options: [...FILES, ...INTO_FILE, 'format', 'bom', 'jobs'],
  },
  {
    name: 'merge',
    operands: { vi: 'TỆP…', en: 'FILES…' },
    help: { vi: 'gộp nhiều lần chạy thành một, từ tệp của --facts-out', en: 'several runs as one, from the files of --facts-out' },
    options: [
      ...CONFIGURATION,
      ...INTO_FILE,
      'format',
      'group-by',
      'quiet',
      'max-warnings',
      'exit-zero',
      'baseline',
      'no-baseline',
      'stage',
      'rule',
      'no-ignore',
      'ignore-pattern',
    ],
  },
  {
    name: 'learn',
    operands: { vi: 'THƯ-MỤC… -o TỆP', en: 'FOLDERS… -o FILE' },
    help: { vi: 'học số liệu chính tả từ báo cáo cũ của cơ quan', en: 'learn figures for spelling from past reports' },
    options: [...FILES, ...INTO_FILE],
  },
  {
    name: 'baseline',
    operands: { vi: 'create|prune|check [đường dẫn…]', en: 'create|prune|check [paths…]' },
    help: { vi: 'ghi nhận vấn đề cũ để chỉ báo vấn đề mới', en: 'record the findings there are, to be told of new ones only' },
    options: [...FILES, 'baseline', 'force', 'stage', 'rule', 'jobs', 'cache', 'cache-location'],
  },
  {
    name: 'explain',
    operands: { vi: 'QUY-TẮC', en: 'RULE' },
    help: { vi: 'giải thích một quy tắc, nhóm hoặc mã (VD-01)', en: 'explain a rule, a group or a code (VD-01)' },
    options: [],
  },
  {
    name: 'rules',
    operands: NOTHING,
    help: { vi: 'mọi quy tắc và mức ở từng giai đoạn', en: 'all rules and their levels at each stage' },
    options: ['format', 'bom'],
  },
  {
    name: 'config',
    operands: { vi: '[tệp]', en: '[file]' },
    help: {
      vi: 'cấu hình có hiệu lực với một tệp, từng giá trị từ đâu',
      en: 'the configuration of a file, and where each value comes from',
    },
    options: [...CONFIGURATION, 'explain', 'format', 'stage', 'rule'],
  },
  {
    name: 'init',
    operands: NOTHING,
    help: { vi: 'tạo .lint-report.jsonc có chú thích', en: 'create a commented .lint-report.jsonc' },
    options: [],
  },
  {
    name: 'completion',
    operands: { vi: 'bash|zsh|fish|powershell', en: 'bash|zsh|fish|powershell' },
    help: { vi: 'in kịch bản gợi ý lệnh cho vỏ lệnh', en: 'print the completion script for a shell' },
    options: [],
  },
  {
    name: 'man',
    operands: NOTHING,
    help: { vi: 'in trang man', en: 'print the manual page' },
    options: [],
  },
  {
    name: 'lsp',
    operands: NOTHING,
    help: { vi: 'máy chủ ngôn ngữ qua stdio, cho trình soạn thảo khác', en: 'language server over stdio, for other editors' },
    options: [],
  },
  {
    name: 'help',
    operands: { vi: '[chủ đề]', en: '[topic]' },
    help: { vi: 'trang này, hoặc mọi tùy chọn của một chủ đề', en: 'this page, or all options of a topic' },
    options: [],
  },
] as const satisfies readonly CommandRow[];

/** Word of a command. */
export type CommandName = (typeof COMMANDS)[number]['name'];

/** The command of a word. */
export function commandNamed(word: string | undefined): CommandRow | undefined {
  return COMMANDS.find(({ name }) => name === word);
}
