import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver/node';
import { DEFAULT_SETTINGS, findingIdentity } from '../../rules/index.ts';
import { fingerprints } from '../host/fingerprints.ts';
import { uriOfPath } from './document-path.ts';
import { FULL_CAPABILITIES, PLAIN_CAPABILITIES, TestClient, type ClientOptions } from './testing/client.ts';
import { TEST_ENGINE } from './testing/engine.ts';
import { memoryFileSystem } from './testing/memory-file-system.ts';

const URI = 'file:///goc/mot/bao-cao.md';
const TEXT = 'Cần đảm bảo, vân vân.\n';

let files: Map<string, string>;
let settings: Map<string, unknown>;
let client: TestClient;

beforeEach(() => {
  files = new Map();
  settings = new Map();
});
afterEach(() => client.stop());

async function start(options: ClientOptions = {}): Promise<void> {
  ({ client } = await TestClient.start({
    fileSystem: memoryFileSystem(files),
    settings: (scopeUri) => ({ delay: 0, ...Object(settings.get(scopeUri ?? '')) }),
    ...options,
  }));
}

/** Rules and severities of a document’s diagnostics. */
async function found(uri: string): Promise<string[]> {
  return (await client.diagnostics(uri)).map(({ code, severity }) => `${String(code)} ${severity}`);
}

function fileChanged(path: string): Promise<void> {
  return client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOfPath(path), type: 2 }] });
}

describe('editor settings', () => {
  test('are asked for each document and hold for that document alone', async () => {
    settings.set('file:///a.md', { enable: false });
    settings.set('file:///b.md', { rules: { 'test/no-fix': 'off' } });
    settings.set('file:///c.md', { language: 'en', stage: 'issued' });
    await start();
    for (const name of ['a', 'b', 'c']) await client.open(`file:///${name}.md`, TEXT);
    expect(await found('file:///a.md')).toEqual([]);
    expect(await found('file:///b.md')).toEqual(['test/one-safe-fix 2']);
    expect((await client.diagnostics('file:///c.md')).map(({ message, severity }) => [message, severity])).toEqual([
      ['Do not write “đảm bảo”', 2],
      ['Do not write “vân vân”', 2],
    ]);
    expect(client.settingsAsked.filter((uri) => uri !== undefined)).toEqual(['file:///a.md', 'file:///b.md', 'file:///c.md']);
  });

  test('are asked for once, until they change', async () => {
    await start();
    await client.open(URI, TEXT);
    await client.diagnostics(URI);
    await client.change(URI, 2, 'vân vân\n');
    await client.diagnostics(URI);
    expect(client.settingsAsked.filter((uri) => uri !== undefined)).toEqual([URI]);
    settings.set(URI, { rules: { test: 'off' } });
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(await found(URI)).toEqual([]);
    expect(client.settingsAsked.filter((uri) => uri !== undefined)).toEqual([URI, URI]);
    expect(client.refreshes).toBe(1);
  });

  test('a change is announced to the server because it asked for it', async () => {
    await start();
    await client.until(() => client.registrations.length === 2);
    expect(
      client.registrations.flatMap(({ registrations }) => registrations).map(({ method, registerOptions }) => [method, registerOptions]),
    ).toEqual([
      ['workspace/didChangeConfiguration', { section: 'lintReport' }],
      [
        'workspace/didChangeWatchedFiles',
        {
          watchers: [
            '.lint-report.json',
            '.lint-report.jsonc',
            '.lint-report.yaml',
            '.lint-report.yml',
            '.lint-report-terms.yaml',
            '.lint-report.words.txt',
            '.gitignore',
            '.lint-report-ignore',
            '.lint-report-baseline.json',
          ].map((name) => ({ globPattern: `**/${name}` })),
        },
      ],
    ]);
  });

  test('rules that do not exist are named in the log once; the others hold', async () => {
    settings.set('file:///a.md', { rules: { 'test/no-fixx': 'off', 'test/one-safe-fix': 'hint' } });
    settings.set('file:///b.md', { rules: { 'test/no-fixx': 'off' } });
    await start();
    await client.open('file:///a.md', TEXT);
    await client.open('file:///b.md', TEXT);
    expect(await found('file:///a.md')).toEqual(['test/one-safe-fix 4', 'test/no-fix 4']);
    await found('file:///b.md');
    expect(client.log).toEqual(['lintReport.rules: Không có quy tắc “test/no-fixx”; gần nhất là “test/no-fix”']);
  });

  test.each([
    ['nothing', null],
    ['a bare word', 'tắt'],
    ['wrong types', { enable: 'no', stage: 7, language: [], run: 'often', delay: 'long', config: {}, rules: 'off' }],
  ])('%s counts as absent', async (_, value) => {
    await start({ settings: () => value });
    await client.open(URI, TEXT);
    expect(await found(URI)).toEqual(['test/one-safe-fix 2', 'test/no-fix 4']);
  });

  test('options of a rule', async () => {
    settings.set(URI, { rules: { 'test/one-safe-fix': ['error', { mildly: true }] } });
    await start();
    await client.open(URI, TEXT);
    expect(await found(URI)).toEqual(['test/one-safe-fix 4', 'test/no-fix 4']);
  });

  test('a client that cannot be asked gives them at the start and with each change', async () => {
    await start({ capabilities: PLAIN_CAPABILITIES, initializationOptions: { delay: 0, rules: { 'test/no-fix': 'off' } } });
    await client.open(URI, TEXT);
    await client.until(() => client.pushed.length === 1);
    await client.notify('workspace/didChangeConfiguration', {
      settings: { lintReport: { delay: 0, rules: { 'test/one-safe-fix': 'off' } } },
    });
    await client.until(() => client.pushed.length === 2);
    await client.notify('workspace/didChangeConfiguration', { settings: { lintReport: { enable: false } } });
    await client.until(() => client.pushed.length === 3);
    expect(client.pushed.map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      ['test/one-safe-fix'],
      ['test/no-fix'],
      [],
    ]);
    expect(client.settingsAsked.filter((uri) => uri !== undefined)).toEqual([]);
  });

  test('switching off clears what a client without pull shows, also when checks are by hand', async () => {
    await start({ capabilities: PLAIN_CAPABILITIES, initializationOptions: { run: 'manual' } });
    await client.open(URI, TEXT);
    await client.request('lintReport/check', { uri: URI });
    await client.until(() => client.pushed.length === 1);
    await client.notify('workspace/didChangeConfiguration', { settings: { lintReport: { run: 'manual', enable: false } } });
    await client.until(() => client.pushed.length === 2);
    expect(client.pushed.map(({ diagnostics }) => diagnostics.length)).toEqual([2, 0]);
  });
});

describe('findings on record', () => {
  const { report, findings } = TEST_ENGINE.lint(TEXT, { settings: DEFAULT_SETTINGS });
  const prints = fingerprints(findings.map((finding) => findingIdentity(report, finding)));
  const recorded = findings.find(({ ruleId }) => ruleId === 'test/one-safe-fix');
  const print = prints[recorded === undefined ? -1 : findings.indexOf(recorded)] ?? '';
  const baseline = JSON.stringify({ version: 1, files: { 'mot/a.md': { 'test/one-safe-fix': [print] } } });

  test('are hidden, dimmed or shown, as the editor is set', async () => {
    files.set('/goc/.lint-report-baseline.json', baseline);
    await start();
    await client.open('file:///goc/mot/a.md', TEXT);
    expect(await found('file:///goc/mot/a.md')).toEqual(['test/no-fix 4']);
    settings.set('file:///goc/mot/a.md', { knownProblems: 'dim' });
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    const dimmed = (await client.diagnostics('file:///goc/mot/a.md')).filter(({ code }) => code === 'test/one-safe-fix');
    expect(dimmed).toMatchObject([{ severity: DiagnosticSeverity.Hint, tags: [DiagnosticTag.Unnecessary] }]);
    settings.set('file:///goc/mot/a.md', { knownProblems: 'show' });
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(await found('file:///goc/mot/a.md')).toEqual(['test/one-safe-fix 2', 'test/no-fix 4']);
  });

  test('a damaged record hides nothing', async () => {
    files.set('/goc/.lint-report-baseline.json', baseline.slice(1));
    await start();
    await client.open('file:///goc/mot/a.md', TEXT);
    expect((await found('file:///goc/mot/a.md')).length).toBe(2);
  });
});

describe('configuration files', () => {
  test('the nearest one upwards wins over the editor’s settings', async () => {
    files.set('/goc/.lint-report.json', '{ "rules": { "test/one-safe-fix": "off" } }');
    files.set('/goc/hai/.lint-report.yaml', 'rules:\n  test/no-fix: "off"\n');
    settings.set('file:///goc/mot/a.md', { rules: { 'test/one-safe-fix': 'error', 'test/no-fix': 'error' } });
    await start();
    await client.open('file:///goc/mot/a.md', TEXT);
    await client.open('file:///goc/hai/b.md', TEXT);
    expect(await found('file:///goc/mot/a.md')).toEqual(['test/no-fix 1']);
    expect(await found('file:///goc/hai/b.md')).toEqual(['test/one-safe-fix 2']);
    const files_ = client.statuses.filter(({ state }) => state === 'idle').map(({ uri, configurationFile }) => [uri, configurationFile]);
    expect(files_).toEqual([
      ['file:///goc/mot/a.md', '/goc/.lint-report.json'],
      ['file:///goc/hai/b.md', '/goc/hai/.lint-report.yaml'],
    ]);
  });

  test('the stage is the file’s, else the editor’s; the status tells it', async () => {
    files.set('/goc/hai/.lint-report.json', '{ "stage": "issued" }');
    settings.set('file:///goc/mot/a.md', { stage: 'presign' });
    settings.set('file:///goc/hai/b.md', { stage: 'presign' });
    await start();
    await client.open('file:///goc/mot/a.md', TEXT);
    await client.open('file:///goc/hai/b.md', TEXT);
    await client.pull('file:///goc/mot/a.md');
    await client.pull('file:///goc/hai/b.md');
    expect(client.statuses.filter(({ state }) => state === 'idle').map(({ stage }) => stage)).toEqual(['presign', 'issued']);
  });

  test('a document that the file ignores shows nothing', async () => {
    files.set('/goc/.lint-report.json', '{ "ignore": ["mot/"] }');
    await start();
    await client.open(URI, TEXT);
    expect(await found(URI)).toEqual([]);
    expect(client.statuses.at(-1)).toMatchObject({ state: 'idle', problems: 0, ignored: true });
  });

  test('the setting “config” names a file instead, relative to the document’s folder of the workspace', async () => {
    files.set('/goc/.lint-report.json', '{ "rules": { "test": "off" } }');
    files.set(
      '/khac/quy-tac.yaml',
      'rules:\n  test/no-fix: error\noverrides:\n  - files: ["mot/*.md"]\n    rules:\n      test/one-safe-fix: "off"\n',
    );
    settings.set('file:///khac/mot/a.md', { config: 'quy-tac.yaml' });
    settings.set('untitled:Untitled-1', { config: '/khac/quy-tac.yaml' });
    await start({ folders: ['file:///goc', 'file:///khac'] });
    await client.open('file:///khac/mot/a.md', TEXT);
    await client.open('untitled:Untitled-1', TEXT);
    expect(await found('file:///khac/mot/a.md')).toEqual(['test/no-fix 1']);
    expect(await found('untitled:Untitled-1')).toEqual(['test/one-safe-fix 2', 'test/no-fix 1']);
  });

  test('each folder of a workspace is under its own file, also a folder added later', async () => {
    files.set('/goc/.lint-report.json', '{ "rules": { "test/no-fix": "off" } }');
    files.set('/khac/quy-tac.json', '{ "rules": { "test/one-safe-fix": "off" } }');
    for (const uri of ['file:///goc/a.md', 'file:///khac/b.md']) settings.set(uri, { config: '' });
    settings.set('file:///khac/b.md', { config: 'quy-tac.json' });
    await start({ folders: ['file:///goc'] });
    await client.open('file:///goc/a.md', TEXT);
    await client.open('file:///khac/b.md', TEXT);
    expect(await found('file:///goc/a.md')).toEqual(['test/one-safe-fix 2']);
    expect(await found('file:///khac/b.md')).toEqual(['test/one-safe-fix 2', 'test/no-fix 4']);
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: 'file:///khac', name: 'khac' }], removed: [] } });
    await client.until(() => client.refreshes === 1);
    expect(await found('file:///goc/a.md')).toEqual(['test/one-safe-fix 2']);
    expect(await found('file:///khac/b.md')).toEqual(['test/no-fix 4']);
  });

  test.each(['untitled:Untitled-1', 'vscode-vfs://github/xa/bao-cao.md', 'file://%zz'])('%s is checked without any file', async (uri) => {
    files.set('/.lint-report.json', '{ "rules": { "test": "off" } }');
    await start();
    await client.open(uri, TEXT);
    expect(await found(uri)).toEqual(['test/one-safe-fix 2', 'test/no-fix 4']);
    expect(client.statuses.at(-1)).toMatchObject({ uri, state: 'idle', configurationFile: null });
  });

  test('a change of a file is read anew and the client asks again', async () => {
    files.set('/goc/.lint-report.json', '{ "rules": { "test/no-fix": "off" } }');
    await start();
    await client.open(URI, TEXT);
    expect(await found(URI)).toEqual(['test/one-safe-fix 2']);
    files.set('/goc/.lint-report.json', '{ "rules": { "test/one-safe-fix": "off" } }');
    await fileChanged('/goc/.lint-report.json');
    await client.until(() => client.refreshes === 1);
    expect(await found(URI)).toEqual(['test/no-fix 4']);
    files.set('/goc/mot/.lint-report.json', '{}');
    await fileChanged('/goc/mot/.lint-report.json');
    await client.until(() => client.refreshes === 2);
    expect(await found(URI)).toEqual(['test/one-safe-fix 2', 'test/no-fix 4']);
    await fileChanged('/goc/.gitignore');
    await client.until(() => client.refreshes === 3);
  });

  test('a change of any other file is none of its business', async () => {
    await start();
    await fileChanged('/goc/so-lieu.csv');
    await client.open(URI, TEXT);
    await client.pull(URI);
    expect(client.refreshes).toBe(0);
  });

  test('a change reaches a client without pull by itself', async () => {
    await start({ capabilities: PLAIN_CAPABILITIES, initializationOptions: { delay: 0 } });
    await client.open(URI, TEXT);
    await client.until(() => client.pushed.length === 1);
    files.set('/goc/.lint-report.json', '{ "rules": { "test": "off" } }');
    await fileChanged('/goc/.lint-report.json');
    await client.until(() => client.pushed.length === 2);
    expect(client.pushed.map(({ diagnostics }) => diagnostics.length)).toEqual([2, 0]);
  });

  test('files under other names are watched by their path', async () => {
    files.set('/goc/.lint-report.json', '{ "extends": "../chung/[cơ quan].json" }');
    files.set('/chung/[cơ quan].json', '{ "rules": { "test/no-fix": "off" } }');
    await start();
    await client.open(URI, TEXT);
    expect(await found(URI)).toEqual(['test/one-safe-fix 2']);
    await client.until(() => client.registrations.length === 3);
    expect(client.registrations[2]?.registrations.map(({ registerOptions }) => registerOptions)).toEqual([
      { watchers: [{ globPattern: '/chung/[[]cơ quan[]].json' }] },
    ]);
    files.set('/chung/[cơ quan].json', '{}');
    await fileChanged('/chung/[cơ quan].json');
    await client.until(() => client.refreshes === 1);
    expect(await found(URI)).toEqual(['test/one-safe-fix 2', 'test/no-fix 4']);
  });
});

describe('a broken configuration file', () => {
  const FILE = '/goc/.lint-report.json';
  const BROKEN = '{\n  "stage": "isued",\n  "rules": { "test/no-fix": "off" }\n}\n';

  test('shows what is wrong on itself; what is right of it holds; closing the last document clears it', async () => {
    files.set(FILE, BROKEN);
    await start();
    await client.open(URI, TEXT);
    await client.open('file:///goc/hai.md', TEXT);
    expect(await found(URI)).toEqual(['test/one-safe-fix 2']);
    expect(await found('file:///goc/hai.md')).toEqual(['test/one-safe-fix 2']);
    expect(client.pushed).toEqual([
      {
        uri: 'file:///goc/.lint-report.json',
        diagnostics: [
          {
            range: { start: { line: 1, character: 11 }, end: { line: 1, character: 18 } },
            severity: 1,
            source: 'lint-report',
            message: '“stage” không nhận “isued”; gần nhất là “issued”',
          },
        ],
      },
    ]);
    await client.close(URI);
    await client.pull('file:///goc/hai.md');
    expect(client.pushed.length).toBe(1);
    await client.close('file:///goc/hai.md');
    await client.until(() => client.pushed.length === 2);
    expect(client.pushed[1]).toEqual({ uri: 'file:///goc/.lint-report.json', diagnostics: [] });
  });

  test('is cleared when it has been mended, without an edit of the document', async () => {
    files.set(FILE, BROKEN);
    await start();
    await client.open(URI, TEXT);
    await client.pull(URI);
    files.set(FILE, '{ "stage": "issued" }');
    await fileChanged(FILE);
    await client.until(() => client.pushed.length === 2);
    expect(client.pushed[1]).toEqual({ uri: 'file:///goc/.lint-report.json', diagnostics: [] });
  });

  test('a named file that is missing is a problem of that file', async () => {
    settings.set(URI, { config: '/goc/mat.json' });
    await start({ capabilities: { ...FULL_CAPABILITIES } });
    await client.open(URI, TEXT);
    expect(await found(URI)).toEqual(['test/one-safe-fix 2', 'test/no-fix 4']);
    expect(client.pushed.map(({ uri, diagnostics }) => [uri, diagnostics.map(({ message, range }) => [message, range.start])])).toEqual([
      ['file:///goc/mat.json', [['Không có tệp cấu hình này', { line: 0, character: 0 }]]],
    ]);
  });
});
