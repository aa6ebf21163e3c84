import { expect, test } from 'vitest';
import { decode } from './decode.ts';
import { foreignContent, foreignDocument, foreignDocumentMessage, type ForeignKind } from './foreign-document.ts';

/** The head of a packed file whose first part has this name and content, with more names in the list at its end. */
function packed(name: string, content: string, ...others: readonly string[]): Uint8Array {
  const head = Buffer.alloc(30);
  head.write('PK\u0003\u0004', 'latin1');
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name + content), Buffer.alloc(5000), Buffer.from(others.join('\0'))]);
}

const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0x00]);

test.each<readonly [string, Uint8Array, ForeignKind | undefined]>([
  ['Word', packed('[Content_Types].xml', '', 'word/document.xml'), 'word'],
  ['a spreadsheet', packed('[Content_Types].xml', '', 'xl/workbook.xml'), 'spreadsheet'],
  ['slides', packed('[Content_Types].xml', '', 'ppt/presentation.xml'), 'slides'],
  ['LibreOffice', packed('mimetype', 'application/vnd.oasis.opendocument.text'), 'open-document'],
  ['a packed file', packed('word.md', 'x'), 'zip'],
  ['old Word', OLE, 'old-office'],
  ['PDF', Buffer.from('%PDF-1.4\n'), 'pdf'],
  ['PDF after a mark', Buffer.from('\ufeff%PDF-1.4\n'), 'pdf'],
  ['RTF', Buffer.from('{\\rtf1\\ansi Báo cáo}'), 'rich-text'],
  ['text', Buffer.from('PK là chữ viết tắt\n'), undefined],
  ['text about PDF', Buffer.from('# %PDF-1.4\n'), undefined],
  ['nothing', Buffer.from(''), undefined],
])('%s under the name of a Markdown file', (_, bytes, kind) => {
  expect(foreignDocument('bao-cao.md', bytes)).toBe(kind);
  expect(foreignContent(bytes)).toBe(kind);
  const decoded = decode(bytes);
  expect(decoded.ok ? undefined : decoded.problem.kind).toBe(kind === undefined ? undefined : 'foreign');
});

test('the name alone tells as well, in capitals too; it goes before the content', () => {
  const text = Buffer.from('Báo cáo\n');
  expect(
    ['a.docx', 'a.DOC', 'a.odt', 'a.Pdf', 'a.rtf', 'a.xlsx', 'a.md', 'a.txt', 'docx'].map((name) => foreignDocument(name, text)),
  ).toEqual(['word', 'old-office', 'open-document', 'pdf', 'rich-text', 'spreadsheet', undefined, undefined, undefined]);
  expect(foreignDocument('co-mat-khau.docx', OLE)).toBe('word');
});

test('nobody is told to save such a file as UTF-8', () => {
  const kinds = ['word', 'old-office', 'open-document', 'pdf', 'rich-text', 'spreadsheet', 'slides', 'zip'] as const;
  for (const { vi, en } of kinds.map(foreignDocumentMessage)) expect(`${vi} ${en}`).not.toContain('UTF-8');
  const decoded = decode(OLE);
  expect(decoded.ok ? '' : decoded.problem.message.vi).toBe('Đây là tệp Word hoặc Office đời cũ (.doc), không phải tệp văn bản thuần');
});
