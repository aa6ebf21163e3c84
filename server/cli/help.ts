import { type Language, type Localized, nearest } from '../../rules/vocabulary.ts';
import { COMMANDS, type CommandRow } from './commands.ts';
import { displayWidth, padEndCells } from './display-width.ts';
import { OPTIONS, type OptionRow, type OptionSection } from './options.ts';

/** The sections of the help pages, and the words after `help` that name them. */
export const TOPICS: readonly { readonly topic: OptionSection; readonly words: readonly string[]; readonly title: Localized }[] = [
  { topic: 'check', words: ['kiem-tra', 'check'], title: { vi: 'Kiểm tra', en: 'Checking' } },
  { topic: 'files', words: ['tep', 'files'], title: { vi: 'Tệp', en: 'Files' } },
  { topic: 'configuration', words: ['cau-hinh', 'configuration'], title: { vi: 'Cấu hình', en: 'Configuration' } },
  { topic: 'output', words: ['ket-qua', 'output'], title: { vi: 'Kết quả', en: 'Results' } },
  { topic: 'information', words: ['tra-cuu', 'information'], title: { vi: 'Tra cứu', en: 'Information' } },
];

const EXAMPLES: readonly { readonly command: string; readonly help: Localized }[] = [
  { command: 'lint-report bao-cao.md', help: { vi: 'kiểm tra một báo cáo', en: 'check one report' } },
  {
    command: 'lint-report --stage presign bao-cao.md',
    help: { vi: 'kiểm tra lần cuối trước khi ký', en: 'the last check before signing' },
  },
  { command: 'lint-report --diff bao-cao.md', help: { vi: 'xem trước những chỗ --fix sẽ sửa', en: 'see what --fix would change' } },
  {
    command: 'lint-report --format html -o phieu.html .',
    help: { vi: 'phiếu kiểm tra thể thức để in', en: 'check sheets to print' },
  },
];

/** The help page made from the tables of commands and options: what is used most, under 60 lines, with a line break at its end. */
export function helpPage(language: Language): string {
  const vi = language === 'vi';
  const lines = [
    INTRODUCTION[language],
    '',
    vi ? 'Lệnh' : 'Commands',
    ...rowsOf(COMMANDS.map((row) => [usageOfCommand(row, language), row.help[language]])),
  ];
  for (const { topic, title } of TOPICS) {
    const rows = OPTIONS.filter(({ section, rare }) => section === topic && rare !== true);
    lines.push('', title[language], ...optionRows(rows, language));
  }
  lines.push('', vi ? 'Ví dụ' : 'Examples', ...rowsOf(EXAMPLES.map(({ command, help }) => [command, help[language]])));
  lines.push('', CLOSING[language]);
  return `${lines.join('\n')}\n`;
}

/** Everything about a topic – a section of the options, or a command – with a line break at its end; undefined for a word that names none. */
export function topicPage(word: string, language: Language): string | undefined {
  const topic = TOPICS.find(({ words }) => words.includes(word));
  if (topic !== undefined) {
    const rows = OPTIONS.filter(({ section }) => section === topic.topic);
    return `${[topic.title[language], ...optionRows(rows, language)].join('\n')}\n`;
  }
  const command = COMMANDS.find(({ name }) => name === word);
  if (command === undefined) return undefined;
  const own: readonly string[] = command.options;
  const rows = OPTIONS.filter(({ name }) => own.includes(name));
  return `${[
    `lint-report ${usageOfCommand(command, language)}`,
    `  ${command.help[language]}`,
    ...(rows.length === 0 ? [] : ['', language === 'vi' ? 'Tùy chọn' : 'Options', ...optionRows(rows, language)]),
  ].join('\n')}\n`;
}

/** Says that there is no such topic, and which there are. */
export function unknownTopic(word: string): Localized {
  const near = nearest(word, [...TOPICS.flatMap(({ words }) => words), ...COMMANDS.map(({ name }) => name)]);
  const list = (at: number): string => TOPICS.map(({ words }) => words[at] ?? '').join(', ');
  return near === undefined
    ? {
        vi: `Không có chủ đề “${word}”; có: ${list(0)}, và tên các lệnh`,
        en: `There is no topic “${word}”; there are ${list(1)}, and the commands`,
      }
    : { vi: `Không có chủ đề “${word}”; gần nhất là “${near}”`, en: `There is no topic “${word}”; the nearest is “${near}”` };
}

/** How a command is written: its word and what follows. */
export function usageOfCommand({ name, operands }: CommandRow, language: Language): string {
  return operands[language] === '' ? name : `${name} ${operands[language]}`;
}

/** How an option is written: both forms and its value. */
export function usageOf(row: OptionRow, language: Language): string {
  const short = row.short === undefined ? '    ' : `-${row.short}, `;
  const value = row.value === undefined ? '' : row.optional === true ? `[=${row.value[language]}]` : ` ${row.value[language]}`;
  return `${short}--${row.name}${value}`;
}

function optionRows(rows: readonly OptionRow[], language: Language): string[] {
  return rowsOf(rows.map((row) => [usageOf(row, language), row.help[language]]));
}

/** Widest first column; what stands behind a wider word begins further right. */
const FIRST_COLUMN = 42;

function rowsOf(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(FIRST_COLUMN, Math.max(...rows.map(([usage]) => displayWidth(usage))));
  return rows.map(([usage, help]) => `  ${padEndCells(usage, width)}  ${help.replaceAll('\n', `\n${' '.repeat(width + 4)}`)}`);
}

const INTRODUCTION: Localized = {
  vi: `Kiểm tra thể thức, viện dẫn, đánh số và chính tả của báo cáo hành chính soạn bằng Markdown

Cách dùng: lint-report [tùy chọn] [đường dẫn…]
Đường dẫn là tệp, thư mục, mẫu như "bao-cao/**/*.md", hoặc - để đọc từ đầu vào chuẩn; không ghi thì
kiểm tra thư mục hiện tại. Nhiều báo cáo thì được so sánh với nhau. Tệp trùng tên một lệnh: ./citations.`,
  en: `Checks the form, citations, numbering and spelling of Vietnamese administrative reports in Markdown

Usage: lint-report [options] [paths…]
A path is a file, a folder, a pattern such as "bao-cao/**/*.md", or - for standard input; without one the
current folder is checked. Several reports are compared with one another. A file named like a command: ./citations.`,
};

const CLOSING: Localized = {
  vi: `Mọi tùy chọn của một chủ đề hoặc một lệnh: lint-report help kiem-tra | tep | cau-hinh | ket-qua | LỆNH
Mã thoát: 0 không còn lỗi, 1 còn lỗi hoặc quá nhiều cảnh báo, 2 không làm được việc (tùy chọn sai,
cấu hình sai, không đọc được tệp, không ghi được kết quả, không có tệp nào), 130 bị ngắt.`,
  en: `All options of a topic or a command: lint-report help check | files | configuration | output | COMMAND
Exit codes: 0 no errors left, 1 errors or too many warnings left, 2 the job could not be done (wrong option,
wrong configuration, unreadable file, results not written, no files), 130 interrupted.`,
};
