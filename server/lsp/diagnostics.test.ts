import { afterEach, describe, expect, test, vi } from 'vitest';
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes, type Diagnostic } from 'vscode-languageserver/node';
import manifest from '../../package.json' with { type: 'json' };
import type { RuleEngine } from './engine.ts';
import { FULL_CAPABILITIES, PLAIN_CAPABILITIES, TestClient, type ClientOptions } from './testing/client.ts';
import { TEST_ENGINE } from './testing/engine.ts';
import { SAMPLE_REPORT } from './testing/report.ts';

const URI = 'file:///thu-muc/bao-cao.md';
const NO_DELAY = { delay: 0 };

let client: TestClient;

async function start(options: ClientOptions = {}): Promise<void> {
  ({ client } = await TestClient.start({ settings: () => NO_DELAY, initializationOptions: NO_DELAY, ...options }));
}

afterEach(async () => {
  vi.useRealTimers();
  await client.stop();
});

/** From now on pauses end only when the test lets time pass. */
function holdTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
}

/** Resolves when the server has read all that was sent: it answers in order. */
async function everythingSentHasArrived(): Promise<void> {
  await expect(client.request('test/unknown', {})).rejects.toMatchObject({ code: ErrorCodes.MethodNotFound });
}

/** What a diagnostic marks, as `line:column-line:column rule`. */
function places(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(
    ({ code, range: { start, end } }) => `${start.line}:${start.character}-${end.line}:${end.character} ${String(code)}`,
  );
}

describe('initialize', () => {
  test('the server names itself and announces pull diagnostics to a client that pulls', async () => {
    const started = await TestClient.start();
    client = started.client;
    expect(started.result).toEqual({
      serverInfo: { name: 'lint-report', version: manifest.version },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2, save: true },
        codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.lintReport'], resolveProvider: true },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentLinkProvider: {},
        workspaceSymbolProvider: true,
        completionProvider: { triggerCharacters: ['/', '-'] },
        codeLensProvider: {},
        renameProvider: { prepareProvider: true },
        semanticTokensProvider: { legend: { tokenTypes: ['type', 'number'], tokenModifiers: ['declaration'] }, full: true },
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        executeCommandProvider: { commands: ['lintReport.addTerm', 'lintReport.addWord'] },
        diagnosticProvider: { identifier: 'lint-report', interFileDependencies: true, workspaceDiagnostics: false },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    });
  });

  test('a client that waits for pushes is offered no pull', async () => {
    const started = await TestClient.start({ capabilities: PLAIN_CAPABILITIES });
    client = started.client;
    expect(started.result.capabilities.diagnosticProvider).toBeUndefined();
    expect(started.result.capabilities.workspace).toBeUndefined();
  });
});

describe('pull', () => {
  test('gives every finding with its rule, severity and second place', async () => {
    await start();
    await client.open(URI, 'Cần đảm bảo an toàn, vân vân.\n');
    expect(await client.pull(URI)).toEqual({
      kind: 'full',
      resultId: '1',
      items: [
        {
          range: { start: { line: 0, character: 4 }, end: { line: 0, character: 11 } },
          severity: 2,
          code: 'test/one-safe-fix',
          source: 'lint-report',
          message: 'Không viết “đảm bảo”',
        },
        {
          range: { start: { line: 0, character: 21 }, end: { line: 0, character: 28 } },
          severity: 4,
          code: 'test/no-fix',
          source: 'lint-report',
          message: 'Không viết “vân vân”',
          relatedInformation: [
            {
              location: { uri: URI, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } },
              message: 'Đầu đoạn',
            },
          ],
        },
      ],
    });
  });

  test('each of the four severities has its own number', async () => {
    await start();
    await client.open(URI, `${SAMPLE_REPORT}\nCần đảm bảo, qui định, vân vân, sẽ đảm nhận.\n`);
    const severities = (await client.diagnostics(URI)).map(({ code, severity }) => [code, severity]);
    expect(severities).toEqual([
      ['test/one-safe-fix', 1],
      ['test/two-safe-fixes', 2],
      ['test/no-fix', 3],
      ['test/chained-fix', 4],
    ]);
  });

  test('second places are left out where the client shows none', async () => {
    await start({
      capabilities: { ...FULL_CAPABILITIES, textDocument: { ...FULL_CAPABILITIES.textDocument, diagnostic: {}, publishDiagnostics: {} } },
    });
    await client.open(URI, 'vân vân\n');
    expect((await client.diagnostics(URI)).map(({ relatedInformation }) => relatedInformation)).toEqual([undefined]);
  });

  test('says “unchanged” for what the client holds already, and everything again after an edit', async () => {
    await start();
    await client.open(URI, 'đảm bảo\n');
    expect(await client.pull(URI)).toMatchObject({ kind: 'full', resultId: '1' });
    expect(await client.pull(URI, '1')).toEqual({ kind: 'unchanged', resultId: '1' });
    await client.change(URI, 2, 'Cần ', { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    const report = await client.pull(URI, '1');
    expect(report).toMatchObject({ kind: 'full', resultId: '2' });
    expect(report.kind === 'full' && places(report.items)).toEqual(['0:4-0:11 test/one-safe-fix']);
  });

  test('a document that is not open has no diagnostics', async () => {
    await start();
    expect(await client.pull('file:///khac.md')).toEqual({ kind: 'full', items: [] });
  });

  test('a document that is closed and opened again under the same version is checked again', async () => {
    await start();
    await client.open(URI, 'đảm bảo\n', 1);
    expect(places(await client.diagnostics(URI))).toEqual(['0:0-0:7 test/one-safe-fix']);
    await client.close(URI);
    await client.open(URI, 'bảo đảm, qui định\n', 1);
    expect(places(await client.diagnostics(URI))).toEqual(['0:9-0:17 test/two-safe-fixes']);
  });

  test('waits until typing has paused and answers from the newest text', async () => {
    await start({ settings: () => ({ delay: 300 }) });
    await client.open(URI, 'một\n');
    await client.pull(URI);
    holdTime();
    await client.change(URI, 2, 'đảm bảo\n');
    const first = client.pull(URI);
    await client.change(URI, 3, 'qui định\n');
    const second = client.pull(URI);
    await everythingSentHasArrived();
    await vi.advanceTimersByTimeAsync(300);
    expect(await first).toEqual(await second);
    expect(await second).toMatchObject({ resultId: '2', items: [{ code: 'test/two-safe-fixes' }] });
  });

  test('an edit that has arrived already is let in before the lint begins', async () => {
    const linted: string[] = [];
    const engine: RuleEngine = {
      ...TEST_ENGINE,
      lint: (text, options) => {
        linted.push(text);
        return TEST_ENGINE.lint(text, options);
      },
    };
    await start({ engine });
    await client.open(URI, 'một');
    await client.pull(URI);
    void client.change(URI, 2, 'hai');
    const asked = client.pull(URI);
    void client.change(URI, 3, 'ba');
    await asked;
    expect(linted).toEqual(['một', 'ba']);
  });

  test('a cancelled request ends at once with an error that says so', async () => {
    await start({ settings: () => ({ delay: 10_000 }) });
    await client.open(URI, 'một\n');
    await client.change(URI, 2, 'đảm bảo\n');
    const source = new CancellationTokenSource();
    const asked = client.pull(URI, undefined, source.token);
    await client.until(() => client.statuses.length > 0);
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    await client.notify('textDocument/didSave', { textDocument: { uri: URI } });
    expect(places(await client.diagnostics(URI))).toEqual(['0:0-0:7 test/one-safe-fix']);
  });

  test('a client that pulls is never pushed to', async () => {
    await start();
    await client.open(URI, 'đảm bảo\n');
    await client.pull(URI);
    await client.change(URI, 2, 'qui định\n');
    await client.pull(URI);
    await client.close(URI);
    expect(client.pushed).toEqual([]);
  });

  test('tells how the check stands', async () => {
    await start();
    await client.open(URI, 'đảm bảo, qui định\n');
    await client.pull(URI);
    expect(client.statuses).toEqual([
      { uri: URI, state: 'busy', problems: 0, elapsedMs: 0, configurationFile: null, stage: 'draft' },
      { uri: URI, state: 'idle', problems: 2, elapsedMs: expect.any(Number), configurationFile: null, stage: 'draft', readAs: 'text' },
    ]);
  });
});

describe('positions', () => {
  test.each([
    ['decomposed letters', 'Số liệu '.normalize('NFD') + 'đảm bảo\n', '0:12-0:19'],
    ['CRLF', 'Một\r\n\r\nHai đảm bảo\r\n', '2:4-2:11'],
    ['lone CR', 'Một\r\rHai đảm bảo\r', '2:4-2:11'],
    ['emoji', '📌 📌 đảm bảo\n', '0:6-0:13'],
    ['non-breaking space', 'Một\u00a0hai đảm bảo\n', '0:8-0:15'],
    ['a table cell', '| A | B |\n| --- | --- |\n| 📌 | đảm bảo |\n', '2:7-2:14'],
  ])('%s', async (_, text, range) => {
    await start();
    await client.open(URI, text);
    expect(places(await client.diagnostics(URI))).toEqual([`${range} test/one-safe-fix`]);
  });

  test('edits by range in a text with CRLF, emoji and decomposed letters', async () => {
    await start();
    const first = 'Số 📌 '.normalize('NFD');
    await client.open(URI, `${first}xong\r\nhai\r\n`);
    await client.change(URI, 2, 'đảm bảo', { start: { line: 0, character: first.length }, end: { line: 0, character: first.length + 4 } });
    await client.change(URI, 3, '📌\r\nqui định', { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } });
    expect(places(await client.diagnostics(URI))).toEqual([
      `0:${first.length}-0:${first.length + 7} test/one-safe-fix`,
      '2:0-2:8 test/two-safe-fixes',
    ]);
  });
});

describe('push', () => {
  test('sends diagnostics with the version of the text', async () => {
    await start({ capabilities: PLAIN_CAPABILITIES });
    await client.open(URI, 'Cần đảm bảo\n', 7);
    await client.until(() => client.pushed.length === 1);
    expect(client.pushed).toEqual([
      {
        uri: URI,
        version: 7,
        diagnostics: [
          {
            range: { start: { line: 0, character: 4 }, end: { line: 0, character: 11 } },
            severity: 2,
            code: 'test/one-safe-fix',
            source: 'lint-report',
            message: 'Không viết “đảm bảo”',
          },
        ],
      },
    ]);
  });

  test('of edits in quick succession only the last is checked', async () => {
    await start({ capabilities: PLAIN_CAPABILITIES, initializationOptions: { delay: 300 } });
    await client.open(URI, 'một\n');
    await client.until(() => client.pushed.length === 1);
    holdTime();
    for (let version = 2; version <= 6; version++) void client.change(URI, version, `${'đảm bảo '.repeat(version)}\n`);
    await everythingSentHasArrived();
    while (client.pushed.length === 1) await vi.advanceTimersByTimeAsync(300);
    expect(client.pushed.map(({ version, diagnostics }) => [version, diagnostics.length])).toEqual([
      [1, 0],
      [6, 6],
    ]);
  });

  test('closing clears the diagnostics and drops the work', async () => {
    await start({ capabilities: PLAIN_CAPABILITIES });
    await client.open(URI, 'đảm bảo\n');
    await client.until(() => client.pushed.length === 1);
    void client.change(URI, 2, 'qui định\n');
    await client.close(URI);
    await client.until(() => client.pushed.length === 2);
    await client.open('file:///khac.md', 'vân vân\n');
    await client.until(() => client.pushed.length === 3);
    expect(client.pushed.slice(1).map(({ uri, version, diagnostics }) => [uri, version, diagnostics.length])).toEqual([
      [URI, undefined, 0],
      ['file:///khac.md', 1, 1],
    ]);
  });

  test('on save: an edit alone is not checked', async () => {
    await start({ capabilities: PLAIN_CAPABILITIES, initializationOptions: { run: 'onSave', delay: 0 } });
    await client.open(URI, 'một\n');
    await client.until(() => client.pushed.length === 1);
    await client.change(URI, 2, 'đảm bảo\n');
    await client.change(URI, 3, 'qui định\n');
    await client.notify('textDocument/didSave', { textDocument: { uri: URI } });
    await client.until(() => client.pushed.length === 2);
    expect(client.pushed.map(({ version }) => version)).toEqual([1, 3]);
  });

  test('by hand: nothing is checked until the client asks', async () => {
    await start({ capabilities: PLAIN_CAPABILITIES, initializationOptions: { run: 'manual' } });
    await client.open(URI, 'đảm bảo\n');
    await client.change(URI, 2, 'đảm bảo, qui định\n');
    await client.notify('textDocument/didSave', { textDocument: { uri: URI } });
    expect(await client.request('lintReport/check', { uri: URI })).toBeNull();
    await client.until(() => client.pushed.length > 0);
    expect(client.pushed.map(({ version, diagnostics }) => [version, diagnostics.length])).toEqual([[2, 2]]);
  });
});

test('a document of several megabytes is checked like any other', async () => {
  await start();
  const line = 'Xã đã thực hiện đúng kế hoạch được giao trong quý vừa qua.\n\n';
  const text = `${line.repeat(Math.ceil(5_500_000 / line.length))}Cần đảm bảo.\n`;
  await client.open(URI, text);
  const lines = text.split('\n').length;
  expect(places(await client.diagnostics(URI))).toEqual([`${lines - 2}:4-${lines - 2}:11 test/one-safe-fix`]);
});
