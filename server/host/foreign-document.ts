import { extname } from 'node:path';
import type { Localized } from '../../rules/vocabulary.ts';

/** Files of other programs that people take for a document they can have checked. */
export type ForeignKind = 'word' | 'old-office' | 'open-document' | 'pdf' | 'rich-text' | 'spreadsheet' | 'slides' | 'zip';

const BY_EXTENSION: ReadonlyMap<string, ForeignKind> = new Map([
  ...(['.docx', '.docm', '.dotx', '.dotm'] as const).map((name) => [name, 'word'] as const),
  ...(['.doc', '.dot', '.wps'] as const).map((name) => [name, 'old-office'] as const),
  ...(['.odt', '.ott', '.fodt'] as const).map((name) => [name, 'open-document'] as const),
  ['.pdf', 'pdf'],
  ['.rtf', 'rich-text'],
  ...(['.xlsx', '.xlsm', '.xls', '.ods'] as const).map((name) => [name, 'spreadsheet'] as const),
  ...(['.pptx', '.ppt', '.odp'] as const).map((name) => [name, 'slides'] as const),
]);

/** What a file is by its name and, whatever its name, by its first bytes; undefined when it may be a text. */
export function foreignDocument(name: string, bytes: Uint8Array): ForeignKind | undefined {
  return BY_EXTENSION.get(extname(name).toLowerCase()) ?? foreignContent(bytes);
}

/** What a file is by its first bytes; undefined when it may be a text. */
export function foreignContent(bytes: Uint8Array): ForeignKind | undefined {
  const start = Buffer.from(bytes.subarray(0, 8))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('{\\rtf')) return 'rich-text';
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'old-office';
  if (!/^PK\x03\x04/.test(start)) return undefined;
  return packedKind(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** The names of the parts stand in a packed file as they are, in its head or in the list at its end. */
function packedKind(bytes: Buffer): ForeignKind {
  const head = bytes.subarray(0, 4096).toString('latin1');
  if (head.includes('opendocument.text')) return 'open-document';
  if (head.includes('opendocument.spreadsheet')) return 'spreadsheet';
  if (head.includes('opendocument.presentation')) return 'slides';
  if (bytes.includes('word/document.xml')) return 'word';
  if (bytes.includes('xl/workbook.xml')) return 'spreadsheet';
  return bytes.includes('ppt/presentation.xml') ? 'slides' : 'zip';
}

/** One sentence that says what a file is in place of a text. */
export function foreignMessage(kind: ForeignKind): Localized {
  const { vi, en } = NAMES[kind];
  return { vi: `Đây là ${vi}, không phải tệp văn bản thuần`, en: `This is ${en}, not a plain text file` };
}

/** What a file is that somebody wants to have checked, and how to get Markdown from it. */
export function foreignDocumentMessage(kind: ForeignKind): Localized {
  const { vi, en } = NAMES[kind];
  const advice = ADVICE[kind];
  return { vi: `Đây là ${vi}, chưa kiểm tra được; ${advice.vi}`, en: `This is ${en}, which cannot be checked; ${advice.en}` };
}

const NAMES: Readonly<Record<ForeignKind, Localized>> = {
  word: { vi: 'tệp Word (.docx)', en: 'a Word file (.docx)' },
  'old-office': { vi: 'tệp Word hoặc Office đời cũ (.doc)', en: 'an old Word or Office file (.doc)' },
  'open-document': { vi: 'tệp LibreOffice (.odt)', en: 'a LibreOffice file (.odt)' },
  pdf: { vi: 'tệp PDF', en: 'a PDF file' },
  'rich-text': { vi: 'tệp RTF', en: 'an RTF file' },
  spreadsheet: { vi: 'bảng tính', en: 'a spreadsheet' },
  slides: { vi: 'tệp trình chiếu', en: 'a slide show' },
  zip: { vi: 'tệp nén ZIP (tệp Word .docx cũng ở dạng này)', en: 'a ZIP file (as Word files, .docx, are)' },
};

function pandoc(extension: string): Localized {
  return {
    vi: `hãy chuyển sang Markdown, ví dụ “pandoc bao-cao.${extension} -o bao-cao.md”, rồi kiểm tra tệp .md`,
    en: `convert it to Markdown, for example “pandoc report.${extension} -o report.md”, and check the .md file`,
  };
}

const ADVICE: Readonly<Record<ForeignKind, Localized>> = {
  word: pandoc('docx'),
  'old-office': {
    vi: 'hãy mở bằng Word hoặc LibreOffice, lưu thành .docx, chuyển sang Markdown, ví dụ “pandoc bao-cao.docx -o bao-cao.md”, rồi kiểm tra tệp .md',
    en: 'open it in Word or LibreOffice, save it as .docx, convert that to Markdown, for example “pandoc report.docx -o report.md”, and check the .md file',
  },
  'open-document': pandoc('odt'),
  pdf: {
    vi: 'hãy lấy tệp soạn thảo gốc (Word, LibreOffice), chuyển sang Markdown, ví dụ “pandoc bao-cao.docx -o bao-cao.md”, rồi kiểm tra tệp .md',
    en: 'take the file it was made from (Word, LibreOffice), convert that to Markdown, for example “pandoc report.docx -o report.md”, and check the .md file',
  },
  'rich-text': pandoc('rtf'),
  spreadsheet: {
    vi: 'chương trình kiểm tra báo cáo soạn bằng Markdown (.md)',
    en: 'the program checks reports written in Markdown (.md)',
  },
  slides: {
    vi: 'chương trình kiểm tra báo cáo soạn bằng Markdown (.md)',
    en: 'the program checks reports written in Markdown (.md)',
  },
  zip: {
    vi: 'hãy giải nén rồi kiểm tra tệp .md bên trong; nếu là tệp Word thì chuyển sang Markdown trước',
    en: 'unpack it and check the .md files inside; a Word file is to be converted to Markdown first',
  },
};
