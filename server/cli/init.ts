import { join } from 'node:path';
import type { Language, Localized } from '../../rules/vocabulary.ts';
import { CONFIGURATION_NAMES } from '../host/config-file.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { createFile, writeFailureMessage } from '../host/write-file.ts';
import { EXIT } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

const NAME = '.lint-report.jsonc';

/** Creates a configuration file in the current folder, every key explained in comments; never over an existing one. Returns the exit code. */
export async function init(language: Language, terminal: Terminal): Promise<number> {
  for (const name of CONFIGURATION_NAMES) {
    if ((await nodeFileSystem.kind(join(terminal.folder, name))) === undefined) continue;
    terminal.tell(
      `lint-report: ${language === 'vi' ? `Thư mục này đã có “${name}”, không ghi đè` : `This folder has “${name}” already, it is left as it is`}`,
    );
    return EXIT.failure;
  }
  const failure = createFile(join(terminal.folder, NAME), Buffer.from(INITIAL_CONFIGURATION[language]));
  if (failure !== undefined) {
    terminal.tell(`lint-report: ${NAME}: ${writeFailureMessage(failure)[language]}`);
    return EXIT.failure;
  }
  terminal.write(language === 'vi' ? `Đã tạo ${NAME}\n` : `Created ${NAME}\n`);
  return EXIT.clean;
}

/** Text of the file that `--init` writes. */
export const INITIAL_CONFIGURATION: Localized = {
  vi: `// Cấu hình của lint-report cho thư mục này và các thư mục con.
// Tệp gần văn bản nhất được dùng; tệp ở thư mục cha không được gộp vào, trừ khi ghi trong "extends".
{
  // Dùng chung cấu hình của cơ quan: đường dẫn tính từ tệp này, nhiều tệp thì ghi thành danh sách.
  // "extends": "../lint-report-co-quan.jsonc",

  // Giai đoạn: "draft" đang soạn, "presign" trước khi ký, "issued" đã ban hành.
  "stage": "draft",

  // Ngôn ngữ của thông báo: "vi" hoặc "en".
  "language": "vi",

  // Thể thức áp dụng: "auto" tự nhận biết, "state" Nghị định 30/2020/NĐ-CP, "party" văn bản của Đảng.
  "regime": "auto",

  // "external" khi phần đầu văn bản (Quốc hiệu, tên cơ quan) do mẫu in thêm vào, không có trong tệp.
  "letterhead": "inline",

  // Loại báo cáo để so đề cương, ví dụ "kt-xh"; không ghi thì nhận theo trích yếu. Danh sách: lint-report --init-report
  // "reportType": "kt-xh",

  // Danh sách thuật ngữ của cơ quan và loại báo cáo riêng, đường dẫn tính từ tệp này.
  // "terms": ["thuat-ngu.yaml"],
  // "profiles": ["loai-bao-cao.yaml"],

  // Từ điển riêng (mỗi dòng một từ hoặc cụm từ) và số liệu học từ báo cáo cũ bằng lệnh lint-report learn.
  // "words": ["tu-dien.txt"],
  // "archive": "so-lieu-bao-cao-cu.txt",

  // Tệp không kiểm tra, viết như trong .gitignore.
  "ignore": [],

  // Mức của từng quy tắc hoặc cả nhóm: "error", "warning", "info", "hint", "off".
  // Quy tắc có tùy chọn: ["warning", { "tên tùy chọn": giá trị }]. Danh sách: lint-report --list-rules
  "rules": {},

  // Thiết lập riêng cho một số tệp.
  "overrides": [
    // { "files": ["da-ban-hanh/**"], "stage": "issued" }
  ]
}
`,
  en: `// Configuration of lint-report for this folder and those below it.
// The file nearest to a document is used; files further up are not merged in unless "extends" names them.
{
  // Share the configuration of your organisation: a path from this file, or a list of paths.
  // "extends": "../lint-report-organisation.jsonc",

  // Stage: "draft" being written, "presign" about to be signed, "issued".
  "stage": "draft",

  // Language of messages: "vi" or "en".
  "language": "en",

  // Rules of form: "auto" tells by the document, "state" Decree 30/2020/NĐ-CP, "party" documents of the Party.
  "regime": "auto",

  // "external" when a template adds the letterhead, so that it is not in the file.
  "letterhead": "inline",

  // Report type whose outline counts, for example "kt-xh"; told by the subject unless given. All types: lint-report --init-report
  // "reportType": "kt-xh",

  // Term lists of the organisation and own report types, paths from this file.
  // "terms": ["terms.yaml"],
  // "profiles": ["report-types.yaml"],

  // Own word lists (one word or phrase per line), and figures learned from past reports by lint-report learn.
  // "words": ["words.txt"],
  // "archive": "past-reports.txt",

  // Files that are not checked, written as in .gitignore.
  "ignore": [],

  // Level of a rule or a whole group: "error", "warning", "info", "hint", "off".
  // A rule with options: ["warning", { "option": value }]. All rules: lint-report --list-rules
  "rules": {},

  // Settings for some files.
  "overrides": [
    // { "files": ["issued/**"], "stage": "issued" }
  ]
}
`,
};
