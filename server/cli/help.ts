import type { Language, Localized } from '../../rules/vocabulary.ts';
import { displayWidth, padEndCells } from './display-width.ts';
import { OPTIONS, type OptionRow, type OptionSection } from './options.ts';

const SECTIONS: readonly { readonly section: OptionSection; readonly title: Localized }[] = [
  { section: 'check', title: { vi: 'Kiểm tra', en: 'Checking' } },
  { section: 'files', title: { vi: 'Tệp', en: 'Files' } },
  { section: 'configuration', title: { vi: 'Cấu hình', en: 'Configuration' } },
  { section: 'output', title: { vi: 'Kết quả', en: 'Results' } },
  { section: 'information', title: { vi: 'Tra cứu', en: 'Information' } },
];

const EXAMPLES: readonly { readonly command: string; readonly help: Localized }[] = [
  { command: 'lint-report bao-cao.md', help: { vi: 'kiểm tra một báo cáo', en: 'check one report' } },
  {
    command: 'lint-report --stage presign bao-cao.md',
    help: { vi: 'kiểm tra lần cuối trước khi ký', en: 'the last check before signing' },
  },
  { command: 'lint-report --fix "bao-cao/**/*.md"', help: { vi: 'sửa những chỗ sửa an toàn', en: 'apply the safe fixes' } },
  {
    command: 'lint-report register --format csv --bom -o so-dang-ky.csv .',
    help: { vi: 'sổ đăng ký báo cáo cho Excel', en: 'a register of the reports for Excel' },
  },
  {
    command: 'lint-report --format json -o ket-qua.json .',
    help: { vi: 'kết quả cho chương trình khác', en: 'results for another program' },
  },
];

/** The help page made from the table of options, with a line break at its end. */
export function helpPage(language: Language): string {
  const rows = OPTIONS.map((row) => ({ row, usage: usageOf(row, language) }));
  const width = Math.max(...rows.map(({ usage }) => displayWidth(usage)));
  const lines = INTRODUCTION[language].split('\n');
  for (const { section, title } of SECTIONS) {
    lines.push('', title[language]);
    for (const { row, usage } of rows) if (row.section === section) lines.push(`  ${padEndCells(usage, width)}  ${row.help[language]}`);
  }
  const commandWidth = Math.max(...EXAMPLES.map(({ command }) => command.length));
  lines.push('', language === 'vi' ? 'Ví dụ' : 'Examples');
  for (const { command, help } of EXAMPLES) lines.push(`  ${command.padEnd(commandWidth)}  ${help[language]}`);
  lines.push('', ...CLOSING[language].split('\n'));
  return `${lines.join('\n')}\n`;
}

function usageOf(row: OptionRow, language: Language): string {
  const short = row.short === undefined ? '    ' : `-${row.short}, `;
  const value = row.value === undefined ? '' : row.optional === true ? ` [${row.value[language]}]` : ` ${row.value[language]}`;
  return `${short}--${row.name}${value}`;
}

const INTRODUCTION: Localized = {
  vi: `Kiểm tra thể thức, viện dẫn, đánh số và chính tả của báo cáo hành chính soạn bằng Markdown

Cách dùng: lint-report [tùy chọn] [đường dẫn…]
           lint-report citations [đường dẫn…]   các văn bản được viện dẫn, ở đâu
           lint-report register [đường dẫn…]    sổ đăng ký: số, ngày, trích yếu, người ký
           lint-report merge TỆP…               gộp nhiều lần chạy thành một, từ tệp của --facts-out
           lint-report learn THƯ-MỤC… -o TỆP    học số liệu chính tả từ báo cáo cũ của cơ quan

Đường dẫn là tệp, thư mục, mẫu như "bao-cao/**/*.md", hoặc - để đọc từ đầu vào chuẩn.
Không ghi đường dẫn nào thì kiểm tra thư mục hiện tại. Nhiều báo cáo thì được so sánh với nhau.
Tệp trùng tên một lệnh: ghi ./citations.`,
  en: `Checks the form, citations, numbering and spelling of Vietnamese administrative reports in Markdown

Usage: lint-report [options] [paths…]
       lint-report citations [paths…]   the documents that are cited, and where
       lint-report register [paths…]    register of the reports: number, date, subject, signer
       lint-report merge FILES…         several runs as one, from the files of --facts-out
       lint-report learn FOLDERS… -o FILE  learn figures for spelling from past reports

A path is a file, a folder, a pattern such as "bao-cao/**/*.md", or - for standard input.
Without a path the current folder is checked. Several reports are compared with one another.
For a file named like a command write ./citations.`,
};

const CLOSING: Localized = {
  vi: `Mã thoát: 0 không còn lỗi, 1 còn lỗi hoặc quá nhiều cảnh báo, 2 không làm được việc
(tùy chọn sai, cấu hình sai, không đọc được tệp, không ghi được kết quả, không có tệp nào).`,
  en: `Exit codes: 0 no errors left, 1 errors or too many warnings left, 2 the job could not be done
(wrong option, wrong configuration, unreadable file, results not written, no files).`,
};
