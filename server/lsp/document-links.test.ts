import { afterEach, expect, test } from 'vitest';
import type { DocumentLink } from 'vscode-languageserver/node';
import type { TestClient } from './testing/client.ts';
import { rangeIn, reportText, startOver, uriOf } from './testing/workspace.ts';

const QUARTER = reportText('12/BC-UBND', '2026-03-05', 'Xã đã triển khai.');
const HALF = reportText(
  '30/BC-UBND',
  '2026-06-05',
  'Tiếp theo Báo cáo số 12/BC-UBND ngày 05/3/2026 của UBND xã Bình An; Kế hoạch số 45/KH-UBND ngày 19/01/2026 của UBND tỉnh.',
);
const FILES = { 'quy 1.md': QUARTER, '6-thang.md': HALF };

let client: TestClient;
afterEach(() => client.stop());

async function links(settings: object): Promise<DocumentLink[]> {
  ({ client } = await startOver(FILES, { settings: () => settings }));
  await client.open(uriOf('6-thang.md'), HALF);
  return client.request('textDocument/documentLink', { textDocument: { uri: uriOf('6-thang.md') } });
}

const TO_REPORT = { range: rangeIn(HALF, '12/BC-UBND'), target: uriOf('quy 1.md'), tooltip: 'Mở báo cáo quy 1.md' };

test('a cited report of the workspace is linked to its file, other documents to nothing', async () => {
  expect(await links({})).toEqual([TO_REPORT]);
});

test('with a search address other documents are linked to it, in the language of the settings', async () => {
  expect(await links({ citationSearchUrl: 'https://tra-cuu.example/?q={number}', language: 'en' })).toEqual([
    { ...TO_REPORT, tooltip: 'Open the report quy 1.md' },
    { range: rangeIn(HALF, '45/KH-UBND'), target: 'https://tra-cuu.example/?q=45%2FKH-UBND', tooltip: 'Look up 45/KH-UBND' },
  ]);
});

test('a search address that is no web address is not used', async () => {
  expect(await links({ citationSearchUrl: 'command:run?{number}' })).toEqual([TO_REPORT]);
});
