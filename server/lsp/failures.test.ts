import { afterEach, expect, test } from 'vitest';
import type { RuleEngine } from './engine.ts';
import { PLAIN_CAPABILITIES, TestClient } from './testing/client.ts';
import { TEST_ENGINE } from './testing/engine.ts';

const URI = 'file:///bao-cao.md';

/** Fails on every text that holds the word. */
const BRITTLE: RuleEngine = {
  ...TEST_ENGINE,
  lint: (text, options) => {
    if (text.includes('hỏng')) throw new Error('gãy giữa chừng');
    return TEST_ENGINE.lint(text, options);
  },
};

let client: TestClient;
afterEach(() => client.stop());

test('a pull that fails ends with no diagnostics, a line of the log and the status “error”; the server goes on', async () => {
  ({ client } = await TestClient.start({ engine: BRITTLE, settings: () => ({ delay: 0 }) }));
  await client.open(URI, 'hỏng\n');
  expect(await client.pull(URI)).toEqual({ kind: 'full', items: [] });
  await client.until(() => client.log.length > 0);
  expect(client.log[0]).toContain(`textDocument/diagnostic ${URI}: Error: gãy giữa chừng`);
  expect(client.statuses.map(({ state }) => state)).toEqual(['busy', 'error']);
  await client.change(URI, 2, 'đảm bảo\n');
  expect((await client.diagnostics(URI)).map(({ code }) => code)).toEqual(['test/one-safe-fix']);
  expect(client.statuses.map(({ state }) => state)).toEqual(['busy', 'error', 'busy', 'idle']);
});

test('a push that fails pushes nothing', async () => {
  ({ client } = await TestClient.start({ engine: BRITTLE, capabilities: PLAIN_CAPABILITIES, initializationOptions: { delay: 0 } }));
  await client.open(URI, 'hỏng\n');
  await client.until(() => client.statuses.some(({ state }) => state === 'error'));
  await client.change(URI, 2, 'đảm bảo\n');
  await client.until(() => client.pushed.length > 0);
  expect(client.pushed.map(({ version }) => version)).toEqual([2]);
});

test.each([
  [
    'textDocument/codeAction',
    { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, context: { diagnostics: [] } },
    [],
  ],
  ['textDocument/hover', { position: { line: 0, character: 0 } }, null],
  ['textDocument/documentSymbol', {}, []],
  ['textDocument/foldingRange', {}, []],
])('%s that fails gives an empty answer', async (method, params, empty) => {
  ({ client } = await TestClient.start({ engine: BRITTLE }));
  await client.open(URI, 'hỏng\n');
  expect(await client.request(method, { textDocument: { uri: URI }, ...params })).toEqual(empty);
  await client.until(() => client.log.length > 0);
  expect(client.log[0]).toContain(`${method} ${URI}: Error: gãy giữa chừng`);
});

test('settings that the client cannot say are a failure, not an end', async () => {
  let broken = true;
  ({ client } = await TestClient.start({
    settings: () => {
      if (broken) throw new Error('không có thiết đặt');
      return { delay: 0 };
    },
  }));
  await client.open(URI, 'đảm bảo\n');
  expect(await client.diagnostics(URI)).toEqual([]);
  broken = false;
  expect((await client.diagnostics(URI)).map(({ code }) => code)).toEqual(['test/one-safe-fix']);
});
