import { afterEach, expect, test } from 'vitest';
import type { SemanticTokens } from 'vscode-languageserver/node';
import { TestClient } from './testing/client.ts';

const URI = 'file:///a.md';
let client: TestClient;
afterEach(() => client.stop());

async function tokens(text: string): Promise<SemanticTokens> {
  ({ client } = await TestClient.start());
  await client.open(URI, text);
  return client.request('textDocument/semanticTokens/full', { textDocument: { uri: URI } });
}

test('type word and code of each citation, the first mention of a document marked', async () => {
  expect((await tokens('📌 Theo Kế hoạch số 45/KH-UBND ngày 09/01/2026 của UBND xã.\n\nKế hoạch số 45/KH-UBND đã xong.\n')).data).toEqual([
    0, 8, 8, 0, 1, 0, 12, 10, 1, 1, 2, 0, 8, 0, 0, 0, 12, 10, 1, 0,
  ]);
});

test('a type word over two lines is two tokens, quoted citations are none', async () => {
  expect((await tokens('Theo Kế\nhoạch số 45/KH-UBND. “Kế hoạch số 46/KH-UBND”.\n')).data).toEqual([
    0, 5, 2, 0, 1, 1, 0, 5, 0, 1, 0, 9, 10, 1, 1,
  ]);
});
