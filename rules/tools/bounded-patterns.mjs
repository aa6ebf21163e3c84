/**
 * Expressions that would take more than linear time on a long text and are only ever asked about a short one, with the reason why it is
 * short; `module` is where it stands, `source` the literal with the names of the classes of letters. `check-patterns.mjs` holds the list:
 * an entry that stands nowhere fails.
 */
export const BOUNDED = [
  {
    module: 'rules/model/abbreviations/letter-words.ts',
    source: String.raw`/(\S+)[\s(]+$/u`,
    why: 'standsInCapitals hands it 30 characters before a word',
  },
  {
    module: 'rules/model/abbreviations/letter-words.ts',
    source: String.raw`/^[\s)]+(\S+)/u`,
    why: 'standsInCapitals hands it 30 characters behind a word',
  },
  {
    module: 'rules/model/citations/preceding.ts',
    source: String.raw`/^\s*(?:(?:ban\s+hành\s+)?(?:kèm\s+)?(?:tại|theo|như|gồm|là|cụ\s+thể|căn\s+cứ|ví\s+dụ)?\s*:?\s*)?(?:các\s+)?$/u`,
    why: 'OPENS_BRACKET reads at most REACH, 320 characters before a mention',
  },
  {
    module: 'rules/model/citations/preceding.ts',
    source: String.raw`/^[\s\S]*(?:\(\d{1,2}\)|[;:(“”]|\.\s|\n\s*[-–+•])\s*/u`,
    why: 'CLAUSE reads at most REACH, 320 characters before a mention',
  },
  {
    module: 'rules/model/citations/preceding.ts',
    source: String.raw`/\s+(?:(?:đã|cũng|vừa|sớm|tiếp\s+tục|kịp\s+thời|chủ\s+động)\s+)*(?:ký\s+)?(?:ban\s+hành|có|ra|xây\s+dựng|phát\s+hành|gửi|thông\s+qua)\s+(?:các\s+|những\s+|một\s+số\s+|\d{1,3}\s+)?$/u`,
    why: 'ISSUES reads at most REACH, 320 characters before a mention',
  },
  {
    module: 'rules/model/citations/preceding.ts',
    source: String.raw`/\s*\([^()]{2,60}\)\s*$/u`,
    why: 'ASIDE reads at most REACH, 320 characters before a mention',
  },
  {
    module: 'rules/model/citations/preceding.ts',
    source: String.raw`/(?<![${'${LETTER}'}])(?:được|do|bị)\s+([^\s;:.()“”"][^;:.()“”"]{1,89}?)(?:\s*\([^()]{2,40}\))?\s+(?:phê\s+duyệt|ban\s+hành|quyết\s+định|công\s+nhận|chấp\s+thuận|thống\s+nhất|cho\s+phép|cho\s+chủ\s+trương|giao|phân\s+bổ|thành\s+lập|điều\s+chỉnh|công\s+bố|kiện\s+toàn|thông\s+qua)(?:\s+[^;:.()“”"]{0,60}?)?\s+(?:tại|theo|bằng)\s+(?:các\s+)?$/u`,
    why: 'DONE_BY reads at most REACH, 320 characters before a mention',
  },
  {
    module: 'rules/model/citations/preceding.ts',
    source: String.raw`/(?<![${'${LETTER}'}])sửa\s+đổi(?:,?\s+bổ\s+sung)?(?:\s+[^.;:()]{0,80}?)?\s+(?:bởi|tại|theo|bằng)\s(?:[^.;:]{0,160}\s)?$/u`,
    why: 'AMENDED_BY reads at most REACH, 320 characters before a mention',
  },
  {
    module: 'rules/model/citations/subject.ts',
    source: String.raw`/(?:[\s,.]|\s(?:(?:cụ\s+thể\s+)?như\s+sau|sau\s+đây|(?:bao\s+)?gồm|như)|,\s+cụ\s+thể)+$/u`,
    why: 'TRAILING reads at most MAX_SUBJECT, 400 characters of a subject',
  },
  {
    module: 'server/host/ignore-files.ts',
    source: String.raw`/^gitdir:\s*(.+?)\s*$/m`,
    why: 'reads the one line that git writes into the .git file of a worktree',
  },
];

/** Packages whose expressions are not judged, for they never see a document. */
export const NOT_FOR_DOCUMENTS = [
  { package: 'yaml', why: 'reads configuration and term lists' },
  { package: 'picomatch', why: 'reads the path patterns of a configuration' },
  { package: 'vscode-languageserver', why: 'reads the headers and start arguments of the protocol' },
];
