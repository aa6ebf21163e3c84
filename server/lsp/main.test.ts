import { fork, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import manifest from '../../package.json' with { type: 'json' };

let folder: string;
let bundle: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lint-report-server-'));
  bundle = join(folder, 'server.js');
  await build({
    entryPoints: [join(import.meta.dirname, 'main.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    logLevel: 'silent',
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

function overStdio(args: readonly string[]): { child: ChildProcess; connection: ProtocolConnection } {
  const child = spawn(process.execPath, [bundle, ...args], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  return { child, connection };
}

function overIpc(): { child: ChildProcess; connection: ProtocolConnection } {
  const child = fork(bundle, ['--node-ipc'], { cwd: folder, execArgv: [] });
  return { child, connection: createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child)) };
}

const exitOf = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once('exit', resolve));

test.each([
  ['--stdio', () => overStdio(['--stdio'])],
  ['no argument', () => overStdio([])],
  ['--node-ipc', overIpc],
])('the bundled server serves a client: %s', async (_, start) => {
  const { child, connection } = start();
  const left = exitOf(child);
  connection.listen();
  const greeting: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
    workspaceFolders: null,
  });
  expect(greeting.serverInfo).toEqual({ name: 'lint-report', version: manifest.version });
  await connection.sendNotification('initialized', {});

  writeFileSync(join(folder, '.lint-report.json'), '{ "rules": { "suppression/unused": "off" } }');
  const { href: uri } = pathToFileURL(join(folder, 'báo cáo.md'));
  const text = '# Báo cáo 📌\n\n<!-- lint-report-disable-nextline -->\nTrời đẹp.\n';
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  const report: DocumentDiagnosticReport = await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  expect(report.kind === 'full' ? report.items.map(({ code, range }) => [code, range.start]) : []).toEqual([
    ['suppression/malformed', { line: 2, character: 0 }],
  ]);

  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await left).toBe(0);
  connection.dispose();
});

test('the server leaves when its client goes away without a word', async () => {
  const { child, connection } = overStdio(['--stdio']);
  const left = exitOf(child);
  connection.listen();
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {}, workspaceFolders: null });
  child.stdin?.end();
  expect(await left).toBe(1);
  connection.dispose();
});

test('of the manifest the bundle holds the version alone', () => {
  const code = readFileSync(bundle, 'utf8');
  expect(code).toContain(`"${manifest.version}"`);
  expect(code).not.toContain(manifest.description);
  expect(code).not.toContain('devDependencies');
});
