import { afterEach, expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver/node';
import { rulePage } from '../../rules/index.ts';
import type { Language } from '../../rules/vocabulary.ts';
import { PLAIN_CAPABILITIES, TestClient, type ClientOptions } from './testing/client.ts';
import { TEST_RULES } from './testing/engine.ts';

const URI = 'file:///bao-cao.md';

let client: TestClient;
afterEach(() => client.stop());

async function hover(text: string, character: number, options: ClientOptions = {}): Promise<Hover | null> {
  ({ client } = await TestClient.start(options));
  await client.open(URI, text);
  return client.request('textDocument/hover', { textDocument: { uri: URI }, position: { line: 0, character } });
}

function page(id: string, language: Language): string {
  const rule = TEST_RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(id);
  return rulePage(rule, language);
}

/** The page as a hover shows it: no title, headings as bold lines. */
function small(id: string, language: Language): string {
  return page(id, language)
    .split('\n')
    .slice(2)
    .join('\n')
    .replace(/^## (.*)$/gmu, '**$1**');
}

test('a finding shows the page of its rule with the clause', async () => {
  const shown = await hover('📌 Cần đảm bảo an toàn\n', 9);
  expect(shown).toEqual({
    contents: { kind: 'markdown', value: small('test/one-safe-fix', 'vi') },
    range: { start: { line: 0, character: 7 }, end: { line: 0, character: 14 } },
  });
  expect(JSON.stringify(shown)).toContain('Nghị định số 30/2020/NĐ-CP, Phụ lục I');
});

test('in English when the settings say so', async () => {
  const shown = await hover('đảm bảo\n', 0, { settings: () => ({ language: 'en' }) });
  expect(shown?.contents).toEqual({
    kind: 'markdown',
    value: small('test/one-safe-fix', 'en'),
  });
});

test('plain text for a client that shows no Markdown', async () => {
  const shown = await hover('đảm bảo\n', 7, { capabilities: PLAIN_CAPABILITIES });
  expect(shown?.contents).toEqual({ kind: 'plaintext', value: 'Không viết “đảm bảo” (test/one-safe-fix)\nQuy tắc để thử.' });
});

test('nothing beside a finding', async () => {
  expect(await hover('Cần đảm bảo\n', 2)).toBeNull();
});

test('the page of a rule on request', async () => {
  ({ client } = await TestClient.start({ settings: () => ({ language: 'en' }) }));
  expect(await client.request('lintReport/ruleDocumentation', { ruleId: 'test/no-fix' })).toEqual({ markdown: page('test/no-fix', 'en') });
  expect(await client.request('lintReport/ruleDocumentation', { ruleId: 'test/none' })).toBeNull();
  expect(client.settingsAsked).toEqual([undefined]);
});
