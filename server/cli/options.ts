import type { Localized } from '../../rules/vocabulary.ts';
import { GROUPING_NAMES } from './formats/grouping-names.ts';
import { RESULTS_FORMAT_NAMES } from './formats/results-format-names.ts';

/** Part of the help text an option stands in. */
export type OptionSection = 'check' | 'files' | 'configuration' | 'output' | 'information';

/** One option of the command line. Parsing, the help text and the messages about wrong options come from this table. */
export interface OptionRow {
  /** Without the dashes. */
  readonly name: string;
  /** One letter for the short form. */
  readonly short?: string;
  /** Name of its value in the help text; absent for an option that takes none. */
  readonly value?: Localized;
  /** The value may be left out. */
  readonly optional?: true;
  /** The values it takes; any when absent. */
  readonly choices?: readonly string[];
  readonly section: OptionSection;
  /** Left out of the first help page; it stands on that of its topic. */
  readonly rare?: true;
  /** A few words, no full stop; a line break where the line would be too long. */
  readonly help: Localized;
}

const FILE: Localized = { vi: 'TỆP', en: 'FILE' };

/** All options in the order of the help text. */
export const OPTIONS: readonly OptionRow[] = [
  {
    name: 'stage',
    section: 'check',
    value: { vi: 'GIAI-ĐOẠN', en: 'STAGE' },
    choices: ['draft', 'presign', 'issued'],
    help: {
      vi: 'draft đang soạn (mặc định), presign trước khi ký, issued đã ban hành',
      en: 'draft being written (default), presign about to be signed, issued',
    },
  },
  {
    name: 'rule',
    section: 'check',
    value: { vi: 'MÃ:MỨC', en: 'ID:LEVEL' },
    help: {
      vi: 'đặt mức cho quy tắc hoặc nhóm: error, warning, info, hint, off (dùng được nhiều lần)',
      en: 'set the level of a rule or group: error, warning, info, hint, off (repeatable)',
    },
  },
  {
    name: 'fix',
    section: 'check',
    help: { vi: 'sửa những chỗ sửa an toàn rồi ghi lại tệp', en: 'apply the safe fixes and write the files' },
  },
  {
    name: 'fix-dry-run',
    rare: true,
    section: 'check',
    help: { vi: 'cho biết --fix sẽ sửa gì, không ghi tệp nào', en: 'tell what --fix would change, write nothing' },
  },
  {
    name: 'diff',
    section: 'check',
    help: {
      vi: 'in những chỗ --fix sẽ sửa dưới dạng bản khác biệt (git apply dùng được), không ghi tệp nào',
      en: 'print what --fix would change as a unified diff (git apply takes it), write nothing',
    },
  },
  {
    name: 'fix-type',
    rare: true,
    section: 'check',
    value: { vi: 'LOẠI', en: 'KIND' },
    help: {
      vi: 'sửa loại nào: safe an toàn (mặc định), ask cần người xem lại, hoặc mã quy tắc; nhiều loại cách nhau bằng dấu phẩy',
      en: 'which fixes: safe (default), ask (to be looked at), or rules; several with commas',
    },
  },
  {
    name: 'watch',
    section: 'check',
    help: { vi: 'kiểm tra lại mỗi khi có tệp thay đổi, đến khi bấm Ctrl+C', en: 'check again whenever a file changes, until Ctrl+C' },
  },
  {
    name: 'max-warnings',
    section: 'check',
    value: { vi: 'SỐ', en: 'N' },
    help: { vi: 'quá số cảnh báo này thì mã thoát là 1', en: 'exit with 1 when there are more warnings than this' },
  },
  {
    name: 'exit-zero',
    rare: true,
    section: 'check',
    help: { vi: 'còn vấn đề cũng thoát với mã 0', en: 'exit with 0 also when there are problems' },
  },
  {
    name: 'jobs',
    rare: true,
    section: 'check',
    value: { vi: 'SỐ', en: 'N' },
    help: {
      vi: 'số luồng kiểm tra cùng lúc (mặc định: theo máy khi có nhiều tệp)',
      en: 'check with this many workers at once (default: by the machine when there are many files)',
    },
  },
  {
    name: 'cache',
    section: 'check',
    help: {
      vi: 'giữ kết quả trong thư mục .lint-report-cache, lần sau chỉ kiểm tra lại tệp đã đổi',
      en: 'keep results in the folder .lint-report-cache and check only what changed next time',
    },
  },
  {
    name: 'cache-location',
    rare: true,
    section: 'check',
    value: { vi: 'THƯ-MỤC', en: 'FOLDER' },
    help: { vi: 'giữ kết quả của --cache trong thư mục này', en: 'keep the results of --cache in this folder' },
  },
  {
    name: 'stdin-filename',
    rare: true,
    section: 'files',
    value: FILE,
    help: {
      vi: 'đọc văn bản từ đầu vào chuẩn và đặt tên này cho nó, để tìm cấu hình',
      en: 'read the text from standard input under this name, to find its configuration',
    },
  },
  {
    name: 'ignore-pattern',
    rare: true,
    section: 'files',
    value: { vi: 'MẪU', en: 'PATTERN' },
    help: {
      vi: 'loại ra thêm những tệp khớp mẫu này, viết như trong .gitignore (dùng được nhiều lần)',
      en: 'leave out what matches as well, written as in .gitignore (repeatable)',
    },
  },
  {
    name: 'changed',
    section: 'files',
    value: { vi: 'COMMIT', en: 'COMMIT' },
    optional: true,
    help: {
      vi: 'chỉ kiểm tra tệp đã đổi so với HEAD, hoặc so với chỗ tách nhánh: --changed=origin/main',
      en: 'only files that changed since HEAD, or since the branch left: --changed=origin/main',
    },
  },
  {
    name: 'staged',
    rare: true,
    section: 'files',
    help: {
      vi: 'chỉ kiểm tra nội dung đã đưa vào chỉ mục git (trước khi commit)',
      en: 'only what is staged in Git, as it is staged (before a commit)',
    },
  },
  {
    name: 'baseline',
    rare: true,
    section: 'files',
    value: FILE,
    help: {
      vi: 'tệp vấn đề cũ thay cho .lint-report-baseline.json của thư mục hiện tại',
      en: 'the file of known findings in place of .lint-report-baseline.json of the current folder',
    },
  },
  {
    name: 'no-baseline',
    rare: true,
    section: 'files',
    help: { vi: 'báo cả vấn đề cũ đã ghi nhận', en: 'tell known findings as well' },
  },
  {
    name: 'allow-empty',
    rare: true,
    section: 'files',
    help: { vi: 'không có tệp nào để kiểm tra thì không coi là lỗi', en: 'that there is no file to check is no failure' },
  },
  {
    name: 'shard',
    rare: true,
    section: 'files',
    value: { vi: 'PHẦN/SỐ-PHẦN', en: 'PART/PARTS' },
    help: {
      vi: 'chỉ kiểm tra một phần các tệp, ví dụ 2/5; so sánh báo cáo sau bằng --facts-out và merge',
      en: 'only one part of the files, for example 2/5; compare reports later by --facts-out and merge',
    },
  },
  {
    name: 'no-ignore',
    section: 'files',
    help: {
      vi: 'kiểm tra cả tệp mà .gitignore, .lint-report-ignore hoặc cấu hình loại ra',
      en: 'also check what .gitignore, .lint-report-ignore or the configuration leaves out',
    },
  },
  {
    name: 'config',
    short: 'c',
    section: 'configuration',
    value: FILE,
    help: { vi: 'dùng tệp cấu hình này cho mọi văn bản', en: 'use this configuration file for every document' },
  },
  { name: 'no-config', rare: true, section: 'configuration', help: { vi: 'không dùng tệp cấu hình nào', en: 'use no configuration file' } },
  {
    name: 'init',
    rare: true,
    section: 'configuration',
    help: {
      vi: 'tạo .lint-report.jsonc có chú thích trong thư mục hiện tại',
      en: 'create a commented .lint-report.jsonc in the current folder',
    },
  },
  {
    name: 'init-report',
    section: 'configuration',
    value: { vi: 'LOẠI', en: 'TYPE' },
    optional: true,
    help: {
      vi: 'soạn khung báo cáo mới (vào tệp của -o); không ghi loại thì liệt kê các loại',
      en: 'write the skeleton of a new report (to the file of -o); without a type list the types',
    },
  },
  {
    name: 'format',
    short: 'f',
    section: 'output',
    value: { vi: 'DẠNG', en: 'FORMAT' },
    choices: [...RESULTS_FORMAT_NAMES, 'table', 'csv', 'md'],
    help: {
      vi: `${RESULTS_FORMAT_NAMES.join(', ')};\nhtml là phiếu kiểm tra; DẠNG=TỆP ghi thêm một dạng ra tệp; danh sách: table, csv, json, md`,
      en: `${RESULTS_FORMAT_NAMES.join(', ')};\nhtml is the check sheet; FORMAT=FILE writes one more to a file; lists: table, csv, json, md`,
    },
  },
  {
    name: 'group-by',
    rare: true,
    section: 'output',
    value: { vi: 'CÁCH', en: 'WAY' },
    choices: GROUPING_NAMES,
    help: {
      vi: 'xếp vấn đề theo file tệp (mặc định), part phần của báo cáo, rule quy tắc (chỉ dạng stylish)',
      en: 'gather problems by file (default), part of the report, or rule (stylish only)',
    },
  },
  {
    name: 'bom',
    rare: true,
    section: 'output',
    help: {
      vi: 'danh sách csv có dấu BOM để Excel đọc đúng tiếng Việt',
      en: 'begin a csv list with a byte-order mark so that Excel reads it as UTF-8',
    },
  },
  {
    name: 'facts-out',
    rare: true,
    section: 'output',
    value: FILE,
    help: {
      vi: 'ghi kết quả và dữ kiện để sau này gộp bằng merge, không so sánh ngay',
      en: 'write findings and facts for merge instead of comparing now',
    },
  },
  {
    name: 'output-file',
    short: 'o',
    section: 'output',
    value: FILE,
    help: { vi: 'ghi kết quả vào tệp này', en: 'write the results to this file' },
  },
  {
    name: 'force',
    rare: true,
    section: 'output',
    help: {
      vi: '-o và --facts-out được ghi đè cả tệp khác, không chỉ kết quả lần trước',
      en: '-o and --facts-out may replace any file, not only earlier results',
    },
  },
  { name: 'quiet', short: 'q', section: 'output', help: { vi: 'chỉ in lỗi', en: 'print errors only' } },
  { name: 'color', rare: true, section: 'output', help: { vi: 'luôn tô màu', en: 'always use colours' } },
  { name: 'no-color', rare: true, section: 'output', help: { vi: 'không tô màu', en: 'never use colours' } },
  {
    name: 'lang',
    section: 'output',
    value: { vi: 'vi|en', en: 'vi|en' },
    choices: ['vi', 'en'],
    help: { vi: 'ngôn ngữ của thông báo', en: 'language of all messages' },
  },
  {
    name: 'explain',
    rare: true,
    section: 'information',
    value: { vi: 'MÃ', en: 'ID' },
    help: {
      vi: 'giải thích một quy tắc: vì sao, căn cứ, ví dụ đúng và sai',
      en: 'explain a rule: why, legal basis, right and wrong examples',
    },
  },
  {
    name: 'list-rules',
    rare: true,
    section: 'information',
    help: { vi: 'liệt kê mọi quy tắc và mức ở từng giai đoạn', en: 'list all rules and their levels at each stage' },
  },
  {
    name: 'timing',
    rare: true,
    section: 'information',
    help: { vi: 'sau khi kiểm tra, cho biết từng quy tắc mất bao lâu', en: 'after the check tell what each rule took' },
  },
  {
    name: 'debug',
    rare: true,
    section: 'information',
    help: { vi: 'khi chương trình gặp lỗi bên trong thì in cả chi tiết', en: 'print the details of a failure inside the program' },
  },
  { name: 'help', short: 'h', section: 'information', help: { vi: 'in trang này', en: 'print this page' } },
  { name: 'version', short: 'V', section: 'information', help: { vi: 'in số phiên bản', en: 'print the version' } },
];
