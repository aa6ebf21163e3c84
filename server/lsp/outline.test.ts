import { afterEach, describe, expect, test } from 'vitest';
import type { DocumentSymbol, FoldingRange, SymbolInformation } from 'vscode-languageserver/node';
import { FULL_CAPABILITIES, PLAIN_CAPABILITIES, TestClient, type ClientOptions } from './testing/client.ts';
import { SAMPLE_REPORT } from './testing/report.ts';

const URI = 'file:///bao-cao.md';

let client: TestClient;
afterEach(() => client.stop());

async function opened(text: string, options: ClientOptions = {}): Promise<void> {
  ({ client } = await TestClient.start(options));
  await client.open(URI, text);
}

/** The tree drawn with two spaces a level: name, lines covered. */
function drawn(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, range, children }) => [
    `${indent}${name} [${range.start.line}-${range.end.line}]`,
    ...drawn(children ?? [], `${indent}  `),
  ]);
}

const symbols = (): Promise<DocumentSymbol[]> => client.request('textDocument/documentSymbol', { textDocument: { uri: URI } });
const folds = async (): Promise<string[]> => {
  const ranges: FoldingRange[] = await client.request('textDocument/foldingRange', { textDocument: { uri: URI } });
  return ranges.map(({ startLine, endLine }) => `${startLine}-${endLine}`);
};

describe('document symbols', () => {
  test('follow the report’s own structure', async () => {
    await opened(SAMPLE_REPORT);
    expect(drawn(await symbols())).toEqual([
      'Phần đầu văn bản [0-8]',
      '  Cơ quan ban hành: ỦY BAN NHÂN DÂN XÃ BÌNH AN [0-1]',
      '  Quốc hiệu: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM [3-3]',
      '  Tiêu ngữ: Độc lập - Tự do - Hạnh phúc [4-4]',
      '  Số và ký hiệu: Số: 12/BC-UBND [6-6]',
      '  Địa danh và thời gian: Bình An, ngày 05 tháng 3 năm 2026 [8-8]',
      'BÁO CÁO Kết quả công tác quý I năm 2026 [10-12]',
      'Kính gửi [14-14]',
      'I. TÌNH HÌNH CHUNG [18-20]',
      'II. KẾT QUẢ [22-30]',
      '  1. Kinh tế [24-26]',
      '  2. Xã hội [28-30]',
      'Nơi nhận [34-36]',
      'Người ký: Nguyễn Văn A [38-41]',
    ]);
  });

  test('the text that names a part lies inside it', async () => {
    await opened(SAMPLE_REPORT);
    const all = (list: readonly DocumentSymbol[]): DocumentSymbol[] => list.flatMap((symbol) => [symbol, ...all(symbol.children ?? [])]);
    const outside = all(await symbols()).filter(
      ({ range, selectionRange }) => selectionRange.start.line < range.start.line || selectionRange.end.line > range.end.line,
    );
    expect(outside).toEqual([]);
    expect((await symbols()).find(({ name }) => name === 'II. KẾT QUẢ')?.selectionRange).toEqual({
      start: { line: 22, character: 0 },
      end: { line: 22, character: 11 },
    });
  });

  test('names are in the language of the settings', async () => {
    await opened(SAMPLE_REPORT, { settings: () => ({ language: 'en' }) });
    expect((await symbols()).map(({ name }) => name)).toEqual([
      'Letterhead',
      'BÁO CÁO Kết quả công tác quý I năm 2026',
      'Addressee',
      'I. TÌNH HÌNH CHUNG',
      'II. KẾT QUẢ',
      'Recipients',
      'Signer: Nguyễn Văn A',
    ]);
  });

  test('a client that shows no tree gets a list with the name of the part above', async () => {
    await opened(SAMPLE_REPORT, { capabilities: PLAIN_CAPABILITIES });
    const list: SymbolInformation[] = await client.request('textDocument/documentSymbol', { textDocument: { uri: URI } });
    expect(list.find(({ name }) => name === '2. Xã hội')).toEqual({
      name: '2. Xã hội',
      kind: 2,
      containerName: 'II. KẾT QUẢ',
      location: { uri: URI, range: { start: { line: 28, character: 0 }, end: { line: 30, character: 33 } } },
    });
  });

  test('are those of the newest text', async () => {
    await opened(SAMPLE_REPORT);
    await client.change(URI, 2, 'III. KẾT QUẢ', { start: { line: 22, character: 0 }, end: { line: 22, character: 11 } });
    expect((await symbols()).map(({ name }) => name)).toContain('III. KẾT QUẢ');
  });

  test('a text that is no report has none', async () => {
    await opened('Trời hôm nay đẹp.\n\n# Ghi chép\n\nĐi chợ.\n');
    expect(await symbols()).toEqual([]);
  });
});

describe('folding', () => {
  test('letterhead, title, sections, recipients, signature', async () => {
    await opened(SAMPLE_REPORT);
    expect(await folds()).toEqual(['0-8', '10-12', '18-20', '22-30', '24-26', '28-30', '34-36', '38-41']);
  });

  test('front matter, with CRLF', async () => {
    await opened(`---\r\nnguoi_soan: A\r\n---\r\n\r\n${SAMPLE_REPORT.replaceAll('\n', '\r\n')}`);
    expect((await folds()).slice(0, 2)).toEqual(['0-2', '4-12']);
  });

  test('of more parts than the client wants the outer ones stay', async () => {
    await opened(SAMPLE_REPORT, {
      capabilities: { ...FULL_CAPABILITIES, textDocument: { ...FULL_CAPABILITIES.textDocument, foldingRange: { rangeLimit: 6 } } },
    });
    expect(await folds()).toEqual(['0-8', '10-12', '18-20', '22-30', '34-36', '38-41']);
  });
});
